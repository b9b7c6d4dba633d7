import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { isSecret } from '../packages/server/src/operation/secretHash.ts'
import type { Plant } from './plant.ts'

/** The first step of each run of a batch that the product leaves alone: what a floor writes to. */
export interface FloorBatch {
  readonly runIds: readonly string[]
  readonly stepIds: readonly string[]
}

export async function floorBatchOf(plant: Plant, firstRunId: number): Promise<FloorBatch> {
  const { rows } = await plant.floor.query<{ run_id: string; id: string }>({
    text: `select distinct on (s.run_id) s.run_id, s.id from run mine
join run r on r.organization_id = mine.organization_id and r.run_batch_id = mine.run_batch_id
join run_step s on s.organization_id = r.organization_id and s.run_id = r.id
where mine.organization_id = $1::bigint and mine.id = $2::bigint order by s.run_id, s.id`,
    values: [plant.organizationId, firstRunId],
  })
  return { runIds: rows.map((row) => row.run_id), stepIds: rows.map((row) => row.id) }
}

/** What stands beside the events of an act, on each unit. */
interface Rows {
  /** After the heads are locked: `$1` the organization, `$2` the runs, `$3` their steps, `$4` the user. */
  readonly text: string
  readonly values?: readonly unknown[]
}

interface Told {
  readonly type: string
  /** How long the event's body is in the product, in characters. */
  readonly bodyLength: number
}

const digest = (text: string): string => `\\x${createHash('sha256').update(text).digest('hex')}`

/**
 * One act on each run of the batch by hand: the heads locked and read, each event's body hashed onto its head, the rows
 * written by one set-based statement, head, event and one record of the answer for all, and the commit.
 */
