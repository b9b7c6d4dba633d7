import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { perform } from '../src/operation/perform.ts'
import { assignRun } from '../src/run/assignRun.ts'
import { actOnSiblingRuns } from '../src/runBatch/siblingActs.graphql.ts'
import { listSiblingsOfRuns, type SiblingRunRow } from '../src/runBatch/siblingStore.ts'
import { aBatchOf as makeBatch } from './batching.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aReleasedProcedure } from './made.ts'
import { act, refusedAct, seeRun, stepTitled } from './working.ts'

let floor: Floor
let ada: Person
let procedureId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  procedureId = (await aReleasedProcedure(ada, [{ title: 'Solder' }, { title: 'Clean' }])).id
})

const aBatchOf = (size: number): Promise<number[]> => makeBatch(ada, procedureId, size)

interface Planned {
  readonly id: number
  readonly title: string
  readonly assignedToId: number | null
  readonly dueDate: string | null
  readonly scheduledStart: string | null
}

async function seePlans(runs: readonly number[]): Promise<Planned[]> {
  const { runs: list } = await ada.get(
    'query ($ids: [ID]) { runs(filters: { id: { in: $ids } }) { edges { node { id title assignedToId dueDate scheduledStart } } } }',
    { ids: runs },
  )
  const nodes: Planned[] = list.edges.map(({ node }: { readonly node: Planned }) => node)
  return nodes.sort((a, b) => a.id - b.id)
}

const update = 'mutation ($input: UpdateRunInput!) { updateRun(input: $input) { run { id } } }'

async function planRun(id: number, input: object): Promise<void> {
  const { _etag: etag } = await seeRun(ada, id)
  await ada.get(update, { input: { id, etag, ...input } })
}

async function refusedPlan(id: number, input: object): Promise<unknown[]> {
  const { _etag: etag } = await seeRun(ada, id)
  return ada.refused(update, { input: { id, etag, ...input } })
}

const due = '2031-05-05T12:00:00Z'
const start = '2031-05-01T06:00:00Z'
const end = '2031-05-01T14:00:00Z'

test('who plans a run plans its batch: who does it, when, and when it is due; what it is called is its own', async () => {
  const [first = 0, ...others] = await aBatchOf(3)
  const omar = await floor.person({ roles: ['Operator'] })
  await planRun(first, {
    assignedToId: omar.id,
    dueDate: due,
    scheduledStart: start,
    scheduledEnd: end,
    title: 'The first board',
  })
  const [one, ...rest] = await seePlans([first, ...others])
  for (const plan of [one, ...rest]) {
    assert.equal(String(plan?.assignedToId), omar.id)
    assert.equal(plan?.dueDate, due)
    assert.equal(plan?.scheduledStart, start)
  }
  assert.equal(one?.title, 'The first board')
  assert.ok(rest.every(({ title }) => title !== 'The first board'))
  const events = await floor.rows<{ stream_id: string; type: string; act_id: string }>(
    statement(
      `select stream_id::text, type, act_id::text from event
where stream_id = any($1::bigint[]) and type in ('RUN_ASSIGNED', 'RUN_SCHEDULED', 'RUN_UPDATED')`,
      [[first, ...others]],
    ),
  )
  const counted = Object.groupBy(events, ({ type }) => type)
  assert.deepEqual(
    [counted['RUN_ASSIGNED']?.length, counted['RUN_SCHEDULED']?.length, counted['RUN_UPDATED']?.length],
    [3, 3, 4],
  )
})

test('one run alone is planned by naming no others, some by naming them, and a closed one is left as it is', async () => {
  const [first = 0, second = 0, third = 0] = await aBatchOf(3)
  await planRun(first, { dueDate: due, siblingIds: [] })
  await planRun(second, { scheduledStart: start, siblingIds: [third] })
  assert.deepEqual(
    (await seePlans([first, second, third])).map(({ dueDate, scheduledStart }) => [dueDate, scheduledStart]),
    [
      [due, null],
      [null, start],
      [null, start],
    ],
  )
  const { _etag: etag } = await seeRun(ada, second)
  await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: second, etag, reason: 'not wanted' },
  })
  await planRun(third, { dueDate: due })
  assert.deepEqual(
    (await seePlans([first, second, third])).map(({ dueDate }) => dueDate),
    [due, null, due],
  )
  assert.deepEqual(await refusedPlan(third, { dueDate: null, siblingIds: [second] }), ['UNITS_IN_THE_WAY'])
})

