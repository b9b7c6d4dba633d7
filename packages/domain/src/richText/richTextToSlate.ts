import type { Json, JsonObject } from '../canonical.ts'
import type { Block, Inline, List, RichText, Table, TextRun } from './richText.ts'

/** The API's name of each heading, list and callout in Slate; slateToRichText reads the same table. */
export const slateTypes = {
  heading: { 1: 'h1', 2: 'h2', 3: 'h3' },
  list: { bullet: 'ul', number: 'ol' },
} as const

/**
 * The API's `slateContent` of a rich text: one root whose children are the blocks. slateToRichText gives the
 * same text back; unknown nodes go out as they came in.
 */
export function richTextToSlate(content: RichText): Json {
  return [{ children: content.length === 0 ? [paragraph([])] : content.flatMap(blockToSlate) }]
}

/**
 * A block as the Slate nodes it stands for: a checklist is a row of action items, every other block is one
 * node.
 */
export function blockToSlate(block: Block): readonly Json[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block.children)]
    case 'heading':
      return [{ type: slateTypes.heading[block.level], children: inlinesToSlate(block.children) }]
    case 'list':
      return [listToSlate(block)]
    case 'checklist':
      return block.items.map(({ checked, children }) => ({
        type: 'action_item',
        checked,
        children: inlinesToSlate(children),
      }))
    case 'table':
      return [tableToSlate(block)]
    case 'picture':
      return [{ type: 'img', digest: block.digest, alt: block.alt, children: [{ text: '' }] }]
    case 'callout':
      return [{ type: 'callout', tone: block.tone, children: inlinesToSlate(block.children) }]
    case 'code':
      return [codeToSlate(block.language, block.text)]
    case 'unknown':
      return [block.slate]
  }
}

function paragraph(children: readonly Inline[]): JsonObject {
  return { type: 'p', children: inlinesToSlate(children) }
}

function listToSlate(list: List): JsonObject {
  const items = list.items.map(({ children, nested }) => {
    const line: JsonObject = { type: 'lic', children: inlinesToSlate(children) }
    return { type: 'li', children: nested === undefined ? [line] : [line, listToSlate(nested)] }
  })
  return { type: slateTypes.list[list.style], children: items }
}

function tableToSlate(table: Table): JsonObject {
  const rows = table.rows.map((cells, index) => {
    const type = table.header && index === 0 ? 'th' : 'td'
    return { type: 'tr', children: cells.map((cell) => ({ type, children: inlinesToSlate(cell) })) }
  })
  return { type: 'table', children: rows }
}

function codeToSlate(language: string, text: string): JsonObject {
  const lines = text.split('\n').map((line) => ({ type: 'code_line', children: [{ text: line }] }))
  return { type: 'code_block', ...(language === '' ? {} : { lang: language }), children: lines }
}

// Slate wants at least one text in every element.
function inlinesToSlate(inlines: readonly Inline[]): readonly Json[] {
  if (inlines.length === 0) return [{ text: '' }]
  return inlines.map((inline) =>
    'type' in inline
      ? { type: 'a', url: inline.href, children: inline.children.map(runToSlate) }
      : runToSlate(inline),
  )
}

function runToSlate({ text, bold, italic }: TextRun): JsonObject {
  return { text, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }
}
