import { bareName, type ImportColumn } from '@traveler/domain/import/importColumn.ts'
import { mapColumns, ownColumns } from '@traveler/domain/import/mapColumns.ts'
import type { ImportTableInput, SavedMapping } from '../../generated/documents.ts'

/** What each column of a table means, by its place: a field, or null where it is not used. */
export type Meanings = readonly (string | null)[]

/** What the names of the columns say by themselves, or as a saved mapping says. */
export function guessMeanings(
  headers: readonly string[],
  columns: readonly ImportColumn[],
  saved: Pick<SavedMapping, 'columns' | 'ignoredColumns'> | null,
): Meanings {
  const named = Object.fromEntries((saved?.columns ?? []).map(({ field, name }) => [field, name]))
  const { places } = mapColumns(headers, columns, {
    columns: named,
    ignored: ['*', ...(saved?.ignoredColumns ?? [])],
  })
  const fields = new Map([...places].map(([field, at]) => [at, field]))
  return headers.map((_header, at) => fields.get(at) ?? null)
}

/** A column is given a meaning; another that had it loses it. */
export function withMeaning(meanings: Meanings, at: number, field: string | null): Meanings {
  return meanings.map((one, nth) => (nth === at ? field : one === field ? null : one))
}

/** The same as the import takes it: each meaning by the name of its column, and all other columns passed over. */
export function inputOf(
  headers: readonly string[],
  meanings: Meanings,
): Pick<ImportTableInput, 'columns' | 'ignoredColumns'> {
  const used = new Set(headers.flatMap((header, at) => (meanings[at] ? [bareName(header)] : [])))
  return {
    columns: headers.flatMap((name, at) => (meanings[at] ? [{ field: meanings[at], name }] : [])),
    ignoredColumns: headers.filter(
      (header) => header !== '' && !used.has(bareName(header)) && !ownColumns.includes(header),
    ),
  }
}
