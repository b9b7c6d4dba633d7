import { isSecret } from '../packages/server/src/operation/secretHash.ts'
import { actByHand, anyRowOf, digest } from './actByHand.ts'
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

/** Starts the step on every unit, and checks its worker in. */
export function startManyFloor(plant: Plant, batch: FloorBatch): () => Promise<unknown> {
  const text = `with step as (update run_step set status = 'IN_PROGRESS', started_at = clock_timestamp(), started_by = $3::bigint,
    etag = gen_random_uuid(), updated_at = clock_timestamp() where organization_id = $1::bigint and id = any($2::bigint[]) returning id, run_id),
run as (update run r set status = 'IN_PROGRESS', started_at = clock_timestamp() from step
  where r.organization_id = $1::bigint and r.id = step.run_id)
insert into work_session select (jsonb_populate_record(null::work_session, $4::jsonb || jsonb_build_object('organization_id', $1::bigint,
  'id', nextval('record_id'), 'run_id', run_id, 'run_step_id', id, 'etag', gen_random_uuid(), 'check_in', clock_timestamp(),
  'check_out', clock_timestamp(), 'ended_by', 'STEP_LEFT', 'created_at', clock_timestamp(), 'updated_at', clock_timestamp()))).* from step`
  let session: Promise<unknown> | undefined
  return async () => {
    session ??= anyRowOf(plant, 'work_session')
    const rows = { text, values: [batch.stepIds, plant.userId, await session] }
    await actByHand(plant, batch.runIds, { type: 'RUN_STEP_STARTED', bodyLength: 907 }, rows)
  }
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
    const contents = batch.stepIds.map((id) => `{"runStepId":"${id}"}`.padEnd(180, 'x'))
    const digests = contents.map(digest)
    const values = [batch.stepIds, plant.userId, contents, digests, attempt, digest('definition')]
    await actByHand(plant, batch.runIds, { type: 'FIELD_SIGNED', bodyLength: 1066 }, { text, values })
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
    actByHand(
      plant,
      batch.runIds,
      { type: 'RUN_STEP_COMPLETED', bodyLength: 827 },
      { text, values: [batch.stepIds, plant.userId] },
    )
}

/** Begins a redline of the step on every unit: its row, and the step that waits for it. */
export function redlineManyFloor(plant: Plant, batch: FloorBatch): () => Promise<unknown> {
  const text = `with step as (update run_step set status = 'REDLINE', previous_status = 'IN_PROGRESS', etag = gen_random_uuid(),
    updated_at = clock_timestamp() where organization_id = $1::bigint and id = any($2::bigint[]) returning id, run_id)
insert into redline select (jsonb_populate_record(null::redline, $4::jsonb || jsonb_build_object('organization_id', $1::bigint,
  'id', nextval('record_id'), 'run_id', run_id, 'run_step_id', id, 'status', 'CANCELED', 'etag', gen_random_uuid(), 'created_by', $3::bigint))).*
from step`
  let redline: Promise<unknown> | undefined
  return async () => {
    redline ??= anyRowOf(plant, 'redline')
    const rows = { text, values: [batch.stepIds, plant.userId, await redline] }
    await actByHand(plant, batch.runIds, { type: 'REDLINE_CREATED', bodyLength: 1500 }, rows)
  }
}

/** Moves one run out of its batch and back: two acts. */
export function moveFloor(plant: Plant, batch: FloorBatch): () => Promise<unknown> {
  const runIds = batch.runIds.slice(0, 1)
  const text = `update run set run_batch_id = case when $4::boolean then null else run_batch_id end, etag = gen_random_uuid(),
  updated_at = clock_timestamp(), updated_by = $3::bigint where organization_id = $1::bigint and id = any($2::bigint[])`
  const told = { type: 'RUN_LEFT_BATCH', bodyLength: 462 }
  const move = (isOut: boolean) =>
    actByHand(plant, runIds, told, { text, values: [runIds, plant.userId, isOut] })
  return async () => {
    await move(true)
    await move(false)
  }
}
