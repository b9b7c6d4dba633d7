import { ownColumns } from './mapColumns.ts'

/** What is wrong with a table, as an import tells it. */
export interface TableProblem {
  /** Null: not about one row. */
  readonly row: number | null
  readonly column: string | null
  readonly problem: string
  readonly remedy: string | null
  /** Of its row. */
  readonly cells: readonly (string | null)[] | null
}

/**
 * The rows that are wrong as CSV, each once, under the header of the file: first its row and what is wrong in it. An import
 * knows these two columns and passes them over. With a byte order mark, so that spreadsheets read it as UTF-8.
 */
export function problemsCsv({
  headers,
  problems,
}: {
  readonly headers: readonly string[]
  readonly problems: readonly TableProblem[]
}): string {
  const byRow = Map.groupBy(problems, ({ row }) => row)
  const rows = [...byRow].map(([row, own]) => [
    row === null ? '' : String(row),
    own
      .map(({ column, problem, remedy }) =>
        [`${column ?? ''}: ${problem}`, remedy].filter(Boolean).join('. '),
      )
      .join('\n'),
    ...(own[0]?.cells ?? []).map((cell) => cell ?? ''),
  ])
  const table = [[...ownColumns, ...headers], ...rows]
  return `\ufeff${table.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
