import type { TableName } from '../generated/tables.ts'

/** How a filter reads a column. */
export type ColumnKind =
  | 'ID'
  | 'String'
  | 'Int'
  | 'Float'
  | 'Boolean'
  | 'DateTime'
  | 'ScalarValue'
  | { readonly enum: string }

export interface ColumnFilter {
  readonly column: string
  readonly kind: ColumnKind
}

/** A yes or no that no column keeps: whether all of these columns have a value, or none of them. */
export interface PresenceFilter {
  readonly present?: readonly string[]
  readonly absent?: readonly string[]
  readonly kind: 'Boolean'
}

/** A text column by the names that the API has for what it holds; what has no name there is absent. */
export interface NamesFilter {
  readonly named: string
  readonly names: Readonly<Record<string, string>>
  readonly kind: ColumnKind
}

/** A filter on a related record: `runs(filters: {part: {partNumber: {eq: …}}})`. */
export interface RelationFilter {
  readonly list: () => ListSpec
  /** Column of this table and column of the related one that must be equal. */
  readonly own: string
  readonly other: string
}

/** The first of these text columns that has a value. */
export interface FirstFilter {
  readonly first: readonly string[]
  readonly kind: ColumnKind
}

/** Any of these, of which one row has one: the version of a step is that of its procedure or of its standard step. */
export interface EitherFilter {
  readonly either: readonly ThroughFilter[]
  readonly kind: ColumnKind
}

/**
 * A filter of a related record, as if it were this one's: its column, `partProcedures(filters: {procedureId: {eq: …}})`, or
 * the record that it leads to, `teams(filters: {users: {name: …}})`.
 */
export interface ThroughFilter {
  readonly through: RelationFilter
  /** The name of the related list's filter. */
  readonly filter: string
  readonly kind: ColumnKind | (() => ListSpec)
}

/**
 * One column to sort by. `indexed`: an index serves it at any size, in both directions or only upwards (absent values
 * come last either way, so that one index of a nullable column serves one direction); without, up to 10,000 rows are sorted.
 */
export interface SortColumn {
  readonly column: string
  readonly nullable?: boolean
  readonly indexed?: true | 'UPWARDS'
  /** The column is of another table: of the row whose `other` is this row's `own`. No index serves it. */
  readonly of?: { readonly table: TableName; readonly own: string; readonly other: string }
}

/** A filter on the rows around one in a tree of its own list, or on those within it, however deep: `locations(filters: {allParents: …})`. */
export interface TreeFilter {
  readonly tree: 'AROUND' | 'WITHIN'
  readonly list: () => ListSpec
  /** The column that names the row above. */
  readonly parent: string
  /** A column in which all rows of one tree have the same, such as the run of steps; absent: trees may be anywhere. */
  readonly same?: string
}

/** Any filter of a list. */
export type ListFilter =
  | ColumnFilter
  | PresenceFilter
  | NamesFilter
  | FirstFilter
  | EitherFilter
  | RelationFilter
  | ThroughFilter
  | TreeFilter

/** What a list of one noun can be filtered and sorted by: the names of the public contract over our columns. */
export interface ListSpec {
  /** The root field: `runs`. */
  readonly name: string
  readonly table: TableName
  /** Which rows of the table the list is of, where others stand there too: those with, or without, a value in these columns, or where these say yes. */
  readonly only?: Pick<PresenceFilter, 'present' | 'absent'> & { readonly yes?: readonly string[] }
  /** The filter that says whose a row is, where nobody reads the rows of another. */
  readonly personal?: string
  readonly filterType: string
  readonly filters: Readonly<Record<string, ListFilter>>
  readonly sortType: string
  /** Root arguments beside `filters`, by name, with the type they take: `{title: 'String'}` means `filters: {title: {eq}}`. */
  readonly flatFilters?: Readonly<Record<string, 'ID' | 'String' | 'Boolean'>>
  /** Where the list can be searched: the SQL function that gives the ids of rows with the words of a text. */
  readonly search?: 'runs_with_words'
  /** By the enum's stem: TITLE gives TITLE_ASC and TITLE_DESC. */
  readonly sorts: Readonly<Record<string, SortColumn>>
}
