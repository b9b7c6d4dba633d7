import { whyNotUseTeam } from '@traveler/domain/access/whyNotArchiveTeam.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { type WorkPlace, whyNotAssign } from '@traveler/domain/run/whyNotAssign.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import type { SurroundingsRow } from './startStore.ts'

/** Whom and where an assignment of a run or of a step names. */
export interface AssignmentWish {
  readonly assignedToId?: string | null | undefined
  readonly assignedTeamId?: string | null | undefined
  readonly locationId?: string | null | undefined
}

/** A place as the rules about assignments know it. */
export function workPlaceOf({ id, name, archived, type }: SurroundingsRow['locations'][number]): WorkPlace {
  return { id, name, isArchived: archived, isWorkCenter: type === 'WORKCENTER' }
}

/** Refuses an assignment to somebody, or to a place, that is not there; then to one that takes no work. */
export function refuseAssignment(
  { assignedToId, assignedTeamId, locationId }: AssignmentWish,
  { assignees, teams, locations }: SurroundingsRow,
): void {
  const missing = [
    whyNotFound('User', assignedToId, assignees),
    whyNotFound('Team', assignedTeamId, teams),
    whyNotUseTeam(
      teams.find(({ id }) => id === assignedTeamId),
      'assignedTeamId',
    ),
    whyNotFound('Location', locationId, locations),
  ]
  refuseIf(missing.filter((refusal) => refusal !== null))
  const [location, assignee] = [locations[0], assignees[0]]
  refuseIf(
    whyNotAssign({
      workCenter: location === undefined ? null : workPlaceOf(location),
      assignee: assignee ? { id: assignee.id, name: assignee.name, isActive: !assignee.deactivated } : null,
    }),
  )
}
