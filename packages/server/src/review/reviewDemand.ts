import { type StoredSettings, settingOf } from '@traveler/domain/organization/settings.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import {
  type ReviewApproval,
  type ReviewDemand,
  whyNotReviewed,
} from '@traveler/domain/review/whyNotReviewed.ts'
import type { Read } from '../operation/read.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import type { ReviewedNoun } from './reviewedNoun.ts'
import {
  type AskedReviewerRow,
  listAskedReviewers,
  listEditors,
  listStandingApprovals,
  type ReviewRow,
  type WantedRoleRow,
} from './reviewStore.ts'

/** All that says whether a version is approved. */
export interface StandOfReview {
  readonly demand: ReviewDemand
  readonly approvals: readonly ReviewRow[]
  readonly requests: readonly AskedReviewerRow[]
  readonly editorIds: readonly string[]
  readonly settings: StoredSettings
}

/** Reads it in one round trip. */
export async function readStandOfReview(
  read: Read,
  noun: ReviewedNoun,
  versionId: string,
): Promise<StandOfReview> {
  const [roles, requests, approvals, editors, [stored]] = await Promise.all([
    read<WantedRoleRow>(noun.listWantedRoles(versionId)),
    read<AskedReviewerRow>(listAskedReviewers(noun.column, versionId)),
    read<ReviewRow>(listStandingApprovals(noun.column, versionId)),
    read<{ readonly id: string }>(listEditors(versionId)),
    read<StoredSettingsRow>(loadStoredSettings()),
  ])
  const settings = stored?.settings ?? {}
  const demand = {
    roles: roles.map(({ role_id, name, count }) => ({ role: { id: role_id, name }, count })),
    reviewers: requests.map(({ reviewer_id, name }) => ({ id: reviewer_id, name })),
    count: settingOf(settings, noun.countSetting),
  }
  return { demand, approvals, requests, editorIds: editors.map(({ id }) => id), settings }
}

/** The approvals as the rules know them. */
export function approvalsGiven(approvals: readonly ReviewRow[]): ReviewApproval[] {
  return approvals.map(({ reviewer_id, role_id }) => ({ userId: reviewer_id, roleId: role_id }))
}

/** Null when the version is approved as it must be. */
export function whyNotApprovedYet({ demand, approvals, editorIds }: StandOfReview): Refusal | null {
  return whyNotReviewed(demand, approvalsGiven(approvals), editorIds)
}
