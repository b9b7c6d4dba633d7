import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotMoveStandardStep } from '@traveler/domain/standardStep/standardStepStatus.ts'
import { updateRow, updateRows } from '../operation/change.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { listStepIds } from '../procedure/procedureStore.ts'
import { type StandardStepMove, seenStandardStep, standardStepMove } from './standardStepInput.ts'
import { listStandardVersions, type StandardStepRow } from './standardStepStore.ts'

/** Take a version of a standard step back from review: its steps thaw, with the ids they had. */
export const recallStandardStep: Operation<StandardStepMove> = {
  name: 'recallStandardStep',
  permission: 'RecallProcedure',
  input: standardStepMove,
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const [versions, steps] = await Promise.all([
      tx.read<StandardStepRow>(listStandardVersions({ stepId: input.id })),
      tx.read<{ readonly id: string }>(listStepIds(input.id)),
    ])
    const top = seenStandardStep(versions, input)
    refuseIf(whyNotMoveStandardStep('recall', top.standard_status))
    const draft = {
      standard_status: 'DRAFT' as const,
      definition_id: null,
      ...restamp(tx, await tx.now()),
    }
    const below = steps.filter(({ id }) => id !== top.id)
    tx.append({
      stream: { id: top.id, type: 'standardStep' },
      type: 'STANDARD_STEP_RECALLED',
      changes: [
        updateRow('step', { id: top.id }, draft, { standard_status: top.standard_status }),
        updateRows(
          'step',
          below.map(({ id }) => ({ key: { id }, set: { definition_id: null } })),
        ),
      ],
    })
    return { stepId: top.id }
  },
}
