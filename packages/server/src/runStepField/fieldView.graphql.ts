import { parseFieldId } from '@traveler/domain/runStepField/fieldId.ts'
import type { FieldDefinition, StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { type CellValueOfStepRow, listCellsOfRunSteps } from '../datagrid/cellStore.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { definitionOfAttempt } from '../runStep/runStepView.graphql.ts'
import {
  listSignaturesOfRunSteps,
  type SignatureOfRow,
  type SignatureRow,
} from '../signature/signatureStore.ts'
import type { KnownDefinition } from '../stepDefinition/definitionCacheStore.ts'
import type { FieldPlace } from './fieldEtag.ts'
import { type FieldValueOfStepRow, listValuesOfRunSteps } from './fieldValueStore.ts'
import { type RecordedAttempt, recordedAttempt } from './recordedStep.ts'

/** An attempt in which nothing is recorded yet. */
export const nothingRecorded = recordedAttempt(0, { values: [], cells: [], signatures: [] })

/** A field of a run step as one looks at it: its definition, and what is recorded in one attempt. */
export interface FieldView {
  readonly step: RunStepRow
  readonly shown: KnownDefinition
  readonly field: FieldDefinition
  readonly place: FieldPlace
  readonly recorded: RecordedAttempt
  readonly signatures: readonly SignatureRow[]
}

/** What a step shows, with what is recorded in an attempt: in fields, in cells, and by signature. */
export interface RecordsView {
  readonly shown: KnownDefinition
  readonly recorded: RecordedAttempt
  readonly signatures: readonly SignatureRow[]
}

export async function recordsOfStep(
  context: RequestContext,
  step: RunStepRow,
  attempt: number,
): Promise<RecordsView> {
  const defined = definitionOfAttempt(context, step, attempt)
  const [shown, values, cells, signatures] = await Promise.all([
    defined,
    context.many<FieldValueOfStepRow>(listValuesOfRunSteps, step.id),
    defined.then(({ definition }) => cellsOfStep(context, step, definition)),
    context.many<SignatureOfRow>(listSignaturesOfRunSteps, step.id),
  ])
  return { shown, recorded: recordedAttempt(attempt, { values, cells, signatures }), signatures }
}

/** Most steps have no grid: their cells are not asked for. */
async function cellsOfStep(
  context: RequestContext,
  step: RunStepRow,
  { columns }: StepDefinition,
): Promise<readonly CellValueOfStepRow[]> {
  return columns.length === 0 ? [] : context.many<CellValueOfStepRow>(listCellsOfRunSteps, step.id)
}

/** The fields of a step with what is recorded in an attempt, in the order in which they are shown. */
export async function fieldsOfStep(
  context: RequestContext,
  step: RunStepRow,
  attempt: number,
): Promise<FieldView[]> {
  const { shown, recorded, signatures } = await recordsOfStep(context, step, attempt)
  return shown.definition.fields.map((field) => {
    const place = { runStepId: step.id, fieldNumber: field.number, attempt, definitionId: shown.id }
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
