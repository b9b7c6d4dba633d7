import { openRunStatuses } from '@traveler/domain/run/runStatus.ts'
import type { RunStepStatus } from '@traveler/domain/runStep/runStepStatus.ts'
import type { RunStepsInputFilters, RunsInputFilters } from '../generated/documents.ts'

const unfinished: readonly RunStepStatus[] = ['TODO', 'IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED']

/** Whose work: a person's own, or that of teams which nobody has taken yet. */
export type Whose = { readonly personId: string } | { readonly teamIds: readonly string[] }

const assigned = (whose: Whose) =>
  'personId' in whose
    ? [{ assignedToId: { eq: whose.personId } }]
    : [{ assignedTeamId: { in: whose.teamIds } }, { assignedToId: { isnull: true } }]

/** Open steps. */
export function stepsOf(whose: Whose): RunStepsInputFilters {
  return {
    and_: [
      ...assigned(whose),
      { status: { in: unfinished } },
      { run: { status: { in: openRunStatuses }, archived: { eq: false } } },
    ],
  }
}

/** Open runs. */
export function runsOf(whose: Whose): RunsInputFilters {
  return { and_: [...assigned(whose), { status: { in: openRunStatuses } }, { archived: { eq: false } }] }
}

/** Open runs that neither a person nor a team has. */
export const inPool: RunsInputFilters = {
  and_: [
    { assignedToId: { isnull: true } },
    { assignedTeamId: { isnull: true } },
    { status: { in: openRunStatuses } },
    { archived: { eq: false } },
  ],
}
