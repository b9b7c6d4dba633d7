import { z } from 'zod'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { lockRunOfHelpCall } from './helpCallStore.ts'
import { appendHelpCall, helpCallToMove } from './helpCallToMove.ts'

const input = z.object({ id, etag: etag.nullish(), outcome: reason })

/** Say that a step needs no more help, and what helped. */
export const closeHelpCall: Operation<z.output<typeof input>> = {
  name: 'closeHelpCall',
  permission: 'CloseHelpCall',
  input,
  lock: (given) => lockRunOfHelpCall(given.id),
  async perform(tx, given) {
    const call = await helpCallToMove(tx, 'close', given)
    const now = await tx.now()
    const outcome = given.outcome ?? null
    appendHelpCall(tx, call, {
      type: 'HELP_CLOSED',
      set: { status: 'CLOSED', closed_at: now, closed_by: tx.caller.userId, outcome },
      words: outcome,
      now,
    })
    return { helpCallId: call.id }
  },
}
