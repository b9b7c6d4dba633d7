import type { Refusal } from '../refusal.ts'
import { type ImportKindName, importFields } from './importKinds.ts'

/** A column of a table whose name is not usual: what it means, and what it is called there. */
export interface NamedColumn {
  readonly field: string
  readonly name: string
}

/** What somebody says of a table, beside the table itself. Absent or null: not said. */
export interface MappingOptions {
  readonly encoding?: string | null | undefined
  readonly delimiter?: string | null | undefined
  readonly sheet?: string | null | undefined
  readonly decimalSign?: string | null | undefined
  readonly columns?: readonly NamedColumn[] | null | undefined
  readonly ignoredColumns?: readonly string[] | null | undefined
  /** Of a BOM. */
  readonly numberTemplate?: string | null | undefined
  readonly identityColumns?: readonly string[] | null | undefined
  readonly dashQuantity?: string | null | undefined
  readonly repeatedLines?: string | null | undefined
}

/** Saved options with what is said anew: that wins, of columns each by its meaning. */
export function withMapping<Given extends MappingOptions>(given: Given, saved: MappingOptions): Given {
  const said = Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
  const columns = new Map([...(saved.columns ?? []), ...(given.columns ?? [])].map((one) => [one.field, one]))
  return { ...given, ...saved, ...Object.fromEntries(said), columns: [...columns.values()] }
}

const ofBoms = ['numberTemplate', 'identityColumns', 'dashQuantity', 'repeatedLines'] as const

/** Everything in a mapping that makes no sense of tables of its kind. */
export function whyNotMapping(kind: ImportKindName, options: MappingOptions): Refusal[] {
  const fields = importFields[kind]
  const strange = (options.columns ?? []).filter(({ field }) => !fields.includes(field))
  const foreign = kind === 'BOM' ? (['ignoredColumns'] as const) : ofBoms
  return [
    ...strange.map(({ field }) =>
      invalid('columns', `"${field}" is no meaning of such a column`, `Choose from ${fields.join(', ')}.`),
    ),
    ...foreign
      .filter((option) => (options[option] ?? null) !== null)
      .map((option) => invalid(option, 'says nothing about such tables', 'Leave it out.')),
  ]
}

function invalid(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}
