import { isDeepStrictEqual } from 'node:util'
import { whyNotHangStep } from '@traveler/domain/procedure/whyNotReleaseProcedure.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import {
  whyNotChangeUse,
  whyNotEditDraft,
  whyNotEditStep,
  whyNotTop,
} from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { levelsOf, whyNotPlaceStep } from '@traveler/domain/step/whyNotPlaceStep.ts'
import { z } from 'zod'
import { type CertificateKindRow, loadCertificateKinds } from '../certificateKind/certificateKindStore.ts'
import { whyNotAskFor } from '../certificateKind/whyNotAskFor.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { updateRow, updateRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { stepEdge } from '../procedure/frozenContent.ts'
import { listEdgesOfVersion, type StepEdgeRow } from '../stepEdge/stepEdgeStore.ts'
import { draftStream } from './draftStream.ts'
import { stepInput } from './stepInput.ts'
import { listPlacesOf, loadStepToChange, type StepPlaceRow, type StepToChangeRow } from './stepStore.ts'
import {
  lastPosition,
  renumbered,
  siblingsWithout,
  stepPlaces,
  titledPlaces,
  useAt,
  whyNotLocation,
} from './stepTree.ts'

const input = z.object({
  id,
  etag: etag.nullish(),
  procedureId: id.nullish(),
  ...stepInput,
  title: stepInput.title.nullish(),
})
type Input = z.output<typeof input>

/** Edit a step of a draft, or hang it below another, behind its new siblings. Absent: left as it is. */
export const updateStep: Operation<Input> = {
  name: 'updateStep',
  permission: 'UpdateStep',
  input,
  lock: (given) => lockDraftsOf('step', [given.id]),
  async perform(tx, given) {
    const [found, places, edges, location, kinds] = await Promise.all([
      tx.readOne<StepToChangeRow>(loadStepToChange(given.id)),
      tx.read<StepPlaceRow>(listPlacesOf({ procedureId: null, stepId: given.id })),
      tx.read<StepEdgeRow>(listEdgesOfVersion(given.id)),
      tx.readOne<LocationRow>(loadLocations(given.locationId ? [given.locationId] : [])),
      tx.read<CertificateKindRow>(loadCertificateKinds(given.certificateKindIds ?? [])),
    ])
    const step = seenRow(found, { type: 'Step', id: given.id, etag: given.etag })
    const edited = editedColumns(step, given)
    refuseIf(isSameContent(step, edited) ? whyNotEditDraft(step.draft) : whyNotEditStep(step.draft))
    refuseIf(whyNotLocation(given.locationId, location))
    refuseIf(whyNotAskFor(given.certificateKindIds ?? [], step.certificate_kinds, kinds))
    refuseIf(whyNotLeave(step, given.procedureId))
    const parentId = given.parentId === undefined ? step.parent_id : given.parentId
    const isMoved = parentId !== step.parent_id
    if (isMoved) refuseIf(whyNotMove(step, parentId, places, edges))
    const position = isMoved ? lastPosition(places, parentId) + 1 : step.position
    const left = isMoved ? renumbered(places, siblingsWithout(places, step.parent_id, step.id)) : []
    const changed = { ...edited, parent_id: parentId, position, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: draftStream(step.draft),
      type: 'STEP_UPDATED',
      changes: [updateRow('step', { id: step.id }, changed, { etag: step.etag }), updateRows('step', left)],
    })
    return { stepId: step.id }
  },
}

function editedColumns(step: StepToChangeRow, given: Input) {
  return {
    title: given.title ?? step.title,
    content: given.slateContent ?? given.content ?? step.content,
    type: given.type ?? step.type,
    location_id: given.locationId === undefined ? step.location_id : given.locationId,
    lead_time: given.leadTime === undefined ? step.lead_time : given.leadTime,
    required: given.required ?? step.required,
    redo_limit: given.redoLimit ?? step.redo_limit,
    mandatory: given.mandatory ?? step.mandatory,
    certificate_kinds: given.certificateKindIds ?? step.certificate_kinds,
  }
}

// What is shown and checked; the rest is the pointer's.
function isSameContent(step: StepToChangeRow, edited: ReturnType<typeof editedColumns>): boolean {
  return (['title', 'content', 'type', 'redo_limit', 'mandatory', 'certificate_kinds'] as const).every(
    (column) => isDeepStrictEqual(step[column], edited[column]),
  )
}

function whyNotMove(
  { id, parent_id, draft }: StepToChangeRow,
  parentId: string | null,
  places: readonly StepPlaceRow[],
  edges: readonly StepEdgeRow[],
): Refusal | null {
  const tree = stepPlaces(places)
  return (
    whyNotPlaceStep(tree, parentId, { levels: levelsOf(tree, id), moved: id }) ??
    whyNotHangStep(titledPlaces(places), edges.map(stepEdge), { id, parentId }) ??
    whyNotTop(draft.kind, parentId) ??
    whyNotChangeUse(useAt(places, parent_id)) ??
    whyNotChangeUse(useAt(places, parentId))
  )
}

function whyNotLeave(step: StepToChangeRow, procedureId: string | null | undefined) {
  if (!procedureId || procedureId === step.procedure_id) return null
  return {
    code: 'INVALID_INPUT',
    field: 'procedureId',
    problem: 'is another procedure than the one that the step belongs to',
    remedy: 'Copy the step into that procedure, then delete it here.',
  } as const
}
