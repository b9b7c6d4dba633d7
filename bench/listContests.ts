import { type Copies, fillRows } from './fillRows.ts'
import lists from './lists.json' with { type: 'json' }
import type { Contest } from './measure.ts'
import type { Plant } from './plant.ts'

const page = 50
/** Run and planned rows of the two plants that are compared; of steps and units there are a tenth, of parts and procedures a hundredth. */
const many = 1_000_000
const few = 10_000

interface Listed {
  readonly filters: string
  readonly sort: string
  readonly shown: string
}

const listed: Readonly<Record<string, Listed>> = {
  runs: { filters: 'RunsInputFilters', sort: 'RunSortEnum', shown: 'id title status _created' },
  runSteps: { filters: 'RunStepsInputFilters', sort: 'RunStepSortEnum', shown: 'id status' },
  parts: { filters: 'PartsInputFilters', sort: 'PartSortEnum', shown: 'id partNumber' },
  partInventories: {
    filters: 'PartInventoriesInputFilters',
    sort: 'PartInventorySortEnum',
    shown: 'id serialNumber',
  },
  procedures: { filters: 'ProceduresInputFilters', sort: 'ProcedureSortEnum', shown: 'id title status' },
  plannedRuns: { filters: 'PlannedRunsInputFilters', sort: 'PlannedRunSortEnum', shown: 'id title needBy' },
}

/** What else a work center asks for again and again: what waits there, and two weeks of its load. */
const views = [
  {
    name: 'queue of a work center',
    document: `query ($locationId: ID!) { workCenterQueue(locationId: $locationId, first: ${page}) {
  items { bucket waitsFor runStep { id title } plannedRun { id title } } overdue now next blocked } }`,
  },
  {
    name: 'two weeks of load of a work center',
    document:
      'query ($locationId: ID!) { workCenterLoad(locationId: $locationId, from: "2026-03-02", days: 14) { days { day capacity scheduled planned } } }',
  },
]

/**
 * Pages of 50 of the lists in lists.json, with 1,000,000 runs, and what waits at a work center; the floor is the same of a
 * plant with 10,000. What is open is as much in both: history grows, and work does not.
 */
export async function listContests(plant: Plant, small: Plant): Promise<Contest[]> {
  const [large, little] = [await fillLists(plant, many), await fillLists(small, few)]
  const pages = lists.map((list) => {
    const { filters, sort, shown } = listed[list.list] ?? { filters: '', sort: '', shown: '' }
    const document = `query ($filters: ${filters}, $sort: [${sort}!]) { ${list.list}(filters: $filters, sort: $sort, first: ${page}) {
  edges { node { ${shown} } } pageInfo { hasNextPage endCursor } } }`
    const ask = (of: Plant, known: Readonly<Record<string, string>>) => {
      const text = JSON.stringify({ filters: list.filters, sort: list.sort })
      const variables = JSON.parse(text.replaceAll(/\$\w+/g, (name) => known[name] ?? name))
      return () => of.ask(document, variables)
    }
    return contest(`list: ${list.name}`, ask(plant, large), ask(small, little))
  })
  const atWork = views.map(({ name, document }) => {
    const ask = (of: Plant, known: Readonly<Record<string, string>>) => () =>
      of.ask(document, { locationId: known['$workCenterId'] })
    return contest(name, ask(plant, large), ask(small, little))
  })
  return [...pages, ...atWork]
}

function contest(name: string, product: Contest['product'], floor: Contest['floor']): Contest {
  return { name, rounds: 5, repeats: 30, clients: 1, goal: 2, product, floor }
}

interface Id {
  readonly id: number
}

/** Rows for every list; gives what stands for the names in lists.json. */
async function fillLists(plant: Plant, runs: number): Promise<Readonly<Record<string, string>>> {
  const { createPart, createLocation, workCenter, createTeam, createProcedure } = await plant.ask<{
    createPart: { part: Id }
    createLocation: { location: Id }
    workCenter: { location: Id }
    createTeam: { team: Id }
    createProcedure: { procedure: Id }
  }>(`mutation { createPart(input: { partNumber: "LISTED" }) { part { id } }
  createLocation(input: { name: "Bench" }) { location { id } }
  workCenter: createLocation(input: { name: "Queue", type: WORKCENTER }) { location { id } }
  createTeam(input: { name: "Bench" }) { team { id } }
  createProcedure(title: "Listed", type: BUILD) { procedure { id } } }`)
  const procedureId = createProcedure.procedure.id
  const { createStep } = await plant.ask<{ createStep: { step: Id } }>(
    'mutation ($input: CreateStepInput!) { createStep(input: $input) { step { id } } }',
    { input: { procedureId, title: 'Do' } },
  )
  await release(plant, procedureId)
  const { createRun } = await plant.ask<{
    createRun: { run: Id & { partInventoryId: number; steps: readonly Id[] } }
  }>(
    'mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id partInventoryId steps { id } } } }',
    { input: { procedureId, partId: createPart.part.id } },
  )
  const run = createRun.run
  const { createPlannedRun } = await plant.ask<{ createPlannedRun: { plannedRun: Id } }>(
    'mutation ($input: CreatePlannedRunInput!) { createPlannedRun(input: $input) { plannedRun { id } } }',
    { input: { procedureId, partId: createPart.part.id, quantity: 1 } },
  )
  const known = {
    $procedureId: String(procedureId),
    $partId: String(createPart.part.id),
    $partInventoryId: String(run.partInventoryId),
    $userId: plant.userId,
    $teamId: String(createTeam.team.id),
    $locationId: String(createLocation.location.id),
    $workCenterId: String(workCenter.location.id),
    $order: 'SO-1',
    $serial: 'S7',
    $lot: 'L1',
  }
  const of = {
    run: run.id,
    step: run.steps[0]?.id ?? createStep.step.id,
    plan: createPlannedRun.plannedRun.id,
  }
  for (const copies of copiesOf(known, of, runs)) await fillRows(plant, copies)
  return known
}

