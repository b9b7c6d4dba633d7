import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import { readStepWork, type StepWork } from '../runStep/stepWork.ts'
import { type LateEntryRow, loadLateEntries } from './lateEntryStore.ts'

interface SeenEntry {
  readonly id: string
  readonly etag: string
}

/** A late entry as its caller saw it, with the run and the step that it tells of. */
export interface LateEntryWork {
  readonly entry: LateEntryRow
  readonly work: StepWork
}

export async function readLateEntry(tx: Transaction, { id, etag }: SeenEntry): Promise<LateEntryWork> {
  const found = await tx.readOne<LateEntryRow>(loadLateEntries([id]))
  const entry = seenRow(found, { type: 'LateEntry', id, etag })
  const work = await readStepWork(tx, { id: entry.run_step_id, etag: null })
  return { entry, work }
}
