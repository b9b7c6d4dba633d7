import type { Call } from './command.ts'
import { type Connection, nodesOf } from './connection.ts'
import { type Column, Table } from './table.ts'
import { wholeNumber } from './typedValues.ts'
import { WrongUsage } from './wrongUsage.ts'

/** So many rows the server gives at once. */
const largestPage = 200
const usualPage = 50

/** What every list takes. */
export const listOptions = {
  first: {
    type: 'string',
    value: 'NUMBER',
    about: `how many rows; ${usualPage} when absent, at most ${largestPage}`,
  },
  after: {
    type: 'string',
    value: 'CURSOR',
    about: 'go on behind a page: it tells its cursor on the standard error',
  },
  all: { type: 'boolean', about: 'all rows, page by page, as they come' },
  quiet: { type: 'boolean', about: 'print the ids alone, one a line' },
} as const

interface Page<Row> extends Connection<Row> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

interface Listing<Row> {
  readonly call: Pick<Call, 'io' | 'isJson'>
  readonly values: {
    readonly first: string | undefined
    readonly after: string | undefined
    readonly all: boolean | undefined
    readonly quiet: boolean | undefined
  }
  readonly columns: readonly Column<Row>[]
  /** What is said when there is nothing. */
  readonly nothing: string
  page(window: { readonly first: number; readonly after: string | null }): Promise<Page<Row> | null>
}

/** Prints a list page by page, as it comes: a table, ids alone, or one JSON array. Memory holds one page. */
export async function printList<Row extends { readonly id: string }>(listing: Listing<Row>): Promise<void> {
  const { values, call, page, nothing } = listing
  const first = values.all === true ? largestPage : pageSize(values.first)
  const printer = printerOf(listing)
  let after = values.after ?? null
  for (;;) {
    const connection = await page({ first, after })
    const rows = nodesOf(connection)
    printer.rows(rows)
    const info = connection?.pageInfo
    after = info?.hasNextPage === true ? (info.endCursor ?? null) : null
    if (after === null || values.all !== true) break
  }
  printer.end()
  if (printer.count() === 0) call.io.err(nothing)
  if (after !== null) call.io.err(`There is more: --after ${after} goes on, --all shows everything.`)
}

function pageSize(typed: string | undefined): number {
  const first = wholeNumber('first', typed) ?? usualPage
  if (first < 1 || first > largestPage)
    throw new WrongUsage(`--first is 1 to ${largestPage}; --all shows everything.`)
  return first
}

interface Printer<Row> {
  rows(rows: readonly Row[]): void
  end(): void
  count(): number
}

function printerOf<Row extends { readonly id: string }>({
  call: { io, isJson },
  values,
  columns,
}: Listing<Row>): Printer<Row> {
  let count = 0
  let table: Table<Row> | null = null
  const print = (rows: readonly Row[]): void => {
    if (values.quiet === true) {
      for (const { id } of rows) io.out(id)
      return
    }
    const titles = table === null ? 'with titles' : 'without'
    table ??= new Table(columns, rows, io.screen)
    for (const line of table.lines(rows, titles)) io.out(line)
  }
  const printJson = (rows: readonly Row[]): void =>
    rows.forEach((row, nth) => void io.out(`${count + nth === 0 ? '[' : ','}${JSON.stringify(row)}`))
  return {
    rows(rows) {
      if (rows.length === 0) return
      if (isJson) printJson(rows)
      else print(rows)
      count += rows.length
    },
    end() {
      if (isJson) io.out(count === 0 ? '[]' : ']')
    },
    count: () => count,
  }
}
