import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'

interface Input {
  readonly name: string
}

/** Names a role, as yet without any permission. */
export const createRole: Operation<Input> = {
  name: 'createRole',
  permission: 'CreateRole',
  input: z.object({ name: name(64) }),
  async perform(tx, input) {
    const [id, now] = await Promise.all([tx.newId(), tx.now()])
    const row = { id, name: input.name, ...stamp(tx, now) }
    tx.append({ stream: { id, type: 'role' }, type: 'ROLE_CREATED', changes: [insertRows('role', [row])] })
    return { roleId: id }
  },
}
