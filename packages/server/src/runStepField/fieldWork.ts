import { Refused } from '@traveler/domain/refusal.ts'
import { parseFieldId } from '@traveler/domain/runStepField/fieldId.ts'
import type { FieldDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { z } from 'zod'
import { type CellValueRow, listCellsOfRunSteps } from '../datagrid/cellStore.ts'
import { isSameEtag, shownEtag } from '../operation/etag.ts'
import type { Transaction } from '../operation/transaction.ts'
import { readStepWork, type StepWork } from '../runStep/stepWork.ts'
import { listSignaturesOfRunSteps, type SignatureRow } from '../signature/signatureStore.ts'
import { type FieldPlace, signOffEtag, unrecordedEtag } from './fieldEtag.ts'
import { type FieldValueRow, listValuesOfRunSteps } from './fieldValueStore.ts'
import { type RecordedAttempt, recordedAttempt } from './recordedStep.ts'

/** The id of a run step field: run step id × 4096 + field number. */
export const fieldIdInput = z.string().refine((text) => parseFieldId(text) !== null, {
  message: 'Not the id of a run step field. Give the number that the API gave.',
})

/** The run step that a field's id names; an id that names none gives 0, which is no step's. */
export function runStepIdOf(fieldId: string): string {
  return parseFieldId(fieldId)?.runStepId ?? '0'
}

/** All that an act on one field decides on. */
export interface FieldWork {
  readonly work: StepWork
  readonly field: FieldDefinition
  readonly place: FieldPlace
  readonly recorded: RecordedAttempt
  /** Of all attempts, voided ones too. */
  readonly signatures: readonly SignatureRow[]
}

interface SeenField {
  readonly id: string
  /** Null: the field of a sibling, which nobody saw. */
  readonly etag: string | null
}

/** Reads a field with its step and run; refused when it is not there, or changed since the caller read it. */
export async function readFieldWork(tx: Transaction, { id, etag }: SeenField): Promise<FieldWork> {
  const { runStepId = '0', fieldNumber = 0 } = parseFieldId(id) ?? {}
  const [work, values, cells, signatures] = await Promise.all([
    readStepOfField(tx, runStepId, id),
    tx.read<FieldValueRow>(listValuesOfRunSteps([runStepId])),
    tx.read<CellValueRow>(listCellsOfRunSteps([runStepId])),
    tx.read<SignatureRow>(listSignaturesOfRunSteps([runStepId])),
  ])
  const { step } = work
  const field = step.shown.definition.fields.find((one) => one.number === fieldNumber)
  if (field === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'RunStepField', id })
  const place = { runStepId, fieldNumber, attempt: step.attempt, definitionId: step.row.definition_id }
  const recorded = recordedAttempt(step.attempt, { values, cells, signatures })
  if (etag !== null && !isSameEtag(etag, etagOfField({ field, place, recorded, signatures })))
    throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'RunStepField', id })
  return { work, field, place, recorded, signatures }
}

/** A missing step is told as the missing field that was asked for. */
async function readStepOfField(tx: Transaction, runStepId: string, id: string): Promise<StepWork> {
  try {
    return await readStepWork(tx, { id: runStepId, etag: null })
  } catch (error) {
    const isMissing =
      error instanceof Refused && error.refusals.some((refusal) => refusal.code === 'NOT_FOUND')
    throw isMissing ? new Refused({ code: 'NOT_FOUND', type: 'RunStepField', id }) : error
  }
}

/** The etag of a field as the API shows it: its value's, else a derived one. */
export function etagOfField({
  field,
  place,
  recorded,
  signatures,
}: Pick<FieldWork, 'field' | 'place' | 'recorded' | 'signatures'>): string {
  if (field.type === 'SIGNOFF') return signOffEtag(place, signatures)
  const row = recorded.rows.get(place.fieldNumber)
  return row === undefined ? unrecordedEtag(place) : shownEtag(row.etag)
}
