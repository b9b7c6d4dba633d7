import { Button, Checkbox, Group } from '@mantine/core'
import { isRefusal } from '@traveler/domain/refusal.ts'
import { markdownToRichText } from '@traveler/domain/richText/markdownToRichText.ts'
import type { RichText as RichTextValue } from '@traveler/domain/richText/richText.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { textLengths } from '@traveler/domain/text.ts'
import { type FormEvent, useState } from 'react'
import type { Json } from '../../generated/documents.ts'
import type { RefusalLine } from '../api/refused.ts'
import { useDrafts } from '../drafts/drafts.tsx'
import { Refusals } from '../Refusals.tsx'
import { RichText } from '../richText/RichText.tsx'
import { said } from '../said.ts'
import { onRecordWords } from '../words/onRecordWords.ts'
import { words as all } from '../words.ts'
import { MentionInput } from './MentionInput.tsx'
import { type Mentionable, stillMentioned } from './mention.ts'
import styles from './OnRecord.module.css'

const words = onRecordWords.comments

/** What somebody wrote. */
export interface Written {
  readonly slateContent: Json
  readonly procedureFeedback: boolean
  readonly mentionedUserIds: readonly string[]
}

interface CommentFormProps {
  /** Names the text among the drafts: it outlives a reload and a look elsewhere. */
  readonly draft: string
  readonly label: string
  readonly submit: string
  /** What stands there before anything is typed. */
  readonly before?: string
  readonly asksFeedback?: boolean
  /** Whom it names already. */
  readonly mentions?: readonly Mentionable[]
  readonly isBusy: boolean
  readonly refusals: readonly RefusalLine[]
  /** True when the server has it. */
  readonly onSend: (written: Written) => Promise<boolean>
  readonly onCancel?: () => void
}

/** Where a comment is written, in Markdown; what formatting gives is shown below it. */
export function CommentForm(props: CommentFormProps) {
  const {
    draft,
    label,
    submit,
    before = '',
    asksFeedback = false,
    mentions = [],
    isBusy,
    refusals,
    onSend,
    onCancel,
  } = props
  const { drafts, keep, drop } = useDrafts()
  const [isFeedback, setFeedback] = useState(false)
  const [picked, setPicked] = useState<readonly Mentionable[]>(mentions)
  const text = String(drafts.get(draft) ?? before)
  const content = markdownToRichText(text, words.write)
  const isSendable = text.trim() !== '' && text !== before && !isRefusal(content)
  const mentionedUserIds = stillMentioned(text, picked)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!isSendable) return
    if (
      !(await onSend({
        slateContent: richTextToSlate(content),
        procedureFeedback: isFeedback,
        mentionedUserIds,
      }))
    )
      return
    drop(draft)
    setFeedback(false)
  }
  const cancel = () => {
    drop(draft)
    onCancel?.()
  }
  return (
    <form className={styles['form']} onSubmit={(event) => void send(event)}>
      <MentionInput
        label={label}
        description={words.help}
        maxLength={textLengths.comment}
        autoFocus={onCancel !== undefined}
        error={isRefusal(content) ? said(content) : undefined}
        value={text}
        onChange={(typed) => keep(draft, typed)}
        onMention={(person) => setPicked([...picked, person])}
      />
      {!isRefusal(content) && isFormatted(content) && (
        <section className={styles['preview']} aria-label={words.preview}>
          <RichText slate={richTextToSlate(content)} />
        </section>
      )}
      {asksFeedback && (
        <Checkbox
          size="md"
          label={words.feedback}
          styles={{ body: { minHeight: 44, alignItems: 'center' } }}
          checked={isFeedback}
          onChange={(event) => setFeedback(event.currentTarget.checked)}
        />
      )}
      <Refusals lines={refusals} />
      <Group gap="sm">
        <Button type="submit" loading={isBusy} disabled={!isSendable}>
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button variant="default" onClick={cancel}>
            {all.common.cancel}
          </Button>
        )}
      </Group>
    </form>
  )
}

/** Whether it is more than plain words, so that its look is worth showing before it is sent. */
function isFormatted(content: RichTextValue): boolean {
  return content.some(
    (block) =>
      block.type !== 'paragraph' ||
      block.children.some((inline) => 'type' in inline || inline.bold === true || inline.italic === true),
  )
}
