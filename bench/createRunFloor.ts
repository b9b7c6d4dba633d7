import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'

/** What a start needs, as the bench made it. */
export interface StartMaterial {
  readonly organizationId: string
  readonly procedureId: string
  readonly partId: string
  readonly userId: string
}

// The rows of so many createRuns that make their units: runs, steps, dependencies, units, requirements, their entries in
// `record`, two events each with their heads, and one idempotency record. Event bodies are text of the size that the product
// writes. For one run it takes as long as a statement without the count (2.6 to 3.2 ms, both).
const text = `
with made as materialized (select nth, nextval('record_id') as run_id, nextval('record_id') as unit_id, clock_timestamp() as now
  from generate_series(1, $9::integer) as nth),
p as (select * from procedure where organization_id = $1::bigint and id = $2::bigint),
part as (select * from part where organization_id = $1::bigint and id = $3::bigint),
bom as (select * from mbom where organization_id = $1::bigint and part_id = $3::bigint and status = 'RELEASED'),
unit as (insert into part_inventory (organization_id, id, part_id, part_family_id, quantity, quantity_scrapped, origin, quality_hold,
    build_open, as_built_mbom_id, status, export_controlled, etag, created_at, updated_at, created_by, updated_by)
  select $1::bigint, unit_id, part.id, part.family_id, 1, 0, 'RUN_MADE', false, true, bom.id, 'WIP', false, $5::uuid, now, now, $4::bigint, $4::bigint
  from made, part, bom returning id),
run as (insert into run (organization_id, id, title, default_title, purpose, procedure_id, procedure_revision, procedure_digest, mbom_id, part_id,
    part_inventory_id, quantity, priority, archived, concessions, status, percent_complete, export_controlled, etag, created_at, updated_at, created_by, updated_by)
  select $1::bigint, run_id, 'Run ' || run_id || ': ' || part.part_number, true, 'BUILD', p.id, p.version, p.digest, bom.id, part.id,
    unit_id, 1, 0, false, '[]', 'TODO', 0, false, $5::uuid, now, now, $4::bigint, $4::bigint
  from made, part, bom, p returning id),
steps as (insert into run_step (organization_id, id, run_id, step_id, step_key_id, occurrence, definition_id, position, number, required,
    status, attempt, export_controlled, etag, updated_at)
  select $1::bigint, nextval('record_id'), run_id, s.id, s.step_key_id, s.occurrence, s.definition_id, s.position, s.position::text, s.required,
    'TODO', 1, false, $5::uuid, now
  from made, step s where s.organization_id = $1::bigint and s.procedure_id = $2::bigint returning id, step_id, run_id),
edges as (insert into run_step_edge (organization_id, id, run_id, step_id, upstream_step_id, export_controlled)
  select $1::bigint, nextval('record_id'), a.run_id, a.id, b.id, false
  from step_edge e join steps a on a.step_id = e.step_id join steps b on b.step_id = e.upstream_step_id and b.run_id = a.run_id
  where e.organization_id = $1::bigint and e.procedure_id = $2::bigint returning id),
requirements as (insert into build_requirement (organization_id, id, part_inventory_id, run_id, origin_mbom_item_id, position, part_id, quantity,
    made_on_assembly, interchange, designators, substitutes, export_controlled, etag)
  select $1::bigint, nextval('record_id'), unit_id, run_id, i.id, i.position, i.part_id, i.quantity, i.made_on_assembly, i.interchange, '{}', '{}', false, $5::uuid
  from made, bom join mbom_item i on i.organization_id = $1::bigint and i.mbom_id = bom.id returning id),
records as (insert into record (organization_id, id, type, export_controlled)
  select $1::bigint, id, 'run', false from run union all select $1::bigint, id, 'partInventory', false from unit
  union all select $1::bigint, id, 'runStep', false from steps union all select $1::bigint, id, 'buildRequirement', false from requirements),
heads as (insert into stream (organization_id, id, type, version, hash, recorded_at, export_controlled)
  select $1::bigint, run_id, 'run', 1, $6::bytea, now, false from made
  union all select $1::bigint, unit_id, 'partInventory', 1, $6::bytea, now, false from made returning id),
told as (insert into event (organization_id, stream_id, version, type, act_id, actor_id, recorded_at, body, previous_hash, hash, export_controlled)
  select $1::bigint, run_id, 1, 'RUN_CREATED', $5::uuid, $4::bigint, now, $7, $6::bytea, $6::bytea, false from made
  union all select $1::bigint, unit_id, 1, 'PART_INVENTORY_CREATED', $5::uuid, $4::bigint, now, $8, $6::bytea, $6::bytea, false from made),
remembered as (insert into idempotency (organization_id, key_hash, batch_index, response_name, caller, operation, input_hash, ids, created_at)
  select $1::bigint, $10::bytea, 0, 'createRuns', 'user:1', 'createRuns', $6::bytea, '{}', clock_timestamp())
select count(*) from made`

/** Bodies of the events of one run, as the product wrote them: the floor writes as many bytes. */
export interface EventBodies {
  readonly run: string
  readonly unit: string
}

/** Writes the rows of so many starts with one hand-written statement. */
export function createRunFloor(
  pool: pg.Pool,
  material: StartMaterial,
  bodies: EventBodies,
  count = 1,
): () => Promise<unknown> {
  const hash = `\\x${createHash('sha256').update('floor').digest('hex')}`
  return () =>
    pool.query({
      name: 'createRunFloor',
      text,
      values: [
        material.organizationId,
        material.procedureId,
        material.partId,
        material.userId,
        randomUUID(),
        hash,
        bodies.run,
        bodies.unit,
        count,
        `\\x${randomBytes(32).toString('hex')}`,
      ],
    })
}
