import { FindUsersDocument } from '../../generated/documents.ts'
import { useDocument } from '../api/useDocument.ts'
import { words } from '../words.ts'
import { containing } from './containing.ts'
import { type Choice, type PickerProps, RecordSelect } from './RecordSelect.tsx'

/** Pick a person who works here. */
export function UserSelect(props: PickerProps<Choice>) {
  return <RecordSelect {...props} useChoices={useUsers} nothingFound={words.select.noUsers} />
}

function useUsers(search: string): readonly Choice[] | undefined {
  const filters = { deactivated: { eq: false }, ...(search === '' ? {} : { name: containing(search) }) }
  const { data } = useDocument(FindUsersDocument, { filters }, { keepPrevious: true })
  return data?.users?.edges.flatMap((edge) => {
    const user = edge?.node ?? null
    return user === null ? [] : [{ id: user.id, name: user.name, detail: user.email ?? '' }]
  })
}
