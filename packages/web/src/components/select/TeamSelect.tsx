import { FindTeamsDocument, type FindTeamsResult } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick a team that is in use. */
export function TeamSelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect {...props} useChoices={useTeams} useChosen={useTeam} nothingFound={words.select.noTeams} />
  )
}

function useTeams(search: string): readonly Choice[] | undefined {
  const filters = {
    archivedAt: { isnull: true },
    ...(search === '' ? {} : { name: containing(search) }),
  }
  return choicesOf(useDocument(FindTeamsDocument, { filters }).data)
}

function useTeam(id: string | null): Choice | null {
  const { data } = useDocument(FindTeamsDocument, { filters: { id: { eq: id } } }, { enabled: id !== null })
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindTeamsResult | undefined): readonly Choice[] | undefined {
  return found?.teams?.edges.flatMap((edge) => {
    const team = edge?.node ?? null
    return team === null ? [] : [{ id: team.id, name: team.name }]
  })
}
