import { useState } from 'react'

/** Drawn at once: a thousand lines with their links keep a browser busy for a second. */
const rowsAtOnce = 100

interface FirstRows<Row> {
  readonly shown: readonly Row[]
  /** Shows the next ones; null: all are shown. */
  readonly showMore: (() => void) | null
}

/** The first of many rows that are there already, and more of them on demand. */
export function useFirstRows<Row>(rows: readonly Row[]): FirstRows<Row> {
  const [count, setCount] = useState(rowsAtOnce)
  return {
    shown: rows.slice(0, count),
    showMore: count >= rows.length ? null : () => setCount(count + rowsAtOnce),
  }
}
