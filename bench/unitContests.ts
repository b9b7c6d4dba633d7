import { actByHand } from './actByHand.ts'
import { fillRows } from './fillRows.ts'
import { makePart, release } from './material.ts'
import type { Contest } from './measure.ts'
import type { Plant } from './plant.ts'

/** Lines of the unit that all parts go into at once. */
const lines = 300
/** All that is in the unit whose genealogy is asked for, ten in each. */
const descendants = 10_000
/** Of the run whose evidence is packed. */
const steps = 500
const rounds = 5
/** Units of a contest that uses them up: five warm up. */
const units = rounds + 5

interface Id {
  readonly id: number
}

/** What goes into one unit, what is in another at any depth, and the evidence of a third. */
export async function unitContests(plant: Plant): Promise<Contest[]> {
  const procedureId = await makeProcedure(plant, 1)
  const each = { rounds, repeats: 1, clients: 1, goal: Number.POSITIVE_INFINITY }
  const assembly = await makeAssembly(plant, procedureId)
  const contests: Contest[] = [
    {
      ...each,
      name: `install ${lines} parts in one call`,
      product: installing(plant, await startUnits(plant, assembly, units)),
      floor: installFloor(plant, await startUnits(plant, assembly, units)),
    },
  ]
  const [spare] = await startUnits(plant, assembly, 1)
  await installing(plant, spare === undefined ? [] : [spare])()
  const topId = await makeTree(plant)
  contests.push({
    ...each,
    repeats: 3,
    name: `genealogy of ${descendants} descendants`,
    product: () => plant.ask(contentsDocument, { id: topId }),
    floor: contentsFloor(plant, topId),
  })
  const runId = await workRun(plant)
  contests.push(
    {
      ...each,
      repeats: 3,
      name: `evidence pack of ${steps} steps, JSON`,
      product: () => plant.get(`/evidence/run/${runId}.json`),
      floor: evidenceFloor(plant, runId),
    },
    {
      ...each,
      name: `evidence pack of ${steps} steps, PDF`,
      product: () => plant.get(`/evidence/run/${runId}.pdf`),
      floor: evidenceFloor(plant, runId),
    },
  )
  return contests
}

interface Assembly {
  readonly partId: number
  readonly procedureId: number
  readonly partIds: readonly number[]
}

async function makeAssembly(plant: Plant, procedureId: number): Promise<Assembly> {
  const partId = await makePart(plant, 'BENCH-HARNESS')
  const { createMbom } = await plant.ask<{ createMbom: { mbom: Id } }>(
    'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id } } }',
    { input: { partId } },
  )
  const partIds: number[] = []
  for (let nth = 1; nth <= lines; nth++) {
    const id = await makePart(plant, `BENCH-WIRE-${nth}`)
    partIds.push(id)
    await plant.ask(
      'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id } } }',
      { input: { mbomId: createMbom.mbom.id, partId: id, quantity: 1 } },
    )
  }
  await release(plant, 'mbom', createMbom.mbom.id)
  return { partId, procedureId, partIds }
}

/** A unit in work, and the stock that goes into it. */
interface UnitToFill {
  readonly unitId: number
  readonly runId: number
  readonly input: readonly { readonly buildRequirementId: number; readonly partInventoryId: number }[]
}

async function startUnits(plant: Plant, assembly: Assembly, count: number): Promise<UnitToFill[]> {
  const { partId, procedureId, partIds } = assembly
  const started: UnitToFill[] = []
  for (let nth = 0; nth < count; nth++) {
    const { createRun } = await plant.ask<{
      createRun: { run: Id & { partInventory: Id & { buildRequirements: readonly (Id & { part: Id })[] } } }
    }>(
      `mutation ($input: CreateRunInput!) { createRun(input: $input) {
  run { id partInventory { id buildRequirements { id part { id } } } } } }`,
      { input: { partId, procedureId } },
    )
    const { createPartInventories } = await plant.ask<{
      createPartInventories: { partInventories: readonly (Id & { part: Id })[] }
    }>(
      'mutation ($input: [CreatePartInventoryInput]) { createPartInventories(input: $input) { partInventories { id part { id } } } }',
      { input: partIds.map((id) => ({ partId: id, quantity: 1 })) },
    )
    const stock = new Map(createPartInventories.partInventories.map(({ id, part }) => [part.id, id]))
    const { id: runId, partInventory } = createRun.run
    const input = partInventory.buildRequirements.map(({ id, part }) => ({
      buildRequirementId: id,
      partInventoryId: stock.get(part.id) ?? 0,
    }))
    started.push({ unitId: partInventory.id, runId, input })
  }
  return started
}

