import type pg from 'pg'
import { asConfig, begin, behind, commit, type Statement, statement } from '../db/statement.ts'

/**
 * The commit of the transaction does not wait for the disk: for counters and the like, of which a crash may forget the last
 * instant. It lasts with the next commit that waits.
 */
export const unhurried = statement(`select set_config('synchronous_commit', 'off', true)`)

/**
 * Runs statements in one transaction behind one organization's wall, sent together, and gives the rows of each: for
 * what is no record and has no event, such as sessions and counters. What acts change goes through `perform()`.
 */
export async function behindWall<Rows extends readonly object[] = readonly pg.QueryResultRow[]>(
  pool: pg.Pool,
  organizationId: string,
  statements: readonly Statement[],
): Promise<{ [Nth in keyof Rows]: Rows[Nth][] }> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const all = [begin, behind(organizationId, true), ...statements, commit]
    const sent = all.map((one) => client.query(asConfig(one)))
    for (const one of sent) one.catch(() => {})
    const rows: pg.QueryResultRow[][] = []
    for (const one of sent) rows.push((await one).rows)
    // The statements' texts decide the shapes of their rows; their author names them at the call.
    return rows.slice(2, -1) as { [Nth in keyof Rows]: Rows[Nth][] }
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}
