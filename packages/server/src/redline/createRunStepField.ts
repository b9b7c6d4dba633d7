import { withField } from '@traveler/domain/redline/editField.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { fieldId } from '@traveler/domain/runStepField/fieldId.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { lockRunOfStep, lockRunsOfSteps } from '../runStep/runWorkStore.ts'
import { whyNotType } from '../stepField/stepFieldInput.ts'
import { whyNotNumber } from '../stepField/whyNotNumber.ts'
import { readDraftOfStep } from './redlinedField.ts'
import { fieldEdit, redlinedFieldInput, whyNotNamed } from './redlinedFieldInput.ts'
import { findNamed, loadNextFieldNumber, type NamedRow, type NextFieldNumberRow } from './redlineStore.ts'
import { appendRedline, edited } from './redlineWork.ts'

const input = z.object({ runStepId: id, ...redlinedFieldInput })

/** Add a field to a step by its redline, behind those that are there. Its number is of the step for ever. */
export const createRunStepField: Operation<z.output<typeof input>> = {
  name: 'createRunStepField',
  permission: 'UpdateRedline',
  input,
  lock: (given) => lockRunOfStep(given.runStepId),
  lockJointly: (inputs) => lockRunsOfSteps(inputs.map(({ runStepId }) => runStepId)),
  async perform(tx, given) {
    const [read, next, found] = await Promise.all([
      readDraftOfStep(tx, given.runStepId),
      tx.readOne<NextFieldNumberRow>(loadNextFieldNumber(given.runStepId)),
      tx.readOne<NamedRow>(findNamed(given)),
    ])
    const number = next?.next_field_number ?? 1
    // The field has one number in all runs of a batch: they share the step’s key.
    const { isMaker } = await tx.once('field number', async () => number)
    refuseIf([...whyNotNamed(given, found), ...whyNotType(given, 'STRING'), ...whyNotNumber(number)])
    appendRedline(tx, read, {
      type: 'RUN_STEP_FIELD_CREATED',
      set: edited(tx, read.redline, withField(read.draft, number, fieldEdit(given, found))),
      changes: isMaker
        ? [
            updateRow(
              'step_key',
              { id: next?.id ?? '' },
              { next_field_number: number + 1 },
              { next_field_number: number },
            ),
          ]
        : [],
    })
    return { runStepFieldId: fieldId(given.runStepId, number), redlineId: read.redline.id }
  },
}
