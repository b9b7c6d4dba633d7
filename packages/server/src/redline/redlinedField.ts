import { whyNotChangeRedline } from '@traveler/domain/redline/whyNotRedline.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { parseFieldId } from '@traveler/domain/runStepField/fieldId.ts'
import type { FieldDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { isSameEtag } from '../operation/etag.ts'
import type { Transaction } from '../operation/transaction.ts'
import { redlinedFieldEtag } from './redlinedFieldInput.ts'
import { listOpenRedlinesOfSteps, type OpenRedlineRow } from './redlineStore.ts'
import { openRedlineMissing, type RedlineWork, readRedlineWork } from './redlineWork.ts'

/** The redline in draft of a step: its fields are edited there alone. */
export async function readDraftOfStep(tx: Transaction, runStepId: string): Promise<RedlineWork> {
  const open = await tx.readOne<OpenRedlineRow>(listOpenRedlinesOfSteps([runStepId]))
  if (open === undefined) throw openRedlineMissing(runStepId)
  const read = await readRedlineWork(tx, { id: open.id })
  refuseIf(whyNotChangeRedline('edit', read.work.around.run, read.inReview))
  return read
}

/** A field of the redline in draft of its step, as the caller saw it. */
export async function readDraftField(
  tx: Transaction,
  seen: { readonly id: string; readonly etag: string | null },
): Promise<{ readonly read: RedlineWork; readonly field: FieldDefinition }> {
  const { runStepId = '0', fieldNumber = 0 } = parseFieldId(seen.id) ?? {}
  const read = await readDraftOfStep(tx, runStepId)
  const field = read.draft.fields.find(({ number }) => number === fieldNumber)
  if (field === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'RunStepField', id: seen.id })
  // Null: the field of a sibling, whose redline says the same as the one that the caller saw.
  if (seen.etag === null) return { read, field }
  if (!isSameEtag(seen.etag, redlinedFieldEtag(runStepId, read.work.step.attempt, field)))
    throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'RunStepField', id: seen.id })
  return { read, field }
}
