import { z } from 'zod'
import { etag, id, time } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { appendService } from '../tool/appendService.ts'

const input = z.object({ id, etag: etag.nullish(), lastMaintainedDate: time })

/** Say with the record of a tool when it was serviced and found good. */
export const updateLastMaintained: Operation<z.output<typeof input>> = {
  name: 'updateLastMaintained',
  permission: 'RecordToolService',
  input,
  lock: (given) => lockStreams([given.id]),
  perform: (tx, given) =>
    appendService(tx, {
      partInventoryId: given.id,
      etag: given.etag,
      servicedAt: given.lastMaintainedDate,
      result: 'GOOD',
    }),
}
