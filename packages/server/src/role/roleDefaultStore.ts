import { defaultPermissionsOf, defaultRoleNames } from '@traveler/domain/access/defaultRoles.ts'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { planRoleDefaults } from '@traveler/domain/access/planRoleDefaults.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** What a role began with; `id` is the role. */
export type RoleDefaultRow = Row<'role_default'>

export function loadRoleDefaults(roleIds: readonly string[]): Statement {
  return statement('select * from role_default where id = any($1::bigint[])', [roleIds])
}

/** What the product offers to a role that began as one of its defaults and was changed since. */
export function offeredTo(
  kept: Pick<RoleDefaultRow, 'name' | 'seen'> | null | undefined,
  current: readonly string[],
): readonly Permission[] {
  const name = defaultRoleNames.find((one) => one === kept?.name)
  if (kept == null || name === undefined) return []
  return planRoleDefaults({ seen: kept.seen, current }, defaultPermissionsOf(name)).news
}

/** A default role of the organization, with what it allows now. */
export interface DefaultRoleRow {
  readonly id: string
  readonly name: string
  readonly seen: readonly string[]
  readonly unconfirmed: readonly string[]
  readonly current: readonly string[]
  /** It is kept in role_default already. */
  readonly is_kept: boolean
}

// An organization that was founded before the product kept what its roles began with: its founding act tells.
const founded = `select e.organization_id, e.stream_id as id,
    coalesce(b.told -> 'role' -> 'insert' -> 0 ->> 'name', b.told -> 'role' -> 'same' ->> 'name') as name,
    array(select p ->> 'permission' from jsonb_array_elements(b.told -> 'role_permission' -> 'insert') p) as seen,
    '{}'::text[] as unconfirmed, false as is_kept
  from event f
  join event e on e.organization_id = f.organization_id and e.act_id = f.act_id and e.type = 'ROLE_CREATED'
  cross join lateral (select e.body::jsonb -> 'values' as told) b
  where f.stream_id = f.organization_id and f.version = 1
    and not exists (select from role_default d where d.organization_id = e.organization_id and d.id = e.stream_id)`

/** The roles that the organization began with and still has. */
export function listDefaultRoles(): Statement {
  return statement(
    `select d.id, d.name, d.seen, d.unconfirmed, d.is_kept,
  array(select rp.permission from role_permission rp where rp.organization_id = r.organization_id and rp.role_id = r.id) as current
from (select organization_id, id, name, seen, unconfirmed, true as is_kept from role_default union all ${founded}) d
join role r on r.organization_id = d.organization_id and r.id = d.id
order by d.id`,
    [],
  )
}

/** Locks the roles of the organization: what they allow is decided on. */
export function lockRoles(): Statement {
  return statement(`select * from lock_streams(array(select id from role), '{}')`, [])
}
