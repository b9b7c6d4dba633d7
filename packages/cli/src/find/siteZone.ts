import type { ApiClient } from '../apiClient.ts'
import { nodesOf } from '../connection.ts'
import { SiteZoneDocument } from '../generated/documents.ts'

/** The zone of the first site, whose clock counts for what has no place; UTC where there is no site. */
export async function siteZone(api: ApiClient): Promise<string> {
  const [site] = nodesOf((await api.ask(SiteZoneDocument, {})).sites)
  return site?.timeZone ?? 'UTC'
}
