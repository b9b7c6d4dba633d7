import { richTextToMarkdown } from '@traveler/domain/richText/richTextToMarkdown.ts'

interface PictureFile {
  readonly filename: string | null
  /** 64 hex digits; null: its bytes are not there. */
  readonly sha256: string | null
}

/** Whether a picture stands in a Markdown text. */
export function isInText(markdown: string, { sha256 }: Pick<PictureFile, 'sha256'>): boolean {
  return sha256 !== null && markdown.includes(`(sha256:${sha256})`)
}

/** The text with a picture in a paragraph of its own, after the line that holds the character `at`. */
export function withPicture(markdown: string, at: number, { filename, sha256 }: PictureFile): string {
  if (sha256 === null) return markdown
  const alt = (filename ?? '').replace(/\.[^.]+$/, '')
  const picture = richTextToMarkdown([{ type: 'picture', digest: sha256, alt }])
  const end = markdown.indexOf('\n', at)
  const place = end === -1 ? markdown.length : end
  const parts = [markdown.slice(0, place).trimEnd(), picture, markdown.slice(place).trimStart()]
  return parts.filter((part) => part !== '').join('\n\n')
}
