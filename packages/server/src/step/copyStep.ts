import { whyNotEditProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { levelsOf, whyNotPlaceStep } from '@traveler/domain/step/whyNotPlaceStep.ts'
import { z } from 'zod'
import { insertAll } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import type { ProcedureRow } from '../procedure/procedureStore.ts'
import { copySteps } from './stepCopyStore.ts'
import { listPlacesOf, loadProcedureOf, type StepPlaceRow } from './stepStore.ts'
import { lastPosition, stepPlaces } from './stepTree.ts'
import { countTreeRows, readStepTree, type StepTree } from './stepTreeStore.ts'

interface Input {
  readonly stepId: string
  /** The draft to copy into; absent: the parent's, else the step's own. */
  readonly procedureId?: string | null | undefined
  /** The step to hang it below; absent: at the top. */
  readonly parentId?: string | null | undefined
}

/** Duplicate a step with all below it, into the same draft or another, behind its new siblings. The copy is a step of its own. */
export const copyStep: Operation<Input> = {
  name: 'copyStep',
  permission: 'CopyStep',
  input: z.object({ stepId: id, procedureId: id.nullish(), parentId: id.nullish() }),
  lock: ({ stepId, procedureId, parentId }) =>
    lockDraftsOf('step', parentId ? [stepId, parentId] : [stepId], procedureId ? [procedureId] : []),
  async perform(tx, input) {
    const target = { procedureId: input.procedureId ?? null, stepId: input.parentId ?? input.stepId }
    const [procedure, places, tree] = await Promise.all([
      tx.readOne<ProcedureRow>(loadProcedureOf(target)),
      tx.read<StepPlaceRow>(listPlacesOf(target)),
      readStepTree((statement) => tx.read(statement), { stepId: input.stepId }),
    ])
    const original = seenRow(
      tree.steps.find((step) => step.id === input.stepId),
      { type: 'Step', id: input.stepId },
    )
    if (procedure === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'Procedure', id: input.procedureId ?? '' })
    refuseIf(whyNotEditProcedure(procedure))
    const parentId = input.parentId ?? null
    const copied = stepPlaces(tree.steps)
    refuseIf(
      whyNotPlaceStep(stepPlaces(places), parentId, { levels: levelsOf(copied, original.id), moved: null }),
    )
    refuseIf(whyNotInto(procedure, tree))
    const [ids, now] = await Promise.all([tx.newIds(countTreeRows(tree) + tree.steps.length), tx.now()])
    const copies = copySteps(tree, {
      procedureId: procedure.id,
      exportControlled: procedure.export_controlled,
      ids,
      keys: 'NEW',
      root: { id: original.id, parentId, position: lastPosition(places, parentId) + 1 },
      stamp: () => stamp(tx, now),
    })
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'STEP_COPIED',
      changes: insertAll({ ...copies }),
    })
    const nth = tree.steps.indexOf(original)
    return { stepId: copies.step[nth]?.id ?? '' }
  },
}

// A copy in the open would show controlled work to everybody.
function whyNotInto(procedure: ProcedureRow, tree: StepTree): Refusal | null {
  if (procedure.export_controlled || !tree.steps.some((step) => step.export_controlled)) return null
  return {
    code: 'INVALID_INPUT',
    field: 'procedureId',
    problem: 'is not export-controlled, and the step is',
    remedy: 'Copy it into a procedure that is export-controlled.',
  }
}
