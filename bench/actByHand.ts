import { createHash, randomUUID } from 'node:crypto'
import type { Plant } from './plant.ts'

/** What an act writes beside its events. */
export interface FloorRows {
  /** Sent once the heads are locked; `$1` is the organization. */
  readonly text: string
  /** From `$2` on. */
  readonly values: readonly unknown[]
}

export interface Told {
  readonly type: string
  /** How long the event's body is in the product, in characters. */
  readonly bodyLength: number
}

export const digest = (text: string): string => `\\x${createHash('sha256').update(text).digest('hex')}`

/**
 * One act by hand, with an event in each of many streams: the heads locked and read, each event's body hashed onto its head, the rows
 * written by one set-based statement, head, event and one record of the answer for all, and the commit.
 */
export async function actByHand(
  plant: Plant,
  streamIds: readonly string[],
  told: Told,
  rows: FloorRows,
): Promise<void> {
  const client = await plant.floor.connect()
  try {
    await client.query('begin')
    const { rows: heads } = await client.query<{ id: string; hash: string }>({
      name: 'lockHeads',
      text: `select id, hash from stream where organization_id = $1::bigint and id = any($2::bigint[])
order by id for no key update`,
      values: [plant.organizationId, streamIds],
    })
    const bodies = heads.map(({ id }) => `{"stream":"${id}"}`.padEnd(told.bodyLength, 'x'))
    const hashes = heads.map(({ hash }, nth) => digest(`${hash}${bodies[nth]}`))
    await client.query({
      name: `rows ${told.type}`,
      text: rows.text,
      values: [plant.organizationId, ...rows.values],
    })
    const act = randomUUID()
    await client.query({
      name: 'tellAll',
      text: `with head as (update stream s set version = s.version + 1, hash = v.hash, recorded_at = clock_timestamp()
  from unnest($2::bigint[], $3::bytea[], $4::text[]) as v (id, hash, body)
  where s.organization_id = $1::bigint and s.id = v.id returning s.id, s.version, v.hash, v.body),
told as (insert into event (organization_id, stream_id, version, type, act_id, actor_id, recorded_at, body, previous_hash, hash, export_controlled)
  select $1::bigint, id, version, $5, $6::uuid, null, clock_timestamp(), body, hash, hash, false from head)
insert into idempotency (organization_id, key_hash, batch_index, response_name, caller, operation, input_hash, ids, created_at)
values ($1::bigint, $7::bytea, 0, 'floor', 'floor', 'floor', $7::bytea, '{}', clock_timestamp())`,
      values: [plant.organizationId, heads.map(({ id }) => id), hashes, bodies, told.type, act, digest(act)],
    })
    await client.query('commit')
  } finally {
    client.release()
  }
}

/** A row that the product made: what those of a floor are like. */
export async function anyRowOf(plant: Plant, table: string): Promise<unknown> {
  const { rows } = await plant.floor.query<{ one: unknown }>(
    `select to_jsonb(t) as one from ${table} t limit 1`,
  )
  return rows[0]?.one
}
