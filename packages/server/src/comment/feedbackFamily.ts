import { Refused } from '@traveler/domain/refusal.ts'
import type { EntityRow } from '../entity/entityStore.ts'

/** The procedure whose authors a comment is feedback for; null when it is none. Refused on what follows no procedure. */
export function feedbackFamily(
  isFeedback: boolean,
  { family_id }: Pick<EntityRow, 'family_id'>,
): string | null {
  if (!isFeedback) return null
  if (family_id !== null) return family_id
  throw new Refused({
    code: 'INVALID_INPUT',
    field: 'procedureFeedback',
    problem: 'is for the authors of a procedure, and this record follows none',
    remedy: 'Comment on the procedure, on a step, or on a run of it; or leave the mark out.',
  })
}
