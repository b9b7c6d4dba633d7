import { isRefusal } from '@traveler/domain/refusal.ts'
import { markdownToRichText } from '@traveler/domain/richText/markdownToRichText.ts'
import { richTextToMarkdown } from '@traveler/domain/richText/richTextToMarkdown.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { slateToRichText } from '@traveler/domain/richText/slateToRichText.ts'
import { type ChangeEvent, useState } from 'react'
import type { Json } from '../../generated/documents.ts'
import { said } from '../said.ts'

/** A text that is written as Markdown and sent as the API takes it; null: nothing is written. */
export function useWrittenText(before: string, name: string) {
  const [text, setText] = useState(before)
  const written = markdownToRichText(text, name)
  const error = isRefusal(written) ? said(written) : null
  const slate = isRefusal(written) || text.trim() === '' ? null : richTextToSlate(written)
  return {
    slate,
    error,
    isChanged: text !== before,
    input: {
      value: text,
      error,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setText(event.currentTarget.value),
    },
  }
}

/** A stored text as it was written. */
export function markdownOf(slate: Json | null, name: string): string {
  const text = slate === null ? [] : slateToRichText(slate, name)
  return isRefusal(text) ? '' : richTextToMarkdown(text)
}
