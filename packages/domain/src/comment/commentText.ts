import type { Refusal } from '../refusal.ts'
import { plainText } from '../richText/plainText.ts'
import type { RichText } from '../richText/richText.ts'
import { textLengths } from '../text.ts'

/** What somebody wrote: words, and the rich text where it is more than words. */
export interface CommentText {
  readonly content: string
  readonly richText: RichText | null
}

/** What a comment says, from its words or its rich text; where both are given the rich text counts. */
export function commentText(
  words: string | null | undefined,
  richText: RichText | null | undefined,
): CommentText | Refusal {
  const content = richText ? plainText(richText) : (words ?? '')
  // A picture alone says something too.
  const isEmpty = richText ? richText.every(isEmptyBlock) : content.trim() === ''
  if (isEmpty)
    return { code: 'INVALID_INPUT', field: 'content', problem: 'is empty', remedy: 'Write what you mean.' }
  if (content.length <= textLengths.comment) return { content, richText: richText ?? null }
  return {
    code: 'INVALID_INPUT',
    field: 'content',
    problem: `is ${content.length} characters long; ${textLengths.comment} are allowed`,
    remedy: 'Shorten it, or attach a file.',
  }
}

/** The rich text of plain words: a paragraph for each line. */
export function wordsAsRichText(words: string): RichText {
  return words.split('\n').map((text) => ({ type: 'paragraph', children: [{ text }] }))
}

function isEmptyBlock(block: RichText[number]): boolean {
  return block.type === 'paragraph' && plainText([block]).trim() === ''
}
