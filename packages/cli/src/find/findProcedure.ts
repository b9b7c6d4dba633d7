import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { FindProceduresDocument, type ProceduresInputFilters } from '../generated/documents.ts'
import { byNameOrId, onlyOne, within } from './onlyOne.ts'

interface FoundProcedure {
  readonly id: string
  readonly title: string
  readonly version: number | null
}

/**
 * A version of a procedure: by title the released one, or the newest where none is released; by title and version as in
 * "Inspect igniter body:2"; or by its id.
 */
export async function findProcedure(api: ApiClient, typed: string): Promise<FoundProcedure> {
  const list = async (...filters: readonly ProceduresInputFilters[]) =>
    nodesOf((await api.ask(FindProceduresDocument, { filters: { and_: filters } })).procedures)
  const titled = async (title: string) => {
    const released = await list({ title: { eq: title } }, { isLatestReleasedVersion: { eq: true } })
    return released.length > 0 ? released : list({ title: { eq: title } }, { isLatestVersion: { eq: true } })
  }
  const [, title, version] = /^(.+):(\d{1,9})$/.exec(typed) ?? []
  const ofVersion =
    title === undefined ? [] : await list({ title: { eq: title } }, { version: { eq: Number(version) } })
  return onlyOne({
    noun: 'procedure',
    typed,
    nameOf: (one) => `${one.title}:${one.version}`,
    rows:
      ofVersion.length > 0
        ? ofVersion
        : await byNameOrId(typed, (by) => ('name' in by ? titled(by.name) : list({ id: { eq: by.id } }))),
    near: () => list({ title: { ilike: within(typed) } }, { isLatestVersion: { eq: true } }),
  })
}
