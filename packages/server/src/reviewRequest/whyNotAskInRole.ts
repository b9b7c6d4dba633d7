import type { Refusal } from '@traveler/domain/refusal.ts'
import type { Transaction } from '../operation/transaction.ts'
import { listRolesOfUsers, loadRoles, type RoleRow } from '../role/roleStore.ts'

/** Why a person is not asked in a role: there is none, or the person does not hold it. None named: nothing. */
export async function whyNotAskInRole(
  tx: Transaction,
  userId: string,
  roleId: string | null,
): Promise<readonly Refusal[]> {
  if (roleId === null) return []
  const [[role], held] = await Promise.all([
    tx.read<RoleRow>(loadRoles([roleId])),
    tx.read<RoleRow>(listRolesOfUsers([userId])),
  ])
  if (role === undefined) return [{ code: 'NOT_FOUND', type: 'Role', id: roleId }]
  if (held.some(({ id }) => id === roleId)) return []
  return [
    {
      code: 'INVALID_INPUT',
      field: 'roleId',
      problem: `${role.name} is no role of that person`,
      remedy: 'Ask in a role that the person holds, or name none.',
    },
  ]
}
