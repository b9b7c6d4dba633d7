import { openRunStatuses, type RunStatus } from '@traveler/domain/run/runStatus.ts'
import type { RunStepStatus } from '@traveler/domain/runStep/runStepStatus.ts'
import type { RunStepsInputFilters, RunsInputFilters } from '../../generated/documents.ts'

/** Where a step has something left to do. */
const unfinished: readonly RunStepStatus[] = ['TODO', 'IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED']

/** What an open run shows when all its steps are done: only its completion is left. */
const stepsDone: readonly RunStatus[] = ['COMPLETE', 'PARTIAL_COMPLETE']

const stillOpen: RunStepsInputFilters = {
  run: { isOpen: { eq: true }, archived: { eq: false } },
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

/** The runs that a person has, and that have steps left to do. */
export const runsOf = (personId: string) => ofPerson(personId, openRunStatuses)

/** The same, of runs whose steps are all done and that nobody has completed. */
export const runsToCompleteOf = (personId: string) => ofPerson(personId, stepsDone)

/** The runs of teams that no person has taken yet, and that have steps left to do. */
export const runsOfTeams = (teamIds: readonly string[]) => ofTeams(teamIds, openRunStatuses)

/** The same, of runs whose steps are all done and that nobody has completed. */
export const runsToCompleteOfTeams = (teamIds: readonly string[]) => ofTeams(teamIds, stepsDone)

function ofPerson(personId: string, statuses: readonly RunStatus[]): RunsInputFilters {
  return { and_: [{ assignedToId: { eq: personId } }, ...openIn(statuses)] }
}

function ofTeams(teamIds: readonly string[], statuses: readonly RunStatus[]): RunsInputFilters {
  return {
    and_: [{ assignedTeamId: { in: teamIds } }, { assignedToId: { isnull: true } }, ...openIn(statuses)],
  }
}

function openIn(statuses: readonly RunStatus[]): readonly RunsInputFilters[] {
  return [{ isOpen: { eq: true } }, { status: { in: statuses } }, { archived: { eq: false } }]
}
