import { FindIssuesDocument, type IssueInputFilters } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { statusWord } from '../status/StatusPill.tsx'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick an issue by its title or number. */
export function IssueSelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect
      {...props}
      useChoices={useIssues}
      useChosen={useIssue}
      nothingFound={words.select.noIssues}
    />
  )
}

function useIssues(search: string): readonly Choice[] | undefined {
  const byNumber: readonly IssueInputFilters[] = /^\d{1,18}$/.test(search) ? [{ id: { eq: search } }] : []
  return useFound(search === '' ? {} : { or_: [{ title: containing(search) }, ...byNumber] }, true)
}

function useIssue(id: string | null): Choice | null {
  return useFound({ id: { eq: id } }, id !== null)?.[0] ?? null
}

function useFound(filters: IssueInputFilters, enabled: boolean): readonly Choice[] | undefined {
  const { data } = useDocument(FindIssuesDocument, { filters }, { enabled })
  return data?.issues?.edges.flatMap((edge) => {
    const issue = edge?.node ?? null
    if (issue === null) return []
    return [{ id: issue.id, name: `${issue.id} ${issue.title ?? ''}`, detail: statusWord(issue.status) }]
  })
}
