import { createHash } from 'node:crypto'

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
