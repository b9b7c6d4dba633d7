import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { createAbomInstallation } from '../src/abom/createAbomInstallation.ts'
import { act as doing } from '../src/operation/act.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { aStepIn, move, newDraft } from './drafting.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aPart, aPlace, aReleasedMbom, aReleasedProcedure, aRun, aUnit, type Made, unique } from './made.ts'
import { testDatabase } from './testDatabase.ts'
import { act, seeRun } from './working.ts'

let floor: Floor
let ada: Person
let procedure: Made

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  procedure = await aReleasedProcedure(ada, [{ title: 'Assemble' }])
})

const install = `mutation ($input: [CreateABomInstallationInput!]!) { createAbomInstallations(input: $input) {
  abomInstallations { id _etag quantity referenceDesignator partInventoryId parentPartInventoryId } } }`
const remove = `mutation ($id: ID!, $etag: String, $reason: String, $condition: RemovedConditionEnum) {
  deleteAbomInstallation(id: $id, etag: $etag, reason: $reason, condition: $condition) { abomInstallation { id removedAt removeReason removeCondition } } }`
const look = `query ($id: ID!) { partInventory(id: $id) { id _etag status quantity qualityHold location { id }
  parentPartInventory { id } buildRequirements { id } contents { depth nextId partInventory { id } } containers { depth partInventory { id } }
  whereUsed { partInventory { id } piece { id } } } }`
const complete = 'mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { status } } }'

interface Line {
  readonly partId: number
  readonly quantity: number
  readonly unitOfMeasureId?: number
}

/** A run that builds a new unit of these lines, with its requirements in their order. */
async function aBuild(lines: readonly Line[], places: readonly string[] = []) {
  const part = await aPart(ada)
  const mbom = await aReleasedMbomWith(part.id, lines, places)
  assert.ok(mbom)
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  const { run: seen } = await ada.get(
    'query ($id: ID!) { run(id: $id) { partInventory { id buildRequirements { id } } } }',
    { id: run.id },
  )
  const requirements: number[] = seen.partInventory.buildRequirements.map(({ id }: Made) => id)
  return { runId: run.id, unitId: Number(seen.partInventory.id), requirements, partId: part.id }
}

/** The first line with places, where some are given. */
async function aReleasedMbomWith(partId: number, lines: readonly Line[], places: readonly string[]) {
  if (places.length === 0) return aReleasedMbom(ada, partId, lines)
  const { createMbom } = await ada.get(
    'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id } } }',
    { input: { partId } },
  )
  for (const [nth, line] of lines.entries()) {
    const { createMbomItem } = await ada.get(
      'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id } } }',
      { input: { mbomId: createMbom.mbom.id, ...line } },
    )
    for (const value of nth === 0 ? places : [])
      await ada.get(
        'mutation ($input: CreateMBomItemReferenceDesignatorInput!) { createMbomItemReferenceDesignator(input: $input) { mbomItemReferenceDesignator { id } } }',
        { input: { mbomItemId: createMbomItem.mbomItem.id, value } },
      )
  }
  const { mbom } = await ada.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id: createMbom.mbom.id })
  await ada.get('mutation ($input: UpdateMBomInput!) { updateMbom(input: $input) { mbom { id } } }', {
    input: { id: createMbom.mbom.id, etag: mbom._etag, status: 'RELEASED' },
  })
  return createMbom.mbom
}

/** The first line of the BOM of a part. */
async function lineOf(partId: number) {
  const { mbomItems } = await ada.get(
    'query ($partId: ID!) { mbomItems(filters: {parentId: {eq: $partId}}) { edges { node { id referenceDesignators { id } } } } }',
    { partId },
  )
  return mbomItems.edges[0].node
}

const seen = async (id: number) => (await ada.get(look, { id })).partInventory
const put = (buildRequirementId: number | undefined, partInventoryId: number, rest: object = {}) => ({
  buildRequirementId,
  partInventoryId,
  ...rest,
})
const installing = async (...input: object[]) =>
  (await ada.get(install, { input })).createAbomInstallations.abomInstallations
const refused = (...input: object[]) => ada.refused(install, { input })

async function aLot(partId: number, quantity: number, locationId?: number) {
  return aUnit(ada, partId, {
    serialNumber: null,
    lotNumber: unique('LOT'),
    quantity,
    ...(locationId === undefined ? {} : { locationId }),
  })
}

