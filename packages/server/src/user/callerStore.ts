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
  /** Names with a space between them, each as often as roles grant it. */
  readonly permissions: string
  /** Zone of the person's site; where it has none of the device's, then of the organization's first. */
  readonly time_zone: string
}

/** What roles allow somebody, as of a stamp that goes up whenever that may have changed. */
export type Allowed = Pick<StandingRow, 'user_id' | 'roles' | 'permissions' | 'time_zone'> & {
  readonly stamp: string
}

/** A standing at a session, with the session. */
export interface SessionStandingRow extends StandingRow, Allowed {
  readonly session_id: string
  readonly device_id: string | null
  readonly device_name: string | null
  readonly is_locked: boolean
  readonly expires_at: string
}

/** A standing of an API key's maker, with the key. */
export interface KeyStandingRow extends StandingRow {
  readonly api_key_id: string
  readonly client_id: string
  readonly enabled: boolean
  readonly key_permissions: readonly string[]
  readonly key_cleared: boolean
}

const standing = `u.organization_id, u.id as user_id, u.name as user_name, u.email, u.export_cleared, u.deactivated, u.locked_at,
  t.roles, t.permissions, t.time_zone`

/** The standing of one person at a device, or at none, in one row. */
export function loadStanding(userId: string, deviceId: string | null = null): Statement {
  return statement(
    `select ${standing} from user_account u
left join device d on d.organization_id = u.organization_id and d.id = $2::bigint
cross join lateral standing_of(u.organization_id, u.id, u.site_id, d.site_id) as t
where u.id = $1::bigint`,
    [userId, deviceId],
  )
}

/**
 * The standing of the person at a session that has neither ended nor expired. Needs no wall around it. Where `known` is of
 * this person and still holds, the row is without what it says: the same stamp, and nulls.
 */
export function loadSessionStanding(
  organizationId: string,
  tokenHash: string,
  known: Allowed | undefined,
): Statement {
  return statement('select * from standing_at_session($1::bigint, $2::bytea, $3::bigint, $4::bigint)', [
    organizationId,
    tokenHash,
    known?.user_id ?? null,
    known?.stamp ?? null,
  ])
}

/** The standing of the person who made an API key, with the key's own permissions. */
export function loadKeyStanding(apiKeyId: string): Statement {
  return statement(
    `select k.id as api_key_id, k.client_id, k.enabled, k.permissions as key_permissions, k.export_cleared as key_cleared, ${standing}
from api_key k
join user_account u on u.organization_id = k.organization_id and u.id = k.user_id
cross join lateral standing_of(u.organization_id, u.id, u.site_id, null) as t
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
