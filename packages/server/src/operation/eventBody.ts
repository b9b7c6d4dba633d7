import { columnTypes } from '../generated/tables.ts'
import type { Change, ChangedRow } from './change.ts'
import { type RecordTableName, recordTable } from './recordTables.ts'
import { recordText } from './recordText.ts'
import { toldCopy } from './rowSheet.ts'

/** What an act tells of one noun. Its rows and its event are written together, or not at all. */
export interface NewEvent {
  readonly stream: { readonly id: string; readonly type: string }
  readonly type: string
  readonly reason?: string | null
  readonly changes: readonly Change[]
  /** Facts that no row holds, such as which signer was locked out. Plain JSON, ids and decimals as strings. */
  readonly facts?: Readonly<Record<string, unknown>>
}

/** The circumstances of an act, the same in all of its events. */
export interface ActCircumstances {
  readonly organizationId: string
  readonly actId: string
  readonly actor: { readonly user: string | null; readonly apiKey: string | null }
  /** Ids of the roles that the actor held. */
  readonly roles: readonly string[]
  readonly deviceId: string | null
  /** The client's clock; null when it did not say. */
  readonly occurredAt: string | null
  /** The server's clock, ISO 8601 with microseconds. */
  readonly recordedAt: string
  /** The server was told its time: history of the demonstration factory. */
  readonly isPast: boolean
}

/** RFC 8785 text of an event: exactly what is hashed, and kept. */
export function eventBody(circumstances: ActCircumstances, event: NewEvent): string {
  const { first, second, third } = textOf(circumstances)
  const { facts, reason = null, stream, type, changes } = event
  // In the order of all names, in which RFC 8785 writes them.
  const own = facts === undefined ? '' : `"facts":${recordText(facts)},`
  return `{${first},${own}${second},"reason":${recordText(reason)},${third},"stream":${recordText(stream)},"type":${recordText(type)},"values":${valuesText(changes)}}`
}

/** What all events of an act say alike, by its place among the names. */
interface CircumstancesText {
  readonly first: string
  readonly second: string
  readonly third: string
}

const texts = new WeakMap<ActCircumstances, CircumstancesText>()

/** Rendered once for the hundreds of events of one act. */
function textOf(circumstances: ActCircumstances): CircumstancesText {
  const known = texts.get(circumstances)
  if (known !== undefined) return known
  const { organizationId, actId, actor, roles, deviceId, occurredAt, recordedAt, isPast } = circumstances
  const members = (told: object): string => recordText(told).slice(1, -1)
  const text = {
    first: members({ act: actId, actor, device: deviceId }),
    second: members({ form: 1, occurredAt, organization: organizationId, past: isPast ? true : undefined }),
    third: members({ recordedAt, roles, schema: 1 }),
  }
  texts.set(circumstances, text)
  return text
}

function valuesText(changes: readonly Change[]): string {
  const tables = Object.entries(eventValues(changes)).map(([name, told]) => ({
    name,
    text: recordText(told),
  }))
  for (const change of changes) {
    if (change.kind !== 'copy') continue
    if (tables.some(({ name }) => name === change.table)) throw new Error(`${change.table} is told twice`)
    tables.push({ name: change.table, text: toldCopy(change.sheet, change) })
  }
  return `{${tables
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, text }) => `"${name}":${text}`)
    .join(',')}}`
}

/** What an event tells of the rows of one table. */
interface ToldTable {
  insert?: Readonly<Record<string, unknown>>[]
  /** Columns in which all rows of `insert` have one value: told once, and left out of the rows. */
  same?: Readonly<Record<string, unknown>>
  update?: Readonly<Record<string, unknown>>[]
  delete?: Readonly<Record<string, unknown>>[]
}

/**
 * By table: the rows inserted, changed and deleted. Null, derived and private columns are left out of new rows. A row of
 * which only derived copies change is not told: it says what it said, and may be of another noun's stream.
 */
function eventValues(changes: readonly Change[]): Record<string, ToldTable> {
  const values: Record<string, ToldTable> = {}
  for (const change of changes) {
    if (change.kind === 'copy') continue
    const { table, kind, rows } = change
    const { derived = [] } = recordTable(table)
    const shown = shownColumns(table)
    const told = rows
      .filter(({ set }) => kind !== 'update' || Object.keys(set).some((name) => !derived.includes(name)))
      .map((row) => toldRow(row, shown, kind === 'insert'))
    if (told.length === 0) continue
    const ofTable = values[table] ?? {}
    values[table] = ofTable
    ofTable[kind] = [...(ofTable[kind] ?? []), ...told]
  }
  for (const table of Object.values(values)) tellOnce(table)
  return values
}

/** Takes what all new rows have in common out of them: a run's fifty steps then take 5 KB of event, not 18. */
function tellOnce(table: ToldTable): void {
  const [first, ...others] = table.insert ?? []
  if (first === undefined || others.length === 0) return
  const common = Object.entries(first).filter(([name, value]) =>
    others.every((row) => isSame(row[name], value)),
  )
  if (common.length === 0) return
  const names = new Set(common.map(([name]) => name))
  table.same = Object.fromEntries(common)
  table.insert = (table.insert ?? []).map((row) => without(row, names))
}

/** The same plain value, or both an empty list. */
function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0)
}

const orders = new Map<RecordTableName, readonly string[]>()

/** The columns of a table that an event tells, in the order in which it does: derived and private ones are left out. */
function shownColumns(table: RecordTableName): readonly string[] {
  const known = orders.get(table)
  if (known !== undefined) return known
  const { derived = [], private: secret = [] } = recordTable(table)
  const hidden = new Set([...derived, ...secret])
  const columns = Object.keys(columnTypes[table])
    .filter((name) => !hidden.has(name))
    .sort()
  orders.set(table, columns)
  return columns
}

// Loops, not entries and filters: a new run tells of 150 rows.
function toldRow(
  { key, set }: ChangedRow,
  shown: readonly string[],
  dropNulls: boolean,
): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const name of shown) {
    const value = set[name] === undefined ? key[name] : set[name]
    if (value === undefined || (dropNulls && value === null)) continue
    row[name] = value
  }
  return row
}

function without(
  row: Readonly<Record<string, unknown>>,
  names: ReadonlySet<string>,
): Record<string, unknown> {
  const left: Record<string, unknown> = {}
  for (const name in row) if (!names.has(name)) left[name] = row[name]
  return left
}
