import type pg from 'pg'
import { arrayLiteral } from '../db/arrayLiteral.ts'
import { asConfig, type Statement, statement } from '../db/statement.ts'
import type { Queryable } from './ids.ts'

interface Waiting {
  readonly values: readonly unknown[]
  resolve(answer: pg.QueryResult): void
  reject(error: unknown): void
}

/**
 * A connection that acts of one operation share while they read: what they ask for in one turn of the event loop is asked
 * once, by the text of the statement, whether they are two or five thousand. They are one operation on distinct nouns, so
 * that they ask the same things at the same time.
 */
export class JointReads implements Queryable {
  readonly #client: Queryable
  readonly #waiting = new Map<string, Waiting[]>()

  constructor(client: Queryable) {
    this.#client = client
  }

  query<Row extends pg.QueryResultRow>({ text, values = [] }: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) setImmediate(() => this.#send())
      // The statement's text decides the shape of its rows; its author names that shape at the call.
      const one: Waiting = {
        values,
        resolve: (answer) => resolve(answer as pg.QueryResult<Row>),
        reject,
      }
      const others = this.#waiting.get(text)
      if (others === undefined) this.#waiting.set(text, [one])
      else others.push(one)
    })
  }

  #send(): void {
    const asked = [...this.#waiting]
    this.#waiting.clear()
    for (const [text, all] of asked) {
      this.#ask(text, all).catch((error: unknown) => {
        for (const one of all) one.reject(error)
      })
    }
  }

  async #askLists(text: string, all: readonly Waiting[]): Promise<void> {
    const asked = all.map((one) => ({ one, owner: ownerOf(one) }))
    const owners = [...new Set(asked.map(({ owner }) => owner))]
    const { rows: found, ...answer } = await this.#client.query(asConfig(statement(text, [owners])))
    const byOwner = Map.groupBy(found, (row) => String(row['of_id']))
    const wanted = new Set(owners)
    // By the house's convention `of_id` is the id that was asked with; a statement that strays from it would lose its rows here.
    for (const owner of byOwner.keys())
      if (!wanted.has(owner)) throw new Error(`A list of what belongs to others gave ${owner}: ${text}`)
    for (const { one, owner } of asked) {
      const rows = byOwner.get(owner) ?? []
      one.resolve({ ...answer, rows, rowCount: rows.length })
    }
  }

  async #ask(text: string, all: readonly Waiting[]): Promise<void> {
    const [only, ...others] = all
    if (only === undefined) return
    if (others.length === 0) {
      only.resolve(await this.#client.query(asConfig(statement(text, only.values))))
      return
    }
    if (isListOfOwned(text, all)) return this.#askLists(text, all)
    // What several ask alike, of the version that they all are of, is read once.
    const asked = all.map((one) => ({ one, text: JSON.stringify(one.values) }))
    const distinct = new Map(asked.map(({ one, text: given }) => [given, one.values]))
    const nthOf = new Map([...distinct.keys()].map((asked, nth) => [asked, nth + 1]))
    const joint = asConfig(jointStatement(text, [...distinct.values()]))
    const { rows: found, apart, ...answer } = await this.#client.query({ ...joint, apart: columnsApart })
    if (apart === undefined) throw new Error('This connection does not tell whose row is whose')
    const byAsked = Map.groupBy(found, (_row, place) => Number(apart[place]))
    for (const { one, text: given } of asked) {
      const rows = byAsked.get(nthOf.get(given) ?? 0) ?? []
      one.resolve({ ...answer, rows, rowCount: rows.length })
    }
  }
}

/** Each asks for what belongs to one record, by a statement that takes many and says of each row whose it is. */
function isListOfOwned(text: string, all: readonly Waiting[]): boolean {
  return (
    text.includes(' as of_id,') &&
    all.every(
      ({ values: [owners, ...more] }) => Array.isArray(owners) && owners.length === 1 && more.length === 0,
    )
  )
}

/** The one id of the list that it asks with. */
function ownerOf({ values: [owners] }: Waiting): string {
  return String(Array.isArray(owners) ? owners[0] : owners)
}

/** Whose row it is, from 1, and its place among that one's rows: a batch of hundreds reads tens of thousands of them. */
const columnsApart = 2

/**
 * One statement that answers another for many lists of values, each in its own order. It relies on the house's style of
 * SQL: parameters say their types (`$1::bigint[]`), so that their texts do as well.
 */
export function jointStatement(text: string, given: readonly (readonly unknown[])[]): Statement {
  const width = given[0]?.length ?? 0
  const names = Array.from({ length: width }, (_none, nth) => `v${nth + 1}`)
  const lists = names.map((_name, nth) => `$${nth + 1}::text[]`)
  const sources = [...lists, `array_fill(0, array[$${width + 1}::integer])`]
  const own = text.replaceAll(/\$(\d+)/g, (_whole, number: string) => `joint.v${number}`)
  return statement(
    `select joint.nth::integer as joint_nth, found.*
from unnest(${sources.join(', ')}) with ordinality as joint (${[...names, 'filler', 'nth'].join(', ')}),
lateral (select row_number() over () as joint_place, own.* from (${own}) as own) as found
order by joint.nth, found.joint_place`,
    [...names.map((_name, nth) => arrayLiteral(given.map((values) => textOf(values[nth])))), given.length],
  )
}

/** A value as PostgreSQL reads it from text. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return arrayLiteral(value)
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
