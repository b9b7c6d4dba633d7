import { columnTypes } from '../generated/tables.ts'
import { sha256 } from '../operation/chain.ts'
import { type RecordTable, type RecordTableName, recordTable } from '../operation/recordTables.ts'
import { recordTableNames } from './exportFormat.ts'
import type { Findings } from './finding.ts'
import { type RowValues, rowKey } from './foldedStream.ts'
import { normalValue, parseWithNumbers } from './normalValue.ts'
import { CannotRead, type OrganizationRecord } from './recordSource.ts'
import type { Scratch, ToldRow } from './scratch.ts'

interface Given {
  readonly record: OrganizationRecord
  readonly scratch: Scratch
  readonly findings: Findings
}

/** Compares every row of the record with what the events tell of it. Gives the number of rows. */
export async function verifyRows({ record, scratch, findings }: Given): Promise<number> {
  let count = 0
  for (const table of recordTableNames) {
    for await (const text of record.rows(table)) {
      count += 1
      verifyRow(table, parseRow(text, table), scratch, findings)
    }
    for (const { key, stream, version } of scratch.rowsLeft(table)) {
      findings.add({ code: 'ROW_MISSING', place: { table, row: key, stream, version } })
    }
  }
  return count
}

function verifyRow(table: RecordTableName, row: RowValues, scratch: Scratch, findings: Findings): void {
  const key = rowKey(table, row)
  const told = scratch.takeRow(table, key)
  if (told === null) findings.add({ code: 'ROW_UNTOLD', place: { table, row: key } })
  else compare(table, row, told, findings)
  checkDigests(table, row, key, findings)
}

function compare(
  table: RecordTableName,
  row: RowValues,
  { key, stream, version, values }: ToldRow,
  findings: Findings,
): void {
  const types: Readonly<Record<string, string>> = columnTypes[table]
  const { derived = [], private: hidden = [] }: RecordTable = recordTable(table)
  const aside = new Set(['organization_id', ...derived, ...hidden])
  for (const column of new Set([...Object.keys(row), ...Object.keys(values)])) {
    if (aside.has(column)) continue
    const expected = values[column] ?? null
    const found = normalValue(types[column] ?? 'text', row[column])
    if (expected !== found)
      findings.add({
        code: 'ROW_DIFFERS',
        place: { table, row: key, column, stream, version },
        expected,
        found,
      })
  }
}

/** Contents that a digest stands for: what was frozen, and what was signed. */
const digests: Readonly<Partial<Record<RecordTableName, string>>> = {
  step_definition: 'digest',
  signature: 'content_digest',
}

function checkDigests(table: RecordTableName, row: RowValues, key: string, findings: Findings): void {
  const column = digests[table]
  if (column === undefined) return
  const expected = `\\x${sha256(String(row['content'])).toString('hex')}`
  const found = normalValue('bytea', row[column])
  if (expected !== found)
    findings.add({ code: 'CONTENT_DIGEST', place: { table, row: key, column }, expected, found })
}

/** One row of a table as JSON, its numbers as text. */
export function parseRow(text: string, table: RecordTableName): RowValues {
  try {
    const row = parseWithNumbers(text)
    if (typeof row === 'object' && row !== null) return Object.fromEntries(Object.entries(row))
  } catch {
    // Told below: a line of an export that is no JSON.
  }
  throw new CannotRead(`A row of ${table} is not JSON: ${text.slice(0, 80)}; export once more.`)
}
