import type { Json, JsonObject } from '../canonical.ts'
import { canonicalText, isJsonList, isJsonObject } from '../canonical.ts'
import type { Refusal } from '../refusal.ts'
import { parseText, textLengths } from '../text.ts'
import { parseInlines } from './inline.ts'
import type { Block, Checklist, Inline, List, ListItem, RichText } from './richText.ts'

/** Levels of JSON, and UTF-16 units of its canonical text, that a rich text may have. */
export const richTextLimits = { depth: 40, size: 1_000_000, listLevels: 6 } as const

const digestForm = /^[0-9a-f]{64}$/
const languageForm = /^[A-Za-z0-9+#.-]{0,20}$/

/**
 * Rich text from JSON that a client sends, in its one form: neighbouring runs of one look are joined, and so are
 * neighbouring checklists. Refused when it is not of the schema, too deep or too long. `field` is named in the refusal.
 */
export function parseRichText(raw: Json, field: string): RichText | Refusal {
  if (depthOf(raw, 0) > richTextLimits.depth)
    return refused(field, 'is nested too deeply', 'Make it flatter.')
  if (!isWellFormedJson(raw))
    return refused(field, 'contains half a character or a number that is none', 'Type it again.')
  if (canonicalText(raw).length > richTextLimits.size)
    return refused(field, 'is too long', 'Split it, or attach a file.')
  if (!isJsonList(raw))
    return refused(field, 'is not a list of blocks', 'Send the blocks of the text as a list.')
  const blocks = raw.map(parseBlock)
  if (blocks.every((block) => block !== null)) return joinedBlocks(blocks)
  const at = blocks.indexOf(null) + 1
  return refused(
    field,
    `has a block (${at}) outside the schema`,
    'Use the blocks, marks and links of the schema.',
  )
}

/** Blocks in their one form: a checklist after a checklist is the same checklist, and empty lists are none. */
export function joinedBlocks(blocks: readonly Block[]): RichText {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if ((block.type === 'checklist' || block.type === 'list') && block.items.length === 0) continue
    if (block.type === 'checklist' && last?.type === 'checklist') {
      joined[joined.length - 1] = { type: 'checklist', items: [...last.items, ...block.items] }
    } else joined.push(block)
  }
  return joined
}

function parseBlock(raw: Json): Block | null {
  if (!isJsonObject(raw)) return null
  const { type } = raw
  if (type === 'paragraph' || type === 'heading' || type === 'callout') return parseLine(raw)
  if (type === 'list') return parseList(raw, 1)
  if (type === 'checklist') return parseChecklist(raw)
  if (type === 'table') return parseTable(raw)
  if (type === 'picture') return parsePicture(raw)
  if (type === 'code') return parseCode(raw)
  return type === 'unknown' && raw['slate'] !== undefined ? { type, slate: raw['slate'] } : null
}

function parseLine(raw: JsonObject): Block | null {
  const children = parseInlines(raw['children'])
  if (children === null) return null
  const { type, level, tone } = raw
  if (type === 'heading') return level === 1 || level === 2 || level === 3 ? { type, level, children } : null
  if (type === 'callout')
    return tone === 'note' || tone === 'caution' || tone === 'warning' ? { type, tone, children } : null
  return { type: 'paragraph', children }
}

function parseList(raw: JsonObject, level: number): List | null {
  const { style, items } = raw
  if (level > richTextLimits.listLevels || (style !== 'bullet' && style !== 'number')) return null
  if (items === undefined || !isJsonList(items)) return null
  const parsed = items.map((item) => parseListItem(item, level))
  return parsed.every((item) => item !== null) ? { type: 'list', style, items: parsed } : null
}

function parseListItem(raw: Json, level: number): ListItem | null {
  if (!isJsonObject(raw)) return null
  const children = parseInlines(raw['children'])
  if (children === null) return null
  if (raw['nested'] === undefined) return { children }
  const nested = isJsonObject(raw['nested']) ? parseList(raw['nested'], level + 1) : null
  if (nested === null) return null
  return nested.items.length > 0 ? { children, nested } : { children }
}

function parseChecklist(raw: JsonObject): Checklist | null {
  const { items } = raw
  if (items === undefined || !isJsonList(items)) return null
  const parsed = items.map((item) => {
    if (!isJsonObject(item) || typeof item['checked'] !== 'boolean') return null
    const children = parseInlines(item['children'])
    return children === null ? null : { checked: item['checked'], children }
  })
  return parsed.every((item) => item !== null) ? { type: 'checklist', items: parsed } : null
}

function parseTable(raw: JsonObject): Block | null {
  const { header, rows } = raw
  if (typeof header !== 'boolean' || rows === undefined || !isJsonList(rows)) return null
  const parsed = rows.map(parseCells)
  if (!parsed.every((cells) => cells !== null)) return null
  const columns = parsed[0]?.length ?? 0
  return columns > 0 && parsed.every((cells) => cells.length === columns)
    ? { type: 'table', header, rows: parsed }
    : null
}

function parseCells(raw: Json): readonly (readonly Inline[])[] | null {
  if (!isJsonList(raw)) return null
  const cells = raw.map((cell) => parseInlines(cell))
  return cells.every((cell) => cell !== null) ? cells : null
}

function parsePicture(raw: JsonObject): Block | null {
  const { digest, alt } = raw
  if (typeof digest !== 'string' || !digestForm.test(digest) || typeof alt !== 'string') return null
  const text = parseText(alt, 'alt', textLengths.description)
  return typeof text === 'string' ? { type: 'picture', digest, alt: text } : null
}

function parseCode(raw: JsonObject): Block | null {
  const { language, text } = raw
  if (typeof language !== 'string' || !languageForm.test(language) || typeof text !== 'string') return null
  const parsed = parseText(text, 'text', textLengths.value)
  return typeof parsed === 'string' ? { type: 'code', language, text: parsed } : null
}

function depthOf(value: Json, level: number): number {
  if (level > richTextLimits.depth || typeof value !== 'object' || value === null) return level
  return Object.values(value).reduce<number>(
    (deepest, member) => Math.max(deepest, depthOf(member, level + 1)),
    level,
  )
}

function isWellFormedJson(value: Json): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, member]) => key.isWellFormed() && isWellFormedJson(member))
}

function refused(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}
