import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { before, test } from 'node:test'
import { waysBack } from '@traveler/domain/undo/planUndo.ts'
import { undoOf, undoOfAct } from '@traveler/domain/undo/undo.ts'
import { operations } from '../src/operations.ts'
import { inverses } from '../src/undoActs.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aPlace, aUnit, unique } from './made.ts'
import { act, aRunOf, fieldNamed, record, refusedAct, type StepSeen, seeRun, seeStep } from './working.ts'

const nouns = ['run', 'runStep', 'abom', 'partInventory'] as const

/** Names of the operations whose file lies in the folder of a noun. */
function operationsOf(noun: string): string[] {
  const files = new Set(
    readdirSync(new URL(`../src/${noun}/`, import.meta.url)).map((file) => file.replace(/\.ts$/, '')),
  )
  return operations.map(({ name }) => name).filter((name) => files.has(name))
}

test('every act on runs, steps, installs and units has its inverse, or says why it has none', () => {
  const missing = nouns.flatMap(operationsOf).filter((name) => undoOfAct(name) === undefined)
  assert.deepEqual(missing, [], 'a new act needs a row in packages/domain/src/undo/undo.ts')
})

test('what takes an act back is an act that there is', () => {
  const known = new Set([...operations.map(({ name }) => name), ...Object.keys(undoOf)])
  for (const [name, undo] of Object.entries(undoOf)) {
    if ('by' in undo) {
      assert.ok(undo.by.length > 0, name)
      for (const inverse of undo.by) assert.ok(known.has(inverse), `${name}: ${inverse}`)
    } else assert.match(undo.never, /\.$/, name)
  }
})

test('an act of another kind has no declared inverse', () => {
  assert.equal(undoOfAct('createPart'), undefined)
  assert.equal(undoOfAct('constructor'), undefined)
})

let floor: Floor
let ada: Person
let quinn: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer', 'Operator'] })
})

