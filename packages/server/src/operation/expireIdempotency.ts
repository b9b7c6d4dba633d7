import { settings } from '@traveler/domain/organization/settings.ts'
import type pg from 'pg'
import { type Statement, statement } from '../db/statement.ts'
import { behindWall } from './behindWall.ts'
import { listOrganizations } from './listOrganizations.ts'

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
      const [forgotten] = await behindWall<[object]>(pool, organizationId, [forgetOldest()])
      count = forgotten.length
    }
  }
  return expired
}

function forgetOldest(): Statement {
  return statement(
    `update idempotency i set caller = null, operation = null, input_hash = null, ids = null
from (select organization_id, key_hash, batch_index, response_name from idempotency
      where ids is not null and created_at < now() - make_interval(days => coalesce(
        (select value::text::integer from organization_setting where name = 'idempotencyDays'), $1::integer))
      order by created_at limit $2::integer for update skip locked) as old
where i.organization_id = old.organization_id and i.key_hash = old.key_hash and i.batch_index = old.batch_index
  and i.response_name = old.response_name
returning 1`,
    [settings.idempotencyDays.default, batch],
  )
}
