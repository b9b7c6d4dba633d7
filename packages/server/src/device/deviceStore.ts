import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type DeviceRow = Row<'device'>

export function loadDevices(ids: readonly string[]): Statement {
  return statement('select * from device where id = any($1::bigint[])', [ids])
}

/** The device that shows this token, unless it was archived. */
export function findDevice(tokenHash: string): Statement {
  return statement('select id, name from device where token_hash = $1::bytea and not archived', [tokenHash])
}
