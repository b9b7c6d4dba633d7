import type pg from 'pg'
import { statement } from '../db/statement.ts'

/** Every organization, for work that goes through them one by one. */
export async function listOrganizations(pool: pg.Pool): Promise<string[]> {
  const { name, text } = statement('select organization_id from organizations()')
  const { rows } = await pool.query<{ organization_id: string }>({ name, text })
  return rows.map((row) => row.organization_id)
}
