import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import {
  aDraft,
  aPart,
  aPlace,
  aReleasedProcedure,
  aRun,
  aUnit,
  release,
  type StepToMake,
  unique,
} from './made.ts'
import { act, aRunOf, seeRun } from './working.ts'

let floor: Floor
let ada: Person
let lena: Person
let quinn: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  lena = await floor.person({ roles: ['Lead Operator'], name: 'Lena Lead' })
  quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn Quality' })
})

const complete = `mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { status outcome completedBy { name }
  partInventory { status statusReason qualityHold location { id } } } } }`
const cancel = `mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { scraps { quantity reason }
  issues { id title status } partInventory { id _etag status statusReason issues { id } } } } }`

/** Starts and completes every step of a run that can be worked. */
async function workAll(person: Person, runId: number): Promise<void> {
  const isOpen = (step: { status: string; availableToWork: boolean }) =>
    step.status === 'TODO' && step.availableToWork
  for (let run = await seeRun(person, runId); run.steps.some(isOpen); run = await seeRun(person, runId)) {
    const step = run.steps.find(isOpen)
    assert.ok(step)
    await act(person, 'completeRunStep', await act(person, 'startRunStep', step))
  }
}

async function ending(person: Person, runId: number, input: Record<string, unknown> = {}) {
  const { _etag } = await seeRun(person, runId)
  return { input: { id: runId, etag: _etag, outcome: 'ACCEPTED', signature: person.sign, ...input } }
}

const refusedEnding = async (person: Person, runId: number, input: Record<string, unknown> = {}) =>
  person.refused(complete, await ending(person, runId, input))

async function completed(person: Person, runId: number, input: Record<string, unknown> = {}) {
  return (await person.get(complete, await ending(person, runId, input))).completeRun.run
}

/** A procedure after which further build runs follow. */
async function aFirstStage(steps: readonly StepToMake[] = [{ title: 'First stage' }]): Promise<number> {
  const draft = await aDraft(ada, steps)
  await ada.get(
    'mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { id } } }',
    {
      input: { id: draft.id, etag: draft._etag, furtherRuns: true },
    },
  )
  return (await release(ada, draft.id)).id
}

test('a completed run lets its unit go to a place, signed over all that was done', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  const shelf = await aPlace(ada)
  await workAll(lena, runId)
  assert.deepEqual(await completed(quinn, runId, { locationId: shelf.id, comment: 'looked at twice' }), {
    status: 'COMPLETE',
    outcome: 'ACCEPTED',
    completedBy: { name: 'Quinn Quality' },
    partInventory: {
      status: 'AVAILABLE',
      statusReason: null,
      qualityHold: false,
      location: { id: shelf.id },
    },
  })
  const [signature] = await floor.rows<{ meaning: string; signer_id: string; content: string }>(
    statement('select meaning, signer_id, content from signature where run_id = $1::bigint', [String(runId)]),
  )
  assert.deepEqual([signature?.meaning, signature?.signer_id], ['run completed', quinn.id])
  assert.match(signature?.content ?? '', /"outcome":"ACCEPTED"/)
})

test('a run is not completed before its steps are done, and an optional step that nobody began does not hinder it', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld' }, { title: 'Polish', input: { required: false } }])
  const locationId = (await aPlace(ada)).id
  assert.deepEqual(await refusedEnding(quinn, runId, { locationId }), ['RUN_NOT_COMPLETABLE'])
  const [weld] = (await seeRun(ada, runId)).steps
  assert.ok(weld)
  await act(lena, 'completeRunStep', await act(lena, 'startRunStep', weld))
  assert.equal((await completed(quinn, runId, { locationId })).status, 'COMPLETE')
  const [event] = await floor.rows<{ body: string }>(
    statement(`select body from event where stream_id = $1::bigint and type = 'RUN_COMPLETED'`, [
      String(runId),
    ]),
  )
  assert.deepEqual(JSON.parse(event?.body ?? '').facts, { notPerformed: ['2'] })
})

