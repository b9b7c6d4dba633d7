import type { Json } from '../canonical.ts'
import type { Refusal } from '../refusal.ts'
import { inlinesFromMarkdown } from './inlineMarkdown.ts'
import { readListBlock } from './listMarkdown.ts'
import { parseRichText } from './parseRichText.ts'
import type { Block, Inline, RichText, Table } from './richText.ts'

/** A block read from the lines at a place, and how many lines it took. */
export interface ReadBlock {
  readonly block: Block | null
  readonly lines: number
}

/** The SHA-256 of the picture that lies where Markdown says; null: there is none. */
export type PictureAt = (target: string) => string | null

const byDigest: PictureAt = (target) => /^sha256:([0-9a-f]{64})$/.exec(target)?.[1] ?? null

/**
 * Rich text from Markdown. What richTextToMarkdown wrote comes back as it was; what people write is read as
 * far as the schema has words, the rest stays as text.
 */
export function markdownToRichText(
  markdown: string,
  field: string,
  pictureAt: PictureAt = byDigest,
): RichText | Refusal {
  const lines = markdown.replaceAll(/\r\n?/g, '\n').split('\n')
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const { block, lines: taken } = readBlock(lines, at, pictureAt)
    if (block !== null) blocks.push(block)
    at += taken
  }
  const json: Json = JSON.parse(JSON.stringify(blocks))
  return parseRichText(json, field)
}

function readBlock(lines: readonly string[], at: number, pictureAt: PictureAt): ReadBlock {
  const line = lines[at] ?? ''
  if (isBlank(line) || line === '<!-- -->') return { block: null, lines: 1 }
  return (
    readCode(lines, at) ??
    readHeading(line) ??
    readPicture(line, pictureAt) ??
    readCallout(lines, at) ??
    readListBlock(lines, at) ??
    readTable(lines, at) ??
    readParagraph(lines, at)
  )
}

function readCode(lines: readonly string[], at: number): ReadBlock | null {
  const [, fence, language = ''] = /^(`{3,})([^`]*)$/.exec(lines[at] ?? '') ?? []
  if (fence === undefined) return null
  const rest = lines.slice(at + 1)
  const end = rest.findIndex((line) => line.startsWith(fence) && /^`+\s*$/.test(line))
  const text = rest.slice(0, end < 0 ? rest.length : end).join('\n')
  const taken = end < 0 ? lines.length - at : end + 2
  return { block: language.trim() === '{slate}' ? readSlate(text) : codeOf(language, text), lines: taken }
}

function codeOf(language: string, text: string): Block {
  const [name = ''] = /^[A-Za-z0-9+#.-]{0,20}/.exec(language.trim()) ?? []
  return { type: 'code', language: name, text }
}

function readSlate(text: string): Block {
  try {
    const slate: Json = JSON.parse(text)
    return { type: 'unknown', slate }
  } catch {
    return { type: 'code', language: '', text }
  }
}

function readHeading(line: string): ReadBlock | null {
  const [, marks, text = ''] = /^(#{1,6})(?:[ \t]+(.*))?$/s.exec(line) ?? []
  if (marks === undefined) return null
  const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3
  return { block: { type: 'heading', level, children: inlinesFromMarkdown(text) }, lines: 1 }
}

function readPicture(line: string, pictureAt: PictureAt): ReadBlock | null {
  const [, alt, target] = /^!\[((?:[^\\\]]|\\.)*)\]\(([^\s()<>]+)\)\s*$/su.exec(line) ?? []
  const digest = target === undefined ? null : pictureAt(target)
  if (alt === undefined || digest === null) return null
  const text = inlinesFromMarkdown(alt.replaceAll(/(?<!\\)\*/g, '\\*'))
    .map((inline) => ('type' in inline ? '' : inline.text))
    .join('')
  return { block: { type: 'picture', digest, alt: text }, lines: 1 }
}

function readCallout(lines: readonly string[], at: number): ReadBlock | null {
  const quoted = takeWhile(lines, at, (line) => line.startsWith('>')).map((line) => line.replace(/^> ?/, ''))
  if (quoted.length === 0) return null
  const [, word] = /^\[!(NOTE|CAUTION|WARNING|TIP|IMPORTANT)\]\s*$/.exec(quoted[0] ?? '') ?? []
  const tone = word === 'CAUTION' ? 'caution' : word === 'WARNING' ? 'warning' : 'note'
  const text = (word === undefined ? quoted : quoted.slice(1)).join(' ')
  return { block: { type: 'callout', tone, children: inlinesFromMarkdown(text) }, lines: quoted.length }
}

function readTable(lines: readonly string[], at: number): ReadBlock | null {
  const rows = takeWhile(lines, at, (line) => line.startsWith('|'))
  const rule = rows[1]
  if (rule === undefined || !/^\|(\s*:?-+:?\s*\|)+\s*$/.test(rule)) return null
  const [head, , ...body] = rows.map(cellsOf)
  if (head === undefined) return null
  const hasNone = head.every((cell) => cell.length === 0) && /^\|\s*:-+\s*\|/.test(rule) && body.length > 0
  const table: Table = {
    type: 'table',
    header: !hasNone,
    rows: evened(hasNone ? body : [head, ...body], head.length),
  }
  return { block: table, lines: rows.length }
}

function cellsOf(line: string): readonly (readonly Inline[])[] {
  const cells = trimmed(line).replace(/^\|/, '').replace(/\|$/, '')
  return cells.split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/).map((cell) => inlinesFromMarkdown(trimmed(cell)))
}

function evened(rows: readonly (readonly (readonly Inline[])[])[], columns: number): Table['rows'] {
  return rows.map((cells) => Array.from({ length: columns }, (_, column) => cells[column] ?? []))
}

function readParagraph(lines: readonly string[], at: number): ReadBlock {
  const startsBlock = /^(#{1,6}([ \t]|$)|>|```|[-+*] |\d+[.)] |\||!\[)/
  const more = takeWhile(
    lines,
    at + 1,
    (line) => !isBlank(line) && line !== '<!-- -->' && !startsBlock.test(line),
  )
  const text = [lines[at] ?? '', ...more].join(' ')
  const children = trimmed(text) === '<p></p>' ? [] : inlinesFromMarkdown(trimmed(text))
  return { block: { type: 'paragraph', children }, lines: 1 + more.length }
}

function takeWhile(lines: readonly string[], at: number, fits: (line: string) => boolean): readonly string[] {
  const rest = lines.slice(at)
  const end = rest.findIndex((line) => !fits(line))
  return end < 0 ? rest : rest.slice(0, end)
}

// Spaces and tabs only: what else is blank, such as a no-break space, is text.
function trimmed(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '')
}

function isBlank(line: string): boolean {
  return trimmed(line) === ''
}
