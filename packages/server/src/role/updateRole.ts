import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadRoles, type RoleRow } from './roleStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
  readonly name?: string | null | undefined
}

/** Renames a role. */
export const updateRole: Operation<Input> = {
  name: 'updateRole',
  permission: 'UpdateRole',
  input: z.object({ id, etag, name: name(64).nullish() }),
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, now] = await Promise.all([tx.readOne<RoleRow>(loadRoles([given.id])), tx.now()])
    const role = seenRow(found, { type: 'Role', ...given })
    const set = { name: given.name ?? role.name, ...restamp(tx, now) }
    tx.append({
      stream: { id: role.id, type: 'role' },
      type: 'ROLE_UPDATED',
      changes: [updateRow('role', { id: role.id }, set, { etag: role.etag })],
    })
    return { roleId: role.id }
  },
}
