import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Floor, openFloor, type Person } from './floor.ts'
import { installAll } from './installing.ts'
import { aPart, aReleasedProcedure, aRun, refusedStart, unique } from './made.ts'
import { act, seeRun } from './working.ts'

let floor: Floor
let ada: Person
let elena: Person
let procedureId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  elena = await floor.person({ roles: ['Manufacturing Engineer'] })
  procedureId = (await aReleasedProcedure(ada, [{ title: 'Weld' }])).id
})

const allow = (value: boolean) =>
  ada.get(
    'mutation ($input: UpdateOrganizationSettingInput!) { updateOrganizationSetting(input: $input) { organizationSetting { name } } }',
    { input: { name: 'developmentBuildsAllowed', value } },
  )

async function addLine(mbomId: number, quantity: number): Promise<void> {
  const screw = await aPart(ada)
  await ada.get(
    'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id } } }',
    {
      input: { mbomId, partId: screw.id, quantity },
    },
  )
}

async function aDraftBom(): Promise<{ readonly partId: number; readonly mbomId: number }> {
  const part = await aPart(ada)
  const { createMbom } = await ada.get(
    'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id } } }',
    { input: { partId: part.id } },
  )
  await addLine(createMbom.mbom.id, 4)
  return { partId: part.id, mbomId: createMbom.mbom.id }
}

const seen = `query ($id: ID!) { run(id: $id) { _etag draftBomVersion isDraftBomApproved partInventory { buildRequirements { quantity } } } }`
const approve = `mutation ($input: ApproveDraftBomInput!) { approveDraftBom(input: $input) { run { isDraftBomApproved } } }`
const complete = `mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { status } } }`

test('where development builds are allowed, a draft BOM warns alone, and its lines are what the unit is built of', async () => {
  const { partId, mbomId } = await aDraftBom()
  const start = { procedureId, partId, title: 'Prototype', assignedToId: ada.id }
  await allow(false)
  assert.deepEqual(await refusedStart(ada, start), ['MBOM_MISSING'])
  await allow(true)
  const { runReadiness } = await ada.get(
    'query ($input: CreateRunInput!) { runReadiness(input: $input) { blockers { code } warnings { code } } }',
    { input: start },
  )
  assert.deepEqual(runReadiness.blockers, [])
  assert.deepEqual(
    runReadiness.warnings
      .map(({ code }: { code: string }) => code)
      .filter((code: string) => code !== 'PROCEDURE_UNLINKED'),
    ['DRAFT_BOM'],
  )
  const planner = await floor.person({ roles: ['Planner'] })
  assert.deepEqual(await refusedStart(planner, start), ['PERMISSION'])

  const quantities = async (id: number) =>
    (await ada.get(seen, { id })).run.partInventory.buildRequirements.map(
      ({ quantity }: { quantity: number }) => quantity,
    )
  const first = await aRun(ada, start)
  await addLine(mbomId, 7)
  const second = await aRun(ada, start)
  assert.deepEqual(await quantities(first.id), [4], 'what the draft said then')
  assert.deepEqual(await quantities(second.id), [4, 7], 'and what it says now')
  assert.equal((await ada.get(seen, { id: first.id })).run.draftBomVersion, 1)
})

test('a run that is built to a draft BOM is completed only when somebody else has accepted that by signature', async () => {
  await allow(true)
  const { partId } = await aDraftBom()
  const run = await aRun(ada, { procedureId, partId, serialNumber: unique('SN') })
  const [step] = (await seeRun(ada, run.id)).steps
  assert.ok(step)
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', step))
  await installAll(ada, run.id)
  const etag = async () => (await ada.get(seen, { id: run.id })).run._etag
  const completing = async (by: Person) => ({
    input: { id: run.id, etag: await etag(), outcome: 'HELD', signature: by.sign },
  })
  assert.deepEqual(await ada.refused(complete, await completing(ada)), ['CONCESSION_REQUIRED'])
  const approving = async (by: Person) => ({
    input: { id: run.id, etag: await etag(), reason: 'prototype for the test stand', signature: by.sign },
  })
  assert.deepEqual(await ada.refused(approve, await approving(ada)), ['SEPARATION_OF_DUTIES'])
  const { approveDraftBom } = await elena.get(approve, await approving(elena))
  assert.equal(approveDraftBom.run.isDraftBomApproved, true)
  assert.deepEqual(await elena.refused(approve, await approving(elena)), ['INVALID_INPUT'])
  await ada.get(complete, await completing(ada))
})
