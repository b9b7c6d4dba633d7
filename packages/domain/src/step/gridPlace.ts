import type { DatagridColumn } from './stepDefinition.ts'

/** Where a cell stands in a grid: the numbers of its row and column, from 1. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** `row:column`, as values and signatures name a cell. */
export function cellKey({ row, column }: GridPlace): string {
  return `${row}:${column}`
}

/** Whether the cells of a column are signed in the run, each by itself (rule 13). */
export function isSignedInRun({ readOnly, type }: Pick<DatagridColumn, 'readOnly' | 'type'>): boolean {
  return !readOnly && type === 'SIGNOFF'
}

/** Whether an operator fills the cells of a column: the others are shown, or signed. */
export function isFilledInRun({ readOnly, type }: Pick<DatagridColumn, 'readOnly' | 'type'>): boolean {
  return !readOnly && type !== 'SIGNOFF'
}