test('an accepted unit lies at a place that is there and in use, and a closed place makes it unavailable', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  await workAll(lena, runId)
  assert.deepEqual(await refusedEnding(quinn, runId), ['INVALID_INPUT'])
  assert.deepEqual(await refusedEnding(quinn, runId, { locationId: 999_999 }), ['NOT_FOUND'])
  const gone = await aPlace(ada)
  await ada.get(
    'mutation ($input: UpdateLocationInput!) { updateLocation(input: $input) { location { id } } }',
    {
      input: { id: gone.id, etag: gone._etag, archived: true },
    },
  )
  assert.deepEqual(await refusedEnding(quinn, runId, { locationId: gone.id }), ['INVALID_INPUT'])
  const quarantine = await aPlace(ada, { available: false })
  const { partInventory } = await completed(quinn, runId, { locationId: quarantine.id })
  assert.deepEqual([partInventory.status, partInventory.statusReason], ['UNAVAILABLE', 'PLACE_NOT_AVAILABLE'])
})

test('who edits a unit as it lay before the run was completed is told to reload', async () => {
  const part = await aPart(ada)
  const unit = await aUnit(ada, part.id)
  const procedure = await aReleasedProcedure(ada, [{ title: 'Weld' }])
  const run = await aRun(ada, { procedureId: procedure.id, partInventoryId: unit.id })
  const seen = await ada.get('query ($id: ID!) { partInventory(id: $id) { _etag } }', { id: unit.id })
  await workAll(lena, run.id)
  await completed(quinn, run.id, { locationId: (await aPlace(ada)).id })
  const moved = await ada.refused(
    'mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { id } } }',
    { input: { id: unit.id, etag: seen.partInventory._etag, locationId: (await aPlace(ada)).id } },
  )
  assert.deepEqual(moved, ['CONCURRENCY_ERROR'])
})

test('a held outcome puts the unit on quality hold, wherever it lies', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  await workAll(lena, runId)
  const { partInventory } = await completed(quinn, runId, { outcome: 'HELD' })
  assert.deepEqual([partInventory.status, partInventory.statusReason], ['UNAVAILABLE', 'QUALITY_HOLD'])
})

test('a lead operator does not complete a run that only he worked on; quality does, and another lead does', async () => {
  const locationId = (await aPlace(ada)).id
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  await workAll(lena, runId)
  assert.deepEqual(await refusedEnding(lena, runId, { locationId }), ['SEPARATION_OF_DUTIES'])
  const leo = await floor.person({ roles: ['Lead Operator'] })
  assert.equal((await completed(leo, runId, { locationId })).status, 'COMPLETE')
  const other = await aRunOf(ada, [{ title: 'Weld' }])
  await workAll(quinn, other)
  assert.equal((await completed(quinn, other, { locationId })).status, 'COMPLETE')
})

test('an operator completes no run, and neither does an API key', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  await workAll(lena, runId)
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await refusedEnding(operator, runId), ['PERMISSION'])
  const key = await floor.key()
  assert.deepEqual(await key.refused(complete, await ending(quinn, runId)), ['SIGNATURE_REQUIRED'])
})

test('a unit without its serial is not accepted', async () => {
  const part = await aPart(ada)
  const procedure = await aReleasedProcedure(ada, [{ title: 'Weld' }])
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id })
  await workAll(lena, run.id)
  const locationId = (await aPlace(ada)).id
  assert.deepEqual(await refusedEnding(quinn, run.id, { locationId }), ['RUN_NOT_COMPLETABLE'])
})

