import type { Json } from '../canonical.ts'
import type { Refusal } from '../refusal.ts'
import { markdownToRichText } from '../richText/markdownToRichText.ts'
import type { RichText } from '../richText/richText.ts'
import { richTextToMarkdown } from '../richText/richTextToMarkdown.ts'
import { parseIdentifyingText, parseText, textLengths } from '../text.ts'
import type { MergeConflict } from './mergeConflict.ts'

/** What somebody writes to settle a conflict otherwise than either side: one line, text, Markdown, or a whole number. */
export type EditedAs = 'LINE' | 'TEXT' | 'MARKDOWN' | 'NUMBER'

const editable: Readonly<Record<string, EditedAs>> = {
  title: 'LINE',
  name: 'LINE',
  description: 'TEXT',
  helpText: 'TEXT',
  content: 'MARKDOWN',
  redoLimit: 'NUMBER',
  leadTime: 'NUMBER',
}

/** The greatest that a number of a step may be. */
const most: Readonly<Record<string, number>> = { redoLimit: 1_000, leadTime: 2_147_483_647 }

/** How a conflict can be settled by what somebody writes; null: for one side only. */
export function editedAs({ kind, property }: Pick<MergeConflict, 'kind' | 'property'>): EditedAs | null {
  return kind === 'VALUE' || kind === 'TEXT' ? (editable[property ?? ''] ?? null) : null
}

/** What was written, as the element says it; refused where the conflict cannot be settled so, or where the draft would refuse it too. */
export function parseEdited(conflict: MergeConflict, written: string): { readonly value: Json } | Refusal {
  const { id, property } = conflict
  const as = editedAs(conflict)
  if (as === null) {
    return {
      code: 'INVALID_INPUT',
      field: id,
      problem: 'is settled for one side only',
      remedy: 'Choose theirs or ours, and edit the draft afterwards.',
    }
  }
  const value = parsers[as](written, id, most[property ?? ''] ?? 0)
  return typeof value === 'object' && 'code' in value ? value : { value: jsonOf(value) }
}

type Parse = (written: string, field: string, greatest: number) => string | number | RichText | Refusal

const parsers: Readonly<Record<EditedAs, Parse>> = {
  LINE: (written, field) => parseIdentifyingText(written, field),
  TEXT: (written, field) => parseText(written, field, textLengths.description),
  MARKDOWN: (written, field) => markdownToRichText(written, field),
  NUMBER: (written, field, greatest) => {
    const number = /^\d{1,10}$/.test(written.trim()) ? Number(written) : greatest + 1
    if (number <= greatest) return number
    return {
      code: 'INVALID_INPUT',
      field,
      problem: `is not a whole number from 0 to ${greatest}`,
      remedy: 'Write one.',
    }
  },
}

/** A side of a conflict, as somebody begins to edit it. */
export function asWritten(as: EditedAs, value: Json): string {
  // Blocks of a text stand there as parseRichText has given them.
  if (as === 'MARKDOWN') return Array.isArray(value) ? richTextToMarkdown(value as unknown as RichText) : ''
  return value === null ? '' : String(value)
}

function jsonOf(value: unknown): Json {
  const json: Json = JSON.parse(JSON.stringify(value))
  return json
}
