import type { Refusal } from '../refusal.ts'
import { bareName, type ImportColumn } from './importColumn.ts'

/** What somebody said about the columns of a table. */
export interface ChosenMapping {
  /** The header of a field, where its name is not usual. */
  readonly columns: Readonly<Record<string, string>>
  /** Headers that mean nothing here; `*`: all that are not known. */
  readonly ignored: readonly string[]
}

/** Where each field stands: the place of its column, counted from 0. */
export interface MappedColumns {
  readonly places: ReadonlyMap<string, number>
  readonly refusals: readonly Refusal[]
}

/** What is said of a meaning that no column has by its name, and of a column that has no meaning by its name. */
export const [noColumnMeans, meansNothing] = [
  'is in no column that is known by its name',
  'means nothing here',
] as const

/** What we write into a file to correct; it means nothing when that comes back. */
export const ownColumns = ['Traveler: row', 'Traveler: what is wrong']

/**
 * Which column means what: the one that was chosen, or the one whose name is usual. A column that means nothing is refused
 * by its name unless it is to be ignored: a misspelled one would be lost in silence.
 */
export function mapColumns(
  headers: readonly string[],
  columns: readonly ImportColumn[],
  chosen: ChosenMapping,
): MappedColumns {
  const claimed = new Map(
    columns.flatMap((column) => placesOf(column, headers, chosen).map((at) => [at, column.field] as const)),
  )
  const places = new Map([...claimed].toReversed().map(([at, field]) => [field, at] as const))
  return {
    places,
    refusals: [
      ...unknownFields(columns, chosen),
      ...Object.entries(chosen.columns).flatMap(([, header]) => whyNotThere(header, headers)),
      ...columns.flatMap((column) => whyNotFound(column, places, headers)),
      ...[...places].flatMap(([field]) => whyNotOnce(field, claimed, headers)),
      ...headers.flatMap((header, at) => whyNotKnown(header, claimed.has(at), { columns, chosen })),
    ],
  }
}

/** Every place that means the field: the chosen header, or all with its likeliest name. */
function placesOf(
  { field, aliases }: ImportColumn,
  headers: readonly string[],
  chosen: ChosenMapping,
): number[] {
  const bare = headers.map(bareName)
  const wanted = chosen.columns[field]
  const taken = new Set(
    Object.entries(chosen.columns)
      .filter(([other]) => other !== field)
      .map(([, header]) => bareName(header)),
  )
  const ignored = new Set(chosen.ignored.filter((name) => name !== '*').map(bareName))
  const name =
    wanted === undefined
      ? aliases.find((alias) => bare.includes(alias) && !taken.has(alias) && !ignored.has(alias))
      : bareName(wanted)
  return name === undefined ? [] : bare.flatMap((header, at) => (header === name ? [at] : []))
}

function unknownFields(columns: readonly ImportColumn[], { columns: chosen }: ChosenMapping): Refusal[] {
  const fields = columns.map(({ field }) => field)
  return Object.keys(chosen)
    .filter((field) => !fields.includes(field))
    .map((field) =>
      refused(field, 'is no meaning that a column can have', `Choose from ${fields.join(', ')}.`),
    )
}

function whyNotThere(header: string, headers: readonly string[]): Refusal[] {
  if (headers.some((one) => bareName(one) === bareName(header))) return []
  return [refused(header, 'is not a column of the table', `Choose from ${headers.join(', ')}.`)]
}

function whyNotFound(
  { field, aliases, required }: ImportColumn,
  places: ReadonlyMap<string, number>,
  headers: readonly string[],
): Refusal[] {
  if (required !== true || places.has(field)) return []
  if (headers.length === 0)
    return [refused(field, 'is nowhere: the table is empty', 'Choose a file that has rows.')]
  const remedy = `Name the column of ${headers.join(', ')} that means it, or call it ${aliases[0]}.`
  return [refused(field, noColumnMeans, remedy)]
}

function whyNotOnce(
  field: string,
  claimed: ReadonlyMap<number, string>,
  headers: readonly string[],
): Refusal[] {
  const twice = [...claimed].filter(([, other]) => other === field).map(([at]) => at)
  if (twice.length < 2) return []
  const problem = `stands twice, in the ${twice.map((at) => ordinal(at + 1)).join(' and ')} column`
  return [refused(headers[twice[0] ?? 0] ?? field, problem, 'Take one of them out, or give it another name.')]
}

function ordinal(place: number): string {
  const end = place % 100 > 10 && place % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return `${place}${end}`
}

interface Known {
  readonly columns: readonly ImportColumn[]
  readonly chosen: ChosenMapping
}

function whyNotKnown(header: string, isClaimed: boolean, { columns, chosen }: Known): Refusal[] {
  const isIgnored = chosen.ignored.some((name) => name === '*' || bareName(name) === bareName(header))
  if (isClaimed || isIgnored || header === '' || ownColumns.includes(header)) return []
  const known = columns.map(({ field }) => field).join(', ')
  return [refused(header, meansNothing, `Say which of ${known} it is, or that it is to be ignored.`)]
}

function refused(column: string, problem: string, remedy: string): Refusal {
  return { code: 'IMPORT_ROW', row: 0, column, value: '', problem, remedy }
}
