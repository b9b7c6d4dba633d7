import type pg from 'pg'
import { asConfig, behind, commit, statement } from '../db/statement.ts'
import type { Caller } from './caller.ts'
import type { Read } from './read.ts'

const beginSnapshot = statement('begin isolation level repeatable read, read only')

/** Reads all of one moment for one caller, behind the wall, however many statements it takes. */
export async function readSnapshot<Result>(
  pool: pg.Pool,
  { organizationId, exportCleared }: Caller,
  work: (read: Read) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(asConfig(beginSnapshot))
    await client.query(asConfig(behind(organizationId, exportCleared)))
    // The statement's text decides the shape of its rows; its author names that shape at the call.
    const result = await work(async (one) => (await client.query(asConfig(one))).rows as never)
    await client.query(asConfig(commit))
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}
