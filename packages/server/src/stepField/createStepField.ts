import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { insertRows, updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { loadStepToChange, type StepToChangeRow } from '../step/stepStore.ts'
import { fieldColumns, fieldInput, plainColumns, whyNotReferences, whyNotType } from './stepFieldInput.ts'
import {
  type FieldPlaceRow,
  type FieldReferencesRow,
  findFieldReferences,
  loadFieldPlace,
} from './stepFieldStore.ts'
import { unitFor } from './unitFor.ts'
import { whyNotNumber } from './whyNotNumber.ts'

const input = z.object({ stepId: id, ...fieldInput })

/** Add something to record, to choose or to sign to a step of a draft, behind the fields that are there. */
export const createStepField: Operation<z.output<typeof input>> = {
  name: 'createStepField',
  permission: 'CreateStepField',
  input,
  // A unit that is not there is made: two people who name it at once make it once.
  lock: (given, caller) => lockDraftsOf('step', [given.stepId], given.unit ? [caller.organizationId] : []),
  async perform(tx, given) {
    const [found, place, references] = await Promise.all([
      tx.readOne<StepToChangeRow>(loadStepToChange(given.stepId)),
      tx.readOne<FieldPlaceRow>(loadFieldPlace(given.stepId)),
      tx.readOne<FieldReferencesRow>(findFieldReferences(given)),
    ])
    const step = seenRow(found, { type: 'Step', id: given.stepId })
    refuseIf(whyNotEditStep(step.draft))
    const number = place?.next_field_number ?? 1
    refuseIf([
      ...whyNotReferences(given, references),
      ...whyNotType(given, plainColumns.type),
      ...whyNotNumber(number),
    ])
    const [fieldId, unitId, now] = await Promise.all([
      tx.newId(),
      unitFor(tx, given.unit, references),
      tx.now(),
    ])
    const field = {
      id: fieldId,
      step_id: step.id,
      number,
      position: (place?.last_position ?? 0) + 1,
      ...fieldColumns(given, plainColumns, unitId),
      export_controlled: step.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: draftStream(step.draft),
      type: 'STEP_FIELD_CREATED',
      changes: [insertRows('step_field', [field]), nextNumber(step.step_key_id, number)],
    })
    return { stepFieldId: fieldId }
  },
}

function nextNumber(id: string, number: number) {
  return updateRow('step_key', { id }, { next_field_number: number + 1 }, { next_field_number: number })
}
