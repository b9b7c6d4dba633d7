import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadSites, type SiteRow } from '../site/siteStore.ts'
import { type DeviceRow, loadDevices } from './deviceStore.ts'

interface Input {
  readonly id: string
  readonly etag?: string | undefined
  readonly name?: string | null | undefined
  readonly siteId?: string | null | undefined
  /** Nobody logs in there any more, and whoever is there is logged out. */
  readonly archived?: boolean | null | undefined
}

/** Renames or moves a device, takes it out of use, or back into it. */
export const updateDevice: Operation<Input> = {
  name: 'updateDevice',
  permission: 'UpdateDevice',
  input: z.object({
    id,
    etag: etag.optional(),
    name: name(64).nullish(),
    siteId: id.nullish(),
    archived: z.boolean().nullish(),
  }),
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, sites, now] = await Promise.all([
      tx.readOne<DeviceRow>(loadDevices([given.id])),
      tx.read<SiteRow>(loadSites(given.siteId ? [given.siteId] : [])),
      tx.now(),
    ])
    const device = seenRow(found, { type: 'Device', ...given })
    refuseIf(whyNotFound('Site', given.siteId, sites))
    const set = {
      name: given.name ?? device.name,
      site_id: given.siteId === undefined ? device.site_id : given.siteId,
      archived: given.archived ?? device.archived,
      ...restamp(tx, now),
    }
    tx.append({
      stream: { id: device.id, type: 'device' },
      type: 'DEVICE_UPDATED',
      changes: [updateRow('device', { id: device.id }, set, { etag: device.etag })],
    })
    return { deviceId: device.id }
  },
}
