import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id, name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadSites, type SiteRow } from '../site/siteStore.ts'

interface Input {
  readonly name: string
  readonly siteId?: string | null | undefined
  /** Of the secret that the device will show at login; drawn by the door, shown once. */
  readonly tokenHash: string
}

/** Registers a station or tablet, at which people may change with badge and PIN. */
export const createDevice: Operation<Input> = {
  name: 'createDevice',
  permission: 'CreateDevice',
  input: z.object({ name: name(64), siteId: id.nullish(), tokenHash: z.string() }),
  secrets: ['tokenHash'],
  async perform(tx, input) {
    const siteId = input.siteId ?? null
    const [deviceId, now, sites] = await Promise.all([
      tx.newId(),
      tx.now(),
      tx.read<SiteRow>(loadSites(siteId ? [siteId] : [])),
    ])
    refuseIf(whyNotFound('Site', siteId, sites))
    const row = {
      id: deviceId,
      name: input.name,
      site_id: siteId,
      token_hash: input.tokenHash,
      archived: false,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: deviceId, type: 'device' },
      type: 'DEVICE_CREATED',
      changes: [insertRows('device', [row])],
    })
    return { deviceId }
  },
}
