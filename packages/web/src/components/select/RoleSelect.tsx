import { FindRolesDocument, type FindRolesResult } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick a role: who may sign, approve or accept. */
export function RoleSelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect {...props} useChoices={useRoles} useChosen={useRole} nothingFound={words.select.noRoles} />
  )
}

function useRoles(search: string): readonly Choice[] | undefined {
  const filters = search === '' ? {} : { name: containing(search) }
  return choicesOf(useDocument(FindRolesDocument, { filters }).data)
}

function useRole(id: string | null): Choice | null {
  const { data } = useDocument(FindRolesDocument, { filters: { id: { eq: id } } }, { enabled: id !== null })
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindRolesResult | undefined): readonly Choice[] | undefined {
  return found?.roles?.edges.flatMap((edge) => {
    const role = edge?.node ?? null
    return role === null ? [] : [{ id: role.id, name: role.name }]
  })
}
