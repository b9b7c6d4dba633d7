import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotChangeUse, whyNotEditDraft, whyNotTop } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { whyNotPlaceStep } from '@traveler/domain/step/whyNotPlaceStep.ts'
import { z } from 'zod'
import { attributeChanges, definedAttributes } from '../attribute/attributeChanges.ts'
import { type CertificateKindRow, loadCertificateKinds } from '../certificateKind/certificateKindStore.ts'
import { whyNotAskFor } from '../certificateKind/whyNotAskFor.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { insertAll } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from './draftStream.ts'
import { belowStandard, notStandard } from './standardColumnsStore.ts'
import { stepAttributesInput, stepInput } from './stepInput.ts'
import { type DraftRow, listPlacesOf, loadDraftOf, type StepPlaceRow } from './stepStore.ts'
import { lastPosition, stepPlaces, useAt, whyNotLocation } from './stepTree.ts'
import { writtenColumns } from './writtenColumns.ts'

const input = z.object({
  procedureId: id.nullish(),
  exportControlled: z.boolean().nullish(),
  attributes: stepAttributesInput,
  ...stepInput,
})
type Input = z.output<typeof input>

/** Add a step to a draft, behind its siblings. */
export const createStep: Operation<Input> = {
  name: 'createStep',
  permission: 'CreateStep',
  input,
  lock: ({ parentId, procedureId }) =>
    lockDraftsOf('step', parentId ? [parentId] : [], procedureId ? [procedureId] : []),
  async perform(tx, given) {
    const owner = { procedureId: given.procedureId ?? null, stepId: given.parentId ?? null }
    const [into, places, location, kinds] = await Promise.all([
      tx.readOne<DraftRow>(loadDraftOf(owner)),
      tx.read<StepPlaceRow>(listPlacesOf(owner)),
      tx.readOne<LocationRow>(loadLocations(given.locationId ? [given.locationId] : [])),
      tx.read<CertificateKindRow>(loadCertificateKinds(given.certificateKindIds ?? [])),
    ])
    if (into === undefined) throw missingProcedure(given.procedureId ?? given.parentId ?? null)
    const kind = into.draft.kind
    refuseIf(whyNotEditDraft(into.draft))
    refuseIf(whyNotTop(kind, owner.stepId) ?? whyNotChangeUse(useAt(places, owner.stepId)))
    refuseIf(whyNotPlaceStep(stepPlaces(places), owner.stepId, { levels: 1, moved: null }))
    refuseIf(whyNotLocation(given.locationId, location) ?? whyNotControlled(into, given.exportControlled))
    refuseIf(whyNotAskFor(given.certificateKindIds ?? [], [], kinds))
    const [[stepId = '', stepKeyId = ''], now] = await Promise.all([tx.newIds(2), tx.now()])
    const { export_controlled } = into
    const step = {
      id: stepId,
      procedure_id: kind === 'procedure' ? into.draft.id : null,
      step_key_id: stepKeyId,
      parent_id: owner.stepId,
      position: lastPosition(places, owner.stepId) + 1,
      ...writtenColumns(given),
      ...(kind === 'procedure' ? notStandard : belowStandard(into.draft.id)),
      export_controlled,
      ...stamp(tx, now),
    }
    const sent = await definedAttributes(tx, 'STEP', given.attributes)
    const { changes } = await attributeChanges(tx, step, sent)
    tx.append({
      stream: draftStream(into.draft),
      type: 'STEP_CREATED',
      changes: [
        ...insertAll({
          step_key: [{ id: stepKeyId, next_field_number: 1, export_controlled }],
          step: [step],
        }),
        ...changes,
      ],
    })
    return { stepId }
  },
}

function whyNotControlled(into: DraftRow, exportControlled: boolean | null | undefined) {
  if (exportControlled == null || exportControlled === into.export_controlled) return null
  return {
    code: 'INVALID_INPUT',
    field: 'exportControlled',
    problem: 'is not as it is of the procedure',
    remedy: 'Leave it out, or add the step to a procedure that is export-controlled.',
  } as const
}

function missingProcedure(id: string | null): Refused {
  if (id !== null) return new Refused({ code: 'NOT_FOUND', type: 'Procedure', id })
  return new Refused({
    code: 'INVALID_INPUT',
    field: 'procedureId',
    problem: 'is missing',
    remedy: 'Name the procedure that the step belongs to.',
  })
}
