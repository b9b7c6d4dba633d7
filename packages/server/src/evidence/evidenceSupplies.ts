import type { EvidenceLateEntry } from '@traveler/domain/evidence/evidenceReopening.ts'
import type { EvidenceKit, EvidenceReceipt } from '@traveler/domain/evidence/evidenceSupply.ts'
import { type EvidenceTool, toolStanding } from '@traveler/domain/evidence/evidenceTool.ts'
import type { Read } from '../operation/read.ts'
import type { StepRead } from './evidenceSteps.ts'
import {
  type KitItemRead,
  type LateEntryRead,
  listEvidenceKits,
  listEvidenceLateEntries,
  listEvidenceReceiptDocuments,
  listEvidenceReceipts,
  listEvidenceTools,
  type ReceiptDocumentRead,
  type ReceiptRead,
  type ToolRead,
} from './evidenceSupplyStore.ts'

/** Tools and late entries, by the run in which they are. */
export interface UsedInRuns {
  readonly tools: ReadonlyMap<string, readonly EvidenceTool[]>
  readonly lateEntries: ReadonlyMap<string, readonly EvidenceLateEntry[]>
}

export async function readUsed(
  read: Read,
  runIds: readonly string[],
  steps: readonly StepRead[],
): Promise<UsedInRuns> {
  const tools = await read<ToolRead>(listEvidenceTools(runIds))
  const entries = await read<LateEntryRead>(listEvidenceLateEntries(runIds))
  return {
    tools: byRun(tools, ({ run_id: _run, ...tool }) => ({ ...tool, standing: toolStanding(tool) })),
    lateEntries: byRun(entries, ({ run_id: _run, run_step_id, field_numbers, ...entry }) => ({
      ...entry,
      fields: namesOf(
        steps.find(({ row }) => row.id === run_step_id),
        entry.attempt,
        field_numbers,
      ),
    })),
  }
}

function byRun<Row extends { readonly run_id: string }, Shown>(
  rows: readonly Row[],
  shown: (row: Row) => Shown,
): ReadonlyMap<string, readonly Shown[]> {
  return new Map([...Map.groupBy(rows, ({ run_id }) => run_id)].map(([id, own]) => [id, own.map(shown)]))
}

function namesOf(step: StepRead | undefined, attempt: number, numbers: readonly string[]): readonly string[] {
  const fields = step?.definitionAt(attempt).definition.fields ?? []
  return numbers.map((number) => fields.find((one) => String(one.number) === number)?.name ?? number)
}

/** What came in of what the unit is made of, and what was put aside for its runs. */
export async function readSupplies(
  read: Read,
  runIds: readonly string[],
  unitIds: readonly string[],
): Promise<{ readonly receipts: readonly EvidenceReceipt[]; readonly kits: readonly EvidenceKit[] }> {
  const rows = await read<KitItemRead>(listEvidenceKits(runIds))
  const receipts = await read<ReceiptRead>(listEvidenceReceipts(unitIds))
  const documents = Map.groupBy(
    await read<ReceiptDocumentRead>(listEvidenceReceiptDocuments(receipts.map(({ id }) => id))),
    ({ item }) => item,
  )
  return {
    receipts: receipts.map((receipt) => ({
      ...receipt,
      certificates: (documents.get(receipt.id) ?? []).map(({ item: _item, ...document }) => document),
    })),
    kits: [...Map.groupBy(rows, ({ id }) => id).values()].map(kitOf),
  }
}

function kitOf(rows: readonly KitItemRead[]): EvidenceKit {
  const [first] = rows
  if (first === undefined) throw new Error('A group has a row')
  const { part: _part, quantity: _quantity, putAside: _aside, ...kit } = first
  return {
    ...kit,
    items: rows.flatMap(({ part, quantity, putAside }) =>
      part === null || quantity === null ? [] : [{ part, quantity, putAside }],
    ),
  }
}
