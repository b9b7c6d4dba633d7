import type { Json } from '../canonical.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { EnteredValue } from '../runStepField/fieldValue.ts'
import { parseFieldValue } from '../runStepField/parseFieldValue.ts'
import { cellKey, type GridPlace, isFilledInRun, isSignedInRun } from '../step/gridPlace.ts'
import type { FieldType, StepDefinition } from '../step/stepDefinition.ts'
import { type GridCell, gridCellAt } from './gridCell.ts'

/** A cell that text is put into. */
export interface PastedCell {
  readonly cell: GridCell
  readonly value: EnteredValue
}

/** A table as text: from a spreadsheet, or of a CSV file. */
export interface PastedTable {
  readonly lines: readonly (readonly string[])[]
  /** Where its first cell goes when its first line does not name the columns. */
  readonly at: GridPlace
}

/** Names of a column that says into which row a line goes. */
const rowHeaders: ReadonlySet<string> = new Set(['row', '#'])

type Grid = Pick<StepDefinition, 'rows' | 'columns'>

interface PastedText {
  readonly place: GridPlace
  readonly text: string
}

/**
 * The cells that a table fills, or all that is wrong with it. Its first line may name the columns, one of them `Row`, which
 * says by number where a line goes; else lines and cells follow each other from `at`. Empty text leaves a cell as it is;
 * `n/a` says that it does not apply, where its row allows that.
 */
export function planPaste(grid: Grid, table: PastedTable): readonly PastedCell[] | readonly Refusal[] {
  const placed = placedTexts(grid, table)
  const read = placed.filter(({ text }) => text.trim() !== '').flatMap((one) => readCell(grid, one) ?? [])
  const cells = read.filter(isCell)
  const refusals = [...read.flatMap((one) => (isCell(one) ? [] : [one])), ...doubled(cells)]
  return refusals.length > 0 ? refusals : cells
}

function isCell(one: PastedCell | Refusal): one is PastedCell {
  return 'cell' in one
}

function doubled(cells: readonly PastedCell[]): readonly Refusal[] {
  const byKey = Map.groupBy(cells, ({ cell }) => cellKey(cell.place))
  return [...byKey.values()].flatMap(([first, second]) =>
    first === undefined || second === undefined
      ? []
      : [
          {
            code: 'INVALID_INPUT',
            field: first.cell.field.name,
            problem: 'is filled twice',
            remedy: 'Leave one of the lines or columns out.',
          },
        ],
  )
}

/** Tells a plan from the refusals; an empty one is a plan. */
export function isPasted(plan: readonly PastedCell[] | readonly Refusal[]): plan is readonly PastedCell[] {
  return plan.every(isCell)
}

function placedTexts(grid: Grid, { lines, at }: PastedTable): readonly PastedText[] {
  const headed = columnsNamed(grid, lines[0] ?? [])
  if (headed === null) {
    const first = grid.columns.findIndex((column) => column.number === at.column)
    return lines.flatMap((line, down) =>
      line.map((text, across) => ({
        place: { row: at.row + down, column: grid.columns[first + across]?.number ?? 0 },
        text,
      })),
    )
  }
  const rowAt = headed.indexOf('row')
  return lines.slice(1).flatMap((line, nth) => {
    const row = rowAt < 0 ? nth + 1 : Number(line[rowAt] ?? '')
    return line.flatMap((text, across) => {
      const column = headed[across]
      return typeof column === 'number' ? [{ place: { row, column }, text }] : []
    })
  })
}

/** What each cell of a first line names: a column's number, or the row; null when it is no header. */
function columnsNamed({ columns }: Grid, line: readonly string[]): readonly (number | 'row')[] | null {
  const byHeader = new Map(columns.map((column) => [folded(column.header), column.number]))
  const named = line.map(
    (text) => byHeader.get(folded(text)) ?? (rowHeaders.has(folded(text)) ? 'row' : null),
  )
  const known = named.filter((one) => one !== null)
  return known.length === line.length && known.some((one) => one !== 'row') ? known : null
}

const folded = (text: string): string => text.trim().normalize('NFC').toLowerCase()

function readCell(grid: Grid, { place, text }: PastedText): PastedCell | Refusal | null {
  const cell = gridCellAt(grid, place)
  if (cell === null) return outside(grid, place)
  const plain = text.trim()
  const isWaived = cell.row.allowNotApplicable && plain.toLowerCase() === 'n/a'
  const isEntered = isFilledInRun(cell.column) || (isSignedInRun(cell.column) && isWaived)
  if (!isEntered) return plain === (cell.given ?? '') ? null : notFilled(cell)
  const value = parseFieldValue(
    cell.field,
    isWaived ? { notApplicable: true } : jsonOf(cell.field.type, text),
  )
  return isRefusal(value) ? value : { cell, value }
}

function outside({ rows, columns }: Grid, { row, column }: GridPlace): Refusal {
  const isRow = !rows.some((one) => one.number === row)
  return {
    code: 'INVALID_INPUT',
    field: isRow
      ? `row ${Number.isNaN(row) ? '?' : row}`
      : `row ${row}, column ${column || columns.length + 1}`,
    problem: `is not in the grid, which has ${rows.length} rows and ${columns.length} columns`,
    remedy: 'Paste no more than there is, or begin further up or to the left.',
  }
}

function notFilled({ field }: GridCell): Refusal {
  return {
    code: 'INVALID_INPUT',
    field: field.name,
    problem: 'is not filled in the run, and the text differs from what stands there',
    remedy: 'Leave the column out.',
  }
}

const yes: ReadonlySet<string> = new Set(['yes', 'true', 'x', '1'])
const no: ReadonlySet<string> = new Set(['no', 'false', '0'])

/** Text as the JSON that the type of a column is read from; what does not fit is refused there. */
function jsonOf(type: FieldType, text: string): Json {
  const plain = text.trim()
  switch (type) {
    case 'STRING':
      return text
    case 'BOOLEAN': {
      const word = plain.toLowerCase()
      return yes.has(word) ? true : no.has(word) ? false : plain
    }
    case 'MULTISELECT':
      return plain.split(';').map((option) => option.trim())
    default:
      return plain
  }
}
