import type { ApiClient } from '../apiClient.ts'
import { CannotAsk } from '../apiRefused.ts'
import { nodesOf } from '../connection.ts'
import { findProcedure } from '../find/findProcedure.ts'
import { ListProceduresDocument, type ShownProcedure, ShowProcedureDocument } from '../generated/documents.ts'

export const procedureOperand = {
  name: 'PROCEDURE',
  about: 'its title: the released version; TITLE:2 that version; or an id',
} as const

/** A version of a procedure, as it is shown. */
export async function loadVersion(api: ApiClient, id: string): Promise<ShownProcedure> {
  const { procedure } = await api.ask(ShowProcedureDocument, { id })
  if (procedure === null) throw new CannotAsk(`Procedure ${id} is not there any more.`)
  return procedure
}

/** The newest version of a procedure, where none is named by version or id. */
export async function newestVersion(api: ApiClient, typed: string): Promise<ShownProcedure> {
  const found = await loadVersion(api, (await findProcedure(api, typed)).id)
  if (found.title !== typed) return found
  const filters = { familyId: { eq: found.familyId }, isLatestVersion: { eq: true } }
  const [newest] = nodesOf((await api.ask(ListProceduresDocument, { filters, first: 1 })).procedures)
  return loadVersion(api, newest?.id ?? found.id)
}
