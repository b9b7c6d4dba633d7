import { notificationPath } from '@traveler/domain/notification/notification.ts'
import type { Notice } from '../operation/notices.ts'

interface HeldRun {
  readonly id: string
  readonly assigned_to_id: string | null
  readonly assigned_team_id: string | null
  readonly created_by: string
  readonly export_controlled: boolean
}

interface HeldStep {
  readonly id: string
  readonly assigned_to_id: string | null
  readonly assigned_team_id: string | null
}

/** Whose run it is, and who follows it: the people to tell of what stops it. `step`: of what stops one step. */
export function ofRun(
  run: HeldRun,
  step?: HeldStep,
): Pick<Notice, 'recordId' | 'path' | 'controlled' | 'users' | 'teams' | 'followersOf'> {
  const path =
    step === undefined ? { type: 'run', id: run.id } : { type: 'runStep', id: step.id, ownerId: run.id }
  return {
    recordId: step?.id ?? run.id,
    path: notificationPath(path),
    controlled: run.export_controlled,
    users: [run.created_by, run.assigned_to_id, step?.assigned_to_id ?? null],
    teams: [run.assigned_team_id, step?.assigned_team_id ?? null],
    followersOf: step === undefined ? [run.id] : [run.id, step.id],
  }
}
