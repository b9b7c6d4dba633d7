import { whyNotAddPermission } from '@traveler/domain/access/whyNotAddPermission.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows, updateRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadRoleDefaults, offeredTo, type RoleDefaultRow } from './roleDefaultStore.ts'
import { newPermissionRows } from './rolePermissionRows.ts'
import { listPermissionsOfRoles, loadRoles, type RolePermissionRow, type RoleRow } from './roleStore.ts'

const input = z.object({ roleId: id, accept: z.boolean() })

/** Take what the product offers to a role that was changed, or decline it; and confirm what it gave by itself. */
export const settleRoleDefaults: Operation<z.output<typeof input>> = {
  name: 'settleRoleDefaults',
  permission: 'AttachPermissionToRole',
  input,
  lock: ({ roleId }) => lockStreams([roleId]),
  async perform(tx, { roleId, accept }) {
    const [found, kept, permissions] = await Promise.all([
      tx.readOne<RoleRow>(loadRoles([roleId])),
      tx.readOne<RoleDefaultRow>(loadRoleDefaults([roleId])),
      tx.read<RolePermissionRow>(listPermissionsOfRoles([roleId])),
    ])
    const role = seenRow(found, { type: 'Role', id: roleId })
    const news = offeredTo(
      kept,
      permissions.map(({ permission }) => permission),
    )
    if (kept === undefined || (news.length === 0 && kept.unconfirmed.length === 0)) return { roleId }
    const given = accept ? news : []
    const actor = actorOf(tx.caller)
    refuseIf(given.flatMap((permission) => whyNotAddPermission(actor, role, permission) ?? []).slice(0, 1))
    tx.append({
      stream: { id: roleId, type: 'role' },
      type: accept ? 'ROLE_DEFAULTS_ACCEPTED' : 'ROLE_DEFAULTS_DECLINED',
      changes: [
        ...(given.length > 0
          ? [insertRows('role_permission', await newPermissionRows(tx, roleId, given))]
          : []),
        updateRow('role_default', { id: roleId }, { seen: [...kept.seen, ...news], unconfirmed: [] }),
      ],
      facts: { permissions: news },
    })
    return { roleId }
  },
}
