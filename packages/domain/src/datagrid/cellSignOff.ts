import type { Refusal } from '../refusal.ts'
import { type FieldValue, isNotApplicable } from '../runStepField/fieldValue.ts'
import type { SignOffToSign } from '../runStepField/whyNotSign.ts'
import { isSignedInRun } from '../step/gridPlace.ts'
import type { GridCell } from './gridCell.ts'

/** A cell of a grid as a sign-off: by the role of its column, and without a second person. */
export function cellSignOff({ field, column }: Pick<GridCell, 'field' | 'column'>): SignOffToSign['field'] {
  const { name, type } = field
  return { name, type, signoffRole: column.signoffRole, verifies: null, peerReviewRequired: false }
}

/** What keeps a cell itself from being signed, whoever signs; null: nothing (rule 13). */
export function whyNotSignCell({ field, column }: GridCell, value: FieldValue): Refusal | null {
  if (column.type === 'SIGNOFF' && !isSignedInRun(column))
    return {
      code: 'INVALID_INPUT',
      field: field.name,
      problem: 'is shown and not signed in the run',
      remedy: 'Ask its author to let the column be filled.',
    }
  if (!isNotApplicable(value)) return null
  return {
    code: 'INVALID_INPUT',
    field: field.name,
    problem: 'was said not to apply',
    remedy: 'Take that back, then sign it.',
  }
}
