import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor } from './floor.ts'
import { aDraft, aPart, aReleasedProcedure, aRun, aUnit, refusedStart, unique } from './made.ts'

let floor: Floor

before(async () => {
  floor = await openFloor()
})

const readiness = `query ($input: CreateRunInput!) { runReadiness(input: $input) { isReady blockers { code message } warnings { code } } }`
const procedures = `query ($id: ID!, $first: Int, $after: ID) { startableProcedures(partInventoryId: $id, first: $first, after: $after) {
  procedure { id title version } readiness { isReady blockers { code } warnings { code } } } }`
const units = `query ($id: ID!) { startablePartInventories(procedureId: $id) { partInventory { id serialNumber } readiness { isReady blockers { code } } } }`
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)

async function link(partId: number, familyId: number) {
  await floor.admin.get(
    'mutation ($input: CreatePartProcedureInput!) { createPartProcedure(input: $input) { partProcedure { id } } }',
    { input: { partId, procedureId: familyId } },
  )
}

test('what readiness forbids the start refuses with the same codes, for every unit, procedure and purpose', async () => {
  const { admin } = floor
  const quinn = await floor.person({ roles: ['Quality Engineer'] })
  const part = await aPart(admin)
  const [released, draft] = [await aReleasedProcedure(admin), await aDraft(admin, [{ title: 'Assemble' }])]
  const [free, consumed, held, building] = [
    await aUnit(admin, part.id),
    await aUnit(admin, part.id, { quantity: 0 }),
    await aUnit(admin, part.id),
    await aUnit(admin, part.id),
  ]
  await quinn.get(
    'mutation ($input: HoldPartInventoryInput!) { holdPartInventory(input: $input) { partInventory { id } } }',
    {
      input: { id: held.id, etag: held._etag, reason: 'scratched' },
    },
  )
  await aRun(admin, { procedureId: released.id, partInventoryId: building.id })
  const { createLocation } = await admin.get(
    'mutation ($input: CreateLocationInput!) { createLocation(input: $input) { location { id _etag } } }',
    { input: { name: unique('WC') } },
  )
  await admin.get(
    'mutation ($input: UpdateLocationInput!) { updateLocation(input: $input) { location { id } } }',
    {
      input: { id: createLocation.location.id, etag: createLocation.location._etag, archived: true },
    },
  )
  const start = fc.record({
    procedureId: fc.constantFrom(released.id, draft.id),
    partInventoryId: fc.constantFrom(free.id, consumed.id, held.id, building.id),
    purpose: fc.constantFrom('BUILD', 'REWORK', 'TEST'),
    quantity: fc.constantFrom(null, 1, 5),
    locationId: fc.constantFrom(null, createLocation.location.id),
  })
  await fc.assert(
    fc.asyncProperty(start, async (input) => {
      const { isReady, blockers } = (await admin.get(readiness, { input })).runReadiness
      assert.equal(isReady, blockers.length === 0)
      if (!isReady) assert.deepEqual(await refusedStart(admin, input), codes(blockers))
    }),
    { numRuns: 60 },
  )
  const ready = { procedureId: released.id, partInventoryId: free.id }
  assert.equal((await admin.get(readiness, { input: ready })).runReadiness.isReady, true)
  await aRun(admin, ready)
  assert.deepEqual(codes((await admin.get(readiness, { input: ready })).runReadiness.blockers), [
    'UNIT_IN_BUILD',
  ])
})

