import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { type CertificateKindsInputFilters, FindCertificateKindsDocument } from '../generated/documents.ts'
import { byNameOrId, onlyOne, within } from './onlyOne.ts'

/** A kind of certificate by its name or its id. */
export async function findCertificateKind(
  api: ApiClient,
  typed: string,
): Promise<{ id: string; name: string }> {
  const list = async (filters: CertificateKindsInputFilters) =>
    nodesOf((await api.ask(FindCertificateKindsDocument, { filters })).certificateKinds)
  return onlyOne({
    noun: 'kind of certificate',
    typed,
    nameOf: ({ name }) => name,
    rows: await byNameOrId(typed, (by) =>
      list('name' in by ? { name: { eq: by.name } } : { id: { eq: by.id } }),
    ),
    near: () => list({ name: { ilike: within(typed) } }),
  })
}
