import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { aStepIn, make, move, newDraft } from './drafting.ts'
import { type Floor, openFloor } from './floor.ts'
import { aPart, aPlace, aReleasedMbom, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'

let floor: Floor
let partNumber: string
let runId: number
let procedureId: number

before(async () => {
  floor = await openFloor()
  partNumber = unique('FILTERED')
  const part = await aPart(floor.admin, { partNumber })
  procedureId = (await aReleasedProcedure(floor.admin)).id
  runId = (await aRun(floor.admin, { procedureId, partId: part.id })).id
  await aRun(floor.admin, {
    procedureId: (await aReleasedProcedure(floor.admin)).id,
    partId: (await aPart(floor.admin)).id,
  })
})

const ids = async (list: string, filters: string): Promise<number[]> => {
  const answer = await floor.admin.get(`{ ${list}(filters: ${filters}) { edges { node { id } } } }`)
  return answer[list].edges.map((edge: { node: { id: number } }) => edge.node.id)
}

test('case is ignored in letters of any alphabet, and in nothing else', async () => {
  const { id } = await aPart(floor.admin, { description: 'Dichtung GRÖSSE Ø40 – Ёлка' })
  const like = (operator: string, pattern: string) =>
    ids('parts', `{ id: { eq: ${id} }, description: { ${operator}: "${pattern}" } }`)
  for (const pattern of ['%grösse ø%', '%ø4_ – ёЛКА', 'DICHTUNG%'])
    assert.deepEqual(await like('ilike', pattern), [id], pattern)
  assert.deepEqual(await like('ilike', '%grosse%'), [])
  assert.deepEqual(await like('notilike', '%grösse ø%'), [])
  assert.deepEqual(await like('like', '%grösse ø%'), [])
})

test('runs are found by their part’s number, and by a field of any record that they lead to', async () => {
  for (const filters of [
    `{ partNumber: { eq: "${partNumber}" } }`,
    `{ part: { partNumber: { ilike: "${partNumber.toLowerCase()}" } } }`,
    `{ procedure: { runs: { part: { partNumber: { eq: "${partNumber}" } } } } }`,
    `{ partInventory: { runs: { partNumber: { in: ["${partNumber}"] } } } }`,
    `{ or_: [{ partNumber: { eq: "${partNumber}" } }, { id: { eq: 0 } }] }`,
    `{ and_: [{ part: { partNumber: { eq: "${partNumber}" } } }, { steps: { status: { eq: TODO } } }] }`,
    `{ part: { partNumber: { eq: "${partNumber}" } }, quantity: { gte: 1 } }`,
  ])
    assert.deepEqual(await ids('runs', filters), [runId], filters)
  assert.equal((await ids('runs', `{ partNumber: { neq: "${partNumber}" } }`)).length, 1)
  assert.equal((await ids('runs', `{ assignedTeam: { name: { like: "%" } } }`)).length, 0)
})

test('procedures and parts find each other through their links, and by their runs', async () => {
  assert.deepEqual(await ids('procedures', `{ runs: { partNumber: { eq: "${partNumber}" } } }`), [
    procedureId,
  ])
  assert.equal((await ids('parts', `{ runs: { procedureId: { eq: ${procedureId} } } }`)).length, 1)
  for (const filters of [
    `{ parts: { partNumber: { eq: "${partNumber}" } } }`,
    '{ steps: { title: { eq: "nothing" } } }',
  ])
    assert.deepEqual(await ids('procedures', filters), [])
  assert.deepEqual(await ids('parts', `{ procedures: { id: { eq: ${procedureId} } } }`), [])
})

test('steps are found by what they wait for, and by what waits for them', async () => {
  const draft = await newDraft(floor.admin)
  const [clean, weld] = [
    await aStepIn(floor.admin, draft.id, 'Clean'),
    await aStepIn(floor.admin, draft.id, 'Weld'),
  ]
  await make(floor.admin, 'createStepEdge', { stepId: weld.id, upstreamStepId: clean.id })
  const found = (filter: string) => ids('steps', `{ procedureId: { eq: ${draft.id} }, ${filter} }`)
  assert.deepEqual(await found(`upstream: { upstreamStepId: { eq: ${clean.id} } }`), [weld.id])
  assert.deepEqual(await found('upstream: { upstreamStep: { title: { eq: "Clean" } } }'), [weld.id])
  assert.deepEqual(await found('downstream: { step: { title: { eq: "Weld" } } }'), [clean.id])
  assert.deepEqual(await found('upstream: { upstreamStep: { title: { eq: "Weld" } } }'), [])
})

test('fields and columns of grids are found by type, by what they take, and by unit', async () => {
  const draft = await newDraft(floor.admin)
  const { id: stepId } = await aStepIn(floor.admin, draft.id, 'Weld', { type: 'DATAGRID' })
  const field = (name: string, more: object) =>
    make(floor.admin, 'createStepField', { stepId, name, ...more })
  const current = await field('Current', { type: 'NUMBER', unit: 'A' })
  const welder = await field('Welder', { type: 'ION', allowedIonType: 'USERS' })
  const wire = await field('Wire', { type: 'ION', allowedIonType: 'PARTS' })
  const fields = (filter: string) => ids('fields', `{ stepId: { eq: ${stepId} }, ${filter} }`)
  assert.deepEqual(await fields('type: { eq: ION }'), [welder.id, wire.id])
  assert.deepEqual(await fields('type: { in: [NUMBER, STRING] }'), [current.id])
  assert.deepEqual(await fields('allowedIonType: { eq: PARTS }'), [wire.id])
  assert.deepEqual(await fields('allowedIonType: { isnull: true }'), [current.id])
  assert.deepEqual(await fields('unit: { eq: "A" }'), [current.id])
  const column = (header: string, more: object) =>
    make(floor.admin, 'createDatagridColumn', { stepId, header, ...more })
  const bead = await column('Bead', { type: 'NUMBER', unit: 'A' })
  const seen = await column('Seen by', { type: 'ION', allowedIonType: 'USERS' })
  const columns = (filter: string) => ids('datagridColumns', `{ stepId: { eq: ${stepId} }, ${filter} }`)
  assert.deepEqual(await columns('type: { eq: ION }'), [seen.id])
  assert.deepEqual(await columns('allowedIonType: { eq: USERS }'), [seen.id])
  assert.deepEqual(await columns('unit: { ilike: "a" }'), [bead.id])
})

test('people are found by their team, teams and roles by their people', async () => {
  const person = await floor.person({ roles: ['Operator'] })
  const name = unique('Night shift')
  const { createTeam } = await floor.admin.get(
    `mutation { createTeam(input: { name: "${name}" }) { team { id } } }`,
  )
  const team: number = createTeam.team.id
  await floor.admin.get(
    `mutation { addUserToTeam(input: { teamId: ${team}, userId: ${person.id} }) { teamId } }`,
  )
  assert.deepEqual(await ids('users', `{ teams: { name: { eq: "${name}" } } }`), [Number(person.id)])
  assert.deepEqual(await ids('teams', `{ users: { id: { eq: ${person.id} } } }`), [team])
  const { roles } = await floor.admin.get(
    `{ roles(filters: { users: { id: { eq: ${person.id} } } }) { edges { node { name } } } }`,
  )
  assert.deepEqual(roles.edges, [{ node: { name: 'Operator' } }])
})

test('places are found by what they lie within, and by what lies within them, however deep', async () => {
  const { admin } = await openFloor()
  const hall = await aPlace(admin, { name: 'Hall' })
  const aisle = await aPlace(admin, { name: 'Aisle', parentId: hall.id })
  const shelf = await aPlace(admin, { name: 'Shelf', parentId: aisle.id })
  await aPlace(admin, { name: 'Yard' })
  const found = async (filters: string): Promise<number[]> => {
    const { locations } = await admin.get(`{ locations(filters: ${filters}) { edges { node { id } } } }`)
    return locations.edges.map((edge: { node: { id: number } }) => edge.node.id).sort()
  }
  assert.deepEqual(await found('{ allParents: { name: { eq: "Hall" } } }'), [aisle.id, shelf.id].sort())
  assert.deepEqual(await found('{ allChildren: { name: { eq: "Shelf" } } }'), [hall.id, aisle.id].sort())
  assert.deepEqual(
    await found(
      '{ allChildren: { name: { eq: "Shelf" } }, allParents: { allChildren: { name: { eq: "Aisle" } } } }',
    ),
    [aisle.id],
  )
  assert.deepEqual(await found('{ allParents: { name: { eq: "Yard" } } }'), [])
})

test('steps of a run are found by the steps around them and below them, within their run', async () => {
  const { admin } = await openFloor()
  const draft = await newDraft(admin)
  const weld = await aStepIn(admin, draft.id, 'Weld')
  await aStepIn(admin, draft.id, 'Tack', { parentId: weld.id })
  await move(admin, draft.id, 'RELEASED')
  const part = await aPart(admin)
  for (const _run of [1, 2]) await aRun(admin, { procedureId: draft.id, partId: part.id })
  const found = async (filters: string): Promise<string[]> => {
    const { runSteps } = await admin.get(
      `{ runSteps(filters: ${filters}) { edges { node { title run { id } } } } }`,
    )
    return runSteps.edges.map((edge: { node: { title: string } }) => edge.node.title)
  }
  assert.deepEqual(await found('{ allParents: { title: { eq: "Weld" } } }'), ['Tack', 'Tack'])
  assert.deepEqual(await found('{ allChildren: { title: { eq: "Tack" } } }'), ['Weld', 'Weld'])
  assert.deepEqual(await found('{ allChildren: { title: { eq: "Weld" } } }'), [])
})

test('runs are found by what is said of their batch', async () => {
  const { admin } = await openFloor()
  const procedure = await aReleasedProcedure(admin)
  const part = await aPart(admin)
  const batched = await aRun(admin, { procedureId: procedure.id, partId: part.id, addToNewBatch: true })
  await aRun(admin, { procedureId: procedure.id, partId: part.id })
  const { runs } = await admin.get(
    `{ runs(filters: { runBatch: { runs: { id: { eq: ${batched.id} } } } }) { edges { node { id } } } }`,
  )
  assert.deepEqual(
    runs.edges.map((edge: { node: { id: number } }) => edge.node.id),
    [batched.id],
  )
})

test('BOMs are found by their attributes, and lists are sorted by the act that changed a row last', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const { mbom } = (
    await admin.get('mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id } } }', {
      input: { partId: part.id, attributes: [{ key: 'drawing', value: 'D-7' }] },
    })
  ).createMbom
  for (const [value, count] of [
    ['D-7', 1],
    ['D-8', 0],
  ] as const) {
    const { mboms } = await admin.get(
      `{ mboms(filters: { attributes: { key: { eq: "drawing" }, value: { eq: "${value}" } } }, sort: [_LAST_SESSION_ID_ASC]) { edges { node { id } } } }`,
    )
    assert.equal(mboms.edges.length, count)
    if (count === 1) assert.equal(mboms.edges[0].node.id, mbom.id)
  }
})

