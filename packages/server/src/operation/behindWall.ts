import type pg from 'pg'
import { sendTogether } from '../db/connection.ts'
import type { Statement } from '../db/statement.ts'

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
    sendTogether(client)
    const sent = [
      client.query(
        `begin; select set_config('traveler.organization_id', '${BigInt(organizationId)}', true), set_config('traveler.export_cleared', 'on', true)`,
      ),
      ...statements.map(({ name, text, values }) => client.query({ name, text, values: [...values] })),
      client.query('commit'),
    ]
    for (const one of sent) one.catch(() => {})
    const rows: pg.QueryResultRow[][] = []
    for (const one of sent) rows.push((await one).rows)
    // The statements' texts decide the shapes of their rows; their author names them at the call.
    return rows.slice(1, -1) as { [Nth in keyof Rows]: Rows[Nth][] }
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}
