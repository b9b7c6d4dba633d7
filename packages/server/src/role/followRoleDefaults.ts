import { defaultRoleNames } from '@traveler/domain/access/defaultRoles.ts'
import { isPermission, type Permission } from '@traveler/domain/access/permissions.ts'
import { planRoleDefaults } from '@traveler/domain/access/planRoleDefaults.ts'
import { z } from 'zod'
import { type Change, insertRows, updateRow } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { type DefaultRoleRow, listDefaultRoles, lockRoles } from './roleDefaultStore.ts'
import { newPermissionRows } from './rolePermissionRows.ts'

const permission = z.custom<Permission>((name) => typeof name === 'string' && isPermission(name))

const input = z.object({
  /** What each default role has in this version of the product, by its name. */
  defaults: z.record(z.enum(defaultRoleNames), z.array(permission)),
})

type Input = z.output<typeof input>

/**
 * Give the default roles of an organization what the product has learned since: those that nobody has changed get it, and
 * an administrator is told; for all others it is kept what they began with, so that it is offered. The product's own act.
 */
export const followRoleDefaults: Operation<Input> = {
  name: 'followRoleDefaults',
  permission: 'AttachPermissionToRole',
  input,
  lock: lockRoles,
  async perform(tx, { defaults }) {
    for (const role of await tx.read<DefaultRoleRow>(listDefaultRoles())) {
      const name = defaultRoleNames.find((one) => one === role.name)
      const { news, isUntouched } = planRoleDefaults(role, name === undefined ? [] : defaults[name])
      const given = isUntouched ? news : []
      if (given.length === 0 && role.is_kept) continue
      tx.append({
        stream: { id: role.id, type: 'role' },
        type: given.length > 0 ? 'ROLE_DEFAULTS_FOLLOWED' : 'ROLE_DEFAULTS_KEPT',
        changes: [
          ...(given.length > 0
            ? [insertRows('role_permission', await newPermissionRows(tx, role.id, given))]
            : []),
          keptDefaults(role, given),
        ],
        facts: { permissions: given },
      })
    }
    return {}
  },
}

function keptDefaults(role: DefaultRoleRow, given: readonly string[]): Change {
  const set = { seen: [...role.seen, ...given], unconfirmed: [...role.unconfirmed, ...given] }
  return role.is_kept
    ? updateRow('role_default', { id: role.id }, set)
    : insertRows('role_default', [{ id: role.id, name: role.name, ...set }])
}
