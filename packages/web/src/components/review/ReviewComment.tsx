import type { Actor } from '@traveler/domain/access/actor.ts'
import { isRefusal } from '@traveler/domain/refusal.ts'
import { whyNotEditReviewComment } from '@traveler/domain/review/whyNotEditReviewComment.ts'
import { richTextToMarkdown } from '@traveler/domain/richText/richTextToMarkdown.ts'
import { slateToRichText } from '@traveler/domain/richText/slateToRichText.ts'
import { useState } from 'react'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { CommentForm } from '../onRecord/CommentForm.tsx'
import styles from '../onRecord/OnRecord.module.css'
import type { Thread } from '../onRecord/threads.ts'
import { whyNotPermitted } from '../onRecord/whyNotPermitted.ts'
import { Refusals } from '../Refusals.tsx'
import { RichText } from '../richText/RichText.tsx'
import { timeInWords } from '../times.ts'
import { onRecordWords } from '../words/onRecordWords.ts'
import type { ReviewView, ReviewComment as Said } from './reviewView.ts'
import { reviewWords } from './reviewWords.ts'
import { reviewPermissions, useChangeComment, useDecide } from './useReviewActs.ts'

const words = onRecordWords.comments

interface ReviewCommentProps {
  readonly thread: Thread<Said>
  readonly review: ReviewView
  readonly actor: Actor
  /** Before the release, while something can be said. */
  readonly isOpen: boolean
  /** It answers another one: what answers it is said to that one. */
  readonly isAnswer?: true
}

/** One thing said in a review with its answers, and what can be done with it: answer, reword, mark as done. */
export function ReviewComment(props: ReviewCommentProps) {
  const { thread, review, actor, isOpen } = props
  const { comment, answers } = thread
  const [form, setForm] = useState<'edit' | 'reply' | null>(null)
  const about = review.steps.find(({ id }) => id === comment.stepId)
  const saidAt = comment.saidAt === null ? '' : timeInWords(comment.saidAt)
  return (
    <li>
      <article className={styles['comment']} aria-label={words.tools(comment.author, saidAt)}>
        <header className={styles['commentHead']}>
          <span className={styles['author']}>{comment.author}</span>
          <span>{saidAt}</span>
          {comment.resolved && (
            <span className={styles['mark']} data-state="resolved">
              {words.resolved}
            </span>
          )}
          {about !== undefined && props.isAnswer !== true && (
            <span>{reviewWords.comments.aboutStep(about.name)}</span>
          )}
        </header>
        {form === 'edit' ? (
          <EditForm {...props} onClose={() => setForm(null)} />
        ) : (
          <RichText slate={comment.slate} />
        )}
        {isOpen && form !== 'edit' && <Tools {...props} onOpen={setForm} />}
        {form === 'reply' && <ReplyForm {...props} onClose={() => setForm(null)} />}
      </article>
      {answers.length > 0 && (
        <ul className={styles['comments']}>
          {answers.map((answer) => (
            <ReviewComment
              key={answer.comment.id}
              thread={answer}
              review={review}
              actor={actor}
              isOpen={isOpen}
              isAnswer
            />
          ))}
        </ul>
      )}
    </li>
  )
}

interface ToolsProps extends ReviewCommentProps {
  readonly onOpen: (form: 'edit' | 'reply') => void
}

function Tools({ thread: { comment }, review, actor, isAnswer, onOpen }: ToolsProps) {
  const resolve = useChangeComment(review.kind)
  const { id, etag, authorId, author, resolved } = comment
  const written = { id, authorId, authorName: author, isDecision: false }
  const { decide, change } = reviewPermissions[review.kind]
  const whyNotChange = whyNotPermitted(actor, change)
  return (
    <>
      <div className={styles['tools']}>
        {isAnswer !== true && (
          <>
            <ReasonedButton
              variant="subtle"
              reason={whyNotPermitted(actor, decide)}
              onClick={() => onOpen('reply')}
            >
              {words.reply}
            </ReasonedButton>
            <ReasonedButton
              variant="subtle"
              loading={resolve.isBusy}
              reason={whyNotChange}
              onClick={() => void resolve.perform({ id, etag, resolved: !resolved })}
            >
              {resolved ? words.reopen : words.resolve}
            </ReasonedButton>
          </>
        )}
        {whyNotEditReviewComment(written, actor.userId) === null && (
          <ReasonedButton variant="subtle" reason={whyNotChange} onClick={() => onOpen('edit')}>
            {words.edit}
          </ReasonedButton>
        )}
      </div>
      <Refusals lines={resolve.refusals} />
    </>
  )
}

interface FormProps extends ReviewCommentProps {
  readonly onClose: () => void
}

function EditForm({ thread: { comment }, review, onClose }: FormProps) {
  const act = useChangeComment(review.kind)
  return (
    <CommentForm
      draft={`edit:${comment.id}`}
      label={words.editIt}
      submit={words.save}
      before={markdownOf(comment)}
      isBusy={act.isBusy}
      refusals={act.refusals}
      onCancel={onClose}
      onSend={async ({ slateContent: content }) => {
        const isDone = await act.perform({ id: comment.id, etag: comment.etag, content })
        if (isDone) onClose()
        return isDone
      }}
    />
  )
}

function ReplyForm({ thread: { comment }, review, onClose }: FormProps) {
  const act = useDecide(review)
  return (
    <CommentForm
      draft={`reply:${comment.id}`}
      label={words.replyTo(comment.author)}
      submit={words.sendReply}
      isBusy={act.isBusy}
      refusals={act.refusals}
      onCancel={onClose}
      onSend={async ({ slateContent: content }) => {
        const isDone = await act.perform({ content, parentId: comment.id })
        if (isDone) onClose()
        return isDone
      }}
    />
  )
}

/** What was written, as it is edited. */
function markdownOf({ slate }: Said): string {
  const read = slate === null ? [] : slateToRichText(slate, words.editIt)
  return isRefusal(read) ? '' : richTextToMarkdown(read)
}
