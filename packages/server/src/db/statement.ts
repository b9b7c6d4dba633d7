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
