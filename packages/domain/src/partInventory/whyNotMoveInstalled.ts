import type { Refusal } from '../refusal.ts'

/** What is away comes back before it lies somewhere. */
export function whyNotMoveShipped(isShipped: boolean): Refusal | null {
  if (!isShipped) return null
  return {
    code: 'INVALID_INPUT',
    field: 'locationId',
    problem: 'It is shipped, and lies at no place here',
    remedy: 'Take it back first.',
  }
}

/** What is built into another unit lies where that does, and goes where that goes. */
export function whyNotMoveInstalled(isInstalled: boolean): Refusal | null {
  if (!isInstalled) return null
  return {
    code: 'INVALID_INPUT',
    field: 'locationId',
    problem: 'It is built into another unit, and lies where that lies',
    remedy: 'Move the unit that it is in, or take it out first.',
  }
}
