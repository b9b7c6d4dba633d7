import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name, text, time } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'

/** Absent: left as it is. Null: cleared. */
interface Input {
  readonly id: string
  /** Null: an act before this one in the same transaction has checked it. */
  readonly etag: string | null
  readonly title?: string | undefined
  readonly description?: string | null | undefined
  readonly dueDate?: string | null | undefined
  readonly priority?: number | undefined
  readonly orderReference?: string | null | undefined
  readonly chargeNumber?: string | null | undefined
}

/** Say what an open run is called, for which order, and when it is due. */
export const updateRun: Operation<Input> = {
  name: 'updateRun',
  permission: 'UpdateRun',
  input: z.object({
    id,
    etag: etag.nullable(),
    title: name().optional(),
    description: text().nullable().optional(),
    dueDate: time.nullable().optional(),
    priority: z.number().int().min(-1000).max(1000).optional(),
    orderReference: name().nullable().optional(),
    chargeNumber: name().nullable().optional(),
  }),
  lock: (input) => lockStreams([input.id]),
  lockJointly: (inputs) => lockStreams(inputs.map(({ id }) => id)),
  async perform(tx, input) {
    const run = await readRunToChange(tx, input)
    refuseIf(whyNotOpenRun(runLife(run)))
    const changed = {
      title: input.title ?? run.title,
      default_title: run.default_title && input.title === undefined,
      description: input.description === undefined ? run.description : input.description,
      due_date: input.dueDate === undefined ? run.due_date : input.dueDate,
      priority: input.priority ?? run.priority,
      order_reference: input.orderReference === undefined ? run.order_reference : input.orderReference,
      charge_number: input.chargeNumber === undefined ? run.charge_number : input.chargeNumber,
    }
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_UPDATED',
      changes: [
        updateRow('run', { id: run.id }, { ...changed, ...restamp(tx, await tx.now()) }, { etag: run.etag }),
      ],
    })
    return { runId: run.id }
  },
}