function installing(plant: Plant, toFill: UnitToFill[]): () => Promise<unknown> {
  return () =>
    plant.ask(
      `mutation ($input: [CreateABomInstallationInput!]!) {
  createAbomInstallations(input: $input) { abomInstallations { id } } }`,
      { input: toFill.pop()?.input ?? [] },
    )
}

/** The same rows by hand: an installation of each part, the part in its unit, and an event in each stream. */
function installFloor(plant: Plant, toFill: UnitToFill[]): () => Promise<unknown> {
  const text = `with placed as (select * from unnest($2::bigint[], $3::bigint[]) as v (line, part)),
moved as (update part_inventory u set installed_in_id = $4::bigint, location_id = null, etag = gen_random_uuid(),
  updated_at = clock_timestamp() from placed where u.organization_id = $1::bigint and u.id = placed.part)
insert into abom_installation (organization_id, id, build_requirement_id, parent_id, part_inventory_id, quantity, run_id, etag,
  created_at, updated_at, created_by, updated_by)
select $1::bigint, nextval('record_id'), line, $4::bigint, part, 1, $5::bigint, gen_random_uuid(), clock_timestamp(), clock_timestamp(),
  $6::bigint, $6::bigint from placed`
  return () => {
    const { unitId, runId, input } = toFill.pop() ?? { unitId: 0, runId: 0, input: [] }
    const parts = input.map(({ partInventoryId }) => String(partInventoryId))
    const requirements = input.map(({ buildRequirementId }) => String(buildRequirementId))
    const rows = { text, values: [requirements, parts, unitId, runId, plant.userId] }
    return actByHand(plant, [...parts, String(unitId)], { type: 'UNIT_INSTALLED', bodyLength: 552 }, rows)
  }
}

const contentsDocument = `query ($id: ID!) { partInventory(id: $id) {
  contents { depth nextId partInventory { id serialNumber quantity part { partNumber } } } } }`

/** A unit with ten in it, ten in each of them, and so on; gives its id. */
async function makeTree(plant: Plant): Promise<number> {
  const of = await anyIdOf(plant, 'part_inventory')
  const installation = await anyIdOf(plant, 'abom_installation')
  const base = 8_000_000_000
  await fillRows(plant, {
    table: 'part_inventory',
    of,
    count: descendants + 1,
    columns: {
      id: `${base} + n`,
      installed_in_id: `case when n > 1 then ${base} + (n + 8) / 10 end`,
      etag: 'gen_random_uuid()',
    },
  })
  await fillRows(plant, {
    table: 'abom_installation',
    of: installation,
    count: descendants,
    columns: {
      parent_id: `${base} + (n + 9) / 10`,
      part_inventory_id: `${base} + n + 1`,
      etag: 'gen_random_uuid()',
    },
  })
  return base + 1
}

async function anyIdOf(plant: Plant, table: string): Promise<string> {
  const { rows } = await plant.floor.query<{ id: string }>(`select id from ${table} limit 1`)
  return rows[0]?.id ?? ''
}