test('a step is found by the version that it is in, and by what is around and within it', async () => {
  const draft = await newDraft(floor.admin)
  const weld = await aStepIn(floor.admin, draft.id, 'Weld')
  const clean = await aStepIn(floor.admin, draft.id, 'Clean', { parentId: weld.id })
  const standard = await make(floor.admin, 'createStep', { title: 'Grind' })
  const steps = (filters: string) => ids('steps', filters)
  const own = `procedureId: { eq: ${draft.id} }`
  assert.deepEqual(await steps(`{ ${own}, version: { eq: 1 } }`), [weld.id, clean.id])
  assert.deepEqual(await steps(`{ ${own}, version: { gt: 1 } }`), [])
  assert.deepEqual(await steps(`{ id: { eq: ${standard.id} }, version: { eq: 1 } }`), [standard.id])
  assert.deepEqual(await steps(`{ ${own}, allParents: { title: { eq: "Weld" } } }`), [clean.id])
  assert.deepEqual(await steps(`{ ${own}, allChildren: { id: { eq: ${clean.id} } } }`), [weld.id])
})

test('a unit is found by its number, serial or lot, and by the places that its place is in', async () => {
  const hall = await aPlace(floor.admin, { name: unique('Hall') })
  const rack = await aPlace(floor.admin, { name: unique('Rack'), type: 'RACK', parentId: hall.id })
  const lots = await aPart(floor.admin, { trackingType: 'LOT' })
  const lotNumber = unique('LOT')
  const lot = await aUnit(floor.admin, lots.id, { lotNumber, serialNumber: null, locationId: rack.id })
  assert.deepEqual(await ids('partInventories', `{ identity: { eq: "${lotNumber}" } }`), [lot.id])
  assert.deepEqual(await ids('partInventories', `{ parentLocations: { id: { eq: ${hall.id} } } }`), [lot.id])
})

