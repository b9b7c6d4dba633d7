import type { ReactNode } from 'react'
import styles from './RowTable.module.css'

/** A column of a table of rows. */
export interface Column<Row> {
  readonly label: string
  readonly render: (row: Row) => ReactNode
  /** A share of the width; 1 when absent. */
  readonly share?: number
  /** Left out where the screen is narrower than a tablet. */
  readonly wide?: true
  /** Numbers stand below each other by their last digit. */
  readonly isNumber?: true
}

interface RowTableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Cells are read whole, on as many lines as they take; absent: each on one line, cut where it is too long. */
  readonly isWhole?: true
}

/** Rows under named columns. A link in the first column is the whole row's: it is as high as a finger is wide. */
export function RowTable<Row>({ label, columns, rows, keyOf, isWhole }: RowTableProps<Row>) {
  const shares = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  return (
    <table className={styles['table']} aria-label={label} data-whole={isWhole}>
      <thead>
        <tr>
          {columns.map(({ label: name, share = 1, wide, isNumber }) => (
            <th
              key={name}
              scope="col"
              data-wide={wide}
              data-number={isNumber}
              style={{ width: `${(share / shares) * 100}%` }}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ label: name, render, wide, isNumber }) => (
              <td key={name} data-label={name} data-wide={wide} data-number={isNumber}>
                {render(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
