import { Text } from '@mantine/core'
import type { Actor } from '@traveler/domain/access/actor.ts'
import { whyNotEditComment } from '@traveler/domain/comment/whyNotEditComment.ts'
import { isRefusal } from '@traveler/domain/refusal.ts'
import { richTextToMarkdown } from '@traveler/domain/richText/richTextToMarkdown.ts'
import { slateToRichText } from '@traveler/domain/richText/slateToRichText.ts'
import { type ReactNode, useState } from 'react'
import {
  ChangeCommentDocument,
  type CommentView,
  WithdrawCommentDocument,
  WriteCommentDocument,
} from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { ReasonedButton } from '../../ui/ReasonedButton.tsx'
import { useAct } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { RichText } from '../richText/RichText.tsx'
import { timeInWords } from '../times.ts'
import { onRecordWords } from '../words/onRecordWords.ts'
import { words as all } from '../words.ts'
import { CommentForm } from './CommentForm.tsx'
import styles from './OnRecord.module.css'
import type { Thread } from './threads.ts'
import { whyNotPermitted } from './whyNotPermitted.ts'

const words = onRecordWords.comments

interface CommentThreadProps {
  readonly thread: Thread
  readonly actor: Actor
  /** Where it was said, when that is elsewhere than here. */
  readonly about?: ReactNode
  /** It answers another one: what answers it is said to that one. */
  readonly isAnswer?: true
}

/** One comment with its answers, and what can be done with it: answer, change, withdraw, resolve. */
export function CommentThread({ thread: { comment, answers }, actor, about, isAnswer }: CommentThreadProps) {
  const [open, setOpen] = useState<'edit' | 'reply' | 'withdraw' | null>(null)
  const close = () => setOpen(null)
  return (
    <li>
      <article className={styles['comment']} aria-label={words.tools(authorOf(comment), timeOf(comment))}>
        <CommentHead comment={comment} />
        {about}
        {comment.withdrawnAt !== null ? (
          <p className={styles['faint']}>{words.withdrawn}</p>
        ) : open === 'edit' ? (
          <EditForm comment={comment} onClose={close} />
        ) : (
          <RichText slate={comment.slateContent} />
        )}
        {comment.withdrawnAt === null && comment.mentions.length > 0 && (
          <p className={styles['faint']}>
            {words.mentioned(comment.mentions.map(({ name }) => name).join(', '))}
          </p>
        )}
        {comment.withdrawnAt === null && open !== 'edit' && (
          <CommentTools comment={comment} actor={actor} isAnswer={isAnswer === true} onOpen={setOpen} />
        )}
        {open === 'reply' && <ReplyForm comment={comment} onClose={close} />}
        {open === 'withdraw' && <WithdrawDialog comment={comment} onClose={close} />}
      </article>
      {answers.length > 0 && (
        <ul className={styles['comments']}>
          {answers.map((answer) => (
            <CommentThread key={answer.comment.id} thread={answer} actor={actor} isAnswer />
          ))}
        </ul>
      )}
    </li>
  )
}

const authorOf = ({ createdBy }: CommentView): string => createdBy?.name ?? all.common.none
const timeOf = ({ _created }: CommentView): string => (_created === null ? '' : timeInWords(_created))

function CommentHead({ comment }: { readonly comment: CommentView }) {
  const { procedureFeedback, resolved } = comment
  return (
    <header className={styles['commentHead']}>
      <span className={styles['author']}>{authorOf(comment)}</span>
      <span>{timeOf(comment)}</span>
      {procedureFeedback && <span className={styles['mark']}>{words.isFeedback}</span>}
      {(procedureFeedback || resolved) && (
        <span className={styles['mark']} data-state={resolved ? 'resolved' : 'open'}>
          {resolved ? words.resolved : words.open}
        </span>
      )}
    </header>
  )
}

interface CommentToolsProps {
  readonly comment: CommentView
  readonly actor: Actor
  readonly isAnswer: boolean
  readonly onOpen: (what: 'edit' | 'reply' | 'withdraw') => void
}

function CommentTools({ comment, actor, isAnswer, onOpen }: CommentToolsProps) {
  const resolve = useAct(ChangeCommentDocument)
  const written = {
    id: comment.id,
    authorId: comment.createdBy?.id ?? '',
    authorName: authorOf(comment),
    isWithdrawn: comment.withdrawnAt !== null,
  }
  const notYours = whyNotEditComment(written, actor.userId)
  const whyNotChange = whyNotPermitted(actor, 'UpdateComment')
  const toolOf = (name: string, reason: string | null, onClick: () => void) => (
    <ReasonedButton variant="subtle" reason={reason} onClick={onClick}>
      {name}
    </ReasonedButton>
  )
  return (
    <>
      <div className={styles['tools']}>
        {!isAnswer && toolOf(words.reply, whyNotPermitted(actor, 'CreateComment'), () => onOpen('reply'))}
        {!isAnswer &&
          toolOf(comment.resolved ? words.reopen : words.resolve, whyNotChange, () => {
            void resolve.perform({
              input: { id: comment.id, etag: comment._etag ?? '', resolved: !comment.resolved },
            })
          })}
        {notYours === null && toolOf(words.edit, whyNotChange, () => onOpen('edit'))}
        {notYours === null &&
          toolOf(words.withdraw, whyNotPermitted(actor, 'DeleteComment'), () => onOpen('withdraw'))}
      </div>
      <Refusals lines={resolve.refusals} />
    </>
  )
}

interface FormProps {
  readonly comment: CommentView
  readonly onClose: () => void
}

function EditForm({ comment, onClose }: FormProps) {
  const act = useAct(ChangeCommentDocument)
  return (
    <CommentForm
      draft={`edit:${comment.id}`}
      label={words.editIt}
      submit={words.save}
      before={markdownOf(comment)}
      isBusy={act.isBusy}
      refusals={act.refusals}
      onCancel={onClose}
      mentions={comment.mentions}
      onSend={async ({ slateContent, mentionedUserIds }) => {
        const input = { id: comment.id, etag: comment._etag ?? '', slateContent, mentionedUserIds }
        const done = await act.perform({ input })
        if (done !== null) onClose()
        return done !== null
      }}
    />
  )
}

function ReplyForm({ comment, onClose }: FormProps) {
  const act = useAct(WriteCommentDocument)
  return (
    <CommentForm
      draft={`reply:${comment.id}`}
      label={words.replyTo(authorOf(comment))}
      submit={words.sendReply}
      isBusy={act.isBusy}
      refusals={act.refusals}
      onCancel={onClose}
      onSend={async ({ slateContent, mentionedUserIds }) => {
        const done = await act.perform({ input: { parentId: comment.id, slateContent, mentionedUserIds } })
        if (done !== null) onClose()
        return done !== null
      }}
    />
  )
}

function WithdrawDialog({ comment, onClose }: FormProps) {
  const act = useAct(WithdrawCommentDocument)
  const withdraw = async () => {
    if ((await act.perform({ id: comment.id, etag: comment._etag ?? '' })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.withdrawTitle}
      submit={{ label: words.withdraw, isDanger: true }}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      notice={<Refusals lines={act.refusals} />}
      onSubmit={() => void withdraw()}
      onClose={onClose}
    >
      <Text>{words.withdrawHelp}</Text>
    </FormDialog>
  )
}

/** What was written, as it is edited. */
function markdownOf({ slateContent, content }: CommentView): string {
  const read = slateContent === null ? [] : slateToRichText(slateContent, words.editIt)
  return isRefusal(read) ? (content ?? '') : richTextToMarkdown(read)
}
