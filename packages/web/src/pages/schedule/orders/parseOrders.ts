import { delimiterOf } from '@traveler/domain/delimiterOf.ts'
import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { scheduleWords } from '../../../components/words/scheduleWords.ts'
import type { CreatePlannedRunInput } from '../../../generated/documents.ts'

/** Columns of a table of orders: the field of the API, and the headers under which it is known. */
const columns = {
  orderReference: ['order', 'orderreference', 'orderno', 'ordernumber'],
  partNumber: ['part', 'partnumber', 'partno', 'item'],
  partRevision: ['revision', 'rev', 'partrevision'],
  quantity: ['quantity', 'qty'],
  needBy: ['needby', 'neededby', 'due', 'duedate'],
  locationName: ['workcenter', 'location', 'locationname'],
  windowStart: ['start', 'from', 'windowstart'],
  windowEnd: ['end', 'until', 'windowend'],
  title: ['title'],
  priority: ['priority'],
} as const

type OrderField = keyof typeof columns
const fields: readonly OrderField[] = Object.keys(columns).filter(
  (name): name is OrderField => name in columns,
)

/** One order of a table. */
export interface OrderRow {
  /** What a spreadsheet calls the row. */
  readonly number: number
  readonly cells: { readonly [Field in OrderField]?: string }
  readonly input: CreatePlannedRunInput
  readonly problems: readonly string[]
}

/** A table of orders, as far as it can be read. */
export interface Orders {
  readonly rows: readonly OrderRow[]
  /** Headers that mean nothing here. */
  readonly ignored: readonly string[]
  /** Why nothing of it can be read; null: it can. */
  readonly problem: string | null
}

/** Orders in a text with commas, semicolons or tabs, as spreadsheets save and copy it. */
export function parseOrders(text: string): Orders {
  const records = recordsOf(text)
  if (records === null) return { rows: [], ignored: [], problem: scheduleWords.orders.quotes }
  const numbered = records.map((cells, index) => ({ cells, number: index + 1 }))
  const [header, ...body] = numbered.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (header === undefined) return { rows: [], ignored: [], problem: null }
  const known = header.cells.map(fieldOf)
  const missing = (['partNumber', 'quantity'] as const).filter((field) => !known.includes(field))
  return {
    rows: missing.length > 0 ? [] : body.map(({ cells, number }) => orderOf(number, cellsOf(known, cells))),
    ignored: header.cells.filter((name, nth) => name !== '' && known[nth] === null),
    problem:
      missing.length > 0
        ? scheduleWords.orders.missing(missing.map((field) => scheduleWords.orders.columns[field]))
        : null,
  }
}

function recordsOf(text: string): string[][] | null {
  try {
    return parse(text, { bom: true, trim: true, delimiter: delimiterOf(text), relax_column_count: true })
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}

function fieldOf(header: string): OrderField | null {
  const name = header.toLowerCase().replaceAll(/[^a-z]/g, '')
  return fields.find((field) => columns[field].some((known) => known === name)) ?? null
}

function cellsOf(known: readonly (OrderField | null)[], cells: readonly string[]): OrderRow['cells'] {
  return Object.fromEntries(
    known.flatMap((field, nth) => {
      const cell = cells[nth] ?? ''
      return field === null || cell === '' ? [] : [[field, cell]]
    }),
  )
}

function orderOf(number: number, cells: OrderRow['cells']): OrderRow {
  const problems: string[] = []
  const say = (field: OrderField, problem: string) => {
    problems.push(scheduleWords.orders.problem(scheduleWords.orders.columns[field], problem))
    return null
  }
  const time = (field: 'needBy' | 'windowStart' | 'windowEnd', clock: string) => {
    const cell = cells[field]
    if (cell === undefined) return null
    const at = timeOf(cell, clock)
    return at ?? say(field, scheduleWords.orders.notADay(cell))
  }
  if (cells.partNumber === undefined) say('partNumber', scheduleWords.orders.empty)
  const quantity = cells.quantity ?? ''
  if (!/^\d+(\.\d+)?$/.test(quantity))
    say('quantity', quantity === '' ? scheduleWords.orders.empty : scheduleWords.orders.notANumber(quantity))
  const priority = cells.priority ?? ''
  if (!/^(-?\d{1,4})?$/.test(priority)) say('priority', scheduleWords.orders.notWhole(priority))
  const input: CreatePlannedRunInput = {
    orderReference: cells.orderReference ?? null,
    partNumber: cells.partNumber ?? null,
    partRevision: cells.partRevision ?? null,
    quantity,
    needBy: time('needBy', '23:59:59'),
    locationName: cells.locationName ?? null,
    windowStart: time('windowStart', '00:00:00'),
    windowEnd: time('windowEnd', '23:59:59'),
    title: cells.title ?? null,
    priority: priority === '' ? null : Number(priority),
  }
  return { number, cells, input, problems }
}

/** A day, by the clock of the device, or a day and a time: `2026-12-24`, `2026-12-24 06:30`. Null: neither. */
function timeOf(cell: string, clock: string): string | null {
  const [, day, given] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?$/.exec(cell) ?? []
  if (day === undefined) return null
  const date = new Date(`${day}T${given ?? clock}`)
  const isOfCalendar = !Number.isNaN(date.getTime()) && date.getDate() === Number(day.slice(8))
  return isOfCalendar ? date.toISOString() : null
}
