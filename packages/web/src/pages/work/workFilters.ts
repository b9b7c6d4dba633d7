import { openRunStatuses } from '@traveler/domain/run/runStatus.ts'
import type { RunStepStatus } from '@traveler/domain/runStep/runStepStatus.ts'
import type { RunStepsInputFilters, RunsInputFilters } from '../../generated/documents.ts'

/** Where a step has something left to do. */
const unfinished: readonly RunStepStatus[] = ['TODO', 'IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED']

const stillOpen: RunStepsInputFilters = {
  run: { status: { in: openRunStatuses }, archived: { eq: false } },
}

/** The open steps that a person has. Each question is one that an index answers. */
export function stepsOf(personId: string): RunStepsInputFilters {
  return { and_: [{ assignedToId: { eq: personId } }, { status: { in: unfinished } }, stillOpen] }
}

/** The open steps of teams that no person has yet. */
export function stepsOfTeams(teamIds: readonly string[]): RunStepsInputFilters {
  return {
    and_: [
      { assignedTeamId: { in: teamIds } },
      { assignedToId: { isnull: true } },
      { status: { in: unfinished } },
      stillOpen,
    ],
  }
}

/** The open runs that a person has. */
export function runsOf(personId: string): RunsInputFilters {
  return {
    and_: [
      { assignedToId: { eq: personId } },
      { status: { in: openRunStatuses } },
      { archived: { eq: false } },
    ],
  }
}

/** The open runs of teams that no person has taken yet. */
export function runsOfTeams(teamIds: readonly string[]): RunsInputFilters {
  return {
    and_: [
      { assignedTeamId: { in: teamIds } },
      { assignedToId: { isnull: true } },
      { status: { in: openRunStatuses } },
      { archived: { eq: false } },
    ],
  }
}
