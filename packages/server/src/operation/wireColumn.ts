import { arrayLiteral } from '../db/arrayLiteral.ts'
import { columnTypes } from '../generated/tables.ts'
import type { RecordTableName } from './recordTables.ts'

/** PostgreSQL's name of a column's type. */
export function typeOf(table: RecordTableName, column: string): string {
  const types: Readonly<Record<string, string>> = columnTypes[table]
  return types[column] ?? 'text'
}

// Arrays of arrays would be flattened, and JSON is no array's element: both travel as text.
const isText = (type: string): boolean => type.endsWith('[]') || type === 'jsonb'

/** The type of an array of a column's values, as it travels. */
export function arrayType(table: RecordTableName, column: string): string {
  const type = typeOf(table, column)
  return isText(type) ? 'text[]' : `${type}[]`
}

/** A column of `from`, unnested from such an array, as the column takes it. */
export function elementOf(table: RecordTableName, column: string, from: string): string {
  const type = typeOf(table, column)
  return isText(type) ? `${from}."${column}"::${type}` : `${from}."${column}"`
}

/** One value as its column's type reads it. */
export function wireValue(table: RecordTableName, column: string, value: unknown): unknown {
  if (typeOf(table, column) === 'jsonb') return jsonText(value)
  return Array.isArray(value) ? arrayLiteral(value) : value
}

/** The values of a column as an array. */
export function columnArray(table: RecordTableName, column: string, values: readonly unknown[]): string {
  return arrayLiteral(typeOf(table, column) === 'jsonb' ? values.map(jsonText) : values)
}

const jsonText = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value)
