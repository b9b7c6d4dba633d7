import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { email, etag, id, name } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadSites, type SiteRow } from '../site/siteStore.ts'
import { deleteLogin, insertLogins, loadUsers, type UserRow } from './userStore.ts'

/** Absent: left as it is. Null: cleared, where it can be. */
const input = z.object({
  id,
  etag: etag.optional(),
  name: name().nullish(),
  email: email.nullish(),
  badge: name(64).nullish(),
  siteId: id.nullish(),
})

type Input = z.output<typeof input>

/** Correct what is known of a person: printed name, mail address, badge, and the site whose clock signatures show. */
export const updateUser: Operation<Input> = {
  name: 'updateUser',
  permission: 'UpdateUser',
  input,
  lock: (given) => lockStreams([given.id]),
  async perform(tx, given) {
    const [found, sites, now] = await Promise.all([
      tx.readOne<UserRow>(loadUsers([given.id])),
      tx.read<SiteRow>(loadSites(given.siteId ? [given.siteId] : [])),
      tx.now(),
    ])
    const user = seenRow(found, { type: 'User', ...given })
    refuseIf(whyNotFound('Site', given.siteId, sites))
    const changed = { ...changedColumns(given, user), ...restamp(tx, now) }
    tx.append({
      stream: { id: user.id, type: 'user' },
      type: 'USER_UPDATED',
      changes: [updateRow('user_account', { id: user.id }, changed, { etag: user.etag })],
    })
    if (changed.email !== user.email) {
      tx.writeBeside(deleteLogin(user.email))
      tx.writeBeside(insertLogins([{ email: changed.email, userId: user.id }]))
    }
    return { userId: user.id }
  },
}

function changedColumns(given: Input, user: UserRow) {
  return {
    name: given.name ?? user.name,
    email: given.email ?? user.email,
    site_id: given.siteId === undefined ? user.site_id : given.siteId,
    ...(given.badge === undefined ? {} : { badge: given.badge }),
  }
}
