import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { createAbomInstallation } from '../src/abom/createAbomInstallation.ts'
import { deleteBuildRequirement } from '../src/buildRequirement/deleteBuildRequirement.ts'
import { act as doing } from '../src/operation/act.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { refusedRaise } from './issuing.ts'
import { aPart, aPlace, aReleasedMbom, aReleasedProcedure, aRun, aUnit, type Made, unique } from './made.ts'
import { act, seeRun } from './working.ts'

let floor: Floor
let ada: Person
let procedure: Made

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  procedure = await aReleasedProcedure(ada, [{ title: 'Assemble' }])
})

const reason = 'concession 12'
const lineFields =
  'id _etag quantity referenceDesignators madeOnAssembly removedAt position runId originMbomItemId'
const add = `mutation ($input: CreateBuildRequirementInput!) { createBuildRequirement(input: $input) { buildRequirement { ${lineFields} } } }`
const change = `mutation ($input: UpdateBuildRequirementInput!) { updateBuildRequirement(input: $input) { buildRequirement { ${lineFields} } } }`
const drop = `mutation ($id: ID!, $etag: String!, $reason: String) { deleteBuildRequirement(id: $id, etag: $etag, reason: $reason) {
  buildRequirement { ${lineFields} } } }`
const install = `mutation ($input: [CreateABomInstallationInput!]!) { createAbomInstallations(input: $input) { abomInstallations { id _etag partInventoryId } } }`
const remove = `mutation ($id: ID!, $quantity: Float, $reason: String = "too many", $condition: RemovedConditionEnum = GOOD) {
  deleteAbomInstallation(id: $id, quantity: $quantity, reason: $reason, condition: $condition) {
    abomInstallation { id quantity removedAt partInventoryId } } }`
const moving = `mutation ($input: MoveABomInstallationInput!) { moveAbomInstallation(input: $input) {
  abomInstallation { id quantity referenceDesignator parentPartInventoryId partInventoryId } } }`
const look = `query ($id: ID!) { partInventory(id: $id) { id _etag status quantity qualityHold location { id } parentPartInventory { id }
  buildRequirements { ${lineFields} quantityInstalled isSatisfied part { id } abomInstallations { id _etag quantity referenceDesignator } }
  contents { partInventory { id } } removedAbomInstallations { id quantity } } }`

const seen = async (id: number) => (await ada.get(look, { id })).partInventory
const linesOf = async (unitId: number) => (await seen(unitId)).buildRequirements
const aLot = (partId: number, quantity: number, rest: object = {}) =>
  aUnit(ada, partId, { serialNumber: null, lotNumber: unique('LOT'), quantity, ...rest })
const put = async (...input: object[]) =>
  (await ada.get(install, { input })).createAbomInstallations.abomInstallations

/** A run that builds a new unit of these lines. */
async function aBuild(...lines: { readonly partId: number; readonly quantity: number }[]) {
  const part = await aPart(ada)
  if (lines.length > 0) await aReleasedMbom(ada, part.id, lines)
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  const { run: of } = await ada.get('query ($id: ID!) { run(id: $id) { partInventory { id } } }', {
    id: run.id,
  })
  return { runId: run.id, partId: part.id, unitId: Number(of.partInventory.id) }
}

const adding = (partInventoryId: number, partId: number, rest: object = {}) => ({
  input: { partInventoryId, partId, reason, ...rest },
})

test('while a run builds a unit, a part is added to what it is to contain, and the run does not complete without it', async () => {
  const shelf = await aPlace(ada)
  const build = await aBuild()
  const shim = await aPart(ada, { trackingType: 'LOT' })
  assert.deepEqual(
    await ada.refused(add, { input: { ...adding(build.unitId, shim.id).input, reason: ' ' } }),
    ['REASON_REQUIRED'],
  )
  const { createBuildRequirement } = await ada.get(add, adding(build.unitId, shim.id, { quantity: '2.5' }))
  const line = createBuildRequirement.buildRequirement
  assert.deepEqual(
    [line.quantity, line.runId, line.originMbomItemId, line.position],
    [2.5, build.runId, null, 1],
  )
  assert.deepEqual(await ada.refused(add, adding(build.unitId, shim.id)), ['INVALID_INPUT'], 'once')
  assert.deepEqual(
    await ada.refused(add, adding(build.unitId, build.partId)),
    ['INVALID_INPUT'],
    'not itself',
  )
  assert.deepEqual(await ada.refused(add, adding(build.unitId, 999_999_999)), ['NOT_FOUND'])
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await operator.refused(add, adding(build.unitId, shim.id)), ['PERMISSION'])
  await finish(build.runId, shelf.id, ['INSTALLS_MISSING'])
  await put({ buildRequirementId: line.id, partInventoryId: (await aLot(shim.id, 3)).id })
  await finish(build.runId, shelf.id)
  const other = await aPart(ada)
  assert.deepEqual(await ada.refused(add, adding(build.unitId, other.id)), ['AS_BUILT_LOCKED'])
  assert.deepEqual(
    await ada.refused(change, { input: { id: line.id, etag: line._etag, quantity: 9, reason } }),
    ['AS_BUILT_LOCKED'],
  )
})

