import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { act as asAct } from '../src/operation/act.ts'
import { deactivateUser } from '../src/user/deactivateUser.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import {
  aDraft,
  aPart,
  aPlace,
  aReleasedProcedure,
  aRun,
  aUnit,
  refusedStart,
  release,
  unique,
} from './made.ts'
import { act, seeRun } from './working.ts'

let floor: Floor
let ada: Person
let procedureId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  procedureId = (await aReleasedProcedure(ada, [{ title: 'Weld' }])).id
})

/** A unit that a completed run has put on quality hold. */
async function aHeldUnit(): Promise<number> {
  const part = await aPart(ada)
  const run = await aRun(ada, { procedureId, partId: part.id, serialNumber: unique('SN') })
  const [weld] = (await seeRun(ada, run.id)).steps
  assert.ok(weld)
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', weld))
  const { _etag } = await seeRun(ada, run.id)
  await ada.get('mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { id } } }', {
    input: { id: run.id, etag: _etag, outcome: 'HELD', signature: ada.sign },
  })
  return run.partInventory.id
}

test('a unit on quality hold is not built and not reworked, but it is inspected', async () => {
  const partInventoryId = await aHeldUnit()
  assert.deepEqual(await refusedStart(ada, { procedureId, partInventoryId }), ['UNIT_ON_HOLD'])
  assert.deepEqual(await refusedStart(ada, { procedureId, partInventoryId, purpose: 'REWORK' }), [
    'UNIT_ON_HOLD',
  ])
  assert.equal((await aRun(ada, { procedureId, partInventoryId, purpose: 'INSPECTION' })).status, 'TODO')
})

test('a lot that has less left than was asked is not started on; of one that has more the rest stays', async () => {
  const part = await aPart(ada, { trackingType: 'LOT' })
  const lot = await aUnit(ada, part.id, { serialNumber: null, lotNumber: unique('LOT'), quantity: 3 })
  const start = { procedureId, partInventoryId: lot.id }
  assert.deepEqual(await refusedStart(ada, { ...start, quantity: 5 }), ['UNIT_EMPTY'])
  assert.equal((await aRun(ada, { ...start, quantity: 2 })).quantity, 2)
  assert.equal((await aRun(ada, { ...start, quantity: 1 })).quantity, 1)
})

test('a consumed unit is not in a state that allows a run, whatever it is for', async () => {
  const part = await aPart(ada)
  const unit = await aUnit(ada, part.id, { quantity: 0 })
  for (const purpose of ['BUILD', 'REWORK', 'INSPECTION']) {
    assert.deepEqual(await refusedStart(ada, { procedureId, partInventoryId: unit.id, purpose }), [
      'UNIT_STATE',
    ])
  }
})

test('an archived work center, a person who left and a batch that is not there are each in the way, and all are said at once', async () => {
  const part = await aPart(ada)
  const bench = await aPlace(ada, { type: 'WORKCENTER' })
  await ada.get(
    'mutation ($input: UpdateLocationInput!) { updateLocation(input: $input) { location { id } } }',
    {
      input: { id: bench.id, etag: bench._etag, archived: true },
    },
  )
  const left = await floor.person({ roles: ['Operator'] })
  await performAs(floor.performer, ada.caller, asAct(deactivateUser, { id: left.id }))
  const ways = { locationId: bench.id, assignedToId: Number(left.id), runBatchId: 999_999 }
  const start = { procedureId, partId: part.id }
  assert.deepEqual(await refusedStart(ada, { ...start, locationId: ways.locationId }), [
    'WORK_CENTER_ARCHIVED',
  ])
  assert.deepEqual(await refusedStart(ada, { ...start, assignedToId: ways.assignedToId }), [
    'ASSIGNEE_INACTIVE',
  ])
  assert.deepEqual(await refusedStart(ada, { ...start, runBatchId: ways.runBatchId }), ['BATCH_NOT_FOUND'])
  assert.deepEqual(await refusedStart(ada, { ...start, ...ways }), [
    'WORK_CENTER_ARCHIVED',
    'ASSIGNEE_INACTIVE',
    'BATCH_NOT_FOUND',
  ])
})

test('where links are required, a procedure starts a run of a part when its link is approved, not before', async () => {
  const { admin } = await openFloor()
  await admin.get(
    'mutation ($input: UpdateOrganizationSettingInput!) { updateOrganizationSetting(input: $input) { organizationSetting { name } } }',
    { input: { name: 'procedureLinksRequired', value: true } },
  )
  const link = { partId: (await aPart(admin)).id, procedureId: (await aReleasedProcedure(admin)).id }
  assert.deepEqual(await refusedStart(admin, link), ['PROCEDURE_NOT_LINKED'])
  const { createPartProcedure } = await admin.get(
    'mutation ($input: CreatePartProcedureInput!) { createPartProcedure(input: $input) { partProcedure { _etag } } }',
    { input: link },
  )
  assert.deepEqual(await refusedStart(admin, link), ['PROCEDURE_NOT_LINKED'])
  await admin.get(
    'mutation ($input: UpdatePartProcedureInput!) { updatePartProcedure(input: $input) { partProcedure { status } } }',
    { input: { ...link, etag: createPartProcedure.partProcedure._etag, status: 'APPROVED' } },
  )
  assert.equal((await aRun(admin, link)).status, 'TODO')
})

