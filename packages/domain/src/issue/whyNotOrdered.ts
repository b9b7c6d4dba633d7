import type { RunPurpose } from '../run/runPurpose.ts'
import { purposeKinds } from '../run/runPurpose.ts'
import { type DispositionKind, ordersRework } from './disposition.ts'
import type { IssueStatus } from './issueStatus.ts'
import { isDispositioned } from './issueStatus.ts'

/** An issue that a run names as what orders it. */
export interface OrderingIssue {
  readonly status: IssueStatus
  /** What its approved disposition is to do; null: not approved. */
  readonly kind: DispositionKind | null
  /** The units that it is about. */
  readonly unitIds: readonly string[]
}

/** Why an issue does not order a run on a unit, in words; null: it does. A unit that the run makes is null. */
export function whyNotOrderedBy(
  issue: OrderingIssue,
  purpose: RunPurpose,
  unitId: string | null,
): string | null {
  if (purposeKinds[purpose] !== 'CHANGE')
    return 'only rework, repair and modification are ordered by an issue'
  if (!isDispositioned(issue.status)) return 'its disposition is not approved'
  if (issue.status === 'RESOLVED') return 'it is resolved'
  if (!ordersRework(issue.status, issue.kind)) return 'its disposition is neither rework nor repair'
  return unitId !== null && issue.unitIds.includes(unitId) ? null : 'it is not about this unit'
}
