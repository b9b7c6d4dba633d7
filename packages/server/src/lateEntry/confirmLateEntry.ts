import { whyNotConfirmLate } from '@traveler/domain/lateEntry/lateEntry.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { orderedValues } from '@traveler/domain/signature/signedContent.ts'
import { z } from 'zod'
import { type CellValueRow, listCellsOfRunSteps } from '../datagrid/cellStore.ts'
import { insertRows, updateRow } from '../operation/change.ts'
import { etag, id, signature } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { recordText } from '../operation/recordText.ts'
import { qualifyingRole } from '../operation/signer.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { appendStepFact } from '../runStep/stepWork.ts'
import { type FieldValueRow, listValuesOfRunSteps } from '../runStepField/fieldValueStore.ts'
import { recordedAttempt, shownValues } from '../runStepField/recordedStep.ts'
import { newSignature } from '../signature/newSignature.ts'
import { signerActor } from '../signature/signerActor.ts'
import { lateEntryOf } from './lateEntryOf.ts'
import { lockRunOfLateEntry } from './lateEntryStore.ts'
import { type LateEntryWork, readLateEntry } from './lateEntryWork.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly signature?: object | null | undefined
}

const meaning = 'performed on paper'
const permission = 'SignRunStepField'

/** Confirm a late entry: whoever did the work signs that it was done so, then. */
export const confirmLateEntry: Operation<Input> = {
  name: 'confirmLateEntry',
  permission,
  signs: true,
  input: z.object({ id, etag, signature }),
  lock: (input) => lockRunOfLateEntry(input.id),
  async perform(tx, input) {
    const found = await readLateEntry(tx, input)
    const { entry, work } = found
    refuseIf(whyNotConfirmLate(work.life, lateEntryOf(entry), signerActor(tx.signer)))
    const [content, signatureId] = await Promise.all([contentOf(tx, found), tx.newId()])
    const row = newSignature(
      tx.signer,
      {
        id: signatureId,
        runId: work.run.id,
        procedureId: null,
        runStepId: work.step.id,
        attempt: entry.attempt,
        fieldNumber: null,
        gateNumber: null,
        decision: null,
        meaning,
        role: qualifyingRole(tx.signer, permission),
        comment: entry.reason,
        definitionDigest: work.step.shown.digest,
        content,
        exportControlled: work.step.row.export_controlled,
      },
      work.now,
    )
    appendStepFact(tx, work, {
      type: 'LATE_ENTRY_CONFIRMED',
      facts: { lateEntryId: entry.id },
      changes: [
        insertRows('signature', [row]),
        updateRow(
          'late_entry',
          { id: entry.id },
          { signature_id: signatureId, ...restamp(tx, work.now) },
          { etag: entry.etag },
        ),
      ],
    })
    return { lateEntryId: entry.id, runStepId: work.step.id }
  },
}

/** What was done, when, by whom, and the values that it tells of, as the performer is shown them: all of the step where it names none. */
async function contentOf(tx: Transaction, { entry, work }: LateEntryWork): Promise<string> {
  const [values, cells] = await Promise.all([
    tx.read<FieldValueRow>(listValuesOfRunSteps([work.step.id])),
    tx.read<CellValueRow>(listCellsOfRunSteps([work.step.id])),
  ])
  const recorded = recordedAttempt(entry.attempt, { values, cells, signatures: [] })
  const told = new Set(entry.field_numbers.map(Number))
  const shown = shownValues(recorded).filter(
    ({ field }) => told.size === 0 || (field !== null && told.has(field)),
  )
  return recordText({
    form: 1,
    lateEntryId: entry.id,
    runStepId: work.step.id,
    attempt: entry.attempt,
    definitionDigest: work.step.shown.digest.slice(2),
    meaning,
    performedAt: entry.performed_at,
    performedBy: entry.performer_id,
    recordedAt: entry.created_at,
    recordedBy: entry.created_by,
    reason: entry.reason,
    values: orderedValues(shown),
  })
}