test('an older released version takes a permission, a reason and a concession, all said at once', async () => {
  const draft = await aDraft(ada, [{ title: 'Weld' }])
  await release(ada, draft.id)
  const { createProcedureVersion } = await ada.get(
    'mutation ($id: ID!) { createProcedureVersion(familyId: $id) { procedure { id } } }',
    { id: draft.familyId },
  )
  await release(ada, createProcedureVersion.procedure.id)
  const part = await aPart(ada)
  const old = { procedureId: draft.id, partId: part.id }
  assert.deepEqual(await refusedStart(ada, old), ['PROCEDURE_SUPERSEDED'])
  const planner = await floor.person({ roles: ['Planner'] })
  assert.deepEqual(await refusedStart(planner, { ...old, allowSupersededRevision: true }), [
    'PERMISSION',
    'REASON_REQUIRED',
    'CONCESSION_REQUIRED',
  ])
})

/** A version of which a newer one is released. */
async function aSupersededVersion(): Promise<number> {
  const draft = await aDraft(ada, [{ title: 'Weld' }])
  await release(ada, draft.id)
  const { createProcedureVersion } = await ada.get(
    'mutation ($id: ID!) { createProcedureVersion(familyId: $id) { procedure { id } } }',
    { id: draft.familyId },
  )
  await release(ada, createProcedureVersion.procedure.id)
  return draft.id
}

const concede = `mutation ($input: ApproveSupersededStartInput!) { approveSupersededStart(input: $input) {
  startConcession { id _etag reason approvedBy { name } } } }`

/** The concession of starts from a version, signed by somebody else than Ada. */
async function aConcession(version: number, more: object = {}) {
  const quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn Quality' })
  const input = { procedureId: version, reason: 'customer frozen', signature: quinn.sign, ...more }
  return (await quinn.get(concede, { input })).approveSupersededStart.startConcession
}

test('a superseded version lacks nothing but the concession, and starts once somebody else has signed it', async () => {
  const part = await aPart(ada)
  const version = await aSupersededVersion()
  const start = {
    procedureId: version,
    partId: part.id,
    allowSupersededRevision: true,
    reason: 'customer frozen',
    title: 'Old',
    assignedToId: Number(ada.id),
  }
  assert.deepEqual(await refusedStart(ada, start), ['CONCESSION_REQUIRED'])
  const concession = await aConcession(version)
  assert.equal(concession.approvedBy.name, 'Quinn Quality')
  const { runReadiness } = await ada.get(
    'query ($input: CreateRunInput!) { runReadiness(input: $input) { isReady warnings { code } } }',
    { input: start },
  )
  assert.equal(runReadiness.isReady, true)
  assert.ok(runReadiness.warnings.some(({ code }: { code: string }) => code === 'SUPERSEDED_ALLOWED'))
  const run = await aRun(ada, start)
  const seen = await ada.get(
    'query ($id: ID!) { run(id: $id) { procedureId procedureRevision startConcessions { id } } }',
    { id: run.id },
  )
  assert.deepEqual(seen.run, {
    procedureId: version,
    procedureRevision: 1,
    startConcessions: [{ id: concession.id }],
  })
  const { withdrawSupersededStart } = await ada.get(
    'mutation ($input: WithdrawSupersededStartInput!) { withdrawSupersededStart(input: $input) { startConcession { withdrawReason } } }',
    { input: { id: concession.id, etag: concession._etag, reason: 'order is done' } },
  )
  assert.equal(withdrawSupersededStart.startConcession.withdrawReason, 'order is done')
  assert.deepEqual(await refusedStart(ada, start), ['CONCESSION_REQUIRED'])
})

test('without being allowed to, nobody starts from a superseded version, whatever was conceded; the newest starts', async () => {
  const part = await aPart(ada)
  const version = await aSupersededVersion()
  await aConcession(version)
  const start = { procedureId: version, partId: part.id }
  assert.deepEqual(await refusedStart(ada, start), ['PROCEDURE_SUPERSEDED'])
  const { procedures } = await ada.get(
    'query ($id: ID!) { procedures(filters: { familyId: { eq: $id }, isLatestReleasedVersion: { eq: true } }) { edges { node { id } } } }',
    { id: version },
  )
  const [newest] = procedures.edges
  assert.equal((await aRun(ada, { ...start, procedureId: newest.node.id })).status, 'TODO')
})

