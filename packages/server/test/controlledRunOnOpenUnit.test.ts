import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import {
  aDraft,
  aPart,
  aReleasedMbom,
  aReleasedProcedure,
  aRun,
  aUnit,
  refusedStart,
  release,
} from './made.ts'
import { act, seeStep } from './working.ts'

let floor: Floor
let cleo: Person
let una: Person
let secretProcedureId: number
let openProcedureId: number

before(async () => {
  floor = await openFloor()
  cleo = await floor.person({ roles: ['Admin'], cleared: true })
  una = await floor.person({ roles: ['Admin'] })
  const draft = await aDraft(cleo, [{ title: 'Weld' }], { exportControlled: true })
  secretProcedureId = (await release(cleo, draft.id)).id
  openProcedureId = (await aReleasedProcedure(una, [{ title: 'Weld' }])).id
})

const readiness =
  'query ($input: CreateRunInput!) { runReadiness(input: $input) { blockers { code message remedyAt { id } } } }'
const cancel = 'mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { status } } }'
const seeUnit = 'query ($id: ID!) { partInventory(id: $id) { status quantity _etag runs { id } } }'

/** An open unit that a controlled procedure builds. */
async function inSecretBuild(): Promise<{ unitId: number; runId: number; runEtag: string; title: string }> {
  const part = await aPart(una)
  await aReleasedMbom(una, part.id, [{ partId: (await aPart(una)).id, quantity: 2 }])
  const unit = await aUnit(una, part.id)
  const run = await aRun(cleo, { procedureId: secretProcedureId, partInventoryId: unit.id })
  return { unitId: unit.id, runId: run.id, runEtag: run._etag, title: run.title }
}

test('nobody builds beside a controlled build that he does not see, and readiness says so before', async () => {
  const { unitId, runId, title } = await inSecretBuild()
  const input = { procedureId: openProcedureId, partInventoryId: unitId }
  const { blockers } = (await una.get(readiness, { input })).runReadiness
  assert.deepEqual(
    blockers.map(({ code, remedyAt }: { code: string; remedyAt: unknown }) => [code, remedyAt]),
    [['UNIT_IN_BUILD', null]],
  )
  assert.ok(!blockers[0].message.includes(String(runId)) && !blockers[0].message.includes(title))
  assert.deepEqual(await refusedStart(una, input), ['UNIT_IN_BUILD'])
  assert.deepEqual((await una.get(seeUnit, { id: unitId })).partInventory.runs, [])
})

test('the requirements of a unit are written once, by a controlled build too', async () => {
  const { unitId, runId, runEtag } = await inSecretBuild()
  await cleo.get(cancel, { input: { id: runId, etag: runEtag, reason: 'not needed' } })
  await aRun(una, { procedureId: openProcedureId, partInventoryId: unitId })
  const count = statement(
    'select count(*)::integer as count from build_requirement where part_inventory_id = $1::bigint',
    [String(unitId)],
  )
  assert.deepEqual(await floor.rows(count, cleo.caller), [{ count: 1 }])
})

test('a unit stays in work while a controlled run works on it, whoever ends another', async () => {
  const { unitId } = await inSecretBuild()
  const rework = await aRun(una, { procedureId: openProcedureId, partInventoryId: unitId, purpose: 'REWORK' })
  await una.get(cancel, { input: { id: rework.id, etag: rework._etag, reason: 'not needed' } })
  assert.equal((await una.get(seeUnit, { id: unitId })).partInventory.status, 'WIP')
})

test('the quantity of a unit in a controlled run is not corrected by somebody who does not see the run', async () => {
  const lots = await aPart(una, { trackingType: 'LOT' })
  const lot = await aUnit(una, lots.id, { serialNumber: null, lotNumber: 'L-1', quantity: 5 })
  await aRun(cleo, { procedureId: secretProcedureId, partInventoryId: lot.id, purpose: 'INSPECTION' })
  const { _etag: etag } = (await una.get(seeUnit, { id: lot.id })).partInventory
  const refused = await una.refused(
    'mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { id } } }',
    { input: { id: lot.id, etag, quantity: 4, reason: 'Stocktaking' } },
  )
  assert.deepEqual(refused, ['UNIT_IN_BUILD'])
})

test('nobody starts a run under export control that he could not see', async () => {
  const input = { procedureId: openProcedureId, partId: (await aPart(una)).id, exportControlled: true }
  const { blockers } = (await una.get(readiness, { input })).runReadiness
  assert.deepEqual(
    blockers.map(({ code }: { code: string }) => code),
    ['PERMISSION'],
  )
  assert.match(blockers[0].message, /ReadExportControlled/)
  assert.deepEqual(await refusedStart(una, input), ['PERMISSION'])
  assert.equal((await aRun(cleo, input)).status, 'TODO')
})

test('labor is shared with work that one may not see, of which neither session nor step is told', async () => {
  const { runId } = await inSecretBuild()
  const open = await aRun(una, {
    procedureId: openProcedureId,
    partInventoryId: (await aUnit(una, (await aPart(una)).id)).id,
  })
  const [hidden, shown] = [await seeStep(cleo, runId, 'Weld'), await seeStep(cleo, open.id, 'Weld')]
  await act(cleo, 'startRunStep', hidden)
  await act(cleo, 'startRunStep', shown)
  const beside = (who: Person) =>
    floor.rows<{ id: string | null; run_step_id: string | null }>(
      statement('select id, run_step_id from sessions_beside($1::bigint[], now())', [[String(shown.id)]]),
      who.caller,
    )
  const steps = (rows: readonly { run_step_id: string | null }[]) =>
    rows.map(({ run_step_id }) => run_step_id).sort()
  assert.deepEqual(steps(await beside(cleo)), [String(hidden.id), String(shown.id)].sort())
  const toUna = await beside(una)
  assert.deepEqual(steps(toUna), [String(shown.id), null].sort())
  assert.equal(toUna.filter(({ id }) => id === null).length, 1)
})
