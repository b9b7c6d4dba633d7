import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotMoveStandardStep } from '@traveler/domain/standardStep/standardStepStatus.ts'
import { updateRow } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { readStandardReleaseFacts, whyNotReleaseStandardYet } from './standardReleaseChecklist.ts'
import { type StandardStepMove, seenStandardStep, standardStepMove } from './standardStepInput.ts'
import { listStandardVersions, lockForStandardRelease, type StandardStepRow } from './standardStepStore.ts'

/** Release a reviewed version of a standard step: from now on it is what procedures use; the version before goes into the archive. */
export const releaseStandardStep: Operation<StandardStepMove> = {
  name: 'releaseStandardStep',
  permission: 'ReleaseProcedure',
  input: standardStepMove,
  lock: (input, caller) => lockForStandardRelease(input.id, caller.organizationId),
  async perform(tx, input) {
    const [versions, facts] = await Promise.all([
      tx.read<StandardStepRow>(listStandardVersions({ stepId: input.id })),
      readStandardReleaseFacts((statement) => tx.read(statement), input.id),
    ])
    const top = seenStandardStep(versions, input)
    refuseIf(whyNotMoveStandardStep('release', top.standard_status))
    refuseIf(whyNotReleaseStandardYet(facts))
    supersede(
      tx,
      versions.filter((version) => version.standard_status === 'RELEASED'),
    )
    const released = {
      standard_status: 'RELEASED' as const,
      is_latest_released_version: true,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: top.id, type: 'standardStep' },
      type: 'STANDARD_STEP_RELEASED',
      changes: [updateRow('step', { id: top.id }, released, { standard_status: top.standard_status })],
    })
    return { stepId: top.id }
  },
}

// Written before the release: two versions are never released at once, not even between two statements.
function supersede(tx: Transaction, versions: readonly StandardStepRow[]): void {
  for (const { id } of versions) {
    tx.append({
      stream: { id, type: 'standardStep' },
      type: 'STANDARD_STEP_SUPERSEDED',
      changes: [
        updateRow(
          'step',
          { id },
          { standard_status: 'ARCHIVED', is_latest_released_version: false },
          { standard_status: 'RELEASED' },
        ),
      ],
    })
  }
}