test('a requirement is raised where more is to go in, and never lowered below what is in', async () => {
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const build = await aBuild({ partId: nut.id, quantity: 4 })
  const lot = await aLot(nut.id, 20)
  const [line] = await linesOf(build.unitId)
  const six = { buildRequirementId: line.id, partInventoryId: lot.id, quantity: 6 }
  assert.deepEqual(await ada.refused(install, { input: [six] }), ['OVER_INSTALL'])
  const { updateBuildRequirement } = await ada.get(change, {
    input: { id: line.id, etag: line._etag, quantity: 6, reason },
  })
  const raised = updateBuildRequirement.buildRequirement
  assert.deepEqual(
    await ada.refused(change, { input: { id: line.id, etag: line._etag, quantity: 7, reason } }),
    ['CONCURRENCY_ERROR'],
  )
  await put(six)
  const to = (quantity: number) => ({ input: { id: line.id, etag: raised._etag, quantity, reason } })
  assert.deepEqual(await ada.refused(change, to(5)), ['REQUIREMENT_FILLED'])
  await ada.get(change, to(6))
})

test('a requirement with something in it is not removed; an empty one is, and stays in the record', async () => {
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const build = await aBuild({ partId: nut.id, quantity: 4 })
  const [line] = await linesOf(build.unitId)
  const [made] = await put({ buildRequirementId: line.id, partInventoryId: (await aLot(nut.id, 4)).id })
  const dropping = { id: line.id, etag: line._etag, reason }
  assert.deepEqual(await ada.refused(drop, dropping), ['REQUIREMENT_FILLED'])
  await ada.get(remove, { id: made.id })
  assert.deepEqual(await ada.refused(drop, { ...dropping, reason: null }), ['REASON_REQUIRED'])
  const { deleteBuildRequirement: dropped } = await ada.get(drop, dropping)
  assert.ok(dropped.buildRequirement.removedAt)
  assert.deepEqual(await linesOf(build.unitId), [])
  assert.deepEqual(
    await refusedRaise(ada, { partInventoryIds: [build.unitId], buildRequirementIds: [line.id] }),
    ['INVALID_INPUT'],
    'nothing is missing of what is asked for no longer',
  )
  assert.deepEqual(await ada.refused(drop, dropping), ['NOT_FOUND'])
  assert.deepEqual(
    await ada.refused(install, {
      input: [{ buildRequirementId: line.id, partInventoryId: (await aLot(nut.id, 4)).id }],
    }),
    ['NOT_FOUND'],
  )
  await ada.get(add, adding(build.unitId, nut.id, { quantity: 1 }))
})

test('part of a lot comes out as a lot of its own, held; the rest stays in, and nothing is lost', async () => {
  const shelf = await aPlace(ada)
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const pump = await aPart(ada)
  const build = await aBuild({ partId: nut.id, quantity: 4 }, { partId: pump.id, quantity: 1 })
  const [nuts, pumps] = await linesOf(build.unitId)
  const [made, serial] = await put(
    { buildRequirementId: nuts.id, partInventoryId: (await aLot(nut.id, 10, { locationId: shelf.id })).id },
    { buildRequirementId: pumps.id, partInventoryId: (await aUnit(ada, pump.id)).id },
  )
  assert.deepEqual(await ada.refused(remove, { id: made.id, quantity: 5 }), ['INVALID_INPUT'])
  assert.deepEqual(await ada.refused(remove, { id: made.id, quantity: 0 }), ['INVALID_INPUT'])
  assert.deepEqual(await ada.refused(remove, { id: serial.id, quantity: 0.5 }), ['INVALID_INPUT'])
  const { deleteAbomInstallation } = await ada.get(remove, { id: made.id, quantity: '1.5' })
  const out = deleteAbomInstallation.abomInstallation
  assert.notEqual(out.id, made.id)
  assert.ok(out.removedAt)
  const [stays, loose, unit] = [
    await seen(made.partInventoryId),
    await seen(out.partInventoryId),
    await seen(build.unitId),
  ]
  assert.deepEqual([stays.quantity, stays.status], [2.5, 'INSTALLED'])
  assert.deepEqual(
    [loose.quantity, loose.status, loose.qualityHold, loose.parentPartInventory],
    [1.5, 'UNAVAILABLE', true, null],
  )
  assert.deepEqual(unit.removedAbomInstallations, [{ id: out.id, quantity: 1.5 }])
  assert.deepEqual(
    [unit.buildRequirements[0].quantityInstalled, unit.buildRequirements[0].isSatisfied],
    [2.5, false],
  )
  await ada.get(remove, { id: made.id, quantity: '2.5' })
  assert.equal((await seen(made.partInventoryId)).quantity, 2.5)
})

