import type pg from 'pg'

/** Runs statements in one transaction of one snapshot, behind one organization's wall, cleared for all that is in it. */
export async function withinSnapshot<Result>(
  pool: pg.Pool,
  organizationId: string,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    // One snapshot for the whole transaction: what a job reads and what it concludes belong together.
    await client.query(`begin isolation level repeatable read;
select set_config('traveler.organization_id', '${BigInt(organizationId)}', true), set_config('traveler.export_cleared', 'on', true)`)
    const result = await work(client)
    await client.query('commit')
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
