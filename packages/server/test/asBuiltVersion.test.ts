import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Floor, openFloor, type Person } from './floor.ts'
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

const install = `mutation ($input: [CreateABomInstallationInput!]!) { createAbomInstallations(input: $input) { abomInstallations { id _etag } } }`
const remove = `mutation ($id: ID!, $etag: String, $reason: String, $condition: RemovedConditionEnum) {
  deleteAbomInstallation(id: $id, etag: $etag, reason: $reason, condition: $condition) { abomInstallation { id } } }`
const complete = 'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { status } } }'

/** A run that builds a new unit of one each of these parts, with its requirements in their order. */
async function aBuild(...parts: readonly Made[]) {
  const part = await aPart(ada)
  await aReleasedMbom(
    ada,
    part.id,
    parts.map(({ id }) => ({ partId: id, quantity: 1 })),
  )
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  const { run: seen } = await ada.get(
    'query ($id: ID!) { run(id: $id) { partInventory { id buildRequirements { id } } } }',
    { id: run.id },
  )
  const requirements: number[] = seen.partInventory.buildRequirements.map(({ id }: Made) => id)
  return { runId: run.id, unitId: Number(seen.partInventory.id), requirements }
}

const put = (buildRequirementId: number | undefined, partInventoryId: number, rest: object = {}) => ({
  buildRequirementId,
  partInventoryId,
  ...rest,
})
const installing = async (...input: object[]) =>
  (await ada.get(install, { input })).createAbomInstallations.abomInstallations
const refused = (...input: object[]) => ada.refused(install, { input })

const openLines = `mutation ($input: OpenAsBuiltLinesInput!) { openAsBuiltLines(input: $input) { partInventory { id } } }`
const opening = (runId: number, buildRequirementIds: readonly (number | undefined)[], rest: object = {}) => ({
  input: { runId, buildRequirementIds, reason: 'the pump leaks', ...rest },
})
const refusedOpening = (runId: number, lines: readonly (number | undefined)[], rest: object = {}) =>
  ada.refused(openLines, opening(runId, lines, rest))

/** By line of a unit: the runs that may change it. */
async function openTo(id: number): Promise<number[][]> {
  const asked = 'query ($id: ID!) { partInventory(id: $id) { buildRequirements { openToRunIds } } }'
  const { partInventory } = await ada.get(asked, { id })
  return partInventory.buildRequirements.map(({ openToRunIds }: { openToRunIds: string[] }) =>
    openToRunIds.map(Number),
  )
}

interface Version {
  readonly number: number
  readonly runId: string
  readonly lockedAt: string
}

async function versions(id: number): Promise<readonly [Version, ...Version[]]> {
  const asked = 'query ($id: ID!) { partInventory(id: $id) { asBuiltVersions { number runId lockedAt } } }'
  return (await ada.get(asked, { id })).partInventory.asBuiltVersions
}

async function finish(runId: number, locationId: number, expected?: string[]) {
  const { steps } = await seeRun(ada, runId)
  for (const step of steps.filter(({ status }) => status === 'TODO'))
    await act(ada, 'completeRunStep', await act(ada, 'startRunStep', step))
  const { _etag: etag } = await seeRun(ada, runId)
  const input = { id: runId, etag, outcome: 'ACCEPTED', locationId, signature: ada.sign }
  if (expected === undefined) await ada.get(complete, { input })
  else assert.deepEqual(await ada.refused(complete, { input }), expected)
}

test('a completed build locks the as-built BOM as version 1; a rework opens only the lines that it names', async () => {
  const shelf = await aPlace(ada)
  const [pump, valve, cap] = [await aPart(ada), await aPart(ada), await aPart(ada)]
  const build = await aBuild(pump, valve)
  const [pumpLine, valveLine] = build.requirements
  const [first, second] = [await aUnit(ada, pump.id), await aUnit(ada, pump.id)]
  const [made, other] = await installing(
    put(pumpLine, first.id),
    put(valveLine, (await aUnit(ada, valve.id)).id),
  )
  assert.deepEqual(await openTo(build.unitId), [[build.runId], [build.runId]])
  assert.deepEqual(await versions(build.unitId), [])
  await finish(build.runId, shelf.id)
  const out = { reason: 'field return', condition: 'DAMAGED' }
  const [removing, removingOther] = [made, other].map(({ id, _etag: etag }) => ({ id, etag, ...out }))
  assert.deepEqual(await ada.refused(remove, removing), ['AS_BUILT_LOCKED'])
  assert.deepEqual(await refused(put(pumpLine, second.id)), ['AS_BUILT_LOCKED', 'OVER_INSTALL'])
  assert.deepEqual(await refusedOpening(build.runId, [pumpLine]), ['RUN_NOT_OPEN', 'INVALID_INPUT'])
  const [{ lockedAt }] = await versions(build.unitId)

  const start = { procedureId: procedure.id, partInventoryId: build.unitId }
  const untouched = await aRun(ada, { ...start, purpose: 'REPAIR' })
  const { _etag: etag } = await seeRun(ada, untouched.id)
  await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: untouched.id, etag, reason: 'started on the wrong unit' },
  })
  const rework = await aRun(ada, { ...start, purpose: 'REWORK' })
  assert.deepEqual(await openTo(build.unitId), [[], []])
  assert.deepEqual(await ada.refused(remove, removing), ['LINE_NOT_OPENED'])
  const elsewhere = await aBuild(cap)
  assert.deepEqual(await refusedOpening(rework.id, elsewhere.requirements), ['NOT_FOUND'])
  assert.deepEqual(await refusedOpening(elsewhere.runId, elsewhere.requirements), ['INVALID_INPUT'])
  assert.deepEqual(await refusedOpening(rework.id, [pumpLine], { reason: null }), ['REASON_REQUIRED'])
  await ada.get(openLines, opening(rework.id, [pumpLine]))
  await ada.get(openLines, opening(rework.id, [pumpLine]))
  assert.deepEqual(await openTo(build.unitId), [[rework.id], []])
  assert.deepEqual(await ada.refused(remove, removingOther), ['LINE_NOT_OPENED'])
  await ada.get(remove, removing)
  const added = `mutation ($input: CreateBuildRequirementInput!) { createBuildRequirement(input: $input) { buildRequirement { id } } }`
  const cover = { partInventoryId: build.unitId, partId: cap.id, reason: 'keeps the dust out' }
  const { createBuildRequirement } = await ada.get(added, { input: cover })
  const capLine = createBuildRequirement.buildRequirement.id
  await installing(put(capLine, (await aUnit(ada, cap.id)).id))
  await finish(rework.id, shelf.id, ['INSTALLS_MISSING'])
  await installing(put(pumpLine, second.id))
  await finish(rework.id, shelf.id)
  assert.deepEqual(
    (await versions(build.unitId)).map(({ number, runId }: Version) => [number, Number(runId)]),
    [
      [2, rework.id],
      [1, build.runId],
    ],
  )
  const then = `query ($id: ID!, $at: DateTime) { partInventory(id: $id, at: $at) {
    contents { partInventory { id } } asBuiltVersions { number } buildRequirements { openToRunIds } } }`
  const { partInventory } = await ada.get(then, { id: build.unitId, at: lockedAt })
  const inside = partInventory.contents.map((node: { partInventory: Made }) => Number(node.partInventory.id))
  assert.ok(inside.includes(first.id) && !inside.includes(second.id))
  assert.deepEqual(partInventory.asBuiltVersions, [{ number: 1 }])
  assert.deepEqual(partInventory.buildRequirements, [{ openToRunIds: [] }, { openToRunIds: [] }])
})

