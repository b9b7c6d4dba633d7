import { recordedReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { insertRows } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { RunRow } from '../run/runStore.ts'

/** Tells that a run names lines of its unit's as-built BOM, and may change them from now on. */
export async function appendOpenedLines(
  tx: Transaction,
  run: Pick<RunRow, 'id' | 'part_inventory_id' | 'export_controlled'>,
  lineIds: readonly string[],
  reason: string | null,
): Promise<void> {
  const why = recordedReason(reason, tx.caller.apiKeyName ?? '')
  const [ids, now] = await Promise.all([tx.newIds(lineIds.length), tx.now()])
  const rows = lineIds.map((lineId, nth) => ({
    id: ids[nth] ?? '',
    run_id: run.id,
    build_requirement_id: lineId,
    reason: why,
    export_controlled: run.export_controlled,
    created_at: now,
    created_by: tx.caller.userId,
  }))
  tx.append({
    stream: { id: run.part_inventory_id, type: 'partInventory' },
    type: 'AS_BUILT_LINES_OPENED',
    reason: why,
    facts: { runId: run.id },
    changes: [insertRows('opened_line', rows)],
  })
}
