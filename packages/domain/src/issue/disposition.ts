import type { IssueStatus } from './issueStatus.ts'
import { isDispositioned } from './issueStatus.ts'

export const dispositionKinds = ['USE_AS_IS', 'REWORK', 'REPAIR', 'SCRAP', 'RETURN', 'OTHER'] as const

/** What a disposition orders, whatever the organization calls it. */
export type DispositionKind = (typeof dispositionKinds)[number]

export const availabilityBehaviors = [
  'AVAILABLE_IMMEDIATELY',
  'RELEASE_ON_RESOLVE',
  'PERMANENTLY_UNAVAILABLE',
] as const

/** When the units that an issue holds are let go. */
export type AvailabilityBehavior = (typeof availabilityBehaviors)[number]

/** A failed step stands with these: the unit is used as it is, or was repaired (rule 9). */
export function acceptsFailedStep(status: IssueStatus, kind: DispositionKind | null): boolean {
  return isDispositioned(status) && (kind === 'USE_AS_IS' || kind === 'REPAIR')
}

/** A failed step is tried once more with these, beyond what its definition allows (rule 9). */
export function ordersRedo(status: IssueStatus, kind: DispositionKind | null): boolean {
  return isDispositioned(status) && (kind === 'REWORK' || kind === 'REPAIR')
}

/** A run that changes a held unit is started under these, until the issue is resolved (rule 1). */
export function ordersRework(status: IssueStatus, kind: DispositionKind | null): boolean {
  return ordersRedo(status, kind) && status !== 'RESOLVED'
}

/** A line of the BOM that is not installed is left out under this (rule 32). */
export function exceptsMissingParts(status: IssueStatus, kind: DispositionKind | null): boolean {
  return isDispositioned(status) && kind === 'USE_AS_IS'
}

/** Whether an issue holds its units now. Until its disposition is approved it does; then as the disposition says. */
export function holdsItsUnits(status: IssueStatus, availability: AvailabilityBehavior | null): boolean {
  if (!isDispositioned(status)) return true
  if (availability === 'PERMANENTLY_UNAVAILABLE') return true
  return availability === 'RELEASE_ON_RESOLVE' && status !== 'RESOLVED'
}

/** Why a unit is held, and what ends it: the reason that stands at the unit. */
export function holdReason(
  /** Null: told to people who may not see the issue. */
  issue: { readonly id: string; readonly title: string } | null,
  status: IssueStatus,
  availability: AvailabilityBehavior | null,
): string {
  const name = issue === null ? 'An issue' : `Issue ${issue.id} ${issue.title}`
  if (!isDispositioned(status)) return `${name}. Held until its disposition is approved.`
  return availability === 'PERMANENTLY_UNAVAILABLE'
    ? `${name}. Held for good: its disposition makes the unit unavailable.`
    : `${name}. Held until the issue is resolved.`
}
