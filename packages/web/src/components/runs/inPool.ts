import { openRunStatuses } from '@traveler/domain/run/runStatus.ts'
import type { RunsInputFilters } from '../../generated/documents.ts'

/** Open runs that nobody has, neither a person nor a team. */
export const inPool: RunsInputFilters = {
  assignedToId: { isnull: true },
  assignedTeamId: { isnull: true },
  status: { in: openRunStatuses },
}
