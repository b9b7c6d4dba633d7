import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotBreakLink, whyNotEditDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { insertRows, updateRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { notStandard } from '../step/standardColumnsStore.ts'
import { loadStepToChange, type StepToChangeRow } from '../step/stepStore.ts'
import { readStepTree } from '../step/stepTreeStore.ts'
import { type StandardStepMove, standardStepMove } from './standardStepInput.ts'

/** Make a use of a standard step the procedure's own: from now on it is edited here, under step keys of its own. */
export const breakStandardStepLink: Operation<StandardStepMove> = {
  name: 'breakStandardStepLink',
  permission: 'UpdateStep',
  input: standardStepMove,
  lock: (input) => lockDraftsOf('step', [input.id]),
  async perform(tx, input) {
    const [found, tree] = await Promise.all([
      tx.readOne<StepToChangeRow>(loadStepToChange(input.id)),
      readStepTree((statement) => tx.read(statement), { stepId: input.id }),
    ])
    const top = seenRow(found, { type: 'Step', ...input })
    refuseIf(whyNotEditDraft(top.draft))
    refuseIf(whyNotBreakLink({ useOf: top.standard_step_id, isTop: top.standard_family_id !== null }))
    const [keyIds, now] = await Promise.all([tx.newIds(tree.steps.length), tx.now()])
    const { export_controlled } = top
    const own = tree.steps.map((step, nth) => ({ step, keyId: keyIds[nth] ?? '' }))
    tx.append({
      stream: draftStream(top.draft),
      type: 'STANDARD_STEP_LINK_BROKEN',
      changes: [
        insertRows(
          'step_key',
          own.map(({ step: { next_field_number }, keyId: id }) => ({
            id,
            next_field_number,
            export_controlled,
          })),
        ),
        updateRows(
          'step',
          own.map(({ step: { id }, keyId }) => ({
            key: { id },
            set: { ...notStandard, step_key_id: keyId, occurrence: 1, ...restamp(tx, now) },
          })),
        ),
      ],
    })
    return { stepId: top.id }
  },
}
