import { escaped, inlinesToMarkdown } from './inlineMarkdown.ts'
import type { Block, Inline, List, RichText, Table } from './richText.ts'

/** Where Markdown says that a picture lies, by the SHA-256 of its bytes. */
export type PictureTarget = (digest: string) => string

const byDigest: PictureTarget = (digest) => `sha256:${digest}`

/**
 * The Markdown of a rich text; markdownToRichText gives the same text back. Blocks Markdown has no word for
 * are code blocks of the language `{slate}`.
 */
export function richTextToMarkdown(content: RichText, targetOf: PictureTarget = byDigest): string {
  return content
    .map((block, index) => separatorBefore(block, content[index - 1]) + blockToMarkdown(block, targetOf))
    .join('\n\n')
}

// Two lists of one kind in a row would read as one.
function separatorBefore(block: Block, before: Block | undefined): string {
  return block.type === 'list' && before?.type === 'list' ? '<!-- -->\n\n' : ''
}

function blockToMarkdown(block: Block, targetOf: PictureTarget): string {
  switch (block.type) {
    case 'paragraph':
      return block.children.length === 0 ? '<p></p>' : lineToMarkdown(block.children)
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlinesToMarkdown(block.children)}`.replace(/ $/, '')
    case 'list':
      return listToMarkdown(block, '').join('\n')
    case 'checklist':
      return block.items
        .map((item) =>
          `- [${item.checked ? 'x' : ' '}] ${inlinesToMarkdown(item.children)}`.replace(/ $/, ''),
        )
        .join('\n')
    case 'table':
      return tableToMarkdown(block)
    case 'picture':
      return `![${escaped(block.alt)}](${targetOf(block.digest)})`
    case 'callout':
      return `> [!${block.tone.toUpperCase()}]\n> ${lineToMarkdown(block.children)}`.replace(/ $/, '')
    case 'code':
      return fenced(block.language, block.text)
    case 'unknown':
      return fenced('{slate}', JSON.stringify(block.slate))
  }
}

// At the start of a line these would be a heading, list, quotation or number.
function lineToMarkdown(inlines: readonly Inline[]): string {
  return inlinesToMarkdown(inlines).replace(/^(\d*)([#+\->.)=])/, '$1\\$2')
}

function listToMarkdown(list: List, indent: string): readonly string[] {
  return list.items.flatMap((item, index) => {
    const marker = list.style === 'bullet' ? '-' : `${index + 1}.`
    const line = `${indent}${marker} ${lineToMarkdown(item.children)}`.replace(/ $/, '')
    const inner = indent + ' '.repeat(marker.length + 1)
    return item.nested === undefined ? [line] : [line, ...listToMarkdown(item.nested, inner)]
  })
}

// A table in Markdown always has a header; an empty one over `:--` stands for none.
function tableToMarkdown(table: Table): string {
  const columns = table.rows[0]?.length ?? 0
  const rows = table.rows.map((cells) => `| ${cells.map(inlinesToMarkdown).join(' | ')} |`)
  const empty = `|${'  |'.repeat(columns)}`
  const rule = (dashes: string): string => `|${` ${dashes} |`.repeat(columns)}`
  return table.header
    ? [rows[0], rule('---'), ...rows.slice(1)].join('\n')
    : [empty, rule(':--'), ...rows].join('\n')
}

function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}
