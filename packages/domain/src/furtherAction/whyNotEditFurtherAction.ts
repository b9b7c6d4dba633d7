import type { Refusal } from '../refusal.ts'
import type { FurtherActionStatus } from './furtherActionStatus.ts'

export const furtherActionFields = [
  'title',
  'kind',
  'problemStatement',
  'analysisNotes',
  'resolution',
  'issueIds',
  'assignedToId',
  'dueDate',
] as const

/** What people write in a further action. */
export type FurtherActionField = (typeof furtherActionFields)[number]

/** Who sees to it and by when is no part of what is verified. */
const inReview: readonly FurtherActionField[] = ['assignedToId', 'dueDate']

/** The fields that may be edited: what was handed in stands until it is taken back, what is closed until it is reopened. */
export function openFurtherActionFields(status: FurtherActionStatus): readonly FurtherActionField[] {
  if (status === 'IN_PROGRESS') return furtherActionFields
  return status === 'IN_REVIEW' ? inReview : []
}

/** Null when all of these fields may be edited now, else the refusal that names those that may not. */
export function whyNotEditFurtherAction(
  fields: readonly FurtherActionField[],
  status: FurtherActionStatus,
): Refusal | null {
  const open = openFurtherActionFields(status)
  const locked = fields.filter((field) => !open.includes(field))
  return locked.length === 0 ? null : { code: 'FURTHER_ACTION_LOCKED', fields: locked, status }
}
