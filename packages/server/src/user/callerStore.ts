import { isPermission } from '@traveler/domain/access/permissions.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Caller } from '../operation/caller.ts'

/** A person's standing: what the roles, of the person and no longer, allow. */
export interface StandingRow {
  readonly organization_id: string
  readonly user_id: string
  readonly export_cleared: boolean
  readonly deactivated: boolean
  readonly locked_at: string | null
  readonly roles: readonly { readonly id: string; readonly name: string }[]
  readonly permissions: readonly string[]
}

/** The standing of one person, in one row. */
export function loadStanding(userId: string): Statement {
  return statement(
    `select u.organization_id, u.id as user_id, u.export_cleared, u.deactivated, u.locked_at,
  coalesce((select jsonb_agg(jsonb_build_object('id', r.id::text, 'name', r.name) order by r.id) from role r
    where r.organization_id = u.organization_id and r.id in (select ur.role_id from user_role ur
      where ur.organization_id = u.organization_id and ur.user_id = u.id)), '[]') as roles,
  array(select distinct rp.permission from role_permission rp join user_role ur
    on ur.organization_id = rp.organization_id and ur.role_id = rp.role_id
    where ur.organization_id = u.organization_id and ur.user_id = u.id) as permissions
from user_account u where u.id = $1::bigint`,
    [userId],
  )
}

/** The caller that a person is at a session, or at none. */
export function callerOf(standing: StandingRow, session: { readonly id: string | null; readonly deviceId: string | null }): Caller {
  return {
    organizationId: standing.organization_id,
    userId: standing.user_id,
    apiKeyId: null,
    sessionId: session.id,
    deviceId: session.deviceId,
    permissions: new Set(standing.permissions.filter(isPermission)),
    roles: standing.roles,
    exportCleared: standing.export_cleared,
  }
}