type Known = Readonly<Record<string, string>>

/** As many in a plant with a long history as in one with a short one. */
const isOpen = 'n % 10 < 3 and n <= 5000'

const some = (every: number, value: string | undefined): string =>
  `case when n % ${every} = 0 then ${value} end`
const places = (every: number, known: Known): string =>
  `case n % ${every} when 0 then ${known['$locationId']} when 1 then ${known['$workCenterId']} end`

function plannedCopies(known: Known, of: number, count: number): Copies {
  return {
    table: 'planned_run',
    of: String(of),
    count,
    columns: {
      title: "'Plan ' || n",
      status: `case when ${isOpen} then 'PLANNED' when n % 2 = 0 then 'STARTED' else 'CANCELED' end`,
      created_at: "now() - n * interval '1 second'",
      need_by: some(3, "now() + n * interval '1 second'"),
      window_start: some(4, "timestamptz '2026-03-02T06:00Z' + n * interval '1 minute'"),
      window_end: some(4, "timestamptz '2026-03-02T08:00Z' + n * interval '1 minute'"),
      part_id: `case when n % 100 = 0 or ${isOpen} then part_id else ${known['$locationId']} end`,
      location_id: places(50, known),
      order_reference: some(10, "'SO-' || n % 100 / 10"),
    },
  }
}

function copiesOf(
  known: Known,
  of: { readonly run: number; readonly step: number; readonly plan: number },
  runs: number,
): Copies[] {
  return [
    {
      table: 'run',
      of: String(of.run),
      count: runs,
      // Tests, so that the unit stays free of an open build.
      columns: {
        title: "'Run ' || n",
        purpose: "'TEST'",
        canceled_at: `case when not (${isOpen}) then now() end`,
        status: "case when n % 20 = 0 then 'TODO' else 'CANCELED' end",
        created_at: "now() - n * interval '1 second'",
        updated_at: "now() - n * interval '1 second'",
        due_date: some(3, "now() + n * interval '1 second'"),
        part_inventory_id: `case when n % 100 = 0 then part_inventory_id else ${known['$partId']} end`,
        assigned_to_id: some(50, known['$userId']),
        assigned_team_id: some(50, known['$teamId']),
        location_id: places(50, known),
        order_reference: some(10, "'SO-' || n % 100 / 10"),
      },
    },
    {
      table: 'run_step',
      of: String(of.step),
      count: runs / 10,
      // Ten of each run; of runs that are open there are as many in both plants.
      columns: {
        run_id: '(array(select id from run order by id))[case when n <= 1000 then 1 else 5001 end + n / 10]',
        number: "'1.' || n",
        status: "case when n % 2 = 0 and n <= 1000 then 'TODO' else 'COMPLETE' end",
        assigned_to_id: some(5, known['$userId']),
        assigned_team_id: some(5, known['$teamId']),
        location_id: places(5, known),
        work_center_id: `case when n % 5 = 1 then ${known['$workCenterId']} end`,
      },
    },
    plannedCopies(known, of.plan, runs),
    {
      table: 'part_inventory',
      of: known['$partInventoryId'] ?? '',
      count: runs / 10,
      columns: {
        serial_number: "'S' || n",
        serial_key: "'S' || n",
        lot_number: some(10, "'L1'"),
        location_id: some(10, known['$locationId']),
        status: "case when n % 2 = 0 then 'AVAILABLE' else 'INSTALLED' end",
      },
    },
    {
      table: 'part',
      of: known['$partId'] ?? '',
      count: runs / 100,
      columns: { part_number: "'PN-' || n" },
    },
    {
      table: 'procedure',
      of: known['$procedureId'] ?? '',
      count: runs / 100,
      // Each of its own: a procedure has one released version.
      columns: { title: "'Build ' || n", family_id: '1000000000000 + n', version: '1' },
    },
  ]
}

async function release(plant: Plant, procedureId: number): Promise<void> {
  const { procedure } = await plant.ask<{ procedure: { _etag: string } }>(
    'query ($id: ID!) { procedure(id: $id) { _etag } }',
    { id: procedureId },
  )
  await plant.ask(
    'mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { id } } }',
    { input: { id: procedureId, etag: procedure._etag, status: 'RELEASED' } },
  )
}
