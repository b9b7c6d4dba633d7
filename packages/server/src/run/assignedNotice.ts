import { notificationPath } from '@traveler/domain/notification/notification.ts'
import type { Notice } from '../operation/notices.ts'

/** Who has a run or a step: a person, a team, or nobody. */
export interface Assigned {
  readonly assigned_to_id: string | null
  readonly assigned_team_id: string | null
}

interface Assignment {
  /** As it was; null: it is new. */
  readonly from: Assigned | null
  readonly to: Assigned
  readonly path: Parameters<typeof notificationPath>[0]
}

/** Tells the person and the team that a run or a step is theirs now. Who had it before hears nothing. */
export function assignedNotice(
  type: 'RUN_ASSIGNED' | 'RUN_STEP_ASSIGNED',
  record: { readonly id: string; readonly export_controlled: boolean },
  { from, to, path }: Assignment,
): Notice {
  return {
    type,
    recordId: record.id,
    path: notificationPath(path),
    controlled: record.export_controlled,
    users: from?.assigned_to_id === to.assigned_to_id ? [] : [to.assigned_to_id],
    teams: from?.assigned_team_id === to.assigned_team_id ? [] : [to.assigned_team_id],
  }
}