const doing = (who: Person, name: string, input: object) =>
  who.get(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`,
    { input },
  )

const runSeen = `title description dueDate priority orderReference chargeNumber status archived heldAt holdKind holdReason
  assignedToId assignedTeamId locationId partInventory { status }
  steps { number status attempt holdKind holdReason skipReason assignedToId locationId leadTime fields { value } }`
const unitSeen = `status quantity quantityScrapped qualityHold qualityHoldReason location { id }
  orderedFrom orderReference expectedOn`

const stateOf = async (id: number) => {
  const { run, partInventory } = await ada.get(
    `query ($id: ID!) { run(id: $id) { ${runSeen} } partInventory(id: $id) { ${unitSeen} } }`,
    { id },
  )
  // When a hold began is a fact of that hold: held again, it begins again.
  return run === null ? partInventory : { ...run, heldAt: run.heldAt !== null }
}

const seeUndoable = async (who: Person, id: number) =>
  (
    await who.get(
      'query ($id: ID!) { undoable(id: $id) { act event by runStepId how whyNot operation wantsReason } }',
      { id },
    )
  ).undoable

const undoing = 'mutation ($input: UndoInput!) { undo(input: $input) { run { id } partInventory { id } } }'
const undo = async (who: Person, id: number, reason: string | null = 'a slip') => {
  const { act: newest } = await seeUndoable(who, id)
  return who.get(undoing, { input: { id, act: newest, reason } })
}

const oneRun = () => aRunOf(ada, [{ title: 'Weld' }])
const begun = async () => {
  const id = await oneRun()
  await act(ada, 'startRunStep', await seeStep(ada, id, 'Weld'))
  return id
}
const lotOf = async (quantity = 9) => {
  const part = await aPart(ada, { trackingType: 'LOT' })
  return (await aUnit(ada, part.id, { serialNumber: null, lotNumber: unique('LOT'), quantity })).id
}
const onRun = async (id: number, name: string, input: object = {}) =>
  doing(ada, name, { id, etag: (await seeRun(ada, id))._etag, ...input })
const onStep = async (id: number, name: string, input: object = {}) => {
  const step = await seeStep(ada, id, 'Weld')
  return doing(ada, name, { id: step.id, etag: step._etag, ...input })
}
const onUnit = async (id: number, name: string, input: object = {}, who = ada) => {
  const { partInventory } = await ada.get('query ($id: ID!) { partInventory(id: $id) { _etag } }', { id })
  return doing(who, name, { id, etag: partInventory._etag, ...input })
}

/** For each event that one act takes back: a record in some state, and the act. `who` takes it back. */
const cases: Record<
  string,
  { made(): Promise<number>; act(id: number): Promise<unknown>; who?: () => Person }
> = {
  RUN_UPDATED: {
    made: oneRun,
    act: (id) => onRun(id, 'updateRun', { title: 'Renamed', priority: 3, orderReference: 'PO-1' }),
  },
  RUN_ASSIGNED: { made: oneRun, act: (id) => onRun(id, 'updateRun', { assignedToId: quinn.id }) },
  RUN_TAKEN: {
    made: oneRun,
    act: (id) => ada.get('mutation ($id: ID!) { takeRun(id: $id) { __typename } }', { id }),
  },
  RUN_GIVEN_BACK: {
    async made() {
      const id = await oneRun()
      await ada.get('mutation ($id: ID!) { takeRun(id: $id) { __typename } }', { id })
      return id
    },
    act: (id) => ada.get('mutation ($id: ID!) { giveBackRun(id: $id) { __typename } }', { id }),
  },
  RUN_HELD: { made: begun, act: (id) => onRun(id, 'holdRun', { kind: 'MATERIAL', reason: 'no screws' }) },
  RUN_RESUMED: {
    async made() {
      const id = await begun()
      await onRun(id, 'holdRun', { kind: 'MATERIAL', reason: 'no screws' })
      return id
    },
    act: (id) => onRun(id, 'resumeRun'),
  },
  RUN_ARCHIVED: { made: aCanceledRun, act: (id) => onRun(id, 'archiveRun', { archived: true }) },
  RUN_BROUGHT_BACK: {
    async made() {
      const id = await aCanceledRun()
      await onRun(id, 'archiveRun', { archived: true })
      return id
    },
    act: (id) => onRun(id, 'archiveRun', { archived: false }),
  },
  RUN_STEP_STARTED: { made: oneRun, act: (id) => onStep(id, 'startRunStep') },
  RUN_STEP_START_TAKEN_BACK: { made: begun, act: (id) => onStep(id, 'unstartRunStep') },
  RUN_STEP_COMPLETED: { made: begun, act: (id) => onStep(id, 'completeRunStep') },
  RUN_STEP_HELD: {
    made: begun,
    act: (id) => onStep(id, 'holdRunStep', { kind: 'ENGINEERING', reason: 'drawing' }),
  },
  RUN_STEP_RESUMED: {
    async made() {
      const id = await begun()
      await onStep(id, 'holdRunStep', { kind: 'ENGINEERING', reason: 'drawing' })
      return id
    },
    act: (id) => onStep(id, 'resumeRunStep'),
  },
  RUN_STEP_SKIPPED: { made: oneRun, act: (id) => onStep(id, 'skipRunStep', { reason: 'not needed' }) },
  RUN_STEP_BROUGHT_BACK: {
    async made() {
      const id = await oneRun()
      await onStep(id, 'skipRunStep', { reason: 'not needed' })
      return id
    },
    act: (id) => onStep(id, 'bringBackRunStep'),
  },
  RUN_STEP_ASSIGNED: { made: oneRun, act: (id) => onStep(id, 'updateRunStep', { assignedToId: quinn.id }) },
  RUN_STEP_UPDATED: { made: oneRun, act: (id) => onStep(id, 'updateRunStep', { leadTime: 600 }) },
  PART_INVENTORY_MOVED: {
    made: lotOf,
    act: async (id) => onUnit(id, 'updatePartInventory', { locationId: (await aPlace(ada)).id }),
  },
  PART_INVENTORY_ADJUSTED: {
    made: lotOf,
    act: (id) => onUnit(id, 'updatePartInventory', { quantity: 7, reason: 'counted' }),
  },
  PART_INVENTORY_SCRAPPED: {
    made: lotOf,
    act: (id) => onUnit(id, 'updatePartInventory', { quantityScrapped: 2.5, reason: 'bent' }),
  },
  PART_INVENTORY_REINSTATED: {
    async made() {
      const id = await lotOf()
      await onUnit(id, 'updatePartInventory', { quantityScrapped: 2.5, reason: 'bent' })
      return id
    },
    act: (id) => onUnit(id, 'reinstatePartInventory', { quantity: 1, reason: 'straight' }),
  },
  PART_INVENTORY_ORDER_CHANGED: {
    async made() {
      const of = { supplier: 'Ring Works', orderReference: 'PO-7', expectedOn: '2199-01-31' }
      const input = { ...of, partId: (await aPart(ada)).id, quantity: 4 }
      const document = `mutation ($input: OrderPartInventoryInput!) { orderPartInventory(input: $input) { partInventory { id } } }`
      return (await ada.get(document, { input })).orderPartInventory.partInventory.id
    },
    act: (id) =>
      onUnit(id, 'updatePartInventoryOrder', {
        quantity: 2,
        supplier: 'Seal Works',
        orderReference: 'PO-8',
        expectedOn: '2199-02-28',
      }),
  },
  UNIT_HELD: {
    made: lotOf,
    act: (id) => onUnit(id, 'holdPartInventory', { reason: 'rust' }),
    who: () => quinn,
  },
  UNIT_RELEASED: {
    async made() {
      const id = await lotOf()
      await onUnit(id, 'holdPartInventory', { reason: 'rust' })
      return id
    },
    act: (id) => onUnit(id, 'releasePartInventory', { reason: 'no rust' }, quinn),
  },
}

async function aCanceledRun(): Promise<number> {
  const id = await oneRun()
  await onRun(id, 'cancelRun', { reason: 'late' })
  return id
}

test('each act that one act takes back gives, taken back, the state before it', async () => {
  assert.deepEqual(Object.keys(cases).toSorted(), Object.keys(waysBack).toSorted())
  for (const [event, { made, act: happens, who }] of Object.entries(cases)) {
    const id = await made()
    const was = await stateOf(id)
    await happens(id)
    assert.notDeepEqual(await stateOf(id), was, event)
    const by = who?.() ?? ada
    const seen = await seeUndoable(by, id)
    assert.deepEqual([seen.event, seen.whyNot], [event, null])
    const undone: unknown = Reflect.get(undoOf, waysBack[event]?.undoes ?? '')
    assert.equal(seen.how, Reflect.get(Object(undone), 'how'), event)
    assert.ok(
      inverses.some(({ name }) => name === seen.operation),
      event,
    )
    // A reason that was given stands there again; one of the act that takes it back is its own.
    await undo(by, id, waysBack[event]?.wantsReason === true ? 'a slip' : null)
    assert.deepEqual(await stateOf(id), was, event)
  }
})

test('what has no inverse of one act says why before anybody confirms it, and is refused with that sentence', async () => {
  const id = await aCanceledRun()
  const seen = await seeUndoable(ada, id)
  assert.equal(seen.whyNot, Reflect.get(undoOf.cancelRun, 'never'))
  const answer = await ada.ask(undoing, { input: { id, act: seen.act } })
  assert.equal(answer.errors?.[0]?.extensions['code'], 'NOT_UNDOABLE')
  assert.match(String(answer.errors?.[0]?.message), /A canceled run stays canceled/)
  const run = await oneRun()
  assert.match((await seeUndoable(ada, run)).whyNot, /^Take it back by hand\. Cancel the run/)
  assert.equal(await seeUndoable((await openFloor()).admin, run), null, 'of another organization')
})

test('an act is not taken back once something depends on it, without the permission of its inverse, or as part of a larger one', async () => {
  const id = await aRunOf(ada, [{ title: 'Weld', fields: [{ name: 'Torque', type: 'NUMBER' }] }])
  const started: StepSeen = await act(ada, 'startRunStep', await seeStep(ada, id, 'Weld'))
  const { act: start } = await seeUndoable(ada, id)
  const reader = await floor.person({ roles: ['Read-only'] })
  assert.match((await seeUndoable(reader, id)).whyNot, /UnstartRunStep/)
  assert.deepEqual(await reader.refused(undoing, { input: { id, act: start } }), ['PERMISSION'])
  const { step } = await record(ada, fieldNamed(started, 'Torque'), { value: 5 })
  const startAgain = { input: { id, act: start } }
  assert.deepEqual(await ada.refused(undoing, startAgain), await refusedAct(ada, 'unstartRunStep', step))
  await act(ada, 'holdRunStep', await seeStep(ada, id, 'Weld'), { kind: 'MATERIAL' })
  assert.deepEqual(await ada.refused(undoing, startAgain), ['CONCURRENCY_ERROR'])

  const lot = await lotOf()
  await onUnit(lot, 'updatePartInventory', {
    quantity: 7,
    locationId: (await aPlace(ada)).id,
    reason: 'counted',
  })
  assert.match((await seeUndoable(ada, lot)).whyNot, /larger act/)
  const mine = await lotOf()
  await onUnit(mine, 'holdPartInventory', { reason: 'rust' })
  const { act: hold } = await seeUndoable(ada, mine)
  assert.deepEqual(await ada.refused(undoing, { input: { id: mine, act: hold, reason: 'a slip' } }), [
    'SEPARATION_OF_DUTIES',
  ])
})
