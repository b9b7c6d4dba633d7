import type { ToolServiceResult } from '@traveler/domain/tool/toolState.ts'
import type { NewRow } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'

interface Given {
  readonly id: string
  readonly tool: { readonly id: string; readonly export_controlled: boolean }
  readonly servicedAt: string
  readonly result: ToolServiceResult
  readonly note: string | null
  /** About what it was used for; absent: it was found good. */
  readonly issueId?: string | null
  readonly now: string
}

/** A service of a tool. */
export function newService(
  tx: Transaction,
  { id, tool, servicedAt, result, note, issueId = null, now }: Given,
): NewRow<'tool_service'> {
  return {
    id,
    part_inventory_id: tool.id,
    serviced_at: servicedAt,
    result,
    note,
    issue_id: issueId,
    export_controlled: tool.export_controlled,
    ...stamp(tx, now),
  }
}
