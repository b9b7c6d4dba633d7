import type { Json, JsonObject } from '../canonical.ts'
import { canonicalText, isJsonList, isJsonObject } from '../canonical.ts'
import type { Refusal } from '../refusal.ts'
import { parseRichText } from './parseRichText.ts'
import type { RichText } from './richText.ts'
import { blockToSlate } from './richTextToSlate.ts'

/**
 * Rich text from the API's `slateContent`: a list of blocks, or one root that has them as children. A node is read when
 * the schema has words for all of it, so that it goes out again as it came in; else it is kept verbatim as `unknown`
 * (docs/rules.md, Identity). Empty texts beside others, and marks that are off, mean nothing in Slate and are dropped.
 */
export function slateToRichText(slate: Json, field: string): RichText | Refusal {
  if (!isJsonList(slate)) {
    return {
      code: 'INVALID_INPUT',
      field,
      problem: 'is not a list of Slate nodes',
      remedy: 'Send the nodes as a list.',
    }
  }
  return parseRichText(blocksOf(slate).map(readNode), field)
}

function blocksOf(slate: readonly Json[]): readonly Json[] {
  const [root] = slate
  const isRoot =
    slate.length === 1 && root !== undefined && isJsonObject(root) && Object.keys(root).join() === 'children'
  const children = isRoot ? root['children'] : undefined
  return children !== undefined && isJsonList(children) ? children : slate
}

/** The schema's JSON of a node when that gives the same node back, else the node itself as unknown. */
function readNode(node: Json): Json {
  const read = isJsonObject(node) ? blockFromSlate(node) : null
  if (read === null) return { type: 'unknown', slate: node }
  const parsed = parseRichText([read], 'slate')
  const [block] = 'code' in parsed ? [] : parsed
  const isSame =
    block !== undefined && canonicalText(blockToSlate(block)) === canonicalText([plainNode(node)])
  return isSame ? read : { type: 'unknown', slate: node }
}

function blockFromSlate(node: JsonObject): Json | null {
  const { type } = node
  const children = inlinesFromSlate(node['children'])
  switch (type) {
    case 'p':
      return { type: 'paragraph', children }
    case 'h1':
    case 'h2':
    case 'h3':
      return { type: 'heading', level: Number(type.slice(1)), children }
    case 'ul':
    case 'ol':
      return listFromSlate(node)
    case 'action_item':
      return { type: 'checklist', items: [{ checked: node['checked'] ?? false, children }] }
    case 'table':
      return tableFromSlate(node)
    case 'img':
      return { type: 'picture', digest: node['digest'] ?? null, alt: node['alt'] ?? null }
    case 'callout':
      return { type: 'callout', tone: node['tone'] ?? null, children }
    case 'code_block':
      return { type: 'code', language: node['lang'] ?? '', text: childrenOf(node).map(textOfLine).join('\n') }
    default:
      return null
  }
}

function listFromSlate(node: JsonObject): Json {
  const items = childrenOf(node).map((item) => {
    const [line, nested] = childrenOf(item)
    const children = inlinesFromSlate(
      line === undefined || !isJsonObject(line) ? undefined : line['children'],
    )
    return nested !== undefined && isJsonObject(nested)
      ? { children, nested: listFromSlate(nested) }
      : { children }
  })
  return { type: 'list', style: node['type'] === 'ol' ? 'number' : 'bullet', items }
}

function tableFromSlate(node: JsonObject): Json {
  const rows = childrenOf(node).map(childrenOf)
  const header = rows[0]?.every((cell) => isJsonObject(cell) && cell['type'] === 'th') ?? false
  const cells = rows.map((row) =>
    row.map((cell) => inlinesFromSlate(isJsonObject(cell) ? cell['children'] : undefined)),
  )
  return { type: 'table', header, rows: cells }
}

function inlinesFromSlate(children: Json | undefined): readonly Json[] {
  if (children === undefined || !isJsonList(children)) return []
  return children.map((child) => {
    if (!isJsonObject(child) || child['type'] !== 'a') return child
    return { type: 'link', href: child['url'] ?? null, children: child['children'] ?? null }
  })
}

function textOfLine(line: Json): string {
  const [run] = childrenOf(line)
  const text = run === undefined || !isJsonObject(run) ? undefined : run['text']
  return typeof text === 'string' ? text : ''
}

function childrenOf(node: Json): readonly Json[] {
  const children = isJsonObject(node) ? node['children'] : undefined
  return children !== undefined && isJsonList(children) ? children : []
}

/** The node without what means nothing in Slate: marks that are off, and empty texts beside others. */
function plainNode(node: Json): Json {
  if (isJsonList(node)) return node.map(plainNode)
  if (!isJsonObject(node)) return node
  const entries = Object.entries(node).filter(
    ([key, value]) => !((key === 'bold' || key === 'italic') && value === false),
  )
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === 'children' ? plainChildren(value) : value]),
  )
}

function plainChildren(children: Json): Json {
  if (!isJsonList(children)) return children
  const plain = children.map(plainNode)
  const worded = plain.filter((child) => !isJsonObject(child) || child['text'] !== '')
  return worded.length > 0 ? worded : [{ text: '' }]
}
