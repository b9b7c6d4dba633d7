import { whyNotEditProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotPlaceStep } from '@traveler/domain/step/whyNotPlaceStep.ts'
import { z } from 'zod'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { insertAll } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import type { ProcedureRow } from '../procedure/procedureStore.ts'
import { stepInput } from './stepInput.ts'
import { listPlacesOf, loadProcedureOf, type StepPlaceRow } from './stepStore.ts'
import { lastPosition, stepPlaces, whyNotLocation } from './stepTree.ts'

const input = z.object({ procedureId: id.nullish(), ...stepInput })
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
    const [procedure, places, location] = await Promise.all([
      tx.readOne<ProcedureRow>(loadProcedureOf(owner)),
      tx.read<StepPlaceRow>(listPlacesOf(owner)),
      tx.readOne<LocationRow>(loadLocations(given.locationId ? [given.locationId] : [])),
    ])
    if (procedure === undefined) throw missingProcedure(given.procedureId ?? given.parentId ?? null)
    refuseIf(whyNotEditProcedure(procedure))
    refuseIf(whyNotPlaceStep(stepPlaces(places), owner.stepId, { levels: 1, moved: null }))
    refuseIf(whyNotLocation(given.locationId, location))
    const [[stepId = '', stepKeyId = ''], now] = await Promise.all([tx.newIds(2), tx.now()])
    const { export_controlled } = procedure
    const step = {
      id: stepId,
      procedure_id: procedure.id,
      step_key_id: stepKeyId,
      parent_id: owner.stepId,
      position: lastPosition(places, owner.stepId) + 1,
      ...writtenColumns(given),
      export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'STEP_CREATED',
      changes: insertAll({
        step_key: [{ id: stepKeyId, next_field_number: 1, export_controlled }],
        step: [step],
      }),
    })
    return { stepId }
  },
}

function writtenColumns(given: Input) {
  return {
    occurrence: 1,
    required: given.required ?? true,
    location_id: given.locationId ?? null,
    lead_time: given.leadTime ?? null,
    standard_step_id: null,
    definition_id: null,
    type: given.type ?? ('CONTENT' as const),
    title: given.title,
    content: given.slateContent ?? given.content ?? [],
    redo_limit: given.redoLimit ?? 1,
    mandatory: given.mandatory ?? false,
  }
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
