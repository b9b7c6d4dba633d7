import { parseEmail } from '../access/parseEmail.ts'
import type { Refusal } from '../refusal.ts'
import { parseDay } from '../schedule/parseDay.ts'
import { parseIdentifyingText, parseText } from '../text.ts'
import { bareName, type CellKind, type CellValue, type ImportColumn, type RowValues } from './importColumn.ts'
import { type DecimalSign, parseNumberCell, type WrongCell } from './parseNumberCell.ts'

/** How the cells of a table are to be read. */
export interface ReadingRules {
  /** Null: the one that is read in one way alone. */
  readonly decimalSign: DecimalSign | null
}

/** A row of a table as a file holds it. */
export interface TableRow {
  /** As a spreadsheet numbers it: the header is 1. */
  readonly number: number
  readonly cells: readonly string[]
}

export interface ParsedRow {
  readonly number: number
  readonly values: RowValues
  readonly refusals: readonly Refusal[]
}

/** Reads every cell that means something; each that cannot be read is refused by row, column and value. */
export function parseRow(
  { number, cells }: TableRow,
  columns: readonly ImportColumn[],
  {
    places,
    headers,
    rules,
  }: {
    readonly places: ReadonlyMap<string, number>
    readonly headers: readonly string[]
    readonly rules: ReadingRules
  },
): ParsedRow {
  const refusals: Refusal[] = []
  const values: Record<string, CellValue> = {}
  for (const { field, kind, required } of columns) {
    const at = places.get(field)
    if (at === undefined) continue
    const cell = (cells[at] ?? '').trim()
    const read = readCell(cell, kind, required === true, rules)
    if (isWrong(read))
      refusals.push({
        code: 'IMPORT_ROW',
        row: number,
        column: headers[at] ?? field,
        value: shown(cell),
        ...read,
      })
    else values[field] = read
  }
  return { number, values, refusals }
}

const shown = (cell: string): string => (cell.length > 100 ? `${cell.slice(0, 100)}…` : cell)

function isWrong(read: CellValue | WrongCell): read is WrongCell {
  return typeof read === 'object' && read !== null && 'problem' in read
}

function readCell(
  cell: string,
  kind: CellKind,
  isRequired: boolean,
  rules: ReadingRules,
): CellValue | WrongCell {
  if (cell === '') return isRequired ? { problem: 'is blank', remedy: 'Fill it in.' } : null
  switch (kind.is) {
    case 'name':
      return worded(parseIdentifyingText(cell, '', kind.most))
    case 'text':
      return worded(parseText(cell, '', kind.most))
    case 'email':
      return worded(parseEmail(cell))
    case 'quantity':
      return parseNumberCell(cell, rules.decimalSign)
    case 'whole':
      return readWhole(cell, kind)
    case 'yesNo':
      return readChoice(cell, yesNo)
    case 'choice':
      return readChoice(cell, kind.choices)
    case 'names':
      return readNames(cell, kind.most)
    case 'day':
      return readDay(cell)
    case 'time':
      return readTime(cell)
  }
}

/** A refusal of the text's own rules, as a cell tells it. */
function worded(parsed: string | Refusal): string | WrongCell {
  if (typeof parsed === 'string') return parsed
  return parsed.code === 'INVALID_INPUT'
    ? { problem: parsed.problem, remedy: parsed.remedy }
    : { problem: 'cannot be kept', remedy: 'Correct the cell.' }
}

function readWhole(
  cell: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | WrongCell {
  const number = /^-?\d{1,12}$/.test(cell) ? Number(cell) : Number.NaN
  if (number >= least && number <= most) return number
  return {
    problem: `"${shown(cell)}" is no whole number from ${least} to ${most}`,
    remedy: 'Correct the cell.',
  }
}

const yesNo = {
  yes: true,
  true: true,
  y: true,
  x: true,
  '1': true,
  ja: true,
  no: false,
  false: false,
  n: false,
  '0': false,
  nein: false,
} as const

function readChoice<Value extends string | boolean | null>(
  cell: string,
  choices: Readonly<Record<string, Value>>,
): Value | WrongCell {
  const word = bareName(cell)
  if (Object.hasOwn(choices, word)) return choices[word] ?? (null as Value)
  return {
    problem: `"${shown(cell)}" is not known`,
    remedy: `Write one of ${Object.keys(choices).join(', ')}.`,
  }
}

function readNames(cell: string, most: number): readonly string[] | WrongCell {
  const names: string[] = []
  for (const one of cell.split(/[,;\n]/).filter((name) => name.trim() !== '')) {
    const name = worded(parseIdentifyingText(one, '', most))
    if (typeof name !== 'string') return name
    names.push(name)
  }
  return [...new Set(names)]
}

const timeForm = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/

function readTime(cell: string): string | WrongCell {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = timeForm.exec(cell) ?? []
  const [monthNumber, dayNumber] = [Number(month), Number(day)]
  const isDay =
    year !== undefined &&
    monthNumber >= 1 &&
    monthNumber <= 12 &&
    dayNumber >= 1 &&
    dayNumber <= daysOf(Number(year), monthNumber)
  if (isDay && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60) return cell.replace(' ', 'T')
  return { problem: `"${shown(cell)}" is no day`, remedy: 'Write it as 2026-12-24, or 2026-12-24 06:30.' }
}

/** Spreadsheets write a day as its midnight. */
function readDay(cell: string): string | WrongCell {
  const time = readTime(cell)
  return typeof time === 'string'
    ? worded(parseDay(time.slice(0, 10), ''))
    : { ...time, remedy: 'Write it as 2026-12-24.' }
}

function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
