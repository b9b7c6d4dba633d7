import type { Refusal } from '../refusal.ts'

/** How many of each hang on a team. */
export interface TeamUse {
  readonly people: number
  readonly roles: number
  /** Runs and steps that are still to be done. */
  readonly work: number
  /** Approvals of issues that it was asked for and has not answered. */
  readonly requests: number
}

/** Null when a team can be archived: nobody is in it, it has no roles, no open work is assigned to it, and it is asked for nothing. */
export function whyNotArchiveTeam(
  teamId: string,
  { people, roles, work, requests }: TeamUse,
): Refusal | null {
  const users = [
    counted(people, 'person', 'people'),
    counted(roles, 'role', 'roles'),
    counted(work, 'open run or step', 'open runs and steps'),
    counted(requests, 'approval that it is asked for', 'approvals that it is asked for'),
  ].filter((user) => user !== null)
  return users.length === 0 ? null : { code: 'IN_USE', type: 'Team', id: teamId, usedBy: users.join(' and ') }
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`
}

/** Null when people, roles and work can be given to a team: one that is archived takes nothing more. */
export function whyNotUseTeam(
  team: { readonly name: string; readonly isArchived: boolean } | null | undefined,
  field: 'teamId' | 'assignedTeamId',
): Refusal | null {
  if (team?.isArchived !== true) return null
  return {
    code: 'INVALID_INPUT',
    field,
    problem: `is ${team.name}, which is archived`,
    remedy: 'Choose another team.',
  }
}
