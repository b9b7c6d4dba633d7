import { whyNotChangeOwn } from '@traveler/domain/access/whyNotChangeOwn.ts'
import {
  administratorPermission,
  whyNotLastAdministrator,
} from '@traveler/domain/access/whyNotLastAdministrator.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { deleteRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockNames } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { type CountRow, countHolders, listHoldersOfRole, type UserRoleRow } from './roleStore.ts'

interface Input {
  readonly userId: string
  readonly roleId: string
  /** Absent: wherever the role is held. Null: only where it is held at every site. */
  readonly siteId?: string | null | undefined
}

/**
 * Takes a role from a person. Not from oneself, and one at a time, so that somebody is left who can give it back: two
 * administrators cannot take it from each other.
 */
export const detachRoleFromUser: Operation<Input> = {
  name: 'detachRoleFromUser',
  permission: 'DetachRoleFromUser',
  input: z.object({ userId: id, roleId: id, siteId: id.nullish() }),
  lock: ({ userId, roleId }) => lockNames(['administration'], [userId], [roleId]),
  async perform(tx, { userId, roleId, siteId }) {
    const holders = await tx.read<UserRoleRow>(listHoldersOfRole(roleId))
    refuseIf(whyNotChangeOwn(actorOf(tx.caller), userId, 'take this role'))
    const taken = holders.filter(
      (row) => row.user_id === userId && (siteId === undefined || row.site_id === siteId),
    )
    if (taken.length === 0) throw new Refused({ code: 'NOT_FOUND', type: 'UserRole', id: roleId })
    const left = await tx.readOne<CountRow>(
      countHolders(administratorPermission, { rowIds: taken.map((row) => row.id) }),
    )
    refuseIf(whyNotLastAdministrator(left?.count ?? 0))
    tx.append({
      stream: { id: userId, type: 'user' },
      type: 'ROLE_DETACHED',
      changes: [
        deleteRows(
          'user_role',
          taken.map((row) => ({ id: row.id })),
        ),
      ],
      facts: { role: roleId },
    })
    return { userId, roleId }
  },
}
