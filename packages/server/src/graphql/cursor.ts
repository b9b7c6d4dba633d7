import { Refused } from '@traveler/domain/refusal.ts'
import { isSqlText } from './sqlValue.ts'

/** A place in a list: the order it belongs to and the row's sort values with its id. Opaque to clients. */
export interface Cursor {
  readonly order: string
  readonly values: readonly (string | null)[]
}

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.order, ...cursor.values])).toString('base64url')
}

/** A column that a list is sorted by, as a cursor holds its values. */
export interface CursorColumn {
  readonly type: string
  readonly nullable: boolean
}

/** The place, when it is a cursor of this order; with `columns`, when its values are theirs too. */
export function parseCursor(
  text: string,
  order: string,
  field: string,
  columns?: readonly CursorColumn[],
): Cursor {
  const [given, ...values] = decoded(text)
  const valid =
    given === order &&
    values.every((value) => value === null || typeof value === 'string') &&
    (columns === undefined ||
      (values.length === columns.length && columns.every((column, nth) => holds(column, values[nth]))))
  if (!valid) {
    throw new Refused({
      code: 'INVALID_INPUT',
      field,
      problem: 'Not a cursor of this list in this order',
      remedy: 'Use the endCursor or startCursor of a page with the same sort.',
    })
  }
  return { order, values: values.filter((value) => value === null || typeof value === 'string') }
}

function holds({ type, nullable }: CursorColumn, value: unknown): boolean {
  return typeof value === 'string' ? isSqlText(type, value) : nullable
}

function decoded(text: string): unknown[] {
  try {
    const list: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}
