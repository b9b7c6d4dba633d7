import { refuseIf } from '@traveler/domain/refusal.ts'
import { type ToolServiceResult, whyNotRecordService } from '@traveler/domain/tool/toolState.ts'
import { insertRows } from '../operation/change.ts'
import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import { newService } from './newService.ts'
import { loadToolStates, type ToolStateRow } from './toolStore.ts'

/** A service of a tool, as somebody records it. */
export interface ServiceToRecord {
  readonly partInventoryId: string
  /** Of the unit; absent: whatever stands there. */
  readonly etag?: string | null | undefined
  /** Absent: now. */
  readonly servicedAt?: string | null | undefined
  readonly result: ToolServiceResult
  readonly note?: string | null | undefined
}

/** Records a service in the stream of its tool. Gives the ids of both. */
export async function appendService(
  tx: Transaction,
  { partInventoryId, etag, servicedAt, result, note = null }: ServiceToRecord,
): Promise<{ readonly toolServiceId: string; readonly partInventoryId: string }> {
  const [found, toolServiceId] = await Promise.all([
    tx.readOne<ToolStateRow>(loadToolStates([partInventoryId])),
    tx.newId(),
  ])
  const tool = seenRow(found, { type: 'PartInventory', id: partInventoryId, etag })
  const now = await tx.now()
  const at = servicedAt ?? now
  refuseIf(whyNotRecordService({ isTool: tool.part_type === 'TOOL', name: tool.name }, at, now))
  const row = newService(tx, { id: toolServiceId, tool, servicedAt: at, result, note, now })
  tx.append({
    stream: { id: tool.id, type: 'partInventory' },
    type: result === 'GOOD' ? 'TOOL_SERVICED' : 'TOOL_OUT_OF_TOLERANCE',
    reason: note,
    changes: [insertRows('tool_service', [row])],
  })
  return { toolServiceId, partInventoryId: tool.id }
}
