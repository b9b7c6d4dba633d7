import type { Actor } from '@traveler/domain/access/actor.ts'
import { type CommentView, WriteCommentDocument } from '../../generated/documents.ts'
import { useAct } from '../api/useAct.ts'
import { onRecordWords } from '../words/onRecordWords.ts'
import { CommentForm } from './CommentForm.tsx'
import { CommentThread } from './CommentThread.tsx'
import styles from './OnRecord.module.css'
import { type RecordKind, takesFeedback } from './recordKinds.ts'
import { threadsOf } from './threads.ts'
import { whyNotPermitted } from './whyNotPermitted.ts'

const words = onRecordWords.comments

interface CommentsProps {
  readonly kind: RecordKind
  readonly id: string
  readonly comments: readonly CommentView[]
  readonly actor: Actor
}

/** What people say about a record and answer each other, and where one says something oneself. */
export function Comments({ kind, id, comments, actor }: CommentsProps) {
  const write = useAct(WriteCommentDocument)
  const whyNot = whyNotPermitted(actor, 'CreateComment')
  return (
    <section className={styles['part']} aria-label={words.title}>
      <h3>{words.title}</h3>
      {comments.length === 0 && <p className={styles['faint']}>{words.none}</p>}
      <ul className={styles['comments']}>
        {threadsOf(comments).map((thread) => (
          <CommentThread key={thread.comment.id} thread={thread} actor={actor} />
        ))}
      </ul>
      {whyNot === null ? (
        <CommentForm
          draft="new"
          label={words.write}
          submit={words.send}
          asksFeedback={takesFeedback(kind)}
          isBusy={write.isBusy}
          refusals={write.refusals}
          onSend={async (written) => (await write.perform({ input: { entityId: id, ...written } })) !== null}
        />
      ) : (
        <p className={styles['faint']}>{whyNot}</p>
      )}
    </section>
  )
}
