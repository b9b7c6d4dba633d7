import { toolServiceResults } from '@traveler/domain/tool/toolState.ts'
import { z } from 'zod'
import { id, text, time } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { appendService } from './appendService.ts'
import { lockFinding } from './toolStore.ts'

const input = z.object({
  partInventoryId: id,
  servicedAt: time.nullish(),
  result: z.enum(toolServiceResults),
  note: text().nullish(),
})

/**
 * Record that a tool was serviced or checked, and whether it was found good. Found out of tolerance, it is used no more
 * until it is good, and an issue names what it was used for since its last good service.
 */
export const recordToolService: Operation<z.output<typeof input>> = {
  name: 'recordToolService',
  permission: 'RecordToolService',
  input,
  lock: ({ partInventoryId, servicedAt, result }) =>
    result === 'GOOD' ? lockStreams([partInventoryId]) : lockFinding(partInventoryId, servicedAt ?? null),
  perform: (tx, given) => appendService(tx, given),
}
