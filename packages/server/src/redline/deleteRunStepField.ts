import { withoutField } from '@traveler/domain/redline/editField.ts'
import { z } from 'zod'
import { etag } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { lockRunOfStep, lockRunsOfSteps } from '../runStep/runWorkStore.ts'
import { fieldIdInput, runStepIdOf } from '../runStepField/fieldWork.ts'
import { readDraftField } from './redlinedField.ts'
import { appendRedline, edited } from './redlineWork.ts'

const input = z.object({ id: fieldIdInput, etag: etag.nullable() })

/** Take a field out of a step by its redline. What was recorded in it stays in its attempt for ever. */
export const deleteRunStepField: Operation<z.output<typeof input>> = {
  name: 'deleteRunStepField',
  permission: 'UpdateRedline',
  input,
  lock: (given) => lockRunOfStep(runStepIdOf(given.id)),
  lockJointly: (inputs) => lockRunsOfSteps(inputs.map((given) => runStepIdOf(given.id))),
  async perform(tx, given) {
    const { read, field } = await readDraftField(tx, given)
    appendRedline(tx, read, {
      type: 'RUN_STEP_FIELD_DELETED',
      facts: { field: field.number },
      set: edited(tx, read.redline, withoutField(read.draft, field.number)),
    })
    return { runStepFieldId: given.id, redlineId: read.redline.id }
  },
}
