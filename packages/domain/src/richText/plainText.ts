import type { Json } from '../canonical.ts'
import { isJsonList, isJsonObject } from '../canonical.ts'
import type { Block, Inline, List, RichText } from './richText.ts'

/**
 * The words of a rich text, a line for each block, item and table row: for search, titles and comparing. Nodes
 * kept verbatim give their texts too.
 */
export function plainText(content: RichText): string {
  return content.flatMap(linesOf).join('\n')
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'list':
      return linesOfList(block)
    case 'checklist':
      return block.items.map((item) => wordsOf(item.children))
    case 'table':
      return block.rows.map((cells) => cells.map(wordsOf).join('\t'))
    case 'picture':
      return [block.alt]
    case 'code':
      return [block.text]
    case 'unknown':
      return [textsOf(block.slate).join('')]
    default:
      return [wordsOf(block.children)]
  }
}

function linesOfList(list: List): readonly string[] {
  return list.items.flatMap(({ children, nested }) => [
    wordsOf(children),
    ...(nested === undefined ? [] : linesOfList(nested)),
  ])
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('type' in inline ? wordsOf(inline.children) : inline.text)).join('')
}

function textsOf(node: Json): readonly string[] {
  if (isJsonList(node)) return node.flatMap(textsOf)
  if (!isJsonObject(node)) return []
  const { text, children } = node
  return [...(typeof text === 'string' ? [text] : []), ...(children === undefined ? [] : textsOf(children))]
}
