import type { Refusal } from '../refusal.ts'
import { isOpenRun, type RunLife } from '../runLife/runLife.ts'

/** Only a closed run leaves the lists: an open one still has to be worked, completed or canceled. */
export function whyNotArchiveRun(run: Pick<RunLife, 'canceledAt' | 'completedAt'>): Refusal | null {
  if (!isOpenRun(run)) return null
  return {
    code: 'INVALID_INPUT',
    field: 'archived',
    problem: 'An open run cannot be archived',
    remedy: 'Complete or cancel the run first.',
  }
}
