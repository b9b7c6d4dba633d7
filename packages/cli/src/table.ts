import { styleText } from 'node:util'
import type { Screen } from './commandIo.ts'
import { cutTo, fillTo, shownText, widthOf } from './shownText.ts'

export interface Column<Row> {
  readonly title: string
  /** What stands there; null: nothing is known, shown as nothing. */
  of(row: Row): string | null
  /** Numbers stand at the right. */
  readonly align?: 'right'
  /** Is cut last, when the terminal is too narrow: what people must be able to type, such as an id. */
  readonly isWhole?: true
}

/** Columns stand apart by two spaces. */
const gap = '  '
/** Columns are cut to this before any is cut further. */
const readable = 8
const narrowest = 3

/** Rows below their titles, each column as wide as it must be; on a terminal cut to its width. */
export function tableLines<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  screen: Screen | null,
): readonly string[] {
  return new Table(columns, rows, screen).lines(rows, 'with titles')
}

/** A table that comes page by page: the first page gives the widths. */
export class Table<Row> {
  readonly #columns: readonly Column<Row>[]
  readonly #widths: readonly number[]
  readonly #screen: Screen | null

  constructor(columns: readonly Column<Row>[], firstRows: readonly Row[], screen: Screen | null) {
    this.#columns = columns
    this.#screen = screen
    const natural = columns.map((column) =>
      Math.max(widthOf(column.title), ...firstRows.map((row) => widthOf(textOf(column, row)))),
    )
    this.#widths = screen === null ? natural : fit(columns, natural, screen.columns)
  }

  lines(rows: readonly Row[], titles: 'with titles' | 'without'): readonly string[] {
    const body = rows.map((row) => this.#line(this.#columns.map((column) => textOf(column, row))))
    if (titles === 'without') return body
    const head = this.#line(this.#columns.map(({ title }) => title))
    return [
      this.#screen?.hasColor === true ? styleText('bold', head, { validateStream: false }) : head,
      ...body,
    ]
  }

  #line(texts: readonly string[]): string {
    const cells = texts.map((text, nth) => {
      const width = this.#widths[nth] ?? 0
      const shown = this.#screen === null ? text : cutTo(text, width)
      return fillTo(shown, width, this.#columns[nth]?.align === 'right' ? 'left' : 'right')
    })
    return cells.join(gap).trimEnd()
  }
}

function textOf<Row>(column: Column<Row>, row: Row): string {
  return shownText(column.of(row) ?? '')
}

/** Takes columns away from the widest until the line fits; from whole ones only when nothing else is left to cut. */
function fit<Row>(columns: readonly Column<Row>[], natural: readonly number[], line: number): number[] {
  const widths = [...natural]
  const total = (): number => widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1))
  const cut = (narrowest: number, mayCut: (nth: number) => boolean): void => {
    while (total() > line) {
      const cuttable = widths.map((width, nth) => (mayCut(nth) && width > narrowest ? width : 0))
      const widest = Math.max(...cuttable)
      if (widest === 0) return
      widths[cuttable.indexOf(widest)] = widest - 1
    }
  }
  const isPart = (nth: number): boolean => columns[nth]?.isWhole !== true
  cut(readable, isPart)
  cut(narrowest, isPart)
  cut(narrowest, () => true)
  return widths
}

/** Names with their values, one a line: for a single record. What is not known is left out. */
export function factLines(
  facts: readonly (readonly [string, string | null | undefined])[],
  screen: Screen | null,
): readonly string[] {
  const known = facts.filter((fact): fact is readonly [string, string] => (fact[1] ?? '') !== '')
  const width = Math.max(0, ...known.map(([name]) => widthOf(name)))
  return known.map(([name, value]) => {
    const line = `${fillTo(name, width, 'right')}${gap}${shownText(value)}`
    return screen === null ? line : cutTo(line, screen.columns)
  })
}
