import type { Refusal } from '../refusal.ts'
import type { IssueStatus } from './issueStatus.ts'

export const issueFields = [
  'title',
  'assignedTo',
  'causeCondition',
  'expectedCondition',
  'disposition',
  'issueDispositionTypeId',
  'runStepId',
  'mustCloseByRunStepId',
  'fixPartInventoryId',
  'partInventories',
  'buildRequirementIds',
] as const

/** What people write in an issue. Comments, files, labels, attributes and related issues are open in every state. */
export type IssueField = (typeof issueFields)[number]

const always: readonly IssueField[] = []
/** Which units it is about, and which parts they lack, is what its disposition was approved for. */
const approvedFor: readonly IssueField[] = ['partInventories', 'buildRequirementIds']
const inReview: readonly IssueField[] = ['assignedTo']

/**
 * The fields that may be edited. Once somebody has approved or rejected, nothing that was signed for changes until the
 * decisions are reset: what stands in a signature stands.
 */
export function openFields(status: IssueStatus, isDecidedOn: boolean): readonly IssueField[] {
  if (status === 'RESOLVED') return always
  if (isDecidedOn) return always
  if (status === 'IN_REVIEW') return inReview
  return status === 'PENDING' ? issueFields : issueFields.filter((field) => !approvedFor.includes(field))
}

/** Null when all of these fields may be edited now, else the refusal that names those that may not. */
export function whyNotEditIssue(
  fields: readonly IssueField[],
  status: IssueStatus,
  isDecidedOn: boolean,
): Refusal | null {
  const open = openFields(status, isDecidedOn)
  const locked = fields.filter((field) => !open.includes(field))
  return locked.length === 0 ? null : { code: 'ISSUE_LOCKED', fields: locked, status, isDecidedOn }
}