test('a serial goes in whole and part of a lot splits it; both lie where the unit lies, and nothing is lost', async () => {
  const shelf = await aPlace(ada)
  const pump = await aPart(ada)
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const build = await aBuild([
    { partId: pump.id, quantity: 1 },
    { partId: nut.id, quantity: 4 },
  ])
  const serial = await aUnit(ada, pump.id, { locationId: shelf.id })
  const lot = await aLot(nut.id, 10, shelf.id)
  const [first, second] = await installing(
    put(build.requirements[0], serial.id),
    put(build.requirements[1], lot.id),
  )
  assert.deepEqual([first.quantity, second.quantity], [1, 4])
  assert.equal(first.partInventoryId, serial.id)
  assert.notEqual(second.partInventoryId, lot.id)
  const [rest, taken, inside] = [
    await seen(lot.id),
    await seen(second.partInventoryId),
    await seen(serial.id),
  ]
  assert.deepEqual([rest.quantity, rest.status], [6, 'AVAILABLE'])
  assert.deepEqual([taken.quantity, taken.status], [4, 'INSTALLED'])
  assert.deepEqual(
    [inside.status, inside.location, inside.parentPartInventory.id],
    ['INSTALLED', null, build.unitId],
  )
  const { updatePartInventory } = await ada.get(
    'mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { location { id } } } }',
    { input: { id: build.unitId, etag: (await seen(build.unitId))._etag, locationId: shelf.id } },
  )
  assert.equal(updatePartInventory.partInventory.location.id, shelf.id)
  assert.equal((await seen(serial.id)).location.id, shelf.id)
  const moving = { id: serial.id, etag: inside._etag, locationId: shelf.id }
  assert.deepEqual(
    await ada.refused(
      'mutation ($input: UpdatePartInventoryInput!) { updatePartInventory(input: $input) { partInventory { id } } }',
      { input: moving },
    ),
    ['INVALID_INPUT'],
  )
})

test('a line takes its part or a listed substitute, available and no more than it asks for; all refusals come at once', async () => {
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const other = await aPart(ada, { trackingType: 'LOT' })
  const build = await aBuild([{ partId: nut.id, quantity: 4 }])
  const [line] = build.requirements
  const [lot, wrong, held] = [await aLot(nut.id, 10), await aLot(other.id, 10), await aLot(nut.id, 10)]
  await ada.get(
    'mutation ($input: HoldPartInventoryInput!) { holdPartInventory(input: $input) { partInventory { id } } }',
    { input: { id: held.id, etag: held._etag, reason: 'scratched' } },
  )
  assert.deepEqual(
    await refused(put(line, wrong.id), put(line, held.id), put(line, lot.id, { quantity: 5 })),
    ['WRONG_PART', 'UNIT_ON_HOLD', 'OVER_INSTALL'],
  )
  assert.deepEqual(await refused(put(line, lot.id, { referenceDesignator: 'R1' })), ['INVALID_INPUT'])
  assert.deepEqual(await refused(put(line, build.unitId)), ['ASSEMBLY_CYCLE'])
  await installing(put(line, lot.id, { quantity: 3 }), put(line, lot.id))
  assert.deepEqual(await refused(put(line, lot.id)), ['OVER_INSTALL'])
  assert.equal((await seen(lot.id)).quantity, 6)
})

test('places take one piece each, once; of a line that records lots only the lot stays in stock', async () => {
  const resistor = await aPart(ada, { trackingType: 'LOT' })
  const glue = await aPart(ada, { trackingType: 'LOT' })
  const build = await aBuild(
    [
      { partId: resistor.id, quantity: 2 },
      { partId: glue.id, quantity: 0 },
    ],
    ['R1', 'R2'],
  )
  const [places, record] = build.requirements
  const [reel, pot] = [await aLot(resistor.id, 100), await aLot(glue.id, 5)]
  const at = (referenceDesignator: string) => put(places, reel.id, { referenceDesignator })
  assert.deepEqual(await refused(put(places, reel.id), at('R3')), ['INVALID_INPUT', 'INVALID_INPUT'])
  assert.deepEqual(await refused(at('R1'), at('R1')), ['INVALID_INPUT'])
  assert.deepEqual(await refused(put(record, pot.id, { quantity: 1 })), ['INVALID_INPUT'])
  const made = await installing(at('R1'), at('R2'), put(record, pot.id))
  assert.deepEqual(
    made.map(({ quantity, referenceDesignator }: { quantity: number; referenceDesignator: string }) => [
      quantity,
      referenceDesignator,
    ]),
    [
      [1, 'R1'],
      [1, 'R2'],
      [0, null],
    ],
  )
  const stock = await seen(pot.id)
  assert.deepEqual([stock.quantity, stock.status], [5, 'AVAILABLE'])
})

