import { settingOf } from '@traveler/domain/organization/settings.ts'
import type pg from 'pg'
import { listOrganizations, withinOrganization } from './withinOrganization.ts'

/** Rows of one statement: short enough that nobody waits for it. */
const batch = 5_000

/**
 * Forgets what was answered under the idempotency keys that are older than their organization's setting. The digest
 * of the key stays, so that an old key is refused and never performed again. Gives the number of keys forgotten.
 */
export async function expireIdempotency(pool: pg.Pool): Promise<number> {
  let expired = 0
  for (const organizationId of await listOrganizations(pool)) {
    for (let count = batch; count === batch; expired += count) {
      count = await withinOrganization(pool, organizationId, expireBatch)
    }
  }
  return expired
}

async function expireBatch(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ value: unknown }>(
    `select value from organization_setting where name = 'idempotencyDays'`,
  )
  const days = settingOf({ idempotencyDays: rows[0]?.value }, 'idempotencyDays')
  const { rowCount } = await client.query(
    `update idempotency i set caller = null, operation = null, input_hash = null, ids = null
from (select organization_id, key_hash, batch_index, response_name from idempotency
      where ids is not null and created_at < now() - make_interval(days => $1)
      order by created_at limit $2 for update skip locked) as old
where i.organization_id = old.organization_id and i.key_hash = old.key_hash and i.batch_index = old.batch_index
  and i.response_name = old.response_name`,
    [days, batch],
  )
  return rowCount ?? 0
}
