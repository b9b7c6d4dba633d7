import type { Json } from '@traveler/domain/canonical.ts'
import { accepted, type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { type FieldValue, isNotApplicable, isSameValue } from '@traveler/domain/runStepField/fieldValue.ts'
import { judgeFieldValue } from '@traveler/domain/runStepField/judgeFieldValue.ts'
import { parseFieldValue } from '@traveler/domain/runStepField/parseFieldValue.ts'
import {
  asksReason,
  type ValueToRecord,
  whyNotRecordValue,
} from '@traveler/domain/runStepField/whyNotRecordValue.ts'
import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import type { FieldDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { z } from 'zod'
import { fileValueOf } from '../file/fileValueOf.ts'
import { actorOf } from '../operation/actorOf.ts'
import { type Change, insertRows, updateRow } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import { etag, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import type { Transaction } from '../operation/transaction.ts'
import { appendStepFact } from '../runStep/stepWork.ts'
import { signaturesVoidedBy } from '../signature/signaturesVoidedBy.ts'
import { voidSignatures } from '../signature/voidSignatures.ts'
import { useTools } from '../tool/useTools.ts'
import { assignUnitNumber } from './assignUnitNumber.ts'
import { lockRecordedSteps } from './fieldValueStore.ts'
import { type FieldWork, fieldIdInput, readFieldWork, runStepIdOf } from './fieldWork.ts'
import { jsonOfRawValue, type RawValue, rawValueInput } from './rawValue.ts'
import { refuseUnknownRecords } from './refuseUnknownRecords.ts'

interface Input {
  readonly id: string
  /** Null: of a sibling, which nobody saw. */
  readonly etag: string | null
  readonly value?: RawValue | undefined
  readonly notApplicable?: boolean | null | undefined
  readonly reason?: string | null | undefined
}

/** Write down what was read, chosen or attached in a field. A value out of range is saved first, and judged. */
export const recordFieldValue: Operation<Input> = {
  name: 'recordFieldValue',
  permission: 'RecordFieldValue',
  input: z.object({
    id: fieldIdInput,
    etag: etag.nullable(),
    value: rawValueInput.optional(),
    notApplicable: z.boolean().nullish(),
    reason,
  }),
  lock: (input) => lockRecordedSteps([runStepIdOf(input.id)]),
  lockJointly: (inputs) => lockRecordedSteps(inputs.map((input) => runStepIdOf(input.id))),
  async perform(tx, input) {
    const found = await readFieldWork(tx, input)
    const { work, field, place, recorded } = found
    refuseIf(whyNotByValue(field, input))
    const given = accepted(parseFieldValue(field, rawJson(field, input)))
    await refuseUnknownRecords(tx, [{ type: field.type, value: given }])
    const after = await fileValueOf(
      tx,
      { name: field.name, type: field.type, isControlled: work.step.row.export_controlled },
      given,
    )
    const before = recorded.values.get(place.fieldNumber) ?? null
    const facts = {
      run: work.life,
      stepStatus: work.step.status,
      field,
      before,
      after,
      isCorrecting: work.step.row.correcting,
    }
    refuseIf(whyNotRecordValue(facts, input.reason ?? null, actorOf(tx.caller)))
    if (!isSameValue(before, after)) {
      await useTools(tx, work, [{ type: field.type, name: field.name, value: after }])
      appendRecorded(tx, found, { after, reason: reasonToRecord(tx, facts, input) })
      if (field.assigns !== null && typeof after === 'string') {
        const { assigns } = field
        await assignUnitNumber(tx, { unitId: work.run.part_inventory_id, assigns, before, value: after })
      }
    }
    return { runStepId: place.runStepId, runStepFieldId: input.id }
  },
}

/** A sign-off is signed, with the signer's own credentials; no value stands for that. */
function whyNotByValue(field: FieldDefinition, { value, notApplicable }: Input): Refusal | null {
  if (field.type !== 'SIGNOFF') return null
  if (value === true && notApplicable !== true)
    return { code: 'SIGNATURE_REQUIRED', act: `sign ${field.name}` }
  return {
    code: 'INVALID_INPUT',
    field: field.name,
    problem: 'is a sign-off and takes no value',
    remedy: 'Sign it instead.',
  }
}

function rawJson(field: FieldDefinition, { value, notApplicable }: Input): Json {
  return notApplicable === true ? { notApplicable: true } : jsonOfRawValue(value ?? null, field.type)
}

function reasonToRecord(tx: Transaction, facts: ValueToRecord, input: Input): string | null {
  const given = input.reason ?? null
  return asksReason(facts) ? recordedReason(given, tx.caller.apiKeyName ?? '') : given
}

interface Recorded {
  readonly after: FieldValue
  readonly reason: string | null
}

function appendRecorded(tx: Transaction, found: FieldWork, recorded: Recorded): void {
  const { work, field, place, signatures } = found
  const facts = { fieldNumber: place.fieldNumber, attempt: place.attempt }
  appendStepFact(tx, work, {
    type: 'FIELD_VALUE_RECORDED',
    reason: recorded.reason,
    changes: [valueChange(tx, found, recorded.after)],
    facts,
  })
  const voided = signaturesVoidedBy(
    { values: [place.fieldNumber], attempt: place.attempt },
    work.step,
    signatures,
  )
  if (voided.length === 0) return
  appendStepFact(tx, work, {
    type: 'SIGNATURES_VOIDED',
    changes: voidSignatures(voided, work.now, `the value of ${field.name} was changed`),
    facts,
  })
}

/** A value is saved where there is none, and replaced where there is one; its history stays. */
function valueChange(
  tx: Transaction,
  { work, field, place, recorded }: FieldWork,
  value: FieldValue,
): Change {
  const key = { run_step_id: place.runStepId, attempt: place.attempt, field_number: place.fieldNumber }
  const set = {
    value: isNotApplicable(value) ? null : value,
    not_applicable: isNotApplicable(value),
    result: judgeFieldValue(field, value),
    source: tx.caller.apiKeyId === null ? 'PERSON' : 'KEY',
    recorded_by: tx.caller.userId,
    recorded_at: work.now,
    etag: newEtag(),
  } as const
  const row = recorded.rows.get(place.fieldNumber)
  if (row !== undefined) return updateRow('run_step_field_value', key, set, { etag: row.etag })
  const { run, step } = work
  return insertRows('run_step_field_value', [
    { ...key, run_id: run.id, ...set, export_controlled: step.row.export_controlled },
  ])
}
