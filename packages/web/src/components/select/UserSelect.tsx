import { FindUsersDocument, type FindUsersResult, type UserInputFilters } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick a person who works here. */
export function UserSelect(props: PickerProps<Choice>) {
  return (
    <RecordSelect {...props} useChoices={useUsers} useChosen={useUser} nothingFound={words.select.noUsers} />
  )
}

function useUsers(search: string): readonly Choice[] | undefined {
  const filters: UserInputFilters = {
    deactivated: { eq: false },
    ...(search === '' ? {} : { name: containing(search) }),
  }
  return choicesOf(useDocument(FindUsersDocument, { filters }).data)
}

export function useUser(id: string | null): Choice | null {
  const { data } = useDocument(FindUsersDocument, { filters: { id: { eq: id } } }, { enabled: id !== null })
  return choicesOf(data)?.[0] ?? null
}

function choicesOf(found: FindUsersResult | undefined): readonly Choice[] | undefined {
  return found?.users?.edges.flatMap((edge) => {
    const user = edge?.node ?? null
    return user === null ? [] : [{ id: user.id, name: user.name, detail: user.email ?? '' }]
  })
}
