import type { BomCells } from './bomColumns.ts'

/** The text of a template for one row: each `{…}` is its first alternative that is not empty, else nothing. */
export function fillTemplate(template: string, cells: BomCells): string {
  const filled = template.replaceAll(/\{([^{}]*)\}/g, (_, alternatives: string) => {
    const texts = alternatives.split('|').map((alternative) => textOf(alternative, cells))
    return texts.find((text) => text !== '') ?? ''
  })
  return filled.trim()
}

/** The columns that gave a template its text for one row: of each `{…}` those of its first alternative that is not empty. */
export function filledFrom(template: string, cells: BomCells): readonly string[] {
  const groups = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, alternatives = '']) =>
    alternatives.split('|'),
  )
  return groups.flatMap((alternatives) => {
    const taken = alternatives.find((alternative) => textOf(alternative, cells) !== '')
    return taken === undefined ? [] : columnsIn(taken, Object.keys(cells))
  })
}

/** The columns a template names that the table does not have. */
export function unknownColumns(template: string, headers: readonly string[]): readonly string[] {
  const groups = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, alternatives = '']) => alternatives)
  const named = groups
    .flatMap((alternatives) => alternatives.split('|'))
    .flatMap((alternative) => columnsIn(alternative, headers))
  return named.filter((column) => !headers.includes(column))
}

function textOf(alternative: string, cells: BomCells): string {
  const texts = columnsIn(alternative, Object.keys(cells)).map((column) => (cells[column] ?? '').trim())
  return texts.filter((text) => text !== '').join(' ')
}

/**
 * An alternative names one column or several; a header may have spaces itself ("Part Name"), so the longest
 * that fits is taken.
 */
function columnsIn(alternative: string, headers: readonly string[]): readonly string[] {
  const words = alternative.trim().split(/\s+/)
  const columns: string[] = []
  for (let at = 0; at < words.length; ) {
    const sizes = words.slice(at).map((_, index) => words.length - at - index)
    const size = sizes.find((count) => headers.includes(words.slice(at, at + count).join(' '))) ?? 1
    columns.push(words.slice(at, at + size).join(' '))
    at += size
  }
  return columns.filter((column) => column !== '')
}