test('what is taken out keeps what is in it, lies where the unit lies, and is held; what a step put in by mistake is not', async () => {
  const shelf = await aPlace(ada)
  const pump = await aPart(ada)
  const seal = await aPart(ada)
  const inner = await aBuild([{ partId: seal.id, quantity: 1 }])
  const ring = await aUnit(ada, seal.id)
  await installing(put(inner.requirements[0], ring.id))
  await finish(inner.runId, shelf.id)
  const outer = await aBuild([
    { partId: inner.partId, quantity: 1 },
    { partId: pump.id, quantity: 1 },
  ])
  const [put1] = await installing(put(outer.requirements[0], inner.unitId))
  const tree = await seen(outer.unitId)
  assert.deepEqual(
    tree.contents.map((node: { depth: number; partInventory: { id: number } }) => [
      node.depth,
      node.partInventory.id,
    ]),
    [
      [1, inner.unitId],
      [2, ring.id],
    ],
  )
  assert.deepEqual(
    (await seen(ring.id)).containers.map((node: { partInventory: { id: number } }) => node.partInventory.id),
    [inner.unitId, outer.unitId],
  )
  const removing = { id: put1.id, etag: put1._etag, reason: 'leaks', condition: 'SUSPECT' }
  assert.deepEqual(await ada.refused(remove, { ...removing, reason: ' ' }), ['REASON_REQUIRED'])
  await ada.get(remove, removing)
  assert.deepEqual(await ada.refused(remove, removing), ['CONCURRENCY_ERROR'])
  const out = await seen(inner.unitId)
  assert.deepEqual([out.status, out.qualityHold, out.parentPartInventory], ['UNAVAILABLE', true, null])
  assert.equal(out.contents.length, 1)
  assert.deepEqual(
    out.whereUsed.map((use: { partInventory: { id: number } }) => use.partInventory.id),
    [outer.unitId],
    'whom a recall concerns is told after the removal too',
  )
  const [step] = (await seeRun(ada, outer.runId)).steps
  assert.ok(step)
  const spare = await aUnit(ada, pump.id)
  const atStep = put(outer.requirements[1], spare.id, { runStepId: step.id })
  assert.deepEqual(await refused(atStep), ['INVALID_INPUT'])
  await act(ada, 'startRunStep', step)
  const [mistake] = await installing(atStep)
  await ada.get(remove, { id: mistake.id, etag: mistake._etag, reason: 'wrong one', condition: 'GOOD' })
  const back = await seen(spare.id)
  assert.deepEqual([back.status, back.qualityHold], ['AVAILABLE', false])
})

test('a key that says neither why nor the condition is served: it stands so in the record, as suspect', async () => {
  const pump = await aPart(ada)
  const build = await aBuild([{ partId: pump.id, quantity: 1 }])
  const unit = await aUnit(ada, pump.id)
  const [made] = await installing(put(build.requirements[0], unit.id))
  assert.deepEqual(await ada.refused(remove, { id: made.id }), ['REASON_REQUIRED', 'INVALID_INPUT'])
  const { deleteAbomInstallation } = await (await floor.key()).get(remove, { id: made.id })
  const { removeReason, removeCondition } = deleteAbomInstallation.abomInstallation
  assert.match(removeReason, /^not given \(key .+\)$/)
  assert.equal(removeCondition, 'SUSPECT')
  assert.equal((await seen(unit.id)).qualityHold, true)
})

