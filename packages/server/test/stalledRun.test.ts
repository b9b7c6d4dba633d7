import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aReleasedProcedure, aRun } from './made.ts'
import { act, seeRun } from './working.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

async function aRunInWork(): Promise<number> {
  const [part, procedure] = [await aPart(ada), await aReleasedProcedure(ada)]
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id })
  const [step] = (await seeRun(ada, run.id)).steps
  assert.ok(step)
  await act(ada, 'startRunStep', step)
  return run.id
}

/** Nothing happened to it for so many days. */
async function leftAlone(runId: number, days: number): Promise<void> {
  const owner = await floor.owner()
  await owner.query(`update stream set recorded_at = now() - $2 * interval '1 day' where id = $1`, [
    runId,
    days,
  ])
}

const shown = async (id: number): Promise<boolean> =>
  (await ada.get('query ($id: ID!) { run(id: $id) { isStalled lastActivity } }', { id })).run.isStalled

const stalled = async (): Promise<number[]> => {
  const { stalledBefore } = await ada.get('{ stalledBefore }')
  const { runs } = await ada.get(
    `query ($before: DateTime!) { runs(filters: { status: { in: [IN_PROGRESS, HOLD, REDLINE, FAILED] },
      lastActivity: { lt: $before } }) { edges { node { id } } } }`,
    { before: stalledBefore },
  )
  return runs.edges.map(({ node }: { node: { id: number } }) => node.id)
}

test('a run in work to which nothing happened for the working days of the setting is flagged, and found', async () => {
  const [left, fresh] = [await aRunInWork(), await aRunInWork()]
  await leftAlone(left, 15)
  assert.equal(await shown(left), true)
  assert.equal(await shown(fresh), false)
  assert.deepEqual(await stalled(), [left])
  await ada.get(
    'mutation ($input: UpdateOrganizationSettingInput!) { updateOrganizationSetting(input: $input) { organizationSetting { name } } }',
    { input: { name: 'stalledWorkingDays', value: 30 } },
  )
  assert.equal(await shown(left), false)
  assert.deepEqual(await stalled(), [])
})

test('a run that nobody has begun, and one that is closed, do not stall; whatever happens to a run is activity', async () => {
  const own = await openFloor()
  floor = own
  ada = own.admin
  const [part, procedure] = [await aPart(ada), await aReleasedProcedure(ada)]
  const waiting = await aRun(ada, { procedureId: procedure.id, partId: part.id })
  await leftAlone(waiting.id, 30)
  assert.equal(await shown(waiting.id), false)
  const id = await aRunInWork()
  await leftAlone(id, 30)
  assert.equal(await shown(id), true)
  const { _etag } = await seeRun(ada, id)
  await ada.get('mutation ($input: UpdateRunInput!) { updateRun(input: $input) { run { id } } }', {
    input: { id, etag: _etag, priority: 3 },
  })
  assert.equal(await shown(id), false)
})

test('whether runs are stalled takes as many statements for 1 and 20 of them', async () => {
  const list = '{ runs { edges { node { isStalled lastActivity } } } }'
  const count = () => countStatements(floor.performer, () => ada.get(list))
  await count()
  const few = await count()
  for (let nth = 0; nth < 20; nth++) await aRunInWork()
  assert.equal(await count(), few)
})
