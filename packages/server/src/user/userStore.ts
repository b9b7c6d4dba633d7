import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A person as others may see them: no secrets. */
export type UserRow = Pick<
  Row<'user_account'>,
  'organization_id' | 'id' | 'email' | 'name' | 'site_id' | 'export_cleared' | 'deactivated' | 'locked_at' | 'etag' | 'created_at' | 'updated_at' | 'created_by' | 'updated_by'
>

const columns = `organization_id, id, email, name, site_id, export_cleared, deactivated, locked_at, etag, created_at, updated_at,
  created_by, updated_by`

export function loadUsers(ids: readonly string[]): Statement {
  return statement(`select ${columns} from user_account where id = any($1::bigint[])`, [ids])
}
