import { whyNotGrantRole } from '@traveler/domain/access/whyNotGrantRole.ts'
import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { loadSites, type SiteRow } from '../site/siteStore.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { listHoldersOfRole, loadRoles, type RoleRow, type UserRoleRow } from './roleStore.ts'

interface Input {
  readonly userId: string
  readonly roleId: string
  /** Null: at every site. */
  readonly siteId?: string | null | undefined
}

/** Gives a person a role. Nobody grants a role to himself. */
export const attachRoleToUser: Operation<Input> = {
  name: 'attachRoleToUser',
  permission: 'AttachRoleToUser',
  input: z.object({ userId: id, roleId: id, siteId: id.nullish() }),
  lock: ({ userId, roleId }) => lockStreams([userId], [roleId]),
  async perform(tx, { userId, roleId, siteId = null }) {
    const [user, role, site, holders] = await Promise.all([
      tx.readOne<UserRow>(loadUsers([userId])),
      tx.readOne<RoleRow>(loadRoles([roleId])),
      tx.readOne<SiteRow>(loadSites(siteId ? [siteId] : [])),
      tx.read<UserRoleRow>(listHoldersOfRole(roleId)),
    ])
    if (user === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'User', id: userId })
    if (role === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Role', id: roleId })
    if (siteId && site === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Site', id: siteId })
    refuseIf(whyNotGrantRole(actorOf(tx.caller), [userId], role.name))
    refuseIf(whyNotAgain(holders, { userId, siteId }, role))
    const row = { id: await tx.newId(), user_id: userId, role_id: roleId, site_id: siteId }
    tx.append({
      stream: { id: userId, type: 'user' },
      type: 'ROLE_ATTACHED',
      changes: [insertRows('user_role', [row])],
    })
    return { userId, roleId }
  },
}

function whyNotAgain(
  holders: readonly UserRoleRow[],
  { userId, siteId }: { readonly userId: string; readonly siteId: string | null },
  role: RoleRow,
): Refusal | null {
  const holds = holders.some((holder) => holder.user_id === userId && holder.site_id === siteId)
  return holds ? { code: 'ALREADY_EXISTS', type: 'UserRole', field: 'role', value: role.name } : null
}
