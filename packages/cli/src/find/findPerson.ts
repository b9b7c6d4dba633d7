import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindPeopleDocument, type UserInputFilters } from '../generated/documents.ts'
import { byNameOrId, onlyOne, within } from './onlyOne.ts'

interface FoundPerson {
  readonly id: string
  readonly _etag: string | null
  readonly name: string
  readonly email: string | null
}

/** A person by mail address, by name, or by id. */
export async function findPerson(api: ApiClient, typed: string): Promise<FoundPerson> {
  const list = async (filters: UserInputFilters) =>
    nodesOf((await api.ask(FindPeopleDocument, { filters })).users)
  return onlyOne({
    noun: 'person',
    typed,
    nameOf: ({ name, email }) => (email === null ? name : `${name} <${email}>`),
    rows: await byNameOrId(typed, (by) =>
      list(
        'name' in by
          ? { or_: [{ email: { eq: by.name.toLowerCase() } }, { name: { eq: by.name } }] }
          : { id: { eq: by.id } },
      ),
    ),
    near: () => list({ or_: [{ email: { ilike: within(typed) } }, { name: { ilike: within(typed) } }] }),
  })
}
