import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type TeamRow = Row<'team'>

/** A person's place in a team. */
export type TeamUserRow = Pick<Row<'team_user'>, 'id' | 'team_id' | 'user_id'>

export function loadTeams(ids: readonly string[]): Statement {
  return statement('select * from team where id = any($1::bigint[])', [ids])
}

/** Teams of people: `of_id` is the person. */
export function listTeamsOfUsers(userIds: readonly string[]): Statement {
  return statement(
    `select tu.user_id as of_id, t.* from team_user tu
join team t on t.organization_id = tu.organization_id and t.id = tu.team_id
where tu.user_id = any($1::bigint[]) order by tu.user_id, t.name`,
    [userIds],
  )
}

export function listMembersOfTeam(teamId: string): Statement {
  return statement('select id, team_id, user_id from team_user where team_id = $1::bigint order by id', [
    teamId,
  ])
}

/** Teams that have roles: `of_id` is the role. */
export function listTeamsOfRoles(roleIds: readonly string[]): Statement {
  return statement(
    `select tr.role_id as of_id, t.* from team_role tr
join team t on t.organization_id = tr.organization_id and t.id = tr.team_id
where tr.role_id = any($1::bigint[]) order by tr.role_id, t.name`,
    [roleIds],
  )
}

/** What hangs on a team. */
export interface TeamUseRow {
  readonly people: number
  readonly roles: number
  readonly work: number
  readonly requests: number
}

export function countTeamUse(teamId: string): Statement {
  return statement(
    `select (select count(*)::integer from team_user where team_id = $1::bigint) as people,
  (select count(*)::integer from team_role where team_id = $1::bigint) as roles,
  (select count(*)::integer from run where assigned_team_id = $1::bigint and completed_at is null and canceled_at is null)
    + (select count(*)::integer from run_step s join run r on r.organization_id = s.organization_id and r.id = s.run_id
        where s.assigned_team_id = $1::bigint and s.status not in ('COMPLETE', 'CANCELED')
          and r.completed_at is null and r.canceled_at is null) as work,
  (select count(*)::integer from issue_approval_request where assigned_team_id = $1::bigint and status = 'PENDING') as requests`,
    [teamId],
  )
}

/** A team as the rules about its use know it. */
export function knownTeam(row: TeamRow): { readonly name: string; readonly isArchived: boolean } {
  return { name: row.name, isArchived: row.archived_at !== null }
}

/** All teams of the organization, by their names. */
export function listTeamsByName(): Statement {
  return statement('select * from team order by name')
}

/** Locks all teams, where people are to join some, and relies on all roles, where some are to be granted. */
export function lockTeamsAndRoles({
  teams,
  roles,
}: {
  readonly teams: boolean
  readonly roles: boolean
}): Statement {
  return statement(
    `select * from lock_streams(array(select id from team where $1::boolean), array(select id from role where $2::boolean))`,
    [teams, roles],
  )
}
