import { type ToolServiceResult, whyNotUseTool } from '../tool/toolState.ts'
import type { EvidencePerson } from './evidencePack.ts'

/** A tool that was recorded in a step, with how its services stood then. */
export interface EvidenceTool {
  readonly id: string
  readonly name: string
  /** Number of the step. */
  readonly step: string
  readonly attempt: number
  /** Of the field, or of the column of the grid. */
  readonly field: string
  readonly at: string
  readonly by: EvidencePerson
  /** The newest service that was on record then; null: none was. */
  readonly servicedAt: string | null
  readonly result: ToolServiceResult | null
  /** When the next was due; null: its part had no interval then, or no good service was on record. */
  readonly dueAt: string | null
  readonly standing: ToolStanding
  /** When it was found out of tolerance, with no good service between: what it measured is in doubt. Null: it was not. */
  readonly doubtedAt: string | null
}

/** How a tool stood when it was used. */
export type ToolStanding = 'IN_SERVICE' | 'NOT_SERVICED' | 'OVERDUE' | 'OUT_OF_TOLERANCE'

type Used = Pick<EvidenceTool, 'id' | 'name' | 'at' | 'result' | 'dueAt'>

/** How a tool stood at the time at which it was used, by the rule that lets one be used (rule 54). */
export function toolStanding({ id, name, at, result, dueAt }: Used): ToolStanding {
  const refusal = whyNotUseTool({ id, name, isOrder: false, result, dueAt }, at)
  if (refusal?.code === 'TOOL_OVERDUE') return 'OVERDUE'
  if (refusal !== null) return 'OUT_OF_TOLERANCE'
  return result === null ? 'NOT_SERVICED' : 'IN_SERVICE'
}
