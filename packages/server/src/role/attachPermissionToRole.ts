import { permissionGroupById } from '@traveler/domain/access/permissionGroup.ts'
import { whyNotAddPermission } from '@traveler/domain/access/whyNotAddPermission.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { listPermissionsOfRoles, loadRoles, type RolePermissionRow, type RoleRow } from './roleStore.ts'

interface Input {
  readonly roleId: string
  /** As `permissionGroups` lists them. */
  readonly permissionGroupId: string
}

/** Lets a role do one thing more, for everybody who holds it. */
export const attachPermissionToRole: Operation<Input> = {
  name: 'attachPermissionToRole',
  permission: 'AttachPermissionToRole',
  input: z.object({ roleId: id, permissionGroupId: id }),
  lock: ({ roleId }) => lockStreams([roleId]),
  async perform(tx, { roleId, permissionGroupId }) {
    const [found, permissions] = await Promise.all([
      tx.readOne<RoleRow>(loadRoles([roleId])),
      tx.read<RolePermissionRow>(listPermissionsOfRoles([roleId])),
    ])
    const role = seenRow(found, { type: 'Role', id: roleId })
    const group = permissionGroupById(permissionGroupId)
    if (group === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PermissionGroup', id: permissionGroupId })
    refuseIf(whyNotAddPermission(actorOf(tx.caller), role, group.name))
    if (permissions.some(({ permission }) => permission === group.name)) return { roleId }
    const row = { id: await tx.newId(), role_id: roleId, permission: group.name }
    tx.append({
      stream: { id: roleId, type: 'role' },
      type: 'PERMISSION_ATTACHED',
      changes: [insertRows('role_permission', [row])],
    })
    return { roleId }
  },
}