/** The same answer as one statement makes it. */
function contentsFloor(plant: Plant, topId: number): () => Promise<unknown> {
  const text = `with recursive walk as (
  select part_inventory_id as id, parent_id, 1 as depth from abom_installation
    where organization_id = $1::bigint and parent_id = $2::bigint and removed_at is null
  union all
  select i.part_inventory_id, i.parent_id, w.depth + 1 from walk w join abom_installation i
    on i.organization_id = $1::bigint and i.parent_id = w.id and i.removed_at is null)
select json_agg(json_build_object('depth', w.depth, 'nextId', w.parent_id, 'partInventory', json_build_object('id', u.id,
  'serialNumber', u.serial_number, 'quantity', u.quantity, 'part', json_build_object('partNumber', p.part_number)))) as contents
from walk w join part_inventory u on u.organization_id = $1::bigint and u.id = w.id
join part p on p.organization_id = u.organization_id and p.id = u.part_id`
  return () => plant.floor.query({ name: 'contentsFloor', text, values: [plant.organizationId, topId] })
}

async function makeProcedure(plant: Plant, count: number): Promise<number> {
  const { createProcedure } = await plant.ask<{ createProcedure: { procedure: Id } }>(
    'mutation ($title: String!) { createProcedure(title: $title, type: BUILD) { procedure { id } } }',
    { title: `Of ${count}` },
  )
  const procedureId = createProcedure.procedure.id
  for (let nth = 1; nth <= count; nth++) {
    const { createStep } = await plant.ask<{ createStep: { step: Id } }>(
      'mutation ($input: CreateStepInput!) { createStep(input: $input) { step { id } } }',
      { input: { procedureId, title: `Step ${nth}` } },
    )
    await plant.ask(
      'mutation ($input: CreateStepFieldInput!) { createStepField(input: $input) { stepField { id } } }',
      { input: { stepId: createStep.step.id, name: 'Torque', type: 'NUMBER' } },
    )
  }
  await release(plant, 'procedure', procedureId)
  return procedureId
}

/** A run of so many steps, each started, measured and completed; gives its id. */
async function workRun(plant: Plant): Promise<number> {
  const procedureId = await makeProcedure(plant, steps)
  const partId = await makePart(plant, 'BENCH-PLATE')
  const { createRun } = await plant.ask<{
    createRun: {
      run: Id & { steps: readonly (Id & { _etag: string; fields: readonly (Id & { _etag: string })[] })[] }
    }
  }>(
    'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id steps { id _etag fields { id _etag } } } } }',
    { input: { partId, procedureId } },
  )
  for (const { id, _etag: etag, fields } of createRun.run.steps) {
    const { startRunStep } = await plant.ask<{ startRunStep: { runStep: { _etag: string } } }>(
      'mutation ($input: StartRunStepInput!) { startRunStep(input: $input) { runStep { _etag } } }',
      { input: { id, etag } },
    )
    await plant.ask(
      'mutation ($input: UpdateRunStepFieldValueInput!) { updateRunStepFieldValue(input: $input) { runStepField { id } } }',
      { input: { id: fields[0]?.id, etag: fields[0]?._etag, value: 12.5 } },
    )
    await plant.ask(
      'mutation ($input: CompleteRunStepInput!) { completeRunStep(input: $input) { runStep { id } } }',
      {
        input: { id, etag: startRunStep.runStep._etag },
      },
    )
  }
  return createRun.run.id
}

/** Reads what a pack holds: the steps with their values, and every event of the run and of its unit. */
function evidenceFloor(plant: Plant, runId: number): () => Promise<unknown> {
  const text = `select (select json_agg(json_build_object('step', s, 'content', d.content, 'values',
    (select json_agg(v) from run_step_field_value v where v.organization_id = s.organization_id and v.run_step_id = s.id)))
  from run_step s join step_definition d on d.organization_id = s.organization_id and d.id = s.definition_id
  where s.organization_id = $1::bigint and s.run_id = $2::bigint) as steps,
(select json_agg(e order by e.stream_id, e.version) from event e where e.organization_id = $1::bigint and e.stream_id = any(
  array(select unnest(array[r.id, r.part_inventory_id]) from run r where r.organization_id = $1::bigint and r.id = $2::bigint))) as events`
  return () => plant.floor.query({ name: 'evidenceFloor', text, values: [plant.organizationId, runId] })
}
