import { Select } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { useState } from 'react'
import { DraftsProvider } from '../drafts/drafts.tsx'
import { CommentForm } from '../onRecord/CommentForm.tsx'
import styles from '../onRecord/OnRecord.module.css'
import { threadsOf } from '../onRecord/threads.ts'
import { said } from '../said.ts'
import { useActor } from '../session/useActor.ts'
import { onRecordWords } from '../words/onRecordWords.ts'
import { ReviewComment } from './ReviewComment.tsx'
import type { ReviewView } from './reviewView.ts'
import { reviewWords } from './reviewWords.ts'
import { reviewPermissions, useDecide } from './useReviewActs.ts'

const words = reviewWords.comments

/** What reviewers and authors say to each other about a version, and where one says something oneself. */
export function ReviewComments({ review }: { readonly review: ReviewView }) {
  const actor = useActor()
  const isOpen = review.status === 'DRAFT' || review.status === 'IN_REVIEW'
  if (actor === undefined) return null
  return (
    <DraftsProvider of={`review:${review.id}`}>
      {review.comments.length === 0 && <p className={styles['faint']}>{words.none}</p>}
      <ul className={styles['comments']}>
        {threadsOf(review.comments).map((thread) => (
          <ReviewComment
            key={thread.comment.id}
            thread={thread}
            review={review}
            actor={actor}
            isOpen={isOpen}
          />
        ))}
      </ul>
      {isOpen && <NewComment review={review} actor={actor} />}
    </DraftsProvider>
  )
}

interface NewCommentProps {
  readonly review: ReviewView
  readonly actor: Actor
}

function NewComment({ review, actor }: NewCommentProps) {
  const act = useDecide(review)
  const [aboutId, setAbout] = useState<string | null>(null)
  const refusal = whyNotPermitted(actor, reviewPermissions[review.kind].decide)
  if (refusal !== null) return <p className={styles['faint']}>{said(refusal)}</p>
  return (
    <>
      {review.steps.length > 0 && (
        <Select
          label={words.about}
          placeholder={words.wholeVersion}
          searchable
          clearable
          limit={50}
          maw={480}
          data={review.steps.map(({ id, name }) => ({ value: id, label: name }))}
          value={aboutId}
          onChange={setAbout}
        />
      )}
      <CommentForm
        draft="new"
        label={onRecordWords.comments.write}
        submit={onRecordWords.comments.send}
        isBusy={act.isBusy}
        refusals={act.refusals}
        onSend={async ({ slateContent: content }) => {
          const isDone = await act.perform({ content, ...(aboutId === null ? {} : { stepId: aboutId }) })
          if (isDone) setAbout(null)
          return isDone
        }}
      />
    </>
  )
}
