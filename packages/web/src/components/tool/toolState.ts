import type { ToolView } from '../../generated/documents.ts'
import { toolWords } from '../words/toolWords.ts'

/** How a tool stands, in words. */
export function toolStateInWords(tool: Pick<ToolView, 'maintenanceStatus' | 'lastServiceResult'>): string {
  const { states } = toolWords
  if (tool.lastServiceResult === 'OUT_OF_TOLERANCE') return states.OUT_OF_TOLERANCE
  if (tool.maintenanceStatus === 'UNAVAILABLE') return states.OVERDUE
  return tool.lastServiceResult === null ? states.NO_SERVICE : states.AVAILABLE
}
