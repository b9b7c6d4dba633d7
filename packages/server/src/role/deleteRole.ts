import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadRoleDefaults, type RoleDefaultRow } from './roleDefaultStore.ts'
import { listPermissionsOfRoles, loadRoles, type RolePermissionRow, type RoleRow } from './roleStore.ts'
import { countRoleUse, namesOfRoleUse, type RoleUseRow } from './roleUseStore.ts'

const input = z.object({ id, etag: etag.optional() })

/** Take away a role that nobody holds and that nothing names. Its record stays. */
export const deleteRole: Operation<z.output<typeof input>> = {
  name: 'deleteRole',
  permission: 'DeleteRole',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, use, permissions, kept] = await Promise.all([
      tx.readOne<RoleRow>(loadRoles([given.id])),
      tx.readOne<RoleUseRow>(countRoleUse(given.id)),
      tx.read<RolePermissionRow>(listPermissionsOfRoles([given.id])),
      tx.readOne<RoleDefaultRow>(loadRoleDefaults([given.id])),
    ])
    const role = seenRow(found, { type: 'Role', ...given })
    const users = namesOfRoleUse(use)
    if (users.length > 0)
      throw new Refused({ code: 'IN_USE', type: 'Role', id: role.id, usedBy: users.join(', ') })
    tx.append({
      stream: { id: role.id, type: 'role' },
      type: 'ROLE_DELETED',
      changes: [
        deleteRows(
          'role_permission',
          permissions.map((row) => ({ id: row.id })),
        ),
        deleteRows('role_default', kept === undefined ? [] : [{ id: role.id }]),
        deleteRows('role', [{ id: role.id }]),
      ],
    })
    return { roleId: role.id }
  },
}
