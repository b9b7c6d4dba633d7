import { whyNotMoveKit } from '@traveler/domain/partKit/partKitStatus.ts'
import { quantityOf } from '../abom/asBuiltToChange.ts'
import type { Transaction } from '../operation/transaction.ts'
import { listAsideForRun, listOpenKitsOfRun, type PartKitRow, type StockRow } from './partKitStore.ts'
import { appendKit, putAside } from './putAside.ts'

/** The open kits of a run, with what is put aside in them. */
export interface KitsOfRun {
  readonly kits: readonly PartKitRow[]
  readonly aside: readonly StockRow[]
}

/** Sent with the other reads of an act. */
export async function readKitsOfRun(tx: Transaction, runId: string): Promise<KitsOfRun> {
  const [kits, aside] = await Promise.all([
    tx.read<PartKitRow>(listOpenKitsOfRun(runId)),
    tx.read<StockRow>(listAsideForRun(runId)),
  ])
  return { kits, aside }
}

/**
 * A run that ends ends its kits: completed with it, or canceled where it was given up or nobody had asked for the kit.
 * What is put aside and nobody built in is free again.
 */
export async function appendClosedKits(
  tx: Transaction,
  { kits, aside }: KitsOfRun,
  { end, reason }: { readonly end: 'COMPLETED' | 'CANCELED'; readonly reason: string | null },
): Promise<void> {
  await putAside(
    tx,
    aside.map((record) => ({ record, itemId: null, quantity: quantityOf(record.quantity), reason })),
  )
  for (const kit of kits) {
    const status = whyNotMoveKit(kit, end) === null ? end : 'CANCELED'
    await appendKit(tx, kit, { type: `PART_KIT_${status}`, facts: { runId: kit.run_id }, reason, status })
  }
}
