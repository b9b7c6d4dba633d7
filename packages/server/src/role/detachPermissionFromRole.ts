import { permissionGroupById } from '@traveler/domain/access/permissionGroup.ts'
import {
  administratorPermission,
  whyNotLastAdministrator,
} from '@traveler/domain/access/whyNotLastAdministrator.ts'
import { whyNotTakePermission } from '@traveler/domain/access/whyNotTakePermission.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { deleteRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockNames } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import {
  type CountRow,
  countHolders,
  listPermissionsOfRoles,
  loadRoles,
  type RolePermissionRow,
  type RoleRow,
} from './roleStore.ts'

interface Input {
  readonly roleId: string
  /** As `permissionGroups` lists them. */
  readonly permissionGroupId: string
}

/** Takes a permission from a role. API keys that were made before keep theirs. */
export const detachPermissionFromRole: Operation<Input> = {
  name: 'detachPermissionFromRole',
  permission: 'DetachPermissionFromRole',
  input: z.object({ roleId: id, permissionGroupId: id }),
  lock: ({ roleId }) => lockNames(['administration'], [roleId]),
  async perform(tx, { roleId, permissionGroupId }) {
    const [found, permissions] = await Promise.all([
      tx.readOne<RoleRow>(loadRoles([roleId])),
      tx.read<RolePermissionRow>(listPermissionsOfRoles([roleId])),
    ])
    const role = seenRow(found, { type: 'Role', id: roleId })
    const group = permissionGroupById(permissionGroupId)
    if (group === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PermissionGroup', id: permissionGroupId })
    refuseIf(whyNotTakePermission(actorOf(tx.caller), role, group.name))
    const taken = permissions.filter(({ permission }) => permission === group.name)
    if (taken.length === 0) return { roleId }
    const rowIds = taken.map((row) => row.id)
    if (group.name === administratorPermission) {
      const left = await tx.readOne<CountRow>(countHolders(administratorPermission, { rowIds }))
      refuseIf(whyNotLastAdministrator(left?.count ?? 0))
    }
    tx.append({
      stream: { id: roleId, type: 'role' },
      type: 'PERMISSION_DETACHED',
      changes: [
        deleteRows(
          'role_permission',
          rowIds.map((rowId) => ({ id: rowId })),
        ),
      ],
      facts: { permission: group.name },
    })
    return { roleId }
  },
}
