import { Refused } from '@traveler/domain/refusal.ts'
import { sql } from 'kysely'
import type pg from 'pg'
import type { Statement } from '../db/statement.ts'
import { encodeCursor, parseCursor } from './cursor.ts'
import {
  compileSql,
  isIndexed,
  type Order,
  orderBy,
  ordersOf,
  rangesBehind,
  rowsOf,
  sortedColumn,
  sortedType,
  whereOf,
} from './listQuery.ts'
import type { ListSpec } from './listSpec.ts'
import type { RequestContext } from './requestContext.ts'

/** Lists without `first` give everything up to this many rows, and refuse beyond. */
const listLimit = 10_000
/** `first` and `last` may be at most this. */
const pageLimit = 5_000

export interface ListArguments {
  readonly filters?: unknown
  readonly sort?: readonly (string | null | undefined)[] | null | undefined
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
  readonly after?: string | null | undefined
}

export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly cursors: readonly string[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  /** How many match in all: exact to 10,000, then the database's estimate. */
  total(): Promise<{ readonly count: number; readonly exact: boolean }>
}

interface Sized {
  readonly size: number
  readonly backwards: boolean
  readonly paged: boolean
}

/** One page of a list in keyset order: where an index serves the order, its cost does not grow with how far the page lies. */
export async function readPage<Row extends pg.QueryResultRow>(
  context: RequestContext,
  spec: ListSpec,
  given: ListArguments,
): Promise<Page<Row>> {
  const orders = ordersOf(spec, sortsOf(given))
  const sized = sizeOf(spec, given)
  const where = whereOf(spec, given.filters)
  await refuseUnindexed(context, spec, orders, where)
  const rows = await context.rows<Row>(pageStatement(spec, given))
  if (!sized.paged && rows.length > listLimit)
    throw new Refused({ code: 'LIST_TOO_LONG', list: spec.name, limit: listLimit })
  const more = rows.length > sized.size
  const page = rows.slice(0, sized.size)
  if (sized.backwards) page.reverse()
  return {
    rows: page,
    cursors: page.map((row) => encodeCursor({ order: orderName(orders), values: sortValues(orders, row) })),
    hasNextPage: sized.backwards ? Boolean(given.before) : more,
    hasPreviousPage: sized.backwards ? more : Boolean(given.after),
    total: () => countRows(context, spec, where),
  }
}

/** The statement that reads a page, and one row more to know whether there are more. */
export function pageStatement(spec: ListSpec, given: ListArguments): Statement {
  const orders = ordersOf(spec, sortsOf(given))
  const { size, backwards } = sizeOf(spec, given)
  const order = orderName(orders)
  const columns = orders.map(({ sort }) => ({
    type: sortedType(spec, sort),
    nullable: sort.nullable === true,
  }))
  const behindAfter = given.after
    ? rangesBehind(spec, orders, parseCursor(given.after, order, 'after', columns).values, false)
    : [sql`true`]
  const behindBefore = given.before
    ? rangesBehind(spec, orders, parseCursor(given.before, order, 'before', columns).values, true)
    : [sql`true`]
  const where = whereOf(spec, given.filters)
  const end = sql`order by ${orderBy(orders, backwards)} limit ${size + 1}::bigint`
  const ranges = behindAfter.flatMap((after) =>
    behindBefore.map(
      (before) =>
        sql`select t.* from ${rowsOf(spec, orders)} as t where ${where} and ${after} and ${before} ${end}`,
    ),
  )
  const [only, ...others] = ranges
  if (only !== undefined && others.length === 0) return compileSql(only)
  const parts = ranges.map((range) => sql`(${range})`)
  return compileSql(sql`select t.* from (${sql.join(parts, sql` union all `)}) as t ${end}`)
}

function sortsOf({ sort }: ListArguments): string[] {
  return (sort ?? []).filter((value) => typeof value === 'string')
}

function orderName(orders: readonly Order[]): string {
  return orders.map(({ name, descending }) => `${name}${descending ? '_DESC' : ''}`).join()
}

function sizeOf(spec: ListSpec, given: ListArguments): Sized {
  refuseImpossibleSize(spec, given)
  const { first, last } = given
  if (typeof first === 'number') return { size: first, backwards: false, paged: true }
  if (typeof last === 'number') return { size: last, backwards: true, paged: true }
  return { size: listLimit, backwards: false, paged: false }
}

/** Refuses pages of less than nothing and of more than can be given at once. */
export function refuseImpossibleSize(spec: ListSpec, { first, last }: ListArguments): void {
  for (const [field, value] of [['first', first] as const, ['last', last] as const]) {
    if (value !== null && value !== undefined && (value < 0 || value > pageLimit)) {
      const remedy = `Give ${field} from 0 to ${pageLimit} and page on with the cursor.`
      throw new Refused({
        code: 'INVALID_INPUT',
        field: `${spec.name}.${field}`,
        problem: `${value} rows cannot be given at once`,
        remedy,
      })
    }
  }
}

async function refuseUnindexed(
  context: RequestContext,
  spec: ListSpec,
  orders: readonly Order[],
  where: ReturnType<typeof whereOf>,
): Promise<void> {
  if (isIndexed(orders)) return
  const { exact } = await countRows(context, spec, where)
  if (exact) return
  const sortable = Object.entries(spec.sorts).flatMap(([name, { indexed }]) =>
    indexed === undefined ? [] : [indexed === true ? name : `${name}_ASC`],
  )
  const sort = orders
    .slice(0, -1)
    .map(({ name }) => name)
    .join(', ')
  throw new Refused({ code: 'UNSORTABLE', list: spec.name, sort, sortable })
}

/** Exact to 10,000; beyond, what the planner expects of this very question, so that nothing of others shines through. */
async function countRows(
  context: RequestContext,
  spec: ListSpec,
  where: ReturnType<typeof whereOf>,
): Promise<{ count: number; exact: boolean }> {
  const matching = sql`select from ${sql.table(spec.table)} as t where ${where}`
  const [row] = await context.rows<{ count: string }>(
    compileSql(sql`select count(*) as count from (${matching} limit ${listLimit + 1}::bigint) as matching`),
  )
  const count = Number(row?.count ?? 0)
  if (count <= listLimit) return { count, exact: true }
  const [plan] = await context.rows<{
    'QUERY PLAN': readonly { readonly Plan: { readonly 'Plan Rows': number } }[]
  }>(compileSql(sql`explain (format json) ${matching}`))
  return { count: Math.max(count, plan?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0), exact: false }
}

function sortValues(orders: readonly Order[], row: pg.QueryResultRow): (string | null)[] {
  return orders.map(({ sort }) => {
    const value: unknown = row[sortedColumn(sort)]
    return value === null || value === undefined ? null : String(value)
  })
}
