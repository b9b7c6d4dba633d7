import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotUseStandardStep } from '@traveler/domain/standardStep/standardStepStatus.ts'
import { whyNotChangeUse, whyNotEditDraft, whyNotTop } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { levelsOf, whyNotPlaceStep } from '@traveler/domain/step/whyNotPlaceStep.ts'
import { z } from 'zod'
import { insertAll } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { listOccurrences } from '../standardStep/standardStepStore.ts'
import { asBelowStandard, asInProcedure, type OccurrenceRow } from './copiedAs.ts'
import { draftStream } from './draftStream.ts'
import { copySteps } from './stepCopyStore.ts'
import { type DraftRow, listPlacesOf, loadDraftOf, type StepPlaceRow } from './stepStore.ts'
import { lastPosition, stepPlaces, useAt } from './stepTree.ts'
import { countTreeRows, readStepTree, type StepTree, type TreeStepRow } from './stepTreeStore.ts'

interface Input {
  readonly stepId: string
  /** The draft to copy into; absent: the parent's, else the step's own. */
  readonly procedureId?: string | null | undefined
  /** The step to hang it below; absent: at the top. */
  readonly parentId?: string | null | undefined
}

/**
 * Duplicate a step with all below it, into the same draft or another, behind its new siblings. The copy is a step of its
 * own; of a standard step, in a procedure, it is a use.
 */
export const copyStep: Operation<Input> = {
  name: 'copyStep',
  permission: 'CopyStep',
  input: z.object({ stepId: id, procedureId: id.nullish(), parentId: id.nullish() }),
  lock: ({ stepId, procedureId, parentId }) =>
    lockDraftsOf('step', parentId ? [stepId, parentId] : [stepId], procedureId ? [procedureId] : []),
  async perform(tx, input) {
    const target = { procedureId: input.procedureId ?? null, stepId: input.parentId ?? input.stepId }
    const [into, places, tree, occurrences] = await Promise.all([
      tx.readOne<DraftRow>(loadDraftOf(target)),
      tx.read<StepPlaceRow>(listPlacesOf(target)),
      readStepTree((statement) => tx.read(statement), { stepId: input.stepId }),
      tx.read<OccurrenceRow>(listOccurrences(target, input.stepId)),
    ])
    const original = seenRow(
      tree.steps.find((step) => step.id === input.stepId),
      { type: 'Step', id: input.stepId },
    )
    if (into === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'Procedure', id: input.procedureId ?? '' })
    const parentId = input.parentId ?? null
    refuseIf(whyNotEditDraft(into.draft))
    refuseIf(whyNotPlace(into, places, parentId, tree, original))
    refuseIf(whyNotInto(into, tree))
    const intoProcedure = into.draft.kind === 'procedure'
    const [ids, now] = await Promise.all([tx.newIds(countTreeRows(tree) + tree.steps.length), tx.now()])
    const copies = copySteps(tree, {
      procedureId: intoProcedure ? into.draft.id : null,
      exportControlled: into.export_controlled,
      ids,
      as: intoProcedure ? asInProcedure(tree, occurrences) : asBelowStandard(into.draft.id),
      root: { id: original.id, parentId, position: lastPosition(places, parentId) + 1 },
      stamp: () => stamp(tx, now),
    })
    tx.append({ stream: draftStream(into.draft), type: 'STEP_COPIED', changes: insertAll({ ...copies }) })
    const nth = tree.steps.indexOf(original)
    return { stepId: copies.step[nth]?.id ?? '' }
  },
}

function whyNotPlace(
  into: DraftRow,
  places: readonly StepPlaceRow[],
  parentId: string | null,
  tree: StepTree,
  original: TreeStepRow,
): Refusal | null {
  const levels = levelsOf(stepPlaces(tree.steps), original.id)
  const { id, standard_status: status } = original
  return (
    whyNotPlaceStep(stepPlaces(places), parentId, { levels, moved: null }) ??
    whyNotTop(into.draft.kind, parentId) ??
    whyNotChangeUse(useAt(places, parentId)) ??
    (status === null || into.draft.kind !== 'procedure' ? null : whyNotUseStandardStep({ id, status }))
  )
}

// A copy in the open would show controlled work to everybody.
function whyNotInto(procedure: DraftRow, tree: StepTree): Refusal | null {
  if (procedure.export_controlled || !tree.steps.some((step) => step.export_controlled)) return null
  return {
    code: 'INVALID_INPUT',
    field: 'procedureId',
    problem: 'is not export-controlled, and the step is',
    remedy: 'Copy it into a procedure that is export-controlled.',
  }
}