async function actByHand(
  plant: Plant,
  batch: FloorBatch,
  told: Told,
  rowsOf: (client: pg.PoolClient) => Promise<Rows>,
): Promise<void> {
  const client = await plant.floor.connect()
  try {
    await client.query('begin')
    const { rows: heads } = await client.query<{ id: string; hash: string }>({
      name: `lockHeads`,
      text: `select id, hash from stream where organization_id = $1::bigint and id = any($2::bigint[])
order by id for no key update`,
      values: [plant.organizationId, batch.runIds],
    })
    const { text, values = [] } = await rowsOf(client)
    const bodies = heads.map(({ id }) => `{"stream":"${id}"}`.padEnd(told.bodyLength, 'x'))
    const hashes = heads.map(({ hash }, nth) => digest(`${hash}${bodies[nth]}`))
    await client.query({ name: `rows ${told.type}`, text, values: [plant.organizationId, ...values] })
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

/** Starts the step on every unit, and checks its worker in. */
export function startManyFloor(plant: Plant, batch: FloorBatch): () => Promise<unknown> {
  const text = `with step as (update run_step set status = 'IN_PROGRESS', started_at = clock_timestamp(), started_by = $3::bigint,
    etag = gen_random_uuid(), updated_at = clock_timestamp() where organization_id = $1::bigint and id = any($2::bigint[]) returning id, run_id),
run as (update run r set status = 'IN_PROGRESS', started_at = clock_timestamp() from step
  where r.organization_id = $1::bigint and r.id = step.run_id)
insert into work_session select (jsonb_populate_record(null::work_session, $4::jsonb || jsonb_build_object('organization_id', $1::bigint,
  'id', nextval('record_id'), 'run_id', run_id, 'run_step_id', id, 'etag', gen_random_uuid(), 'check_in', clock_timestamp(),
  'check_out', clock_timestamp(), 'ended_by', 'STEP_LEFT', 'created_at', clock_timestamp(), 'updated_at', clock_timestamp()))).* from step`
  let session: unknown
  return () =>
    actByHand(plant, batch, { type: 'RUN_STEP_STARTED', bodyLength: 907 }, async () => {
      session ??= await anySession(plant)
      return { text, values: [batch.stepIds, plant.userId, session] }
    })
}

/** A session that the product made: what the floor's are like. */
async function anySession(plant: Plant): Promise<unknown> {
  const { rows } = await plant.floor.query<{ session: unknown }>(
    'select to_jsonb(w) as session from work_session w limit 1',
  )
  return rows[0]?.session
}

/** Proves who signs, and writes a signature on each unit. */
export function signManyFloor(plant: Plant, batch: FloorBatch): () => Promise<unknown> {
  const text = `insert into signature (organization_id, id, run_id, run_step_id, attempt, field_number, meaning, signer_id, printed_name,
  role_name, signed_at, site_time, definition_digest, content_digest, content, export_controlled)
select $1::bigint, nextval('record_id'), s.run_id, s.id, $6::integer, 1, 'performed', $3::bigint, 'Bench', 'Admin', clock_timestamp(),
  '2026-01-01T00:00:00+00:00', $7::bytea, v.digest, v.content, false
from unnest($2::bigint[], $4::text[], $5::bytea[]) as v (id, content, digest)
join run_step s on s.organization_id = $1::bigint and s.id = v.id`
  let attempt = 1
  return async () => {
    const { rows } = await plant.floor.query<{ password_hash: string }>({
      text: 'select password_hash from user_account where organization_id = $1::bigint and id = $2::bigint',
      values: [plant.organizationId, plant.userId],
    })
    if (!(await isSecret(rows[0]?.password_hash ?? null, plant.signature.password)))
      throw new Error('The floor signs with another password')
    attempt++
    await actByHand(plant, batch, { type: 'FIELD_SIGNED', bodyLength: 1066 }, () => {
      const contents = batch.stepIds.map((id) => `{"runStepId":"${id}"}`.padEnd(180, 'x'))
      const digests = contents.map(digest)
      return Promise.resolve({
        text,
        values: [batch.stepIds, plant.userId, contents, digests, attempt, digest('definition')],
      })
    })
  }
}

/** Completes the step on every unit, and checks its worker out. */
export function completeManyFloor(plant: Plant, batch: FloorBatch): () => Promise<unknown> {
  const text = `with step as (update run_step set status = 'COMPLETE', completed_at = clock_timestamp(), completed_by = $3::bigint,
    etag = gen_random_uuid(), updated_at = clock_timestamp() where organization_id = $1::bigint and id = any($2::bigint[]) returning id, run_id),
run as (update run r set percent_complete = 2 from step where r.organization_id = $1::bigint and r.id = step.run_id)
update work_session w set check_out = clock_timestamp(), etag = gen_random_uuid(), updated_at = clock_timestamp() from step
where w.organization_id = $1::bigint and w.id = (select max(n.id) from work_session n
    where n.organization_id = $1::bigint and n.run_step_id = step.id)`
  return () =>
    actByHand(plant, batch, { type: 'RUN_STEP_COMPLETED', bodyLength: 827 }, () =>
      Promise.resolve({ text, values: [batch.stepIds, plant.userId] }),
    )
}

/** Begins a redline of the step on every unit: its row, and the step that waits for it. */
export function redlineManyFloor(plant: Plant, batch: FloorBatch): () => Promise<unknown> {
  const text = `with step as (update run_step set status = 'REDLINE', previous_status = 'IN_PROGRESS', etag = gen_random_uuid(),
    updated_at = clock_timestamp() where organization_id = $1::bigint and id = any($2::bigint[]) returning id, run_id)
insert into redline select (jsonb_populate_record(null::redline, $4::jsonb || jsonb_build_object('organization_id', $1::bigint,
  'id', nextval('record_id'), 'run_id', run_id, 'run_step_id', id, 'status', 'CANCELED', 'etag', gen_random_uuid(), 'created_by', $3::bigint))).*
from step`
  let redline: unknown
  return () =>
    actByHand(plant, batch, { type: 'REDLINE_CREATED', bodyLength: 1500 }, async () => {
      redline ??= await anyRedline(plant)
      return { text, values: [batch.stepIds, plant.userId, redline] }
    })
}

/** A redline that the product made: what the floor's are like. */
async function anyRedline(plant: Plant): Promise<unknown> {
  const { rows } = await plant.floor.query<{ redline: unknown }>(
    'select to_jsonb(r) as redline from redline r limit 1',
  )
  return rows[0]?.redline
}

/** Moves one run out of its batch and back: two acts. */
export function moveFloor(plant: Plant, batch: FloorBatch): () => Promise<unknown> {
  const one = { runIds: batch.runIds.slice(0, 1), stepIds: [] }
  const text =
    'update run set run_batch_id = case when $4::boolean then null else run_batch_id end, etag = gen_random_uuid(), updated_at = clock_timestamp(), updated_by = $3::bigint where organization_id = $1::bigint and id = any($2::bigint[])'
  const move = (isOut: boolean) =>
    actByHand(plant, one, { type: 'RUN_LEFT_BATCH', bodyLength: 462 }, () =>
      Promise.resolve({ text, values: [one.runIds, plant.userId, isOut] }),
    )
  return async () => {
    await move(true)
    await move(false)
  }
}