test('a kit of a rework fills the lines that the rework names, and leaves the others', async () => {
  const [pump, valve] = [await aPart(ada), await aPart(ada)]
  const build = await aBuild(pump, valve)
  const [pumpLine, valveLine] = build.requirements
  const [made] = await installing(
    put(pumpLine, (await aUnit(ada, pump.id)).id),
    put(valveLine, (await aUnit(ada, valve.id)).id),
  )
  await finish(build.runId, (await aPlace(ada)).id)
  const rework = await aRun(ada, {
    ...{ procedureId: procedure.id, partInventoryId: build.unitId, purpose: 'REWORK' },
  })
  await ada.get(openLines, opening(rework.id, [pumpLine]))
  await ada.get(remove, { id: made.id, etag: made._etag, reason: 'worn', condition: 'DAMAGED' })
  const spare = await aUnit(ada, pump.id)
  const kitDocument = `mutation ($input: CreateKitForRunInput!) { createKitForRun(input: $input) { partKit { id _etag } } }`
  const { createKitForRun } = await ada.get(kitDocument, { input: { runId: rework.id } })
  const seen = ({ id, _etag: etag }: { readonly id: number; readonly _etag: string }) => ({
    input: { id, etag },
  })
  const { reservePartKit } = await ada.get(
    'mutation ($input: ReservePartKitInput!) { reservePartKit(input: $input) { partKit { id _etag } } }',
    seen(createKitForRun.partKit),
  )
  const { installPartKit } = await ada.get(
    'mutation ($input: InstallPartKitInput!) { installPartKit(input: $input) { abomInstallations { partInventoryId } } }',
    seen(reservePartKit.partKit),
  )
  assert.deepEqual(installPartKit.abomInstallations, [{ partInventoryId: spare.id }])
})

test('two reworks of one unit open each their own lines, one at its start, and change them at their own steps', async () => {
  const pump = await aPart(ada)
  const valve = await aPart(ada)
  const build = await aBuild(pump, valve)
  const [pumpLine, valveLine] = build.requirements
  const [made] = await installing(
    put(pumpLine, (await aUnit(ada, pump.id)).id),
    put(valveLine, (await aUnit(ada, valve.id)).id),
  )
  await finish(build.runId, (await aPlace(ada)).id)
  const start = { procedureId: procedure.id, partInventoryId: build.unitId, purpose: 'REWORK' }
  const naming = { ...start, openBuildRequirementIds: [pumpLine], reason: 'the pump leaks' }
  const startDocument =
    'mutation ($input: CreateRunInput!) { createRun(input: $input) { blockers { code } } }'
  const { reason: _, ...silent } = naming
  assert.deepEqual(await ada.refused(startDocument, { input: silent }), ['REASON_REQUIRED'])
  const { createRun } = await ada.get(startDocument, { input: { ...silent, dryRun: true } })
  assert.deepEqual(createRun.blockers, [{ code: 'REASON_REQUIRED' }])
  const [one, two] = [await aRun(ada, naming), await aRun(ada, start)]
  await ada.get(openLines, opening(two.id, [valveLine]))
  assert.deepEqual(await openTo(build.unitId), [[one.id], [two.id]])
  await ada.get(remove, { id: made.id, etag: made._etag, reason: 'worn', condition: 'DAMAGED' })
  const spare = await aUnit(ada, pump.id)
  const stepOf = async (runId: number) => (await seeRun(ada, runId)).steps[0]
  const [right, wrong] = [await stepOf(one.id), await stepOf(two.id)]
  assert.ok(right && wrong)
  for (const step of [right, wrong]) await act(ada, 'startRunStep', step)
  assert.deepEqual(await refused(put(pumpLine, spare.id, { runStepId: wrong.id })), ['LINE_NOT_OPENED'])
  await installing(put(pumpLine, spare.id, { runStepId: right.id }))
})
