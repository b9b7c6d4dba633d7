import { type LateField, whyNotEnterLate } from '@traveler/domain/lateEntry/lateEntry.ts'
import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { parseFieldId } from '@traveler/domain/runStepField/fieldId.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows } from '../operation/change.ts'
import { etag, id, reason, time } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import type { SeenStep } from '../runStep/runWork.ts'
import { lockRunOfStep } from '../runStep/runWorkStore.ts'
import { appendStepFact, readStepWork, type ShownStep } from '../runStep/stepWork.ts'
import { type FieldValueRow, listValuesOfRunSteps } from '../runStepField/fieldValueStore.ts'
import { fieldIdInput } from '../runStepField/fieldWork.ts'
import { lateEntryOf } from './lateEntryOf.ts'
import {
  type LateEntryOfStepRow,
  listLateEntriesOfRunSteps,
  loadPerformer,
  type PerformerRow,
} from './lateEntryStore.ts'

interface Input extends SeenStep {
  readonly performedAt: string
  readonly performedById: string
  readonly reason?: string | null | undefined
  readonly fieldIds?: readonly string[] | null | undefined
}

const mostFields = 500

/** Say that work on a step was done on paper: when, by whom, and why it is entered only now. */
export const createLateEntry: Operation<Input> = {
  name: 'createLateEntry',
  permission: 'RecordLateEntry',
  input: z.object({
    id,
    etag: etag.nullable(),
    performedAt: time,
    performedById: id,
    reason,
    fieldIds: z
      .array(fieldIdInput)
      .max(mostFields, { message: `More than ${mostFields}. Enter them in parts.` })
      .nullish(),
  }),
  lock: (input) => lockRunOfStep(input.id),
  async perform(tx, input) {
    const [work, values, entries, performer, entryId] = await Promise.all([
      readStepWork(tx, input),
      tx.read<FieldValueRow>(listValuesOfRunSteps([input.id])),
      tx.read<LateEntryOfStepRow>(listLateEntriesOfRunSteps([input.id])),
      tx.readOne<PerformerRow>(loadPerformer(input.performedById)),
      tx.newId(),
    ])
    const { run, life, step, now } = work
    if (performer === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'User', id: input.performedById })
    const recorded = values.filter((row) => row.attempt === step.attempt).map((row) => row.field_number)
    const fields = fieldsOf(step, { ids: input.fieldIds ?? [], recorded: new Set(recorded) })
    const performedAt = new Date(input.performedAt).toISOString()
    const facts = {
      run: life,
      stepStatus: step.status,
      performer: { id: performer.id, name: performer.name, isActive: !performer.deactivated },
      performedAt,
      fields,
      others: entries.filter((row) => row.attempt === step.attempt).map(lateEntryOf),
      now: new Date(now).toISOString(),
    }
    const given = input.reason ?? null
    refuseIf(whyNotEnterLate(facts, given, actorOf(tx.caller)))
    const why = recordedReason(given, tx.caller.apiKeyName ?? '')
    appendStepFact(tx, work, {
      type: 'LATE_ENTRY_CREATED',
      reason: why,
      facts: { lateEntryId: entryId },
      changes: [
        insertRows('late_entry', [
          {
            id: entryId,
            run_id: run.id,
            run_step_id: step.id,
            attempt: step.attempt,
            performer_id: performer.id,
            performed_at: performedAt,
            reason: why,
            field_numbers: fields.map((field) => String(field.number)),
            signature_id: null,
            withdrawn_at: null,
            withdrawn_by: null,
            withdraw_reason: null,
            export_controlled: step.row.export_controlled,
            ...stamp(tx, now),
          },
        ]),
      ],
    })
    return { lateEntryId: entryId, runStepId: step.id }
  },
}

interface Named {
  readonly ids: readonly string[]
  /** Numbers of the fields that hold something. */
  readonly recorded: ReadonlySet<number>
}

function fieldsOf(step: ShownStep, { ids, recorded }: Named): LateField[] {
  const known = new Map(step.shown.definition.fields.map((field) => [field.number, field]))
  const missing: Refusal[] = []
  const fields = [...new Set(ids)].flatMap((fieldId) => {
    const place = parseFieldId(fieldId)
    const field = place?.runStepId === step.id ? known.get(place.fieldNumber) : undefined
    if (field === undefined) {
      missing.push({ code: 'NOT_FOUND', type: 'RunStepField', id: fieldId })
      return []
    }
    const { number, name, type } = field
    return { number, name, type, hasValue: recorded.has(number) }
  })
  refuseIf(missing)
  return fields
}
