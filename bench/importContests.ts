import type { Contest } from './measure.ts'
import type { Plant } from './plant.ts'

const parts = 2_000
const assemblies = 500
const linesEach = 20

const importParts = 'mutation ($input: ImportTableInput!) { importParts(input: $input) { createdCount } }'
const importBom = 'mutation ($input: ImportBomInput!) { importBom(input: $input) { lineCount } }'

/** Imports of new parts, and of an indented BOM whose parts are there but for its assemblies. */
export async function importContests(plant: Plant): Promise<Contest[]> {
  let round = 0
  const known = Array.from({ length: 1_000 }, (_none, nth) => `KNOWN-${nth}`)
  await plant.ask(importParts, { input: { text: ['part', ...known].join('\n') } })
  const product = async () => {
    round += 1
    const rows = Array.from({ length: parts }, (_none, nth) => `P-${round}-${nth},Part ${nth}`)
    await plant.ask(importParts, { input: { text: ['part,description', ...rows].join('\n') } })
  }
  const bom = async () => {
    round += 1
    const rows = Array.from({ length: assemblies }, (_none, nth) => [
      `1,A-${round}-${nth},1`,
      ...Array.from({ length: linesEach }, (_each, line) => `2,${known[(nth + line) % known.length]},2`),
    ])
    const csv = ['Depth,Part,Qty', `0,T-${round},`, ...rows.flat()].join('\n')
    await plant.ask(importBom, { input: { csv } })
  }
  await product()
  await bom()
  const common = { rounds: 5, repeats: 1, clients: 1, goal: 2 }
  return [
    { ...common, name: `import ${parts} parts`, product, floor: () => floorOf(plant, 'part', parts, 0) },
    {
      ...common,
      name: `import a BOM of ${assemblies * linesEach} lines in ${assemblies + 1} mBOMs`,
      product: bom,
      floor: () => floorOf(plant, 'mbom', assemblies + 1, assemblies * (linesEach + 1)),
    },
  ]
}

let floors = 0

/** The same rows by hand-written SQL, in one transaction: parts or mBOMs with their records, heads and events, and lines. */
async function floorOf(
  { floor, organizationId, userId }: Plant,
  kind: 'part' | 'mbom',
  count: number,
  lines: number,
): Promise<void> {
  floors += 1
  const body = await bodyOf(floor, kind === 'part' ? 'PART_CREATED' : 'MBOM_IMPORTED')
  await floor.query(
    `with now as (select clock_timestamp() as now),
made as materialized (select nextval('record_id') as id, nextval('record_id') as mbom_id, nth from generate_series(1, $3::integer) as nth),
parts as (insert into part (organization_id, id, family_id, part_number, revision, is_latest_revision, part_type, export_controlled,
    etag, created_at, updated_at, created_by, updated_by)
  select $1::bigint, id, id, $4 || nth, 'A', true, 'PART', false, $5::uuid, now, now, $2::bigint, $2::bigint from made, now returning id),
mboms as (insert into mbom (organization_id, id, part_id, version, status, is_latest_version, is_latest_released_version,
    export_controlled, etag, created_at, updated_at, created_by, updated_by)
  select $1::bigint, mbom_id, id, 1, 'DRAFT', true, false, false, $5::uuid, now, now, $2::bigint, $2::bigint
  from made, now where $6::integer > 0 returning id),
items as (insert into mbom_item (organization_id, id, mbom_id, parent_id, position, part_id, quantity, made_on_assembly, interchange,
    export_controlled, etag, created_at, updated_at, created_by, updated_by)
  select $1::bigint, nextval('record_id'), mbom_id, made.id, line, k.id, 2, false, 'EXACT', false, $5::uuid, now, now, $2::bigint, $2::bigint
  from made, now, generate_series(1, $6::integer / $3::integer) as line
  cross join lateral (select id from part where organization_id = $1::bigint and part_number = 'KNOWN-' || line and revision = 'A') as k
  returning id),
records as (insert into record (organization_id, id, type, export_controlled)
  select $1::bigint, id, 'part', false from parts union all select $1::bigint, id, 'mbom', false from mboms
  union all select $1::bigint, id, 'mbomItem', false from items),
streams as (select id, 'part' as type from parts union all select id, 'mbom' from mboms),
heads as (insert into stream (organization_id, id, type, version, hash, recorded_at, export_controlled)
  select $1::bigint, id, type, 1, sha256('x'), now, false from streams, now)
insert into event (organization_id, stream_id, version, type, act_id, actor_id, recorded_at, body, previous_hash, hash, export_controlled)
select $1::bigint, id, 1, 'PART_CREATED', $5::uuid, $2::bigint, now, $7, sha256('y'), sha256('x'), false from streams, now`,
    [organizationId, userId, count, `F-${floors}-`, '00000000-0000-4000-8000-000000000000', lines, body],
  )
}

async function bodyOf(floor: Plant['floor'], type: string): Promise<string> {
  const { rows } = await floor.query<{ body: string }>(
    'select body from event where type = $1 order by position desc limit 1',
    [type],
  )
  return rows[0]?.body ?? ''
}
