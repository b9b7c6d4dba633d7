import type { Permission } from '@traveler/domain/access/permissions.ts'
import type { NewRow } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'

/** The rows that give permissions to a role. */
export async function newPermissionRows(
  tx: Transaction,
  roleId: string,
  permissions: readonly Permission[],
): Promise<NewRow<'role_permission'>[]> {
  const ids = await tx.newIds(permissions.length)
  return permissions.map((permission, nth) => ({ id: ids[nth] ?? '', role_id: roleId, permission }))
}