test('a unit shows the newest released procedures of its part, and why one cannot be started on it', async () => {
  const { admin } = floor
  const part = await aPart(admin)
  const unit = await aUnit(admin, part.id)
  const [one, two, other, draft] = [
    await aReleasedProcedure(admin),
    await aReleasedProcedure(admin),
    await aReleasedProcedure(admin),
    await aDraft(admin, [{ title: 'Assemble' }]),
  ]
  for (const { id } of [one, two, draft]) await link(part.id, id)
  const seen = (await admin.get(procedures, { id: unit.id })).startableProcedures
  assert.deepEqual(
    seen.map((item: { procedure: { id: number }; readiness: { isReady: boolean } }) => [
      item.procedure.id,
      item.readiness.isReady,
    ]),
    [
      [one.id, true],
      [two.id, true],
    ],
  )
  assert.ok(other.id)
  const page = (await admin.get(procedures, { id: unit.id, first: 1, after: one.id })).startableProcedures
  assert.deepEqual(
    page.map((item: { procedure: { id: number } }) => item.procedure.id),
    [two.id],
  )
  assert.deepEqual(await admin.refused(procedures, { id: unit.id, first: 201 }), ['INVALID_INPUT'])
  await aRun(admin, { procedureId: one.id, partInventoryId: unit.id })
  const later = (await admin.get(procedures, { id: unit.id })).startableProcedures
  assert.deepEqual(codes(later[0].readiness.blockers), ['UNIT_IN_BUILD'])
})

test('a procedure shows the units of its parts of which something is there, in as many statements for 1 and 50', async () => {
  const { admin } = floor
  const procedure = await aReleasedProcedure(admin)
  const part = await aPart(admin)
  await link(part.id, procedure.id)
  await aUnit(admin, part.id, { quantity: 0 })
  const first = await aUnit(admin, part.id)
  const count = () => countStatements(floor.performer, () => admin.get(units, { id: procedure.id }))
  const forOne = await count()
  for (let nth = 0; nth < 49; nth++) await aUnit(admin, part.id)
  assert.equal(await count(), forOne)
  const seen = (await admin.get(units, { id: procedure.id })).startablePartInventories
  assert.equal(seen.length, 50)
  assert.deepEqual(seen[0].partInventory.id, first.id)
  assert.ok(seen.every((item: { readiness: { isReady: boolean } }) => item.readiness.isReady))
})

test('what is not linked is shown when it is asked for, with the warning that the start itself gives', async () => {
  const own = await openFloor()
  const { admin } = own
  const part = await aPart(admin)
  const [unit, procedure] = [await aUnit(admin, part.id), await aReleasedProcedure(admin)]
  const procedures = `query ($id: ID!, $also: Boolean) { startableProcedures(partInventoryId: $id, alsoUnlinked: $also) {
    procedure { id } readiness { isReady warnings { code } } } }`
  const units = `query ($id: ID!, $also: Boolean) { startablePartInventories(procedureId: $id, alsoUnlinked: $also) {
    partInventory { id } readiness { isReady } } }`
  assert.deepEqual((await admin.get(procedures, { id: unit.id })).startableProcedures, [])
  assert.deepEqual((await admin.get(units, { id: procedure.id })).startablePartInventories, [])
  const [shown] = (await admin.get(procedures, { id: unit.id, also: true })).startableProcedures
  assert.equal(shown.procedure.id, procedure.id)
  assert.equal(shown.readiness.isReady, true)
  assert.ok(codes(shown.readiness.warnings).includes('PROCEDURE_UNLINKED'))
  const [found] = (await admin.get(units, { id: procedure.id, also: true })).startablePartInventories
  assert.deepEqual(found, { partInventory: { id: unit.id }, readiness: { isReady: true } })
})

test('another organization finds nothing to start', async () => {
  const stranger = await openFloor()
  const part = await aPart(floor.admin)
  const [unit, procedure] = [await aUnit(floor.admin, part.id), await aReleasedProcedure(floor.admin)]
  await link(part.id, procedure.id)
  assert.deepEqual((await stranger.admin.get(procedures, { id: unit.id })).startableProcedures, [])
  assert.deepEqual((await stranger.admin.get(units, { id: procedure.id })).startablePartInventories, [])
  assert.deepEqual(
    await stranger.admin.refused(readiness, {
      input: { procedureId: procedure.id, partInventoryId: unit.id },
    }),
    ['NOT_FOUND', 'NOT_FOUND'],
  )
})