test('a part is found by its newest revision, a link by whether it is approved, a line is never a deleted one', async () => {
  const part = await aPart(floor.admin, { partNumber: unique('REVISED'), revision: 'A' })
  const revise =
    'mutation ($input: CreatePartRevisionInput!) { createPartRevision(input: $input) { part { id } } }'
  const next: number = (await floor.admin.get(revise, { input: { id: part.id, etag: part._etag } }))
    .createPartRevision.part.id
  const own = `id: { in: [${part.id}, ${next}] }`
  assert.deepEqual(await ids('parts', `{ ${own}, latestRevision: { eq: "B" } }`), [part.id, next])
  assert.deepEqual(await ids('parts', `{ ${own}, latestRevision: { eq: "A" } }`), [])
  const link =
    'mutation ($input: CreatePartProcedureInput!) { createPartProcedure(input: $input) { partProcedure { id } } }'
  const { id } = (await floor.admin.get(link, { input: { partId: part.id, procedureId } }))
    .createPartProcedure.partProcedure
  const links = (status: string) =>
    ids('partProcedures', `{ partId: { eq: ${part.id} }, status: { eq: ${status} } }`)
  assert.deepEqual([await links('PENDING'), await links('APPROVED')], [[id], []])
  const { id: mbomId } = await aReleasedMbom(floor.admin, part.id, [{ partId: next, quantity: 1 }])
  const lines = (deleted: boolean) =>
    ids('mbomItems', `{ mbomId: { eq: ${mbomId} }, _deleted: { eq: ${deleted} } }`)
  assert.deepEqual([(await lines(false)).length, (await lines(true)).length], [1, 0])
})

test('rows are sorted by what stands in another table, a number or a time too, page by page', async () => {
  const page = async (sort: string, more = '') => {
    const document = `{ runSteps(sort: [${sort}], first: 1 ${more}) { edges { node { id } cursor } } }`
    return (await floor.admin.get(document)).runSteps.edges[0]
  }
  for (const sort of ['_CREATED_ASC', 'CREATED_BY_ID_DESC', 'IS_STANDARD_STEP_ASC']) {
    const first = await page(sort)
    const second = await page(sort, `after: "${first.cursor}"`)
    assert.notEqual(second.node.id, first.node.id, sort)
  }
})
