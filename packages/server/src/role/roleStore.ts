import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type RoleRow = Row<'role'>

/** One permission that a role gives. */
export type RolePermissionRow = Pick<Row<'role_permission'>, 'id' | 'role_id' | 'permission'>

/** A role in the hands of a person. `site_id` null: at every site. */
export type UserRoleRow = Pick<Row<'user_role'>, 'id' | 'user_id' | 'role_id' | 'site_id'>

export function loadRoles(ids: readonly string[]): Statement {
  return statement('select * from role where id = any($1::bigint[])', [ids])
}

/** Roles of people: `of_id` is the person. A role held at several sites, or through several teams, stands once. */
export function listRolesOfUsers(userIds: readonly string[]): Statement {
  return statement(
    `select distinct on (ur.user_id, r.id) ur.user_id as of_id, r.* from held_role ur
join role r on r.organization_id = ur.organization_id and r.id = ur.role_id
where ur.user_id = any($1::bigint[]) order by ur.user_id, r.id`,
    [userIds],
  )
}

/** Who holds a role, and where. */
export function listHoldersOfRole(roleId: string): Statement {
  return statement(
    'select id, user_id, role_id, site_id from user_role where role_id = $1::bigint order by id',
    [roleId],
  )
}

/** What an act is about to take away: a person's standing altogether, or rows that give roles to people or permissions to roles. */
interface TakenAway {
  readonly userId?: string
  /** Of user_role, team_role, team_user and role_permission. */
  readonly rowIds?: readonly string[]
}

/** How many active persons hold a permission at every site, apart from what is about to be taken away. */
export function countHolders(permission: string, { userId, rowIds = [] }: TakenAway): Statement {
  return statement(
    `select count(distinct u.id)::integer as count from user_account u
join held_role h on h.organization_id = u.organization_id and h.user_id = u.id and h.site_id is null
  and h.id <> all($3::bigint[]) and (h.team_user_id is null or h.team_user_id <> all($3::bigint[]))
join role_permission rp on rp.organization_id = h.organization_id and rp.role_id = h.role_id and rp.permission = $1
  and rp.id <> all($3::bigint[])
where not u.deactivated and u.id is distinct from $2::bigint`,
    [permission, userId ?? null, rowIds],
  )
}

export interface CountRow {
  readonly count: number
}

/** Permissions of roles: `of_id` is the role. */
export function listPermissionsOfRoles(roleIds: readonly string[]): Statement {
  return statement(
    `select role_id as of_id, id, role_id, permission from role_permission
where role_id = any($1::bigint[]) order by role_id, permission`,
    [roleIds],
  )
}

/** What the roles of people allow: `of_id` is the person. */
export function listPermissionsOfUsers(userIds: readonly string[]): Statement {
  return statement(
    `select distinct ur.user_id as of_id, rp.permission from held_role ur
join role_permission rp on rp.organization_id = ur.organization_id and rp.role_id = ur.role_id
where ur.user_id = any($1::bigint[])`,
    [userIds],
  )
}

/** A role of a team. */
export type TeamRoleRow = Row<'team_role'>

/** Roles of teams: `of_id` is the team. */
export function listRolesOfTeams(teamIds: readonly string[]): Statement {
  return statement(
    `select tr.team_id as of_id, r.* from team_role tr
join role r on r.organization_id = tr.organization_id and r.id = tr.role_id
where tr.team_id = any($1::bigint[]) order by tr.team_id, r.name`,
    [teamIds],
  )
}

/** What gives roles to the people of a team. */
export function listTeamRoles(teamId: string): Statement {
  return statement('select * from team_role where team_id = $1::bigint order by id', [teamId])
}

/** All roles of the organization, by their names. */
export function listRolesByName(): Statement {
  return statement('select * from role order by name')
}
