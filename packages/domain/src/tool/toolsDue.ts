import type { StartWarning } from '../run/startWarning.ts'

/** A step that asks for a tool of a part of which no unit may be used now. `dueAt`: when the last of them was due. */
export interface ToolDue {
  readonly step: string
  readonly tool: string
  readonly dueAt: string | null
}

/** What a start says of them: their steps will refuse them (rule 3). */
export function toolsDue(due: readonly ToolDue[]): readonly StartWarning[] {
  return due.map(({ step, tool, dueAt }) => {
    const on = dueAt === null ? null : dueAt.slice(0, 10)
    const since = on === null ? '' : `; the last was due on ${on}`
    return {
      code: 'TOOL_DUE',
      message: `Step ${step} asks for a ${tool}, and none is in service${since}. Have one serviced, and record it.`,
      on,
      step,
    }
  })
}
