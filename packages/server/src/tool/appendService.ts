import { whyNotOnOrder } from '@traveler/domain/partInventory/whyNotOnOrder.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { containmentOf } from '@traveler/domain/tool/containment.ts'
import { type ToolServiceResult, whyNotRecordService } from '@traveler/domain/tool/toolState.ts'
import { appendIssue } from '../issue/appendIssue.ts'
import { insertRows } from '../operation/change.ts'
import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import { newService } from './newService.ts'
import {
  type DoubtRow,
  listUnitsInDoubt,
  loadDoubt,
  loadToolStates,
  type ToolStateRow,
  type UnitInDoubtRow,
} from './toolStore.ts'

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

/** Records a service in the stream of its tool; found out of tolerance, with an issue about what it was used for. */
export async function appendService(
  tx: Transaction,
  { partInventoryId, etag, servicedAt, result, note = null }: ServiceToRecord,
): Promise<{ readonly toolServiceId: string; readonly partInventoryId: string }> {
  const doubting = result === 'GOOD' ? null : readDoubt(tx, partInventoryId, servicedAt ?? null)
  const [found, toolServiceId] = await Promise.all([
    tx.readOne<ToolStateRow>(loadToolStates([partInventoryId])),
    tx.newId(),
  ])
  const tool = seenRow(found, { type: 'PartInventory', id: partInventoryId, etag })
  refuseIf(whyNotOnOrder({ id: tool.id, unit: tool.name, isOrder: tool.is_order }))
  const now = await tx.now()
  const at = servicedAt ?? now
  refuseIf(whyNotRecordService({ isTool: tool.part_type === 'TOOL', name: tool.name }, at, now))
  const doubt = await doubting
  const issueId = doubt === null ? null : await issueOf(tx, { tool, foundAt: at, note, ...doubt })
  const row = newService(tx, { id: toolServiceId, tool, servicedAt: at, result, note, issueId, now })
  tx.append({
    stream: { id: tool.id, type: 'partInventory' },
    type: result === 'GOOD' ? 'TOOL_SERVICED' : 'TOOL_OUT_OF_TOLERANCE',
    reason: note,
    changes: [insertRows('tool_service', [row])],
  })
  return { toolServiceId, partInventoryId: tool.id }
}

interface Doubt {
  readonly standing: DoubtRow | undefined
  readonly units: readonly UnitInDoubtRow[]
}

async function readDoubt(tx: Transaction, toolId: string, servicedAt: string | null): Promise<Doubt> {
  const [standing, units] = await Promise.all([
    tx.readOne<DoubtRow>(loadDoubt(toolId, servicedAt)),
    tx.read<UnitInDoubtRow>(listUnitsInDoubt(toolId, servicedAt)),
  ])
  return { standing, units }
}

interface FoundOut extends Doubt {
  readonly tool: ToolStateRow
  readonly foundAt: string
  readonly note: string | null
}

/** The issue about what is in doubt: the one that is open, or one that is raised now. */
async function issueOf(tx: Transaction, { tool, foundAt, note, standing, units }: FoundOut): Promise<string> {
  if (standing?.issue_id) return standing.issue_id
  const { title, causeCondition } = containmentOf({
    tool: tool.name,
    foundAt,
    since: standing?.since ?? null,
    note,
    values: units.reduce((sum, unit) => sum + unit.values_in_doubt, 0),
    units: units.length,
  })
  return appendIssue(tx, {
    ids: await tx.newIds(1 + units.length),
    units,
    holdUnits: null,
    lines: [],
    isControlled: tool.export_controlled,
    said: { title, cause_condition: causeCondition },
  })
}
