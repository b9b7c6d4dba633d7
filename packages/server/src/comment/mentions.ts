import { notificationPath } from '@traveler/domain/notification/notification.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import type { EntityRow } from '../entity/entityStore.ts'
import { type Change, deleteRows, insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Notice } from '../operation/notices.ts'
import type { Transaction } from '../operation/transaction.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { type CommentMentionRow, listMentionsOfComments } from './commentStore.ts'

/** Whom one comment may name at the most. */
const mostMentioned = 50

/** Whom a comment names with @. */
export const mentionedUserIds = z
  .array(id)
  .max(mostMentioned, `names too many people. Name ${mostMentioned} at the most.`)
  .transform((ids) => [...new Set(ids)])
  .nullish()

interface Mentioning {
  readonly commentId: string
  /** Undefined or null: whom it names stays as it is. */
  readonly wanted: readonly string[] | null | undefined
  readonly controlled: boolean
}

export interface Mentions {
  readonly changes: readonly Change[]
  /** Who is named now and was not before. */
  readonly added: readonly string[]
}

/** Whom a comment names from now on; refused when somebody is not there. */
export async function mentionsOf(
  tx: Transaction,
  { commentId, wanted, controlled }: Mentioning,
): Promise<Mentions> {
  if (!wanted) return { changes: [], added: [] }
  const [people, before] = await Promise.all([
    tx.read<UserRow>(loadUsers(wanted)),
    tx.read<CommentMentionRow>(listMentionsOfComments([commentId])),
  ])
  const here = people.filter((one) => !one.deactivated)
  refuseIf(wanted.flatMap((userId) => whyNotFound('User', userId, here) ?? []))
  const added = wanted.filter((userId) => !before.some((one) => one.user_id === userId))
  const gone = before.filter((one) => !wanted.includes(one.user_id))
  const ids = await tx.newIds(added.length)
  const rows = added.map((userId, nth) => ({
    id: ids[nth] ?? '',
    comment_id: commentId,
    user_id: userId,
    export_controlled: controlled,
  }))
  return {
    changes: [
      ...(rows.length > 0 ? [insertRows('comment_mention', rows)] : []),
      ...(gone.length > 0
        ? [
            deleteRows(
              'comment_mention',
              gone.map((one) => ({ id: one.id })),
            ),
          ]
        : []),
    ],
    added,
  }
}

/** What notices of a comment have in common: what it is about, and its words. */
export function aboutComment(
  entity: EntityRow,
  words: string | null,
): Pick<Notice, 'recordId' | 'path' | 'words' | 'controlled'> {
  const isStandard = entity.stream_type === 'standardStep'
  const path = notificationPath({
    type: isStandard ? 'standardStep' : entity.type,
    id: isStandard ? entity.stream_id : entity.id,
    ownerId: entity.run_id ?? entity.stream_id,
  })
  return { recordId: entity.id, path, words, controlled: entity.export_controlled }
}
