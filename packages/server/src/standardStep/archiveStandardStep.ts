import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotMoveStandardStep } from '@traveler/domain/standardStep/standardStepStatus.ts'
import { updateRow } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import { type StandardStepMove, seenStandardStep, standardStepMove } from './standardStepInput.ts'
import { listStandardVersions, lockWithUses, type StandardStepRow } from './standardStepStore.ts'

/** Withdraw a standard step: no run begins from a procedure that uses it, until another version of it is released. */
export const archiveStandardStep: Operation<StandardStepMove> = {
  name: 'archiveStandardStep',
  permission: 'ArchiveProcedure',
  input: standardStepMove,
  lock: (input) => lockWithUses(input.id),
  async perform(tx, input) {
    const versions = await tx.read<StandardStepRow>(listStandardVersions({ stepId: input.id }))
    const top = seenStandardStep(versions, input)
    refuseIf(whyNotMoveStandardStep('archive', top.standard_status))
    const archived = {
      standard_status: 'ARCHIVED' as const,
      is_latest_released_version: false,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: top.id, type: 'standardStep' },
      type: 'STANDARD_STEP_ARCHIVED',
      changes: [updateRow('step', { id: top.id }, archived, { standard_status: top.standard_status })],
    })
    return { stepId: top.id }
  },
}
