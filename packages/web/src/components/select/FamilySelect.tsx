import { FindFamiliesDocument, type FindFamiliesResult } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick a procedure as such, in whichever version, also one of which nothing is released yet. */
export function FamilySelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect
      {...props}
      useChoices={useFamilies}
      useChosen={useFamily}
      nothingFound={words.select.noFamilies}
    />
  )
}

function useFamilies(search: string): readonly Choice[] | undefined {
  const filters = {
    isLatestVersion: { eq: true },
    status: { neq: 'ARCHIVED' },
    ...(search === '' ? {} : { title: containing(search) }),
  } as const
  return choicesOf(useDocument(FindFamiliesDocument, { filters }).data)
}

/** A procedure by the id that all its versions share. */
export function useFamily(id: string | null): Choice | null {
  const { data } = useDocument(
    FindFamiliesDocument,
    { filters: { familyId: { eq: id }, isLatestVersion: { eq: true } } },
    { enabled: id !== null },
  )
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindFamiliesResult | undefined): readonly Choice[] | undefined {
  return found?.procedures?.edges.flatMap((edge) => {
    const procedure = edge?.node ?? null
    if (procedure?.familyId == null) return []
    const { familyId, title, version, status } = procedure
    return [{ id: familyId, name: title, detail: `${words.common.version(version)} · ${statusOf(status)}` }]
  })
}

const statusOf = (status: string | null): string => words.statuses[status ?? ''] ?? ''
