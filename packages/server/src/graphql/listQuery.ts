import { Refused } from '@traveler/domain/refusal.ts'
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely'
import { composedStatement, type Statement } from '../db/statement.ts'
import { columnTypes } from '../generated/tables.ts'
import { ExactNumber } from './exactNumber.ts'
import type {
  ListSpec,
  NamesFilter,
  PresenceFilter,
  RelationFilter,
  SortColumn,
  TreeFilter,
} from './listSpec.ts'
import { comparable, likePattern } from './sqlValue.ts'

/** Compiles SQL and never connects: statements run through our own pool. */
const compiler = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

type Sql = RawBuilder<unknown>

/** Filters nest this deep at the most. */
const deepest = 8

export function compileSql(query: Sql): Statement {
  const { sql: text, parameters } = query.compile(compiler)
  return composedStatement(text, parameters)
}

const operators: Readonly<Record<string, string>> = {
  eq: '=',
  neq: '<>',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  like: 'like',
  ilike: 'ilike',
  notlike: 'not like',
  notilike: 'not ilike',
}

/** The condition that a filter input means, over the table under `alias`. */
export function whereOf(spec: ListSpec, given: unknown, alias = 't', depth = 0): Sql {
  if (depth > deepest) {
    throw new Refused({
      code: 'INVALID_INPUT',
      field: 'filters',
      problem: `Nested more than ${deepest} deep`,
      remedy: 'Nest less.',
    })
  }
  const ofTheList = spec.only === undefined ? [] : [presence(spec.only, alias)]
  const asked = Object.entries(given ?? {}).flatMap(([name, value]) => {
    if (value === null || value === undefined) return []
    if (name === 'and_' || name === 'or_') return [joined(spec, name, value, alias, depth)]
    const filter = spec.filters[name]
    if (filter === undefined) throw new Error(`${spec.filterType}.${name} has no column`)
    if ('through' in filter) return [related(filter.through, { [filter.filter]: value }, alias, depth)]
    if ('tree' in filter) return [inTree(filter, value, alias, depth)]
    if ('list' in filter) return [related(filter, value, alias, depth)]
    const field = `${spec.filterType}.${name}`
    if ('either' in filter) {
      const parts = filter.either.map((one) => related(one.through, { [one.filter]: value }, alias, depth))
      return [sql`(${sql.join(parts, sql` or `)})`]
    }
    if ('first' in filter) {
      const columns = filter.first.map((column) => sql.ref(`${alias}.${column}`))
      return comparisons(sql`coalesce(${sql.join(columns)})`, 'text', field, value)
    }
    if ('named' in filter) return comparisons(named(filter, alias), 'text', field, value)
    if (!('column' in filter)) return presenceComparisons(filter, alias, field, value)
    const type = sqlTypeOf(spec, filter.column)
    const column = sql.ref(`${alias}.${filter.column}`)
    return type === 'jsonb'
      ? scalarComparisons(column, field, value)
      : comparisons(column, type, field, value)
  })
  const conditions = [...ofTheList, ...asked]
  return conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`
}

function joined(spec: ListSpec, name: 'and_' | 'or_', value: unknown, alias: string, depth: number): Sql {
  const parts = Array.isArray(value) ? value.map((part) => whereOf(spec, part, alias, depth + 1)) : []
  if (parts.length === 0) return sql`true`
  return sql`(${sql.join(parts, name === 'and_' ? sql` and ` : sql` or `)})`
}

function related(filter: RelationFilter, value: unknown, alias: string, depth: number): Sql {
  const other = filter.list()
  const inner = `${alias}${depth}`
  return sql`exists (select from ${sql.table(other.table)} as ${sql.ref(inner)}
where ${sql.ref(`${inner}.organization_id`)} = ${sql.ref(`${alias}.organization_id`)}
and ${sql.ref(`${inner}.${filter.other}`)} = ${sql.ref(`${alias}.${filter.own}`)} and ${whereOf(other, value, inner, depth + 1)})`
}

/** Climbs from row to row above it, by their ids: from the row itself, or from all that match to what they lie within. */
function inTree(filter: TreeFilter, value: unknown, alias: string, depth: number): Sql {
  const spec = filter.list()
  const table = sql.table(spec.table)
  const inner = `${alias}${depth}`
  const column = (of: string, name: string) => sql.ref(`${of}.${name}`)
  const parent = filter.parent
  if (filter.tree === 'AROUND') {
    return sql`exists (with recursive around as (
  select p.* from ${table} as p where p.organization_id = ${column(alias, 'organization_id')} and p.id = ${column(alias, parent)}
  union all select p.* from around as a join ${table} as p on p.organization_id = a.organization_id and p.id = ${column('a', parent)})
select from around as ${sql.ref(inner)} where ${whereOf(spec, value, inner, depth + 1)})`
  }
  const sameTree =
    filter.same === undefined ? sql`true` : sql`${column(inner, filter.same)} = ${column(alias, filter.same)}`
  return sql`${column(alias, 'id')} in (with recursive around as (
  select ${column(inner, 'organization_id')}, ${column(inner, parent)} as id from ${table} as ${sql.ref(inner)}
    where ${sameTree} and ${whereOf(spec, value, inner, depth + 1)}
  union select p.organization_id, ${column('p', parent)} from around as a join ${table} as p on p.organization_id = a.organization_id and p.id = a.id)
select id from around where id is not null)`
}

/** The SQL type of a column of the list's table. */
export function sqlTypeOf({ table }: Pick<ListSpec, 'table'>, column: string): string {
  const types: Readonly<Record<string, string>> = columnTypes[table]
  return types[column] ?? 'text'
}

/** What a sort is called among the columns of a page: a column of another table stands beside the row's own. */
export function sortedColumn({ column, of }: SortColumn): string {
  return of === undefined ? column : `${of.table}_${column}`
}

/** The SQL type of what is sorted by. */
export function sortedType(spec: ListSpec, { column, of }: SortColumn): string {
  return sqlTypeOf({ table: of?.table ?? spec.table }, column)
}

function named({ named: column, names }: NamesFilter, alias: string): Sql {
  const cases = Object.entries(names).map(([held, name]) => sql`when ${sql.lit(held)} then ${sql.lit(name)}`)
  return sql`(case ${sql.ref(`${alias}.${column}`)} ${sql.join(cases, sql` `)} end)`
}

/** `eq` is the condition itself: the index of what is open serves no comparison of a condition with a value. */
function presenceComparisons(filter: PresenceFilter, alias: string, field: string, value: object): Sql[] {
  const condition = presence(filter, alias)
  const { eq, ...others }: { eq?: unknown } = value
  const own = typeof eq === 'boolean' ? [eq ? condition : sql`not ${condition}`] : []
  const rest = typeof eq === 'boolean' ? others : value
  return [...own, ...comparisons(condition, 'boolean', field, rest)]
}

function presence(
  { present = [], absent = [], yes = [] }: NonNullable<ListSpec['only']>,
  alias: string,
): Sql {
  const parts = [
    ...yes.map((column) => sql.ref(`${alias}.${column}`)),
    ...present.map((column) => sql`${sql.ref(`${alias}.${column}`)} is not null`),
    ...absent.map((column) => sql`${sql.ref(`${alias}.${column}`)} is null`),
  ]
  return sql`(${sql.join(parts, sql` and `)})`
}

/**
 * Of a value of any kind, kept as JSON with decimals as text: compared as a number where a number is given, 9.5 as 9.50,
 * otherwise as text. A value of another kind is never equal, greater or smaller.
 */
function scalarComparisons(column: Sql, field: string, value: unknown): Sql[] {
  const text = sql`(${column} #>> '{}')`
  const isNumber = sql`${text} ~ '^-?[0-9]+([.][0-9]+)?$'`
  return Object.entries(value ?? {}).flatMap(([operator, operand]) => {
    const operands = listOf(operand)
    const areNumbers =
      operands.length > 0 && operands.every((one) => typeof one === 'number' || one instanceof ExactNumber)
    return areNumbers && operator !== 'isnull'
      ? comparisons(sql`case when ${isNumber} then ${text}::numeric end`, 'numeric', field, {
          [operator]: operand,
        })
      : comparisons(text, 'text', field, { [operator]: operand })
  })
}

/** What the operators of a filter say of a column, or of what is made of columns, of the SQL type given. */
function comparisons(column: Sql, type: string, field: string, value: unknown): Sql[] {
  return Object.entries(value ?? {}).flatMap(([operator, operand]) => {
    if (operand === null || operand === undefined) return []
    if (operator === 'isnull') return [operand === true ? sql`${column} is null` : sql`${column} is not null`]
    if (operator === 'in') {
      const values = listOf(operand).map((one) => comparable(type, field, one))
      return [sql`${column} = any(${values}::${sql.raw(type)}[])`]
    }
    const sign = operators[operator]
    if (sign === undefined) throw new Error(`Unknown operator ${operator}`)
    if (!sign.includes('like'))
      return [sql`${column} ${sql.raw(sign)} ${comparable(type, field, operand)}::${sql.raw(type)}`]
    return [like(type === 'text' ? column : sql`${column}::text`, sign, likePattern(operand))]
  })
}

/** `ilike` of the database knows the case of ASCII alone: with any other letter both sides are folded. */
function like(text: Sql, sign: string, pattern: string): Sql {
  const isFolded = sign.endsWith('ilike') && /[^\p{ASCII}]/u.test(pattern)
  return isFolded
    ? sql`folded(${text}) ${sql.raw(sign.replace('ilike', 'like'))} (select folded(${pattern}::text))`
    : sql`${text} ${sql.raw(sign)} ${pattern}::text`
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

export interface Order {
  readonly name: string
  readonly sort: SortColumn
  readonly descending: boolean
}

/** The order asked for, made total by the id. */
export function ordersOf(spec: ListSpec, given: readonly string[]): Order[] {
  const orders = given.map((value) => {
    const descending = value.endsWith('_DESC')
    const name = value.replace(/_(ASC|DESC)$/, '')
    const sort = spec.sorts[name]
    if (sort === undefined) throw new Error(`${spec.sortType}.${value} has no column`)
    return { name, sort, descending }
  })
  return orders.some(({ sort }) => sort.column === 'id')
    ? orders
    : [
        ...orders,
        { name: 'ID', sort: { column: 'id', indexed: true }, descending: orders[0]?.descending ?? false },
      ]
}

/** Whether an index serves the order at any size: one column of the list's, then the id in the same direction. */
export function isIndexed([leading, second, third]: readonly Order[]): boolean {
  if (leading === undefined || leading.sort.column === 'id') return true
  const isServed =
    leading.sort.indexed === true || (leading.sort.indexed === 'UPWARDS' && !leading.descending)
  return (
    isServed &&
    second?.sort.column === 'id' &&
    second.descending === leading.descending &&
    third === undefined
  )
}

/** The rows of a list, with the columns of other tables that the order is by. */
export function rowsOf(spec: ListSpec, orders: readonly Order[]): Sql {
  // An order that is named twice, or up and down, is of one column.
  const byColumn = new Map(orders.map(({ sort }) => [sortedColumn(sort), sort]))
  const foreign = [...byColumn].flatMap(([name, { column, of }]) =>
    of === undefined ? [] : [{ name, column, of }],
  )
  if (foreign.length === 0) return sql`${sql.table(spec.table)}`
  const columns = foreign.map(
    ({
      name,
      column,
      of: { table, own, other },
    }) => sql`(select o.${sql.ref(column)} from ${sql.table(table)} as o
where o.organization_id = r.organization_id and o.${sql.ref(other)} = r.${sql.ref(own)}) as ${sql.ref(name)}`,
  )
  return sql`(select r.*, ${sql.join(columns)} from ${sql.table(spec.table)} as r)`
}

/** `order by`, forwards or backwards, absent values last (first, backwards). */
export function orderBy(orders: readonly Order[], backwards: boolean): Sql {
  const parts = orders.map(({ sort, descending }) => {
    const direction = descending !== backwards ? 'desc' : 'asc'
    const nulls = sort.nullable === true ? ` nulls ${backwards ? 'first' : 'last'}` : ''
    return sql`${sql.ref(`t.${sortedColumn(sort)}`)} ${sql.raw(direction + nulls)}`
  })
  return sql.join(parts, sql`, `)
}

/**
 * Rows strictly behind the cursor in the order, in parts that are each one range of an index. Absent values stand in a
 * range of their own: one condition over both would be an `or`, which no index serves (a page cost more the deeper it lay).
 */
export function rangesBehind(
  spec: ListSpec,
  orders: readonly Order[],
  values: readonly (string | null)[],
  backwards: boolean,
): Sql[] {
  const [leading, id, third] = orders
  const isOneNullable =
    leading?.sort.nullable === true &&
    id?.sort.nullable !== true &&
    id?.descending === leading.descending &&
    third === undefined
  if (!isOneNullable) return [behind(spec, orders, values, backwards)]
  const column = sql.ref(`t.${sortedColumn(leading.sort)}`)
  if ((values[0] ?? null) !== null) {
    const present = behind(spec, withoutAbsent(orders), values, backwards)
    return backwards ? [present] : [present, sql`${column} is null`]
  }
  const absent = sql`(${column} is null and ${behind(spec, [id], [values[1] ?? null], backwards)})`
  return backwards ? [absent, sql`${column} is not null`] : [absent]
}

function withoutAbsent(orders: readonly Order[]): Order[] {
  return orders.map((order) => ({ ...order, sort: { ...order.sort, nullable: false } }))
}

/** Rows strictly behind the cursor, as one condition. One direction without absent values is a row comparison, which an index serves. */
function behind(
  spec: ListSpec,
  orders: readonly Order[],
  values: readonly (string | null)[],
  backwards: boolean,
): Sql {
  const plain = orders.every(
    ({ sort, descending }) => sort.nullable !== true && descending === orders[0]?.descending,
  )
  const typed = orders.map(({ sort }, nth) => sql`${values[nth] ?? null}::${sql.raw(sortedType(spec, sort))}`)
  if (plain) {
    const columns = orders.map(({ sort }) => sql.ref(`t.${sortedColumn(sort)}`))
    const sign = sql.raw((orders[0]?.descending ?? false) !== backwards ? '<' : '>')
    return sql`(${sql.join(columns)}) ${sign} (${sql.join(typed)})`
  }
  const steps = orders.map((order, nth) => {
    const equal = orders
      .slice(0, nth)
      .map(
        ({ sort }, before) =>
          sql`${sql.ref(`t.${sortedColumn(sort)}`)} is not distinct from ${typed[before]}`,
      )
    return sql`(${sql.join([...equal, strictlyBehind(order, typed[nth] ?? sql`null`, values[nth] ?? null, backwards)], sql` and `)})`
  })
  return sql`(${sql.join(steps, sql` or `)})`
}

function strictlyBehind(
  { sort, descending }: Order,
  value: Sql,
  raw: string | null,
  backwards: boolean,
): Sql {
  const column = sql.ref(`t.${sortedColumn(sort)}`)
  if (raw === null) return backwards ? sql`${column} is not null` : sql`false`
  const compared = sql`${column} ${sql.raw(descending !== backwards ? '<' : '>')} ${value}`
  return backwards || sort.nullable !== true ? compared : sql`(${compared} or ${column} is null)`
}
