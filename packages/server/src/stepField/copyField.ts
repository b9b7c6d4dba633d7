import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { insertRows, updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { draftStream } from '../step/draftStream.ts'
import { loadStepToChange, type StepToChangeRow } from '../step/stepStore.ts'
import {
  type FieldPlaceRow,
  listValidationsOfFields,
  loadFieldPlace,
  loadStepFields,
  lockFieldCopy,
  type StepFieldRow,
  type StepFieldValidationRow,
} from './stepFieldStore.ts'
import { whyNotNumber } from './whyNotNumber.ts'

interface Input {
  readonly fieldId: string
  /** The step of a draft to copy it into. */
  readonly stepId: string
}

/** Copy a field, of any version, with its validations into a step of a draft, behind the fields that are there. */
export const copyField: Operation<Input> = {
  name: 'copyField',
  permission: 'CopyField',
  input: z.object({ fieldId: id, stepId: id }),
  lock: ({ fieldId, stepId }) => lockFieldCopy(fieldId, stepId),
  async perform(tx, input) {
    const [original, validations, found, place] = await Promise.all([
      tx.readOne<StepFieldRow>(loadStepFields([input.fieldId])),
      tx.read<StepFieldValidationRow & { readonly of_id: string }>(listValidationsOfFields([input.fieldId])),
      tx.readOne<StepToChangeRow>(loadStepToChange(input.stepId)),
      tx.readOne<FieldPlaceRow>(loadFieldPlace(input.stepId)),
    ])
    const { organization_id: _same, ...field } = seenRow(original, { type: 'StepField', id: input.fieldId })
    const step = seenRow(found, { type: 'Step', id: input.stepId })
    const number = place?.next_field_number ?? 1
    refuseIf(whyNotEditStep(step.draft))
    refuseIf([...whyNotInto(step, field), ...whyNotNumber(number)])
    const [ids, now] = await Promise.all([tx.newIds(validations.length + 1), tx.now()])
    const [fieldId = '', ...validationIds] = ids
    const own = { export_controlled: step.export_controlled, ...stamp(tx, now) }
    const copy = {
      ...field,
      id: fieldId,
      step_id: step.id,
      number,
      position: (place?.last_position ?? 0) + 1,
      // A number means another field in another step.
      verifies: field.step_id === step.id ? field.verifies : null,
      ...own,
    }
    const limits = validations.map(({ organization_id: _its, of_id: _owner, ...limit }, nth) => ({
      ...limit,
      id: validationIds[nth] ?? '',
      step_field_id: fieldId,
      ...own,
    }))
    tx.append({
      stream: draftStream(step.draft),
      type: 'STEP_FIELD_COPIED',
      facts: { from: field.id },
      changes: [
        insertRows('step_field', [copy]),
        insertRows('step_field_validation', limits),
        updateRow(
          'step_key',
          { id: step.step_key_id },
          { next_field_number: number + 1 },
          { next_field_number: number },
        ),
      ],
    })
    return { stepFieldId: fieldId }
  },
}

// A copy in the open would show controlled work to everybody.
function whyNotInto(step: StepToChangeRow, field: { readonly export_controlled: boolean }): Refusal[] {
  if (step.export_controlled || !field.export_controlled) return []
  return [
    {
      code: 'INVALID_INPUT',
      field: 'stepId',
      problem: 'is of a procedure that is not export-controlled, and the field is',
      remedy: 'Copy it into a procedure that is export-controlled.',
    },
  ]
}