test('a run of another batch is not planned along, nor one that left since it was looked up', async () => {
  const [first = 0, second = 0] = await aBatchOf(2)
  const [stranger = 0] = await aBatchOf(1)
  assert.deepEqual(await refusedPlan(first, { dueDate: due, siblingIds: [stranger] }), ['NOT_A_SIBLING'])
  const siblings = await floor.rows<SiblingRunRow>(listSiblingsOfRuns([String(first)]))
  await planRun(second, { runBatchId: null })
  const { _etag: etag } = await seeRun(ada, first)
  const input = { id: String(first), etag, assignedToId: ada.id }
  await assert.rejects(
    perform(floor.performer, ada.caller, {
      name: 'updateRun',
      acts: [actOnSiblingRuns(assignRun, input, siblings)],
      idempotency: null,
      occurredAt: null,
    }),
    /RunBatch/,
  )
  assert.deepEqual(
    (await seePlans([first, second])).map(({ assignedToId }) => assignedToId),
    [null, null],
  )
})

test('who plans a step plans it in the whole batch, and alone where no siblings are named', async () => {
  const runs = await aBatchOf(2)
  const solder = async (nth: number) => stepTitled((await seeRun(ada, runs[nth] ?? 0)).steps, 'Solder')
  const plan = async (input: object) => {
    const { id, _etag: etag } = await solder(0)
    await ada.get(
      'mutation ($input: UpdateRunStepInput!) { updateRunStep(input: $input) { runStep { id } } }',
      { input: { id, etag, ...input } },
    )
  }
  await plan({ assignedToId: ada.id, scheduledStart: start, scheduledEnd: end, leadTime: 600 })
  await plan({ leadTime: 1200, siblingIds: [] })
  const seen = await Promise.all(
    [0, 1].map(async (nth) => {
      const { runStep } = await ada.get(
        'query ($id: ID!) { runStep(id: $id) { assignedToId scheduledStart leadTime } }',
        { id: (await solder(nth)).id },
      )
      return [String(runStep.assignedToId), runStep.scheduledStart, runStep.leadTime]
    }),
  )
  assert.deepEqual(seen, [
    [ada.id, start, 1200],
    [ada.id, start, 600],
  ])
})

test('work is reopened run by run: a sibling that is named for it is refused', async () => {
  const runs = await aBatchOf(2)
  const solder = async (nth: number) => stepTitled((await seeRun(ada, runs[nth] ?? 0)).steps, 'Solder')
  await act(ada, 'startRunStep', await solder(0))
  await act(ada, 'completeRunStep', await solder(0))
  const { id } = await solder(1)
  const again = { status: 'IN_PROGRESS', reason: 'a bridge at U7' }
  assert.deepEqual(await refusedAct(ada, 'updateRunStep', await solder(0), { ...again, siblingIds: [id] }), [
    'INVALID_INPUT',
  ])
  await act(ada, 'updateRunStep', await solder(0), again)
  assert.deepEqual([(await solder(0)).status, (await solder(1)).status], ['IN_PROGRESS', 'COMPLETE'])
})

test('a batch of fifty is planned in as many statements as one of two', async () => {
  const counts = []
  for (const size of [2, 50]) {
    const [first = 0] = await aBatchOf(size)
    const { _etag: etag } = await seeRun(ada, first)
    const input = { id: first, etag, assignedToId: ada.id, dueDate: due, scheduledStart: start }
    counts.push(await countStatements(floor.performer, () => ada.get(update, { input })))
  }
  assert.equal(counts[0], counts[1])
})