test('a part moves from one unit into another in one act, with all that is in it, and is not held', async () => {
  const pump = await aPart(ada)
  const [from, to] = [
    await aBuild({ partId: pump.id, quantity: 1 }),
    await aBuild({ partId: pump.id, quantity: 1 }),
  ]
  const unit = await aUnit(ada, pump.id)
  const [here, there] = [(await linesOf(from.unitId))[0], (await linesOf(to.unitId))[0]]
  const [made] = await put({ buildRequirementId: here.id, partInventoryId: unit.id })
  const input = {
    id: made.id,
    etag: made._etag,
    buildRequirementId: there.id,
    reason: 'the other ships first',
  }
  assert.deepEqual(await ada.refused(moving, { input: { ...input, reason: null } }), ['REASON_REQUIRED'])
  const { moveAbomInstallation } = await ada.get(moving, { input })
  const moved = moveAbomInstallation.abomInstallation
  assert.deepEqual([moved.parentPartInventoryId, moved.partInventoryId], [to.unitId, unit.id])
  const now = await seen(unit.id)
  assert.deepEqual([now.status, now.qualityHold, now.parentPartInventory.id], ['INSTALLED', false, to.unitId])
  const left = await seen(from.unitId)
  assert.deepEqual([left.contents, left.removedAbomInstallations], [[], [{ id: made.id, quantity: 1 }]])
  assert.deepEqual(await ada.refused(moving, { input }), ['CONCURRENCY_ERROR'])
  const spare = await aUnit(ada, pump.id)
  const [second] = await put({ buildRequirementId: here.id, partInventoryId: spare.id })
  assert.deepEqual(await ada.refused(moving, { input: { ...input, id: second.id, etag: second._etag } }), [
    'OVER_INSTALL',
  ])
})

test('a part moves to another place of the same line', async () => {
  const resistor = await aPart(ada, { trackingType: 'LOT' })
  const build = await aBuild()
  const { createBuildRequirement } = await ada.get(
    add,
    adding(build.unitId, resistor.id, { quantity: 2, referenceDesignators: ['R1', 'R2'] }),
  )
  const line = createBuildRequirement.buildRequirement
  const reel = await aLot(resistor.id, 10)
  const [made] = await put({
    buildRequirementId: line.id,
    partInventoryId: reel.id,
    referenceDesignator: 'R1',
  })
  const to = (referenceDesignator: string) => ({
    input: { id: made.id, etag: made._etag, buildRequirementId: line.id, referenceDesignator, reason },
  })
  assert.deepEqual(await ada.refused(moving, to('R9')), ['INVALID_INPUT'])
  await ada.get(moving, to('R2'))
  const [after] = await linesOf(build.unitId)
  assert.deepEqual(
    after.abomInstallations.map((one: { referenceDesignator: string }) => one.referenceDesignator),
    ['R2'],
  )
  const fewer = (...referenceDesignators: string[]) => ({
    input: { id: line.id, etag: line._etag, quantity: 1, referenceDesignators, reason },
  })
  assert.deepEqual(await ada.refused(change, fewer('R1')), ['REQUIREMENT_FILLED'])
  await ada.get(change, fewer('R2'))
})

test('of two people, one of whom installs for a line while the other removes it, one does', async () => {
  const pump = await aPart(ada)
  const build = await aBuild({ partId: pump.id, quantity: 1 })
  const [line] = await linesOf(build.unitId)
  const unit = await aUnit(ada, pump.id)
  const engineer = await floor.person({ roles: ['Manufacturing Engineer'] })
  const performing = atOnce(floor.performer, 2)
  const lineId = String(line.id)
  const outcomes = await Promise.allSettled([
    performAs(
      performing,
      ada.caller,
      doing(createAbomInstallation, {
        installations: [{ buildRequirementId: lineId, partInventoryId: String(unit.id) }],
      }),
    ),
    performAs(
      performing,
      engineer.caller,
      doing(deleteBuildRequirement, { id: lineId, etag: line._etag, reason }),
    ),
  ])
  assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('what a unit is to contain is changed with as many statements, however much is in', async () => {
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const counts: number[] = []
  for (const count of [1, 50, 300]) {
    const build = await aBuild({ partId: nut.id, quantity: count + 1 })
    const [line] = await linesOf(build.unitId)
    const lot = await aLot(nut.id, count)
    await put(
      ...Array.from({ length: count }, () => ({
        buildRequirementId: line.id,
        partInventoryId: lot.id,
        quantity: 1,
      })),
    )
    const changing = { input: { id: line.id, etag: line._etag, quantity: count + 2, reason } }
    counts.push(await countStatements(floor.performer, () => ada.get(change, changing)))
    const extra = await aPart(ada)
    counts.push(await countStatements(floor.performer, () => ada.get(add, adding(build.unitId, extra.id))))
  }
  const [changes, adds, ...others] = counts
  assert.deepEqual(others, [changes, adds, changes, adds])
})

async function finish(runId: number, locationId: number, expected?: string[]) {
  const { steps } = await seeRun(ada, runId)
  for (const step of steps.filter(({ status }) => status === 'TODO'))
    await act(ada, 'completeRunStep', await act(ada, 'startRunStep', step))
  const { _etag: etag } = await seeRun(ada, runId)
  const input = { id: runId, etag, outcome: 'ACCEPTED', locationId, signature: ada.sign }
  const complete = 'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { status } } }'
  if (expected === undefined) await ada.get(complete, { input })
  else assert.deepEqual(await ada.refused(complete, { input }), expected)
}
