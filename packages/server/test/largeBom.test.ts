import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor } from './floor.ts'
import { aPart, aReleasedProcedure, unique } from './made.ts'

const createMbom = `mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id _etag mbomItems { id partId } } } }`
const moveMbom = `mutation ($input: UpdateMBomInput!) { updateMbom(input: $input) { mbom { id _etag status } } }`
const createItems = `mutation ($input: CreateMultipleMBomItemsInput!) { createMultipleMbomItems(input: $input) { mbomItems { id } } }`
const start = `mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id } } }`

/** Statements of writing, releasing, revising and building a BOM of so many lines. */
async function statementsFor(floor: Floor, lines: number, procedureId: number) {
  const { admin, performer } = floor
  const part = await aPart(admin)
  const children: number[] = []
  for (let made = 0; made < lines; made += 50) {
    const some = Array.from({ length: Math.min(50, lines - made) }, () =>
      aPart(admin, { trackingType: null }),
    )
    children.push(...(await Promise.all(some)).map(({ id }) => id))
  }
  const { createMbom: draft } = await admin.get(createMbom, { input: { partId: part.id } })
  const mbomId: number = draft.mbom.id
  const items = children.map((partId) => ({ mbomId, partId, quantity: 2 }))
  const written = await countStatements(performer, () =>
    admin.get(createItems, { input: { mbomItems: items } }),
  )
  const { mbom } = await admin.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id: mbomId })
  const released = await countStatements(performer, () =>
    admin.get(moveMbom, { input: { id: mbomId, etag: mbom._etag, status: 'RELEASED' } }),
  )
  const input = { procedureId, partId: part.id, serialNumber: unique('SN'), quantity: 1 }
  const started = await countStatements(performer, () => admin.get(start, { input }))
  const revised = await countStatements(performer, () =>
    admin.get(createMbom, { input: { partId: part.id } }),
  )
  return { counts: { written, released, started, revised }, partId: part.id }
}

test('a BOM of a thousand lines is written, released, revised and built in as many statements as one of ten', async () => {
  const floor = await openFloor()
  const procedure = await aReleasedProcedure(floor.admin)
  // The procedure is read once and kept: the first start pays for that.
  await statementsFor(floor, 1, procedure.id)
  const few = await statementsFor(floor, 10, procedure.id)
  const many = await statementsFor(floor, 1_000, procedure.id)
  assert.deepEqual(many.counts, few.counts)
  const { partInventories } = await floor.admin.get(
    `query ($filters: PartInventoriesInputFilters) { partInventories(filters: $filters) { edges { node { buildRequirements { quantity } } } } }`,
    { filters: { partId: { eq: many.partId } } },
  )
  assert.equal(partInventories.edges[0].node.buildRequirements.length, 1_000)
})