test('a place is named by its id in the mBOM as well, of this line alone', async () => {
  const resistor = await aPart(ada, { trackingType: 'LOT' })
  const lines = [{ partId: resistor.id, quantity: 1 }]
  const [build, other] = [await aBuild(lines, ['R1']), await aBuild(lines, ['R1'])]
  const placeOf = async ({ partId }: { partId: number }): Promise<number> =>
    (await lineOf(partId)).referenceDesignators[0].id
  const reel = await aLot(resistor.id, 10)
  const at = (buildRequirementReferenceDesignatorId: number, rest: object = {}) =>
    put(build.requirements[0], reel.id, { buildRequirementReferenceDesignatorId, ...rest })
  assert.deepEqual(await refused(at(await placeOf(other))), ['NOT_FOUND'])
  assert.deepEqual(await refused(at(await placeOf(build), { referenceDesignator: 'R2' })), ['INVALID_INPUT'])
  const [made] = await installing(at(await placeOf(build)))
  assert.equal(made.referenceDesignator, 'R1')
})

async function finish(runId: number, locationId: number, expected?: string[]) {
  const { steps } = await seeRun(ada, runId)
  for (const step of steps.filter(({ status }) => status === 'TODO'))
    await act(ada, 'completeRunStep', await act(ada, 'startRunStep', step))
  const { _etag: etag } = await seeRun(ada, runId)
  const input = { id: runId, etag, outcome: 'ACCEPTED', locationId, signature: ada.sign }
  if (expected === undefined) await ada.get(complete, { input })
  else assert.deepEqual(await ada.refused(complete, { input }), expected)
}

test('a run does not complete while the unit misses anything', async () => {
  const shelf = await aPlace(ada)
  const pump = await aPart(ada)
  const build = await aBuild([{ partId: pump.id, quantity: 1 }])
  await finish(build.runId, shelf.id, ['INSTALLS_MISSING'])
  await installing(put(build.requirements[0], (await aUnit(ada, pump.id)).id))
  await finish(build.runId, shelf.id)
})

test('what contains a unit that is reworked in place is completed after the rework, which names it', async () => {
  const shelf = await aPlace(ada)
  const pump = await aPart(ada)
  const build = await aBuild([{ partId: pump.id, quantity: 1 }])
  const inner = await aUnit(ada, pump.id)
  await installing(put(build.requirements[0], inner.id))
  const rework = await aRun(ada, { procedureId: procedure.id, partInventoryId: inner.id, purpose: 'REWORK' })
  const seen = `query ($id: ID!) { run(id: $id) { topAssembly { id } openWorkInside { id } } }`
  const inside = { topAssembly: { id: build.unitId }, openWorkInside: [] }
  assert.deepEqual((await ada.get(seen, { id: rework.id })).run, inside)
  const top = { topAssembly: null, openWorkInside: [{ id: rework.id }] }
  assert.deepEqual((await ada.get(seen, { id: build.runId })).run, top)
  await finish(build.runId, shelf.id, ['RUN_NOT_COMPLETABLE'])
  const { steps } = await seeRun(ada, rework.id)
  for (const step of steps) await act(ada, 'completeRunStep', await act(ada, 'startRunStep', step))
  const { _etag: etag } = await seeRun(ada, rework.id)
  await ada.get(complete, { input: { id: rework.id, etag, outcome: 'ACCEPTED', signature: ada.sign } })
  await finish(build.runId, shelf.id)
})

test('a run that began before installs were kept completes without them, and says so', async () => {
  const shelf = await aPlace(ada)
  const build = await aBuild([{ partId: (await aPart(ada)).id, quantity: 1 }])
  await finish(build.runId, shelf.id, ['INSTALLS_MISSING'])
  const owner = await floor.owner()
  await owner.query('set session_replication_role = replica')
  const say = (kept: true | null) =>
    owner.query('update run set as_built_kept = $1 where id = $2', [kept, build.runId])
  await say(null)
  const { run } = await ada.get('query ($id: ID!) { run(id: $id) { isAsBuiltKept } }', { id: build.runId })
  assert.equal(run.isAsBuiltKept, false)
  await finish(build.runId, shelf.id)
  await say(true)
})

