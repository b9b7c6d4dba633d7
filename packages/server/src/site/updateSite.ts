import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import { etag, id, name, timeZone } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadSites, type SiteRow } from './siteStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly name?: string | null | undefined
  /** For what is signed from now on; what was signed keeps the offset that it shows. */
  readonly timeZone?: string | null | undefined
}

/** Renames a site, or corrects its time zone. */
export const updateSite: Operation<Input> = {
  name: 'updateSite',
  permission: 'UpdateSite',
  input: z.object({ id, etag, name: name(64).nullish(), timeZone: timeZone.nullish() }),
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, now] = await Promise.all([tx.readOne<SiteRow>(loadSites([given.id])), tx.now()])
    const site = seenRow(found, { type: 'Site', ...given })
    const set = {
      name: given.name ?? site.name,
      time_zone: given.timeZone ?? site.time_zone,
      etag: newEtag(),
      updated_at: now,
    }
    tx.append({
      stream: { id: site.id, type: 'site' },
      type: 'SITE_UPDATED',
      changes: [updateRow('site', { id: site.id }, set, { etag: site.etag })],
    })
    return { siteId: site.id }
  },
}
