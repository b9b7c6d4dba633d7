import type pg from 'pg'
import type { Statement } from '../db/statement.ts'

/** Reads rows: an act's transaction under its lock, or a request behind the wall. */
export type Read = <Row extends pg.QueryResultRow>(statement: Statement) => Promise<Row[]>
