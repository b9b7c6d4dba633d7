import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { aStepIn, make, newVersion, remove, seeProcedure } from './drafting.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aDraft, release } from './made.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const document = `query ($id: ID!, $from: ID!, $base: ID) { procedureMerge(procedureId: $id, fromProcedureId: $from, baseProcedureId: $base) {
  base { id } changes { change kind name } conflicts { id kind element name step { title } property base theirs ours } } }`
const merge = async (id: number, from: number, base?: number) =>
  (await ada.get(document, { id, from, base })).procedureMerge

/** Version 2, and a draft of version 3 that was begun from version 1 as well. */
async function twoEnds() {
  const first = await aDraft(ada, [
    { title: 'Prepare' },
    { title: 'Tighten', fields: [{ name: 'Torque', type: 'NUMBER', unit: 'N·m' }] },
    { title: 'Clean' },
  ])
  await release(ada, first.id)
  const second = await newVersion(ada, first.familyId)
  await edit(second.id, 'Prepare', { title: 'Prepare the bench' })
  await aStepIn(ada, second.id, 'Inspect')
  await release(ada, second.id)
  const third = await newVersion(ada, first.familyId, first.id)
  return { first, second, third }
}

async function edit(procedureId: number, title: string, input: object) {
  const { id, _etag: etag } = await stepTitled(procedureId, title)
  await make(ada, 'updateStep', { id, etag, ...input })
}

async function stepTitled(procedureId: number, title: string) {
  const step = (await seeProcedure(ada, procedureId)).steps.find((one) => one.title === title)
  assert.ok(step)
  return step
}

test('what only the other version changed merges by itself, and nothing is written', async () => {
  const { first, second, third } = await twoEnds()
  await edit(third.id, 'Clean', { title: 'Clean and dry' })
  const before = await seeProcedure(ada, third.id)
  assert.deepEqual(await merge(third.id, second.id), {
    base: { id: first.id },
    changes: [
      { change: 'CHANGED', kind: 'STEP', name: 'Prepare the bench' },
      { change: 'ADDED', kind: 'STEP', name: 'Inspect' },
    ],
    conflicts: [],
  })
  assert.deepEqual(await seeProcedure(ada, third.id), before)
})

test('what both changed otherwise is told with both sides', async () => {
  const { second, third } = await twoEnds()
  const { stepKeyId } = await stepTitled(third.id, 'Prepare')
  await edit(third.id, 'Prepare', { title: 'Set up' })
  const told = (await merge(third.id, second.id)).conflicts
  assert.deepEqual(told, [
    {
      id: `step ${stepKeyId}.1 title`,
      kind: 'VALUE',
      element: 'STEP',
      name: 'Set up',
      step: { title: 'Set up' },
      property: 'title',
      base: 'Prepare',
      theirs: 'Prepare the bench',
      ours: 'Set up',
    },
  ])
  await remove(ada, 'deleteStep', await stepTitled(third.id, 'Set up'))
  const [removed] = (await merge(third.id, second.id)).conflicts
  assert.deepEqual([removed.kind, removed.theirs, removed.ours], ['REMOVED', 'Prepare the bench', null])
})

test('two versions that began from nothing in common are not merged, nor those of two procedures', async () => {
  const { first, second, third } = await twoEnds()
  const other = await twoEnds()
  assert.equal(await merge(third.id, other.second.id), null)
  assert.equal(await merge(first.id, second.id), null)
  assert.equal(await merge(third.id, second.id, other.first.id), null)
})
