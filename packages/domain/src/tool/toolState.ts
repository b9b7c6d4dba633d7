import { whyNotOnOrder } from '../partInventory/whyNotOnOrder.ts'
import type { Refusal } from '../refusal.ts'

/** How a tool was found when it was serviced or checked. */
export const toolServiceResults = ['GOOD', 'OUT_OF_TOLERANCE'] as const
export type ToolServiceResult = (typeof toolServiceResults)[number]

/** How the services of a tool stand. */
export interface ToolState {
  readonly id: string
  /** Part number and serial. */
  readonly name: string
  /** It is only ordered. */
  readonly isOrder: boolean
  /** Of the newest service; null: none is recorded. */
  readonly result: ToolServiceResult | null
  /** When the next service is due, ISO 8601; null: its part has no interval, or no good service is recorded. */
  readonly dueAt: string | null
}

/** Why a tool may not be used now (rules 29 and 54). A tool without an interval is never due. */
export function whyNotUseTool({ id, name, isOrder, result, dueAt }: ToolState, now: string): Refusal | null {
  const ordered = whyNotOnOrder({ id, unit: name, isOrder })
  if (ordered !== null) return ordered
  if (result === 'OUT_OF_TOLERANCE') return { code: 'TOOL_OUT_OF_TOLERANCE', partInventoryId: id, tool: name }
  if (dueAt === null || Date.parse(dueAt) > Date.parse(now)) return null
  return { code: 'TOOL_OVERDUE', partInventoryId: id, tool: name, dueAt }
}

/** Why a service cannot be recorded: of what is no tool, or one that is yet to come. */
export function whyNotRecordService(
  { isTool, name }: { readonly isTool: boolean; readonly name: string },
  servicedAt: string,
  now: string,
): Refusal | null {
  if (!isTool) {
    return {
      code: 'INVALID_INPUT',
      field: 'partInventoryId',
      problem: `names ${name}, which is no tool`,
      remedy: 'Make its part a tool first, or choose a tool.',
    }
  }
  if (Date.parse(servicedAt) <= Date.parse(now)) return null
  return {
    code: 'INVALID_INPUT',
    field: 'servicedAt',
    problem: 'is yet to come',
    remedy: 'Record a service when it is done.',
  }
}
