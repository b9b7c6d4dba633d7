import { type Statement, statement } from '../db/statement.ts'

/** A person's standing: what the roles, of the person and no longer, allow here. */
export interface StandingRow {
  readonly organization_id: string
  readonly user_id: string
  readonly user_name: string
  readonly email: string
  readonly export_cleared: boolean
  readonly deactivated: boolean
  readonly locked_at: string | null
  readonly roles: readonly { readonly id: string; readonly name: string }[]
  readonly permissions: readonly string[]
  /** Zone of the person's site; where it has none of the device's, then of the organization's first. */
  readonly time_zone: string
}

/** A standing at a session, with the session. */
export interface SessionStandingRow extends StandingRow {
  readonly session_id: string
  readonly device_id: string | null
  readonly device_name: string | null
  readonly is_locked: boolean
  readonly expires_at: string
}

/** A standing of an API key's maker, with the key. */
export interface KeyStandingRow extends StandingRow {
  readonly api_key_id: string
  readonly enabled: boolean
  readonly key_permissions: readonly string[]
  readonly key_cleared: boolean
}

// A role of one site counts where its holder works: at the device's site, or without a device at his own.
const held = `ur.organization_id = u.organization_id and ur.user_id = u.id
    and (ur.site_id is null or ur.site_id = coalesce(d.site_id, u.site_id))`

const standing = `u.organization_id, u.id as user_id, u.name as user_name, u.email, u.export_cleared, u.deactivated, u.locked_at,
  coalesce((select jsonb_agg(jsonb_build_object('id', r.id::text, 'name', r.name) order by r.id) from role r
    where r.organization_id = u.organization_id and r.id in (select ur.role_id from user_role ur where ${held})), '[]') as roles,
  array(select distinct rp.permission from role_permission rp join user_role ur
    on ur.organization_id = rp.organization_id and ur.role_id = rp.role_id where ${held}) as permissions,
  (select s.time_zone from site s where s.organization_id = u.organization_id
    order by s.id = u.site_id desc nulls last, s.id = d.site_id desc nulls last, s.id limit 1) as time_zone`

/** The standing of one person at a device, or at none, in one row. */
export function loadStanding(userId: string, deviceId: string | null = null): Statement {
  return statement(
    `select ${standing} from user_account u
left join device d on d.organization_id = u.organization_id and d.id = $2::bigint
where u.id = $1::bigint`,
    [userId, deviceId],
  )
}

/** The standing of the person at a session that has neither ended nor expired. */
export function loadSessionStanding(tokenHash: string): Statement {
  return statement(
    `select s.id as session_id, s.device_id, d.name as device_name, s.locked_at is not null as is_locked, s.expires_at, ${standing}
from session s
join user_account u on u.organization_id = s.organization_id and u.id = s.user_id
left join device d on d.organization_id = s.organization_id and d.id = s.device_id
where s.token_hash = $1::bytea and s.ended_at is null and s.expires_at > clock_timestamp() and d.archived is not true`,
    [tokenHash],
  )
}

/** The standing of the person who made an API key, with the key's own permissions. */
export function loadKeyStanding(apiKeyId: string): Statement {
  return statement(
    `select k.id as api_key_id, k.enabled, k.permissions as key_permissions, k.export_cleared as key_cleared, ${standing}
from api_key k
join user_account u on u.organization_id = k.organization_id and u.id = k.user_id
left join device d on false
where k.id = $1::bigint`,
    [apiKeyId],
  )
}

/** Which permissions each of these roles grants. */
export function listGrants(roleIds: readonly string[]): Statement {
  return statement('select role_id, permission from role_permission where role_id = any($1::bigint[])', [
    roleIds,
  ])
}

export interface GrantRow {
  readonly role_id: string
  readonly permission: string
}
