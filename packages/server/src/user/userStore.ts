import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A person as others may see them: no secrets. */
export type UserRow = Pick<
  Row<'user_account'>,
  | 'organization_id'
  | 'id'
  | 'email'
  | 'name'
  | 'site_id'
  | 'export_cleared'
  | 'deactivated'
  | 'locked_at'
  | 'etag'
  | 'created_at'
  | 'updated_at'
  | 'created_by'
  | 'updated_by'
>

const columns = `organization_id, id, email, name, site_id, export_cleared, deactivated, locked_at, etag, created_at, updated_at,
  created_by, updated_by`

export function loadUsers(ids: readonly string[]): Statement {
  return statement(`select ${columns} from user_account where id = any($1::bigint[])`, [ids])
}

/** People of teams: `of_id` is the team. */
export function listUsersOfTeams(teamIds: readonly string[]): Statement {
  return statement(
    `select tu.team_id as of_id, u.* from team_user tu
join user_account u on u.organization_id = tu.organization_id and u.id = tu.user_id
where tu.team_id = any($1::bigint[]) order by u.name, u.id`,
    [teamIds],
  )
}

/** People who hold roles, themselves or through a team: `of_id` is the role. */
export function listUsersOfRoles(roleIds: readonly string[]): Statement {
  return statement(
    `select distinct on (ur.role_id, u.name, u.id) ur.role_id as of_id, u.* from held_role ur
join user_account u on u.organization_id = ur.organization_id and u.id = ur.user_id
where ur.role_id = any($1::bigint[]) order by ur.role_id, u.name, u.id`,
    [roleIds],
  )
}

/** How many people of the organization are locked out: they wait for an administrator. */
export function countLockedPeople(): Statement {
  return statement(
    'select count(*) as locked from user_account where locked_at is not null and not deactivated',
  )
}

/** Makes mail addresses logins of the transaction's organization; one address is one login in the whole database. */
export function insertLogins(
  logins: readonly { readonly email: string; readonly userId: string }[],
): Statement {
  return statement(
    `insert into directory (kind, name, organization_id, record_id)
select 'EMAIL', login.email, current_setting('traveler.organization_id')::bigint, login.user_id
from unnest($1::text[], $2::bigint[]) as login (email, user_id)`,
    [logins.map(({ email }) => email), logins.map(({ userId }) => userId)],
  )
}

/** Takes a mail address out of the logins. */
export function deleteLogin(email: string): Statement {
  return statement(`delete from directory where kind = 'EMAIL' and name = $1`, [email])
}

/** A login, or a badge of the organization, that somebody has. */
export interface TakenLoginRow {
  readonly email: string | null
  readonly badge: string | null
  /** Of this organization; of another one nothing is told. */
  readonly is_own: boolean
}

/** Which of these mail addresses are logins already, and which of these badges somebody has. */
export function listTakenLogins(emails: readonly string[], badges: readonly string[]): Statement {
  return statement(
    `select wanted.email, null::text as badge,
  found.organization_id = current_setting('traveler.organization_id')::bigint as is_own
from unnest($1::text[]) as wanted (email) cross join lateral directory_find('EMAIL', wanted.email) as found
union all select null, badge, true from user_account where badge = any($2::text[])`,
    [emails, badges],
  )
}
