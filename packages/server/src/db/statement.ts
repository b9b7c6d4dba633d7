import { createHash } from 'node:crypto'
import type pg from 'pg'

/** One SQL statement with its values. Its name makes the server prepare the text once per connection. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
}

const names = new Map<string, string>()

/** A named statement: the name is a digest of the text, so that one text is one prepared statement. */
export function statement(text: string, values: readonly unknown[] = []): Statement {
  let name = names.get(text)
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('hex').slice(0, 32)
    names.set(text, name)
  }
  return { name, text, values }
}

/** Texts put together at run time that are worth preparing: each costs memory here and on every connection. */
const composedLimit = 300
const composed = new Set<string>()

/** A statement whose text was put together from filters and sorts: named as long as there are not too many of them. */
export function composedStatement(text: string, values: readonly unknown[]): Statement {
  if (!composed.has(text) && composed.size >= composedLimit) return { name: '', text, values }
  composed.add(text)
  return statement(text, values)
}

/** What row-level security reads until the transaction ends: whose rows, and whether those under export control too. */
export function behind(organizationId: string, exportCleared: boolean): Statement {
  return statement(
    `select set_config('traveler.organization_id', $1, true), set_config('traveler.export_cleared', $2, true)`,
    [organizationId, exportCleared ? 'on' : 'off'],
  )
}

/** Until the transaction ends, statements read what stood at that moment: the views of the schema `past` hide their tables. */
export function asItWas(at: string): Statement {
  return statement(
    `select set_config('search_path', 'past, public', true), set_config('traveler.at', $1, true)`,
    [at],
  )
}

/** As pg takes it: a mutable list of values, which it does not change. */
export function asConfig({ name, text, values }: Statement): pg.QueryConfig {
  return { name, text, values: values.map((value) => (isIdList(value) ? `{${value.join(',')}}` : value)) }
}

const id = /^\d+$/

/** Hundreds of ids are an array's text as they are; pg would look for quotes to escape in each. */
function isIdList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string' && id.test(one))
}

/** What begins and ends a transaction, as statements that travel with the others. */
export const begin = statement('begin')
export const beginReading = statement('begin read only')
export const commit = statement('commit')
