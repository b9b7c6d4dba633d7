import type { Operation } from '../operation/operation.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { bringToReleased } from './bringToReleased.ts'
import { type StandardStepMove, standardStepMove } from './standardStepInput.ts'

/** Bring a use of a standard step in a draft to the released version. */
export const takeStandardStepVersion: Operation<StandardStepMove> = {
  name: 'takeStandardStepVersion',
  permission: 'UpdateStep',
  input: standardStepMove,
  lock: (input) => lockDraftsOf('step', [input.id]),
  async perform(tx, input) {
    await bringToReleased(tx, input)
    return { stepId: input.id }
  },
}
