import type { RichText } from '@traveler/domain/richText/richText.ts'

/** The text of a row's column: only what the domain has parsed is stored there. */
export function parseStoredRichText(content: unknown): RichText {
  return content as RichText
}
