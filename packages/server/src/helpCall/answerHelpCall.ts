import { z } from 'zod'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { lockRunOfHelpCall } from './helpCallStore.ts'
import { appendHelpCall, helpCallToMove } from './helpCallToMove.ts'

const input = z.object({ id, etag: etag.nullish() })

/** Say that one comes to help. Of two who say it at once the second is told that help comes already. */
export const answerHelpCall: Operation<z.output<typeof input>> = {
  name: 'answerHelpCall',
  permission: 'AnswerHelpCall',
  input,
  lock: (given) => lockRunOfHelpCall(given.id),
  async perform(tx, given) {
    const call = await helpCallToMove(tx, 'answer', given)
    const now = await tx.now()
    appendHelpCall(tx, call, {
      type: 'HELP_ANSWERED',
      set: { status: 'ANSWERED', answered_at: now, answered_by: tx.caller.userId },
      words: null,
      now,
    })
    return { helpCallId: call.id }
  },
}
