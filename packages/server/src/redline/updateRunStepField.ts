import { withEditedField } from '@traveler/domain/redline/editField.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { etag } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { lockRunOfStep, lockRunsOfSteps } from '../runStep/runWorkStore.ts'
import { fieldIdInput, runStepIdOf } from '../runStepField/fieldWork.ts'
import { whyNotType } from '../stepField/stepFieldInput.ts'
import { readDraftField } from './redlinedField.ts'
import { fieldEdit, redlinedFieldInput, whyNotNamed } from './redlinedFieldInput.ts'
import { findNamed, type NamedRow } from './redlineStore.ts'
import { appendRedline, edited } from './redlineWork.ts'

const input = z.object({
  id: fieldIdInput,
  etag: etag.nullable(),
  ...redlinedFieldInput,
  name: redlinedFieldInput.name.nullish(),
})

/** Edit a field of a step by its redline. Absent: as it was. What was recorded in it becomes an earlier attempt once the redline is applied. */
export const updateRunStepField: Operation<z.output<typeof input>> = {
  name: 'updateRunStepField',
  permission: 'UpdateRedline',
  input,
  lock: (given) => lockRunOfStep(runStepIdOf(given.id)),
  lockJointly: (inputs) => lockRunsOfSteps(inputs.map((given) => runStepIdOf(given.id))),
  async perform(tx, { name, ...given }) {
    const [{ read, field }, found] = await Promise.all([
      readDraftField(tx, given),
      tx.readOne<NamedRow>(findNamed(given)),
    ])
    refuseIf([...whyNotNamed(given, found), ...whyNotType(given, field.type)])
    const edit = { ...fieldEdit(given, found), name }
    appendRedline(tx, read, {
      type: 'RUN_STEP_FIELD_UPDATED',
      set: edited(tx, read.redline, withEditedField(read.draft, field.number, edit)),
    })
    return { runStepFieldId: given.id, redlineId: read.redline.id }
  },
}
