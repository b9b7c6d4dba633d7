import { randomBytes, randomUUID } from 'node:crypto'
import type { Plant } from './plant.ts'

const digest = (): string => `\\x${randomBytes(32).toString('hex')}`

// One value replaced (the table's own trigger keeps the old one), the head moved, one event, one idempotency record.
const recordText = `
with value as (update run_step_field_value set value = $4::jsonb, recorded_at = clock_timestamp(), etag = $5::uuid
    where organization_id = $1::bigint and run_step_id = $3::bigint and attempt = 1 and field_number = 2 returning 1),
head as (update stream set version = version + 1, hash = $6::bytea, recorded_at = clock_timestamp()
  where organization_id = $1::bigint and id = $2::bigint returning version),
told as (insert into event (organization_id, stream_id, version, type, act_id, actor_id, recorded_at, body, previous_hash, hash, export_controlled)
  select $1::bigint, $2::bigint, version, 'FIELD_VALUE_RECORDED', $5::uuid, null, clock_timestamp(), $7, $6::bytea, $6::bytea, false from head)
insert into idempotency (organization_id, key_hash, batch_index, response_name, caller, operation, input_hash, ids, created_at)
values ($1::bigint, $8::bytea, 0, 'floor', 'floor', 'floor', $6::bytea, '{}', clock_timestamp())`

/** Replaces one value with one hand-written statement, on streams of its own so that the product's chain stays whole. */
export function recordValueFloor(plant: Plant, runId: string, runStepId: string): () => Promise<unknown> {
  let prepared: Promise<string> | undefined
  return async () => {
    prepared ??= floorStream(plant, runId, runStepId)
    const stream = await prepared
    await plant.floor.query({
      name: 'recordValueFloor',
      text: recordText,
      values: [
        plant.organizationId,
        stream,
        stream,
        JSON.stringify(`lot ${randomUUID()}`),
        randomUUID(),
        digest(),
        'x'.repeat(600),
        digest(),
      ],
    })
  }
}

/** A copy of the step with one value and a stream of its own, for the floor to write to. */
async function floorStream(plant: Plant, runId: string, runStepId: string): Promise<string> {
  const { rows } = await plant.floor.query<{ id: string }>({
    text: `with made as (select nextval('record_id') as id),
step as (insert into run_step select (jsonb_populate_record(s, jsonb_build_object('id', made.id, 'number', 'F' || made.id))).*
  from run_step s, made where s.organization_id = $1::bigint and s.id = $3::bigint),
value as (insert into run_step_field_value (organization_id, run_step_id, attempt, field_number, run_id, value, not_applicable, result, source,
  recorded_by, recorded_at, export_controlled, etag)
  select $1::bigint, id, 1, 2, $2::bigint, '"lot"', false, 'PASS', 'PERSON', $4::bigint, now(), false, gen_random_uuid() from made),
head as (insert into stream (organization_id, id, type, version, hash, recorded_at) select $1::bigint, id, 'run', 1, $5::bytea, now() from made)
select id from made`,
    values: [plant.organizationId, runId, runStepId, plant.userId, digest()],
  })
  return rows[0]?.id ?? ''
}

const signText = `
with signed as (insert into signature (organization_id, id, run_id, meaning, signer_id, printed_name, signed_at, site_time, content_digest, content, export_controlled)
  values ($1::bigint, nextval('record_id'), $2::bigint, 'performed', $3::bigint, 'Bench', clock_timestamp(), '', $4::bytea, $5, false)),
head as (update stream set version = version + 1, hash = $4::bytea, recorded_at = clock_timestamp()
  where organization_id = $1::bigint and id = $6::bigint returning version),
told as (insert into event (organization_id, stream_id, version, type, act_id, actor_id, recorded_at, body, previous_hash, hash, export_controlled)
  select $1::bigint, $6::bigint, version, 'FIELD_SIGNED', $7::uuid, null, clock_timestamp(), $5, $4::bytea, $4::bytea, false from head)
insert into idempotency (organization_id, key_hash, batch_index, response_name, caller, operation, input_hash, ids, created_at)
values ($1::bigint, $8::bytea, 0, 'floor', 'floor', 'floor', $4::bytea, '{}', clock_timestamp())`

/** Writes one signature with one hand-written statement. The product also proves the password: that alone costs tens of ms, on purpose. */
export function signFloor(plant: Plant, runId: string, runStepId: string): () => Promise<unknown> {
  let prepared: Promise<string> | undefined
  return async () => {
    prepared ??= floorStream(plant, runId, runStepId)
    const stream = await prepared
    const values = [
      plant.organizationId,
      runId,
      plant.userId,
      digest(),
      'x'.repeat(800),
      stream,
      randomUUID(),
      digest(),
    ]
    await plant.floor.query({ name: 'signFloor', text: signText, values })
  }
}

const readText = `
select json_build_object('id', r.id, 'title', r.title, 'status', r.status, 'procedureRevision', r.procedure_revision, 'steps',
  (select json_agg(json_build_object('id', s.id, '_etag', s.etag, 'number', s.number, 'title', d.content::jsonb ->> 'title', 'status', s.status,
    'attempt', s.attempt, 'fields', (select json_agg(json_build_object('id', s.id * 4096 + (f ->> 'number')::integer, 'name', f ->> 'name',
      'type', f ->> 'type', 'required', f -> 'required', 'unit', f -> 'unit' ->> 'name', 'value', v.value, '_etag', v.etag) order by nth)
      from jsonb_array_elements(d.content::jsonb -> 'fields') with ordinality as x (f, nth)
      left join run_step_field_value v on v.organization_id = s.organization_id and v.run_step_id = s.id and v.attempt = s.attempt
        and v.field_number = (f ->> 'number')::integer)) order by s.id)
   from run_step s join step_definition d on d.organization_id = s.organization_id and d.id = s.definition_id
   where s.organization_id = r.organization_id and s.run_id = r.id)) as run
from run r where r.organization_id = $1::bigint and r.id = $2::bigint`

/** Reads a run with all its steps, fields and values in one statement. */
export function readFloor(plant: Plant, runId: string): () => Promise<unknown> {
  return () => plant.floor.query({ name: 'readFloor', text: readText, values: [plant.organizationId, runId] })
}
