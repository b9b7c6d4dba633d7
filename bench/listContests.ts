import type { StartMaterial } from './createRunFloor.ts'
import lists from './lists.json' with { type: 'json' }
import type { Contest } from './measure.ts'
import type { Plant } from './plant.ts'

const page = 50
const rows = 100_000

const columns: Readonly<Record<string, string>> = {
  status: 'status',
  procedureId: 'procedure_id',
  partInventoryId: 'part_inventory_id',
  assignedToId: 'assigned_to_id',
}

const orders: Readonly<Record<string, string>> = {
  _CREATED_DESC: 'created_at desc, id desc',
  ID_ASC: 'id',
  ID_DESC: 'id desc',
  TITLE_ASC: 'title, id',
  DUE_DATE_ASC: 'due_date asc nulls last, id',
  DUE_DATE_DESC: 'due_date desc nulls last, id desc',
}

/** Pages of 50 of the lists in lists.json, with 100,000 runs, beside the same page by hand-written SQL. */
export async function listContests(plant: Plant, material: StartMaterial): Promise<Contest[]> {
  const unit = await fillRuns(plant, material)
  const known: Readonly<Record<string, string>> = {
    $procedureId: material.procedureId,
    $partInventoryId: unit,
    $userId: plant.userId,
  }
  return lists.map((list) => {
    const filters = Object.entries(list.filters).map(([name, { eq }]) => [name, known[eq] ?? eq] as const)
    const variables = {
      filters: Object.fromEntries(filters.map(([name, eq]) => [name, { eq }])),
      sort: list.sort,
    }
    const where = filters.map(([name], nth) => ` and ${columns[name]} = $${nth + 2}`).join('')
    const text = `select id, title, status, created_at from run where organization_id = $1::bigint${where} order by ${orders[list.sort[0] ?? '']} limit ${page + 1}`
    return {
      name: `list: ${list.name}`,
      rounds: 5,
      repeats: 30,
      clients: 1,
      goal: Number.POSITIVE_INFINITY,
      product: () => plant.ask(readList, variables),
      floor: () =>
        plant.floor.query({
          name: list.name,
          text,
          values: [plant.organizationId, ...filters.map(([, eq]) => eq)],
        }),
    }
  })
}

const readList = `query ($filters: RunsInputFilters, $sort: [RunSortEnum!]) { runs(filters: $filters, sort: $sort, first: ${page}) {
  edges { node { id title status _created } } pageInfo { hasNextPage endCursor } } }`

/** Copies of one run, closed so that its unit stays free: only to have many rows. Gives the unit they are of. */
async function fillRuns(plant: Plant, material: StartMaterial): Promise<string> {
  const { createRun } = await plant.ask<{ createRun: { run: { partInventoryId: number } } }>(
    'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { partInventoryId } } }',
    { input: { procedureId: material.procedureId, partId: material.partId } },
  )
  const unit = String(createRun.run.partInventoryId)
  await plant.floor.query(
    `insert into run select (jsonb_populate_record(r, jsonb_build_object('id', nextval('record_id'), 'title', 'Run ' || n, 'canceled_at', now(),
  'status', case when n % 20 = 0 then 'TODO' else 'CANCELED' end, 'created_at', now() - n * interval '1 minute',
  'due_date', case when n % 3 = 0 then now() + n * interval '1 minute' end,
  'part_inventory_id', case when n % 1000 = 0 then (r).part_inventory_id else $4::bigint end,
  'assigned_to_id', case when n % 100 = 0 then $3::bigint end))).*
from (select run as r from run where organization_id = $1::bigint and procedure_id = $2::bigint limit 1) as one, generate_series(1, ${rows}) as n`,
    [plant.organizationId, material.procedureId, plant.userId, unit],
  )
  await plant.floor.query('analyze run')
  return unit
}
