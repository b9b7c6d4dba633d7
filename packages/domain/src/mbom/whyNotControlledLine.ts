import type { Refusal } from '../refusal.ts'

/** A part as far as it decides who may see what contains it. */
export interface ControlledPart {
  readonly partNumber: string
  readonly exportControlled: boolean
}

/**
 * Null when a part may go into another: what contains a controlled part is controlled. Else the lines would be hidden from
 * people who build to the others.
 */
export function whyNotControlledLine(parent: ControlledPart, child: ControlledPart): Refusal | null {
  if (parent.exportControlled || !child.exportControlled) return null
  return {
    code: 'INVALID_INPUT',
    field: 'partId',
    problem: `is ${child.partNumber}, which is export-controlled, and ${parent.partNumber} is not`,
    remedy:
      'What contains a controlled part is controlled: put the parent, or a new revision of it, under export control.',
  }
}
