import { whyNotChangeOwn } from '@traveler/domain/access/whyNotChangeOwn.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { loadUsers, type UserRow } from './userStore.ts'

interface Input {
  readonly id: string
  readonly etag?: string | null | undefined
  /** May see what is export-controlled. */
  readonly exportCleared: boolean
}

/** Gives or takes the clearance for export-controlled records. Nobody clears himself. */
export const setClearance: Operation<Input> = {
  name: 'setClearance',
  permission: 'SetClearance',
  input: z.object({ id, etag: etag.nullish(), exportCleared: z.boolean() }),
  lock: ({ id }) => lockStreams([id]),
  async perform(tx, input) {
    const [found, now] = await Promise.all([tx.readOne<UserRow>(loadUsers([input.id])), tx.now()])
    const user = seenRow(found, { type: 'User', ...input })
    refuseIf(whyNotChangeOwn(actorOf(tx.caller), input.id, 'change the clearance of this person'))
    const set = { export_cleared: input.exportCleared, ...restamp(tx, now) }
    const changes = [updateRow('user_account', { id: input.id }, set, { etag: user.etag })]
    tx.append({ stream: { id: input.id, type: 'user' }, type: 'USER_CLEARANCE_SET', changes })
    return { userId: input.id }
  },
}
