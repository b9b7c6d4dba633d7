import { whyNotHangStep } from '@traveler/domain/procedure/whyNotReleaseProcedure.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { whyNotTakeVersion } from '@traveler/domain/standardStep/whyNotTakeVersion.ts'
import { levelsOf, whyNotPlaceStep } from '@traveler/domain/step/whyNotPlaceStep.ts'
import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import { stepEdge } from '../procedure/frozenContent.ts'
import type { OccurrenceRow } from '../step/copiedAs.ts'
import { draftStream } from '../step/draftStream.ts'
import { listPlacesOf, loadStepToChange, type StepPlaceRow, type StepToChangeRow } from '../step/stepStore.ts'
import { stepPlaces, titledPlaces } from '../step/stepTree.ts'
import { countTreeRows, readStepTree, type TreeStepRow } from '../step/stepTreeStore.ts'
import { listEdgesOfVersion, type StepEdgeRow } from '../stepEdge/stepEdgeStore.ts'
import { planTakenVersion, type TakenVersion } from './planTakenVersion.ts'
import type { StandardStepMove } from './standardStepInput.ts'
import { listOccurrences, loadReleasedOfFamilies, type StandardStepRow } from './standardStepStore.ts'

/**
 * Brings a use of a standard step in a draft to the released version. It keeps its place, and what the procedure says there;
 * what the version does not have any more goes, with the parts and dependencies that the procedure gave it.
 */
export async function bringToReleased(tx: Transaction, input: StandardStepMove): Promise<void> {
  const target = { procedureId: null, stepId: input.id }
  const read = tx.read.bind(tx)
  const [found, places, edges, use] = await Promise.all([
    tx.readOne<StepToChangeRow>(loadStepToChange(input.id)),
    tx.read<StepPlaceRow>(listPlacesOf(target)),
    tx.read<StepEdgeRow>(listEdgesOfVersion(input.id)),
    readStepTree(read, { stepId: input.id }),
  ])
  const step = seenRow(found, { type: 'Step', ...input })
  refuseIf(whyNotEditDraft(step.draft))
  const [version] = await tx.read<StandardStepRow>(loadReleasedOfFamilies([step.standard_family_id ?? '0']))
  refuseIf(whyNotTakeVersion(usedVersion(step), version?.id ?? null))
  const releasedId = version?.id ?? ''
  const [before, after, occurrences] = await Promise.all([
    readStepTree(read, { stepId: step.standard_step_id ?? '' }),
    readStepTree(read, { stepId: releasedId }),
    tx.read<OccurrenceRow>(listOccurrences(target, releasedId)),
  ])
  const taking = {
    top: one(use.steps, step.id),
    use,
    edges,
    before,
    after,
    released: one(after.steps, releasedId),
    occurrences: new Map(occurrences.map((row) => [row.step_key_id, row.last_occurrence])),
  }
  const [freshIds, now] = await Promise.all([tx.newIds(countTreeRows(after)), tx.now()])
  const taken = planTakenVersion(tx, taking, { freshIds, now })
  refuseIf(whyNotFit(places, { step, use: use.steps, steps: taken.steps, edges: taken.edges }))
  tx.append({
    stream: draftStream(step.draft),
    type: 'STEP_STANDARD_VERSION_TAKEN',
    facts: { from: step.standard_step_id, to: releasedId },
    changes: taken.changes,
  })
}

function usedVersion({ standard_step_id, standard_family_id }: StepToChangeRow) {
  return { useOf: standard_step_id, isTop: standard_family_id !== null }
}

function one(steps: readonly TreeStepRow[], id: string): TreeStepRow {
  const found = steps.find((step) => step.id === id)
  if (found === undefined) throw new Error('The tree of a step begins with it')
  return found
}

interface Taken extends Pick<TakenVersion, 'steps' | 'edges'> {
  readonly step: StepToChangeRow
  readonly use: readonly TreeStepRow[]
}

/** Null when the version fits where the use stands: not too deep, and waiting for nothing that waits for it. */
function whyNotFit(places: readonly StepPlaceRow[], { step, use, steps, edges }: Taken): Refusal | null {
  const ofUse = new Set(use.map(({ id }) => id))
  const around = places.filter(({ id }) => !ofUse.has(id))
  const levels = levelsOf(stepPlaces(steps), step.id)
  return (
    whyNotPlaceStep(stepPlaces(around), step.parent_id, { levels, moved: null }) ??
    whyNotHangStep(titledPlaces([...around, ...steps]), edges.map(stepEdge), {
      id: step.id,
      parentId: step.parent_id,
    })
  )
}
