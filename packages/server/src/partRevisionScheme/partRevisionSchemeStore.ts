import { lettersScheme, type RevisionScheme } from '@traveler/domain/part/revisionScheme.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type PartRevisionSchemeRow = Row<'part_revision_scheme'>

/** How the organization's parts are counted: all schemes, by name. */
export function listRevisionSchemes(): Statement {
  return statement('select * from part_revision_scheme order by name')
}

/** The scheme of a name, as the rules know it; letters where no name is given. Undefined: there is none of the name. */
export function schemeNamed(
  name: string | null,
  schemes: readonly PartRevisionSchemeRow[],
): RevisionScheme | undefined {
  if (name === null) return lettersScheme
  const row = schemes.find((scheme) => scheme.name === name)
  return row && { name: row.name, format: row.format, allowOverflow: row.allow_overflow }
}

/** The name of the scheme of parts that are written without one; null: letters. */
export function defaultScheme(schemes: readonly PartRevisionSchemeRow[]): string | null {
  return schemes.find((scheme) => scheme.is_default)?.name ?? null
}
