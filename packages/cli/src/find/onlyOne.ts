import { ApiRefused } from '../apiRefused.ts'

/** Six rows are asked for: five are named, and that there are more. */
const mostNamed = 5

/** What somebody typed to name a record, and what there is of it. */
export interface Finding<Row> {
  /** As in "no part": what is looked for. */
  readonly noun: string
  readonly typed: string
  readonly nameOf: (row: Row) => string
  /** Rows that are called so, or have that id. */
  readonly rows: readonly Row[]
  /** Rows whose names hold what was typed, for whoever mistyped. */
  readonly near: () => Promise<readonly Row[]>
}

/** The one row that was meant; else it throws, with what is like it or with all that are called so. */
export async function onlyOne<Row extends { readonly id: string }>(finding: Finding<Row>): Promise<Row> {
  const { noun, typed, nameOf, rows } = finding
  const [row, ...others] = rows
  if (row !== undefined && others.length === 0) return row
  if (row !== undefined) {
    const named = rows.slice(0, mostNamed).map((one) => `${one.id} (${nameOf(one)})`)
    const more = rows.length > mostNamed ? ' and more' : ''
    throw notFound(`More than one ${noun} is "${typed}": ${named.join(', ')}${more}. Give the id.`)
  }
  const near = (await finding.near()).slice(0, mostNamed).map(nameOf)
  const hint = near.length === 0 ? 'Give its name or its id.' : `Like it: ${near.join(', ')}.`
  throw notFound(`There is no ${noun} "${typed}". ${hint}`)
}

function notFound(message: string): ApiRefused {
  return new ApiRefused([{ message, extensions: { code: 'NOT_FOUND' } }])
}

/** A pattern that finds names with the typed text in them; nothing in the text stands for anything else. */
export function within(typed: string): string {
  return `%${typed.replace(/[%_\\]/g, '\\$&')}%`
}

/** Names come before ids: only a number that nothing is called can be an id. */
export async function byNameOrId<Row>(
  typed: string,
  list: (by: { readonly name: string } | { readonly id: string }) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const named = await list({ name: typed })
  return named.length > 0 || !isId(typed) ? named : list({ id: typed })
}

/** Whether a text can be the id of a record. */
export function isId(typed: string): boolean {
  return /^[1-9]\d{0,15}$/.test(typed) && Number.isSafeInteger(Number(typed))
}
