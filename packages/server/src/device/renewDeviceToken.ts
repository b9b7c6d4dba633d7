import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { endSessionsAt } from '../session/sessionStore.ts'
import { type DeviceRow, loadDevices } from './deviceStore.ts'

interface Input {
  readonly id: string
  readonly etag?: string | undefined
  readonly tokenHash: string
}

/** A device that was set up anew, or whose secret got about: the old one serves no more, and whoever is there is logged out. */
export const renewDeviceToken: Operation<Input> = {
  name: 'renewDeviceToken',
  permission: 'UpdateDevice',
  input: z.object({ id, etag: etag.optional(), tokenHash: z.string() }),
  secrets: ['tokenHash'],
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, now] = await Promise.all([tx.readOne<DeviceRow>(loadDevices([given.id])), tx.now()])
    const device = seenRow(found, { type: 'Device', ...given })
    const set = { token_hash: given.tokenHash, ...restamp(tx, now) }
    tx.append({
      stream: { id: device.id, type: 'device' },
      type: 'DEVICE_TOKEN_RENEWED',
      changes: [updateRow('device', { id: device.id }, set, { etag: device.etag })],
    })
    tx.writeBeside(endSessionsAt(device.id))
    return { deviceId: device.id }
  },
}
