import { parseFieldId } from '@traveler/domain/runStepField/fieldId.ts'
import type { FieldDefinition } from '@traveler/domain/step/stepDefinition.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { definitionOfStep } from '../runStep/runStepView.graphql.ts'
import {
  listSignaturesOfRunSteps,
  type SignatureOfRow,
  type SignatureRow,
} from '../signature/signatureStore.ts'
import type { KnownDefinition } from '../stepDefinition/definitionCacheStore.ts'
import type { FieldPlace } from './fieldEtag.ts'
import { type FieldValueOfStepRow, listValuesOfRunSteps } from './fieldValueStore.ts'
import { type RecordedAttempt, recordedAttempt } from './recordedStep.ts'

/** A field of a run step as one looks at it: its definition, and what is recorded in one attempt. */
export interface FieldView {
  readonly step: RunStepRow
  readonly shown: KnownDefinition
  readonly field: FieldDefinition
  readonly place: FieldPlace
  readonly recorded: RecordedAttempt
  readonly signatures: readonly SignatureRow[]
}

/** The fields of a step with what is recorded in an attempt, in the order in which they are shown. */
export async function fieldsOfStep(
  context: RequestContext,
  step: RunStepRow,
  attempt: number,
): Promise<FieldView[]> {
  const [shown, values, signatures] = await Promise.all([
    definitionOfStep(context, step),
    context.many<FieldValueOfStepRow>(listValuesOfRunSteps, step.id),
    context.many<SignatureOfRow>(listSignaturesOfRunSteps, step.id),
  ])
  const recorded = recordedAttempt(attempt, values, signatures)
  return shown.definition.fields.map((field) => {
    const place = { runStepId: step.id, fieldNumber: field.number, attempt, definitionId: step.definition_id }
    return { step, shown, field, place, recorded, signatures }
  })
}

/** The field that an id names; null when there is none, or none that the caller may see. */
export async function fieldById(context: RequestContext, id: string): Promise<FieldView | null> {
  const named = parseFieldId(id)
  const step = named === null ? null : await context.one<RunStepRow>(loadRunSteps, named.runStepId)
  if (named === null || step === null) return null
  const fields = await fieldsOfStep(context, step, step.attempt)
  return fields.find(({ field }) => field.number === named.fieldNumber) ?? null
}
