import type pg from 'pg'
import { statement } from '../db/statement.ts'

/** Runs statements of a job in one transaction behind one organization's wall, cleared for all that is in it. */
export async function withinOrganization<Result>(
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

/** Every organization, for work that goes through them one by one. */
export async function listOrganizations(pool: pg.Pool): Promise<string[]> {
  const { name, text } = statement('select organization_id from organizations()')
  const { rows } = await pool.query<{ organization_id: string }>({ name, text })
  return rows.map((row) => row.organization_id)
}
