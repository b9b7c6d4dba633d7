import { CannotRead, type RecordedOrganization, type RecordSource } from './recordSource.ts'

/** The organization with a domain or an id. */
export async function pickOrganization(source: RecordSource, wanted: string): Promise<RecordedOrganization> {
  const all = await source.organizations()
  const found = all.find(({ id, domain }) => domain === wanted || id === wanted)
  if (found !== undefined) return found
  const known = all.map(({ domain }) => domain).join(', ') || 'none'
  throw new CannotRead(`There is no organization ${wanted}; there are: ${known}.`)
}
