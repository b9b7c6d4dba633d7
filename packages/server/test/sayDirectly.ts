import type pg from 'pg'
import { openPool } from '../src/db/connection.ts'
import type { Floor } from './floor.ts'
import { beforeStop, testDatabase } from './testDatabase.ts'

let pool: ReturnType<typeof openPool> | undefined
beforeStop(async () => pool?.end())

/** A transaction of the application’s role, past every act, for its caller to end. `cleared`: it sees controlled records. */
export async function beginDirectly(floor: Floor, cleared: boolean): Promise<pg.PoolClient> {
  pool ??= openPool((await testDatabase()).app, 2)
  const client = await pool.connect()
  await client.query('begin')
  await client.query(
    `select set_config('traveler.organization_id', $1, true), set_config('traveler.export_cleared', $2, true),
      set_config('traveler.act_id', gen_random_uuid()::text, true), set_config('traveler.migration', '13', true),
      set_config('traveler.act_time', now()::text, true)`,
    [floor.organizationId, cleared ? 'on' : 'off'],
  )
  return client
}

/** What the application’s role says to the database, past every act; how it ended. */
export async function sayDirectly(floor: Floor, text: string, cleared: boolean): Promise<string> {
  const client = await beginDirectly(floor, cleared)
  try {
    const { rowCount } = await client.query(text)
    await client.query('commit')
    return rowCount === 0 ? 'nothing' : 'changed'
  } catch (error) {
    await client.query('rollback')
    return error instanceof Error && 'code' in error ? String(error.code) : 'failed'
  } finally {
    client.release()
  }
}
