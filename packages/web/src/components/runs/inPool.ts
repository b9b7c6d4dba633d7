import type { RunsInputFilters } from '../../generated/documents.ts'

/** Open runs that nobody has, neither a person nor a team; also those whose steps are done and that are to be completed. */
export const inPool: RunsInputFilters = {
  assignedToId: { isnull: true },
  assignedTeamId: { isnull: true },
  isOpen: { eq: true },
}
