import { inlinesFromMarkdown } from './inlineMarkdown.ts'
import type { Checklist, List, ListItem } from './richText.ts'

interface ItemLine {
  readonly indent: number
  readonly style: List['style']
  /** Null on a plain item. */
  readonly checked: boolean | null
  readonly text: string
}

/**
 * The list or checklist that begins at a line of Markdown; null when none does. Deeper indented items are
 * nested.
 */
export function readListBlock(
  lines: readonly string[],
  at: number,
): { readonly block: List | Checklist; readonly lines: number } | null {
  const items: ItemLine[] = []
  for (let line = lines[at]; line !== undefined; line = lines[at + items.length]) {
    const item = readItem(line)
    const first = items[0] ?? item
    if (item === null || first === null || !belongs(item, first)) break
    items.push(item)
  }
  const [first] = items
  if (first === undefined) return null
  if (first.checked === null) return { block: listOf(items), lines: items.length }
  const boxes = items.map((item) => ({
    checked: item.checked === true,
    children: inlinesFromMarkdown(item.text),
  }))
  return { block: { type: 'checklist', items: boxes }, lines: items.length }
}

function readItem(line: string): ItemLine | null {
  const [, space = '', marker, text = ''] = /^([ \t]*)([-+*]|\d{1,9}[.)])(?:[ \t](.*))?$/s.exec(line) ?? []
  if (marker === undefined) return null
  const style = /\d/.test(marker) ? 'number' : 'bullet'
  const [, box, label = ''] = style === 'bullet' ? (/^\[([ xX])\](?:[ \t](.*))?$/s.exec(text) ?? []) : []
  return {
    indent: space.length,
    style,
    checked: box === undefined ? null : box !== ' ',
    text: box === undefined ? text : label,
  }
}

// A change of style at the outermost level begins another list.
function belongs(item: ItemLine, first: ItemLine): boolean {
  if ((item.checked === null) !== (first.checked === null)) return false
  return item.indent > first.indent || item.style === first.style
}

function listOf(lines: readonly ItemLine[]): List {
  const items: ListItem[] = []
  const base = lines[0]?.indent ?? 0
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    const deeper = lines.slice(at + 1)
    const end = deeper.findIndex((other) => other.indent <= base)
    const below = end < 0 ? deeper : deeper.slice(0, end)
    const children = inlinesFromMarkdown(line.text)
    items.push(below.length > 0 ? { children, nested: listOf(below) } : { children })
    at += 1 + below.length
  }
  return { type: 'list', style: lines[0]?.style ?? 'bullet', items }
}