test('of two people who install the same unit at one moment, one does, and the other is told where it is', async () => {
  const pump = await aPart(ada)
  const [here, there] = [
    await aBuild([{ partId: pump.id, quantity: 1 }]),
    await aBuild([{ partId: pump.id, quantity: 1 }]),
  ]
  const unit = await aUnit(ada, pump.id)
  const other = await floor.person({ roles: ['Operator'] })
  const performing = atOnce(floor.performer, 2)
  const outcome = async (by: Person, buildRequirementId: number | undefined) => {
    const one = { buildRequirementId: String(buildRequirementId), partInventoryId: String(unit.id) }
    try {
      await performAs(performing, by.caller, doing(createAbomInstallation, { installations: [one] }))
      return 'in'
    } catch (error) {
      return error instanceof Error ? error.message : ''
    }
  }
  const outcomes = await Promise.all([
    outcome(ada, here.requirements[0]),
    outcome(other, there.requirements[0]),
  ])
  assert.deepEqual(outcomes.filter((one) => one === 'in').length, 1)
  assert.match(outcomes.find((one) => one !== 'in') ?? '', /is installed: it is in PART-/)
})

test('what a canceled run put in stays in, and its unit is held even where no step was begun', async () => {
  const pump = await aPart(ada)
  const build = await aBuild([{ partId: pump.id, quantity: 1 }])
  const idle = await aBuild([{ partId: pump.id, quantity: 1 }])
  await installing(put(build.requirements[0], (await aUnit(ada, pump.id)).id))
  const cancel = 'mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { status } } }'
  for (const { runId } of [build, idle]) {
    const { _etag: etag } = await seeRun(ada, runId)
    await ada.get(cancel, { input: { id: runId, etag, reason: 'order withdrawn' } })
  }
  const after = await seen(build.unitId)
  assert.deepEqual([after.qualityHold, after.contents.length], [true, 1])
  assert.equal((await seen(idle.unitId)).qualityHold, false)
})

test('a step is not completed without the parts that go in at it, and the refusal names them and what to do', async () => {
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const pump = await aPart(ada)
  await aReleasedMbom(ada, pump.id, [{ partId: nut.id, quantity: 4 }])
  const draft = await newDraft(ada)
  const step = await aStepIn(ada, draft.id, 'Screw')
  await ada.get(
    `mutation ($input: CreateStepMBomItemAssociationInput!) { createStepMbomItemAssociation(input: $input) {
      stepMbomItemAssociation { id } } }`,
    { input: { stepId: step.id, mbomItemId: (await lineOf(pump.id)).id, quantity: 3 } },
  )
  await move(ada, draft.id, 'IN_REVIEW')
  await move(ada, draft.id, 'RELEASED')
  const run = await aRun(ada, { procedureId: draft.id, partId: pump.id, serialNumber: unique('SN') })
  const { run: of } = await ada.get(
    'query ($id: ID!) { run(id: $id) { partInventory { buildRequirements { id } } } }',
    { id: run.id },
  )
  const line: number = of.partInventory.buildRequirements[0].id
  const [todo] = (await seeRun(ada, run.id)).steps
  assert.ok(todo)
  const started = await act(ada, 'startRunStep', todo)
  const lot = await aLot(nut.id, 10)
  await installing(put(line, lot.id, { quantity: 2 }))
  const { errors } = await ada.ask(
    'mutation ($input: CompleteRunStepInput!) { completeRunStep(input: $input) { runStep { id } } }',
    { input: { id: started.id, etag: started._etag } },
  )
  assert.equal(errors?.[0]?.extensions['code'], 'INSTALLS_MISSING')
  assert.match(errors?.[0]?.message ?? '', / × 1\. Install them, or /)
  await installing(put(line, lot.id, { quantity: 1 }))
  await act(ada, 'completeRunStep', started)
})

test('many parts go in with as many statements as one', async () => {
  const nut = await aPart(ada, { trackingType: 'LOT' })
  const counts: number[] = []
  for (const count of [1, 50, 300]) {
    const build = await aBuild([{ partId: nut.id, quantity: count }])
    const lot = await aLot(nut.id, count + 1)
    const input = Array.from({ length: count }, () => put(build.requirements[0], lot.id, { quantity: 1 }))
    counts.push(await countStatements(floor.performer, () => ada.get(install, { input })))
    assert.equal((await seen(lot.id)).quantity, 1)
    counts.push(await countStatements(floor.performer, () => seen(build.unitId)))
  }
  const [one, oneLook, ...others] = counts
  assert.deepEqual(others, [one, oneLook, one, oneLook])
})

test('the record of what was built in and taken out is whole', async () => {
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id }) => id === floor.organizationId)
  assert.ok(organization)
  const { findings } = await verifyOrganization(source, organization)
  assert.deepEqual(findings, [])
})
