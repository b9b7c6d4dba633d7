import type { Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusalFacts.ts'

const words: { readonly [Code in RefusalCode]?: string } = {
  PERMISSION: 'you may not start runs',
  NO_PROCEDURES: 'no procedure',
  PROCEDURE_NOT_LINKED: 'procedure not linked',
  PROCEDURE_SUPERSEDED: 'procedure superseded',
  PROCEDURE_STOPPED: 'procedure stopped',
  MBOM_MISSING: 'bill of materials not released',
  WORK_CENTER_ARCHIVED: 'work center archived',
}

/**
 * Where planned work stands before its start, in as few words as fit a board: "Procedure in review, 2 parts short". What
 * forbids the start comes first; "Ready" alone when nothing does and no part is short.
 */
export function summarizeReadiness(blockers: readonly Refusal[], shortParts: number): string {
  const said = [...new Set(blockers.map(phraseOf)), ...shortage(shortParts)]
  if (said.length === 0) return 'Ready'
  const sentence = said.join(', ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function phraseOf(blocker: Refusal): string {
  if (blocker.code === 'PROCEDURE_UNRELEASED') return `procedure ${unreleased(blocker.status)}`
  if (blocker.code === 'INVALID_INPUT' && blocker.field === 'procedureId') return 'no procedure chosen'
  return words[blocker.code] ?? blocker.code.toLowerCase().replaceAll('_', ' ')
}

function unreleased(status: string): string {
  if (status === 'DRAFT') return 'is a draft'
  return status === 'IN_REVIEW' ? 'in review' : status.toLowerCase().replaceAll('_', ' ')
}

function shortage(count: number): readonly string[] {
  if (count === 0) return []
  return [count === 1 ? '1 part short' : `${count} parts short`]
}