test('between two build runs a unit stays in work, whatever is completed or canceled on it meanwhile', async () => {
  const part = await aPart(ada)
  const unit = await aUnit(ada, part.id)
  const first = await aRun(ada, { procedureId: await aFirstStage(), partInventoryId: unit.id })
  await workAll(lena, first.id)
  assert.equal((await completed(quinn, first.id)).partInventory.status, 'WIP')

  const last = await aReleasedProcedure(ada, [{ title: 'Last stage' }])
  const looking = await aRun(ada, { procedureId: last.id, partInventoryId: unit.id, purpose: 'INSPECTION' })
  await workAll(lena, looking.id)
  assert.equal((await completed(quinn, looking.id)).partInventory.status, 'WIP')

  const mistaken = await aRun(ada, { procedureId: last.id, partInventoryId: unit.id })
  const canceled = await ada.get(cancel, {
    input: { id: mistaken.id, etag: mistaken._etag, reason: 'too early' },
  })
  assert.equal(canceled.cancelRun.run.partInventory.status, 'WIP')

  const final = await aRun(ada, { procedureId: last.id, partInventoryId: unit.id })
  await workAll(lena, final.id)
  const { partInventory } = await completed(quinn, final.id, { locationId: (await aPlace(ada)).id })
  assert.equal(partInventory.status, 'AVAILABLE')
})

test('a run whose step failed and is to be redone was begun: canceling it holds the unit with an issue, or scraps it', async () => {
  const part = await aPart(ada)
  const procedure = await aReleasedProcedure(ada, [{ title: 'Weld' }])
  const begun = async () => {
    const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
    const [weld] = (await seeRun(ada, run.id)).steps
    assert.ok(weld)
    const failed = await act(lena, 'failRunStep', await act(lena, 'startRunStep', weld), {
      reason: 'cracked',
    })
    await act(lena, 'redoRunStep', failed)
    return { id: run.id, etag: (await seeRun(ada, run.id))._etag, reason: 'no more material' }
  }
  const given = await begun()
  const { run } = (await ada.get(cancel, { input: given })).cancelRun
  const [issue] = run.issues
  assert.deepEqual(
    [run.partInventory.status, run.partInventory.statusReason, run.partInventory.issues, issue.status],
    ['UNAVAILABLE', 'QUALITY_HOLD', [{ id: issue.id }], 'PENDING'],
  )
  assert.match(issue.title, /^Run .* was canceled$/)
  const release =
    'mutation ($input: ReleasePartInventoryInput!) { releasePartInventory(input: $input) { partInventory { id } } }'
  const { id, _etag: etag } = run.partInventory
  assert.deepEqual(
    await quinn.refused(release, { input: { id, etag, reason: 'looks fine' } }),
    ['UNIT_HELD_BY_ISSUE'],
    'what becomes of it is said in the issue',
  )
  assert.deepEqual(await ada.refused(cancel, { input: { ...given, reason: 'again' } }), ['CONCURRENCY_ERROR'])

  const bad = { ...(await begun()), scrapUnit: true }
  const planner = await floor.person({ roles: ['Planner'] })
  assert.deepEqual(await planner.refused(cancel, { input: bad }), ['PERMISSION'])
  const scrapped = (await ada.get(cancel, { input: bad })).cancelRun.run
  assert.deepEqual(
    [scrapped.partInventory.status, scrapped.issues, scrapped.scraps],
    ['SCRAPPED', [], [{ quantity: 1, reason: 'no more material' }]],
  )
  const untouched = await aRun(ada, {
    procedureId: procedure.id,
    partId: part.id,
    serialNumber: unique('SN'),
  })
  const early = { id: untouched.id, etag: untouched._etag, reason: 'too early', scrapUnit: true }
  assert.deepEqual(await ada.refused(cancel, { input: early }), ['INVALID_INPUT'], 'nothing was begun')
})

test('a person says why a run is canceled', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  const { _etag } = await seeRun(ada, runId)
  assert.deepEqual(await ada.refused(cancel, { input: { id: runId, etag: _etag } }), ['REASON_REQUIRED'])
})

test('a signature names the role that qualified its signer, not the first of his roles', async () => {
  const both = await floor.person({ roles: ['Operator', 'Quality Engineer'], name: 'Bo Both' })
  const procedure = await aReleasedProcedure(ada)
  const part = await aPart(ada)
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  await workAll(ada, run.id)
  await completed(both, run.id, { locationId: (await aPlace(ada)).id })
  const rows = await floor.rows<{ role_name: string | null }>(
    statement('select role_name from signature where run_id = $1::bigint', [String(run.id)]),
  )
  assert.deepEqual(rows, [{ role_name: 'Quality Engineer' }])
})
