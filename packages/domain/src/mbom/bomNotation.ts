import type { Refusal } from '../refusal.ts'

/** A row of an indented BOM: what it is and where it stands. `row` is what people call it. */
export interface NotationRow {
  readonly row: number
  /** `1.2.1`, or how deep it stands: 2. */
  readonly place: string | number
}

/** What each row is a part of, by their numbers: null at the top. */
export interface NotationTree {
  readonly parents: ReadonlyMap<number, number | null>
  readonly refusals: readonly Refusal[]
}

/** Levels name their parent: `1.2.1` is a part of `1.2`, and `1` of `0` where there is one. Each level stands once. */
export function treeOfLevels(rows: readonly NotationRow[]): NotationTree {
  const byLevel = Map.groupBy(rows, ({ place }) => levelOf(place))
  const parents = new Map<number, number | null>()
  const refusals: Refusal[] = []
  for (const { row, place } of rows) {
    const level = levelOf(place)
    const parent = byLevel.get(parentLevel(level))?.[0]
    const isTop = !level.includes('.')
    parents.set(row, parent?.row ?? null)
    if (!/^\d+(\.\d+)*$/.test(level))
      refusals.push(wrongPlace(row, 'level', `"${level}" is no level`, 'Write levels as 1, 1.1, 1.1.2.'))
    else if (byLevel.get(level)?.[0]?.row !== row)
      refusals.push(wrongPlace(row, 'level', `${level} stands twice`, 'Give each row a level of its own.'))
    else if (parent === undefined && !isTop)
      refusals.push(
        wrongPlace(
          row,
          'level',
          `${level} has no row ${parentLevel(level)} above it`,
          'Add that row, or correct the level.',
        ),
      )
  }
  return { parents, refusals }
}

const levelOf = (place: string | number): string => String(place).trim()

function parentLevel(level: string): string {
  return level.includes('.') ? level.slice(0, level.lastIndexOf('.')) : level === '0' ? '' : '0'
}

/** A row is a part of the nearest row before it that stands one less deep. The least deep rows are the top. */
export function treeOfDepths(rows: readonly NotationRow[]): NotationTree {
  const top = Math.min(...rows.map(({ place }) => Number(place)))
  const last = new Map<number, number>()
  const parents = new Map<number, number | null>()
  const refusals: Refusal[] = []
  for (const { row, place } of rows) {
    const depth = Number(place)
    const parent = last.get(depth - 1)
    parents.set(row, parent ?? null)
    last.set(depth, row)
    for (const deeper of last.keys()) if (deeper > depth) last.delete(deeper)
    if (parent === undefined && depth !== top) {
      refusals.push(
        wrongPlace(
          row,
          'depth',
          `${depth} stands below no row of depth ${depth - 1}`,
          'Go deeper one by one.',
        ),
      )
    }
  }
  return { parents, refusals }
}

function wrongPlace(row: number, column: string, problem: string, remedy: string): Refusal {
  return { code: 'BOM_ROW', row, column, problem, remedy }
}

/** The part numbers in a cell of substitutes: by commas, semicolons or line breaks. */
export function parseSubstitutes(cell: string): readonly string[] {
  return [...new Set(cell.split(/[,;\n]/).map((number) => number.trim()))].filter((number) => number !== '')
}
