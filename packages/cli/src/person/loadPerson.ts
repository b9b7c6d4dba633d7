import type { ApiClient } from '../apiClient.ts'
import { ApiRefused } from '../apiRefused.ts'
import { findPerson } from '../find/findPerson.ts'
import { type ShownPerson, ShowPersonDocument } from '../generated/documents.ts'

/** A person as they are now. */
export async function loadPerson(api: ApiClient, id: string): Promise<ShownPerson> {
  const { user } = await api.ask(ShowPersonDocument, { id })
  if (user !== null) return user
  throw new ApiRefused([{ message: `There is no person ${id}.`, extensions: { code: 'NOT_FOUND' } }])
}

/** The person whom somebody named. */
export async function namedPerson(api: ApiClient, typed: string): Promise<ShownPerson> {
  return loadPerson(api, (await findPerson(api, typed)).id)
}