test('nobody starts under a concession that only he gave, of another part, or that has run out', async () => {
  const part = await aPart(ada)
  const version = await aSupersededVersion()
  const start = { procedureId: version, partId: part.id, allowSupersededRevision: true, reason: 'frozen' }
  const own = { procedureId: version, reason: 'frozen', signature: ada.sign }
  await ada.get(concede, { input: own })
  assert.deepEqual(await refusedStart(ada, start), ['SEPARATION_OF_DUTIES'])
  await aConcession(version, { partId: (await aPart(ada)).id })
  await aConcession(version, { validUntil: '2020-01-01T00:00:00Z' })
  assert.deepEqual(await refusedStart(ada, start), ['SEPARATION_OF_DUTIES'])
  await aConcession(version, { partId: part.id, validUntil: '2999-01-01T00:00:00Z' })
  assert.equal((await aRun(ada, start)).status, 'TODO')
})

test('a concession takes a permission, a reason, a signature and a superseded version', async () => {
  const version = await aSupersededVersion()
  const olga = await floor.person({ roles: ['Operator'] })
  const refused = (person: Person, more: object) =>
    person.refused(concede, {
      input: { procedureId: version, reason: 'frozen', signature: person.sign, ...more },
    })
  assert.deepEqual(await refused(olga, {}), ['PERMISSION'])
  assert.deepEqual(await refused(ada, { reason: ' ' }), ['INVALID_INPUT'])
  assert.deepEqual(await refused(ada, { signature: {} }), ['SIGNATURE_REQUIRED'])
  assert.deepEqual(await refused(ada, { procedureId }), ['INVALID_INPUT'])
  assert.deepEqual(await refused(ada, { procedureId: (await aDraft(ada, [{ title: 'Weld' }])).id }), [
    'PROCEDURE_TRANSITION',
  ])
})

test('who may not create runs is told which permission that takes, in a dry run too', async () => {
  const reader = await floor.person({ roles: ['Read-only'] })
  const part = await aPart(ada)
  assert.deepEqual(await refusedStart(reader, { procedureId, partId: part.id }), ['PERMISSION'])
  const { createRun } = await reader.get(
    'mutation ($input: CreateRunInput!) { createRun(input: $input) { blockers { code message } } }',
    { input: { procedureId, partId: part.id, dryRun: true } },
  )
  assert.deepEqual(
    createRun.blockers.map(({ code }: { code: string }) => code),
    ['PERMISSION'],
  )
  assert.match(createRun.blockers[0].message, /CreateRun/)
})

test('a part that is built where it lies keeps its place while it is in work', async () => {
  const part = await aPart(ada)
  const place = await aPlace(ada)
  const unit = await aUnit(ada, part.id, { locationId: place.id })
  await aRun(ada, { procedureId, partInventoryId: unit.id })
  const { partInventory } = await ada.get(
    'query ($id: ID!) { partInventory(id: $id) { status location { id } } }',
    { id: unit.id },
  )
  assert.deepEqual(partInventory, { status: 'WIP', location: { id: place.id } })
})

test('without a procedure chosen, a dry run says whether the part has any', async () => {
  const part = await aPart(ada)
  const document = `mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id } blockers { code message } } }`
  const dry = async () =>
    (await ada.get(document, { input: { partId: part.id, dryRun: true } })).createRun.blockers
  const [blocker, ...others] = await dry()
  assert.equal(blocker.code, 'NO_PROCEDURES')
  assert.match(blocker.message, /^No procedures available for this part/)
  assert.deepEqual(others, [])
  assert.deepEqual(await refusedStart(ada, { partId: part.id }), ['NO_PROCEDURES'])

  const procedure = await aReleasedProcedure(ada)
  await ada.get(
    'mutation ($input: CreatePartProcedureInput!) { createPartProcedure(input: $input) { partProcedure { id } } }',
    { input: { partId: part.id, procedureId: procedure.id } },
  )
  assert.deepEqual(await dry(), [])
  assert.deepEqual(await refusedStart(ada, { partId: part.id }), ['INVALID_INPUT'])
})

test('a serial or a lot is typed for a unit that the run makes, never for one that is there', async () => {
  const part = await aPart(ada)
  const start = { procedureId, partInventoryId: (await aUnit(ada, part.id)).id }
  assert.deepEqual(await refusedStart(ada, { ...start, serialNumber: unique('SN') }), ['INVALID_INPUT'])
  assert.deepEqual(await refusedStart(ada, { ...start, lotNumber: unique('LOT') }), ['INVALID_INPUT'])
  assert.deepEqual(await refusedStart(ada, { ...start, partId: (await aPart(ada)).id }), ['INVALID_INPUT'])
  assert.equal((await aRun(ada, { ...start, partId: part.id })).partInventory.id, start.partInventoryId)
})
