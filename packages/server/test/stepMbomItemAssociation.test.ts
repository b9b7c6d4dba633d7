import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aStepIn, move, newDraft, newVersion } from './drafting.ts'
import { type Asker, openFloor } from './floor.ts'
import { aPart, aReleasedMbom, aRun, aUnit, type Made } from './made.ts'

const assign = 'createStepMbomItemAssociation'
const create = `mutation ($input: CreateStepMBomItemAssociationInput!) { createStepMbomItemAssociation(input: $input) {
  stepMbomItemAssociation { id _etag quantity mbomItemReferenceDesignator { value } mbomItem { part { partNumber } } step { title } } } }`
const update = `mutation ($input: UpdateStepMBomItemAssociationInput!) { updateStepMbomItemAssociation(input: $input) {
  stepMbomItemAssociation { id _etag quantity mbomItemReferenceDesignator { value } } } }`
const remove =
  'mutation ($id: ID!, $etag: String!) { deleteStepMbomItemAssociation(id: $id, etag: $etag) { id } }'
const demand = `mutation { updateOrganizationSetting(input: {name: "partsAssignedBeforeRelease", value: true}) { organizationSetting { value } } }`

const typeOf = (name: string) =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`.replace('Mbom', 'MBom')

/** Performs a mutation that writes one record, and gives that. */
async function make(asker: Asker, name: string, input: object): Promise<Made> {
  const field = name.replace(/^(create|update)/, '')
  const record = `${field.charAt(0).toLowerCase()}${field.slice(1)}`
  const { made } = await asker.get(
    `mutation ($input: ${typeOf(name)}!) { made: ${name}(input: $input) { ${record} { id _etag } } }`,
    { input },
  )
  return made[record]
}

function refusedMake(asker: Asker, name: string, input: object): Promise<unknown[]> {
  return asker.refused(`mutation ($input: ${typeOf(name)}!) { ${name}(input: $input) { __typename } }`, {
    input,
  })
}

/** A pump of five nuts and two placed bolts, released, and a draft of a procedure that builds it. */
async function aPumpToBuild(asker: Asker) {
  const [pump, nut, bolt] = [await aPart(asker), await aPart(asker), await aPart(asker)]
  const { createMbom } = await asker.get(
    'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id } } }',
    { input: { partId: pump.id } },
  )
  const mbomId: number = createMbom.mbom.id
  const nuts = await make(asker, 'createMbomItem', { mbomId, partId: nut.id, quantity: 5 })
  const bolts = await make(asker, 'createMbomItem', { mbomId, partId: bolt.id, quantity: 2 })
  const places: { id: number }[] = []
  for (const value of ['R1', 'R2']) {
    places.push(await make(asker, 'createMbomItemReferenceDesignator', { mbomItemId: bolts.id, value }))
  }
  const { mbom } = await asker.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id: mbomId })
  await make(asker, 'updateMbom', { id: mbomId, etag: mbom._etag, status: 'RELEASED' })
  const procedure = await newDraft(asker)
  const first = await aStepIn(asker, procedure.id, 'Screw')
  const second = await aStepIn(asker, procedure.id, 'Close')
  return { pump, nut, nuts, bolts, places, procedure, first, second, mbomId }
}

const seenParts = `query ($id: ID!) { run(id: $id) { steps { title parts { quantity referenceDesignator
  buildRequirement { partId quantity } } } } }`

test('a BOM line is assigned to the steps at which it goes in, with the least that goes in there', async () => {
  const { admin } = await openFloor()
  const { nut, nuts, first, second } = await aPumpToBuild(admin)
  const { createStepMbomItemAssociation: made } = await admin.get(create, {
    input: { stepId: first.id, mbomItemId: nuts.id, quantity: 3 },
  })
  const { id, _etag: etag, ...shown } = made.stepMbomItemAssociation
  assert.deepEqual(shown, {
    quantity: 3,
    mbomItemReferenceDesignator: null,
    mbomItem: { part: { partNumber: nut.partNumber } },
    step: { title: 'Screw' },
  })
  const more = { stepId: second.id, mbomItemId: nuts.id, quantity: 3 }
  assert.deepEqual(await refusedMake(admin, assign, more), ['INVALID_INPUT'])
  await admin.get(create, { input: { ...more, quantity: 2 } })
  assert.deepEqual(await admin.refused(update, { input: { id, etag, quantity: 4 } }), ['INVALID_INPUT'])
  const { updateStepMbomItemAssociation } = await admin.get(update, { input: { id, etag, quantity: 1 } })
  assert.equal(updateStepMbomItemAssociation.stepMbomItemAssociation.quantity, 1)
  assert.deepEqual(await admin.refused(remove, { id, etag }), ['CONCURRENCY_ERROR'])
  await admin.get(remove, { id, etag: updateStepMbomItemAssociation.stepMbomItemAssociation._etag })
  const { stepMbomItemAssociations: left } = await admin.get(
    `query ($filters: StepMBomItemAssociationsInputFilters) { stepMbomItemAssociations(filters: $filters, sort: [QUANTITY_DESC]) {
      edges { node { quantity step { title } } } } }`,
    { filters: { mbomItem: { partId: { eq: nut.id } }, quantity: { gte: 1 } } },
  )
  assert.deepEqual(left.edges, [{ node: { quantity: 2, step: { title: 'Close' } } }])
})

test('the piece for one place goes in at one step, and the place stays while a step names it', async () => {
  const { admin } = await openFloor()
  const { bolts, places, first, second, nuts } = await aPumpToBuild(admin)
  const place = { mbomItemId: bolts.id, mbomItemReferenceDesignatorId: places[0]?.id, quantity: 1 }
  await make(admin, assign, { stepId: first.id, ...place })
  assert.deepEqual(await refusedMake(admin, assign, { stepId: second.id, ...place }), ['INVALID_INPUT'])
  assert.deepEqual(await refusedMake(admin, assign, { stepId: second.id, ...place, mbomItemId: nuts.id }), [
    'INVALID_INPUT',
  ])
  const { mbomItem } = await admin.get(
    `{ mbomItem(id: ${bolts.id}) { referenceDesignators { value stepAssociations { step { title } } } stepAssociations { quantity } } }`,
  )
  assert.deepEqual(mbomItem, {
    referenceDesignators: [
      { value: 'R1', stepAssociations: [{ step: { title: 'Screw' } }] },
      { value: 'R2', stepAssociations: [] },
    ],
    stepAssociations: [{ quantity: 1 }],
  })
})

test('of two people who assign the rest of a line at once, one is told what is left', async () => {
  const { admin } = await openFloor()
  const { nuts, first, second } = await aPumpToBuild(admin)
  const answers = await Promise.all(
    [first, second].map((step) =>
      admin.ask(create, { input: { stepId: step.id, mbomItemId: nuts.id, quantity: 3 } }),
    ),
  )
  const codes = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? [])
  assert.deepEqual(codes, ['INVALID_INPUT'])
})

test('parts are assigned in a draft alone, and its next version begins with them', async () => {
  const { admin } = await openFloor()
  const { nuts, first, procedure } = await aPumpToBuild(admin)
  const association = await make(admin, assign, { stepId: first.id, mbomItemId: nuts.id, quantity: 5 })
  await move(admin, procedure.id, 'IN_REVIEW')
  assert.deepEqual(await refusedMake(admin, assign, { stepId: first.id, mbomItemId: nuts.id, quantity: 1 }), [
    'PROCEDURE_NOT_DRAFT',
  ])
  const { stepMbomItemAssociation } = await admin.get(
    `{ stepMbomItemAssociation(id: ${association.id}) { id _etag } }`,
  )
  assert.deepEqual(await admin.refused(remove, { id: association.id, etag: stepMbomItemAssociation._etag }), [
    'PROCEDURE_NOT_DRAFT',
  ])
  await move(admin, procedure.id, 'RELEASED')
  const next = await newVersion(admin, procedure.familyId)
  const { procedure: seen } = await admin.get(
    `{ procedure(id: ${next.id}) { steps { mbomItemAssociations { _etag quantity mbomItemId } } } }`,
  )
  const [copied] = seen.steps[0].mbomItemAssociations
  assert.equal(copied.quantity, 5)
  assert.match(copied._etag, /^[0-9a-f]{32}$/)
})

test('where the setting demands it, a procedure is released when all of its BOM is at steps, and the rest is named', async () => {
  const { admin } = await openFloor()
  await admin.get(demand)
  const { pump, nut, nuts, bolts, first, procedure } = await aPumpToBuild(admin)
  await admin.get(
    'mutation ($input: CreatePartProcedureInput!) { createPartProcedure(input: $input) { partProcedure { id } } }',
    { input: { partId: pump.id, procedureId: procedure.id } },
  )
  await make(admin, assign, { stepId: first.id, mbomItemId: bolts.id, quantity: 2 })
  const some = await make(admin, assign, { stepId: first.id, mbomItemId: nuts.id, quantity: 2 })
  await move(admin, procedure.id, 'IN_REVIEW')
  const { _etag } = (await admin.get(`{ procedure(id: ${procedure.id}) { _etag } }`)).procedure
  const { errors } = await admin.ask(
    'mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { id } } }',
    { input: { id: procedure.id, etag: _etag, status: 'RELEASED' } },
  )
  assert.equal(errors?.[0]?.extensions['code'], 'PROCEDURE_INVALID')
  assert.match(errors?.[0]?.message ?? '', new RegExp(`${nut.partNumber} \\(2 of 5 assigned\\)`))
  await move(admin, procedure.id, 'DRAFT')
  const { stepMbomItemAssociation: seen } = await admin.get(
    `{ stepMbomItemAssociation(id: ${some.id}) { _etag } }`,
  )
  await admin.get(update, { input: { id: some.id, etag: seen._etag, quantity: 5 } })
  await move(admin, procedure.id, 'IN_REVIEW')
  await move(admin, procedure.id, 'RELEASED')
})

test('a run step shows the build requirements that go in there, also when the unit is built to a newer BOM', async () => {
  const { admin } = await openFloor()
  const { pump, nut, nuts, bolts, places, first, procedure } = await aPumpToBuild(admin)
  await make(admin, assign, { stepId: first.id, mbomItemId: nuts.id, quantity: 3 })
  await make(admin, assign, {
    stepId: first.id,
    mbomItemId: bolts.id,
    mbomItemReferenceDesignatorId: places[0]?.id,
    quantity: 1,
  })
  await move(admin, procedure.id, 'IN_REVIEW')
  await move(admin, procedure.id, 'RELEASED')
  await aReleasedMbom(admin, pump.id, [])
  const unit = await aUnit(admin, pump.id)
  const run = await aRun(admin, { procedureId: procedure.id, partInventoryId: unit.id })
  const { run: seen } = await admin.get(seenParts, { id: run.id })
  assert.deepEqual(seen.steps, [
    {
      title: 'Screw',
      parts: [
        { quantity: 3, referenceDesignator: null, buildRequirement: { partId: nut.id, quantity: 5 } },
        {
          quantity: 1,
          referenceDesignator: 'R1',
          buildRequirement: { partId: seen.steps[0].parts[1].buildRequirement.partId, quantity: 2 },
        },
      ],
    },
    { title: 'Close', parts: [] },
  ])
})

test('what a step takes can be neither taken off its draft BOM nor lose its place', async () => {
  const { admin } = await openFloor()
  const { pump, first } = await aPumpToBuild(admin)
  const part = await aPart(admin)
  const draft = await make(admin, 'createMbom', { partId: pump.id })
  const item = await make(admin, 'createMbomItem', { mbomId: draft.id, partId: part.id, quantity: 1 })
  const place = await make(admin, 'createMbomItemReferenceDesignator', { mbomItemId: item.id, value: 'U1' })
  const one = { stepId: first.id, mbomItemId: item.id, mbomItemReferenceDesignatorId: place.id, quantity: 1 }
  await make(admin, assign, one)
  const { mbomItem } = await admin.get(
    `{ mbomItem(id: ${item.id}) { _etag referenceDesignators { _etag } } }`,
  )
  const taken = (name: string) =>
    `mutation ($id: ID!, $etag: String!) { ${name}(id: $id, etag: $etag) { id } }`
  assert.deepEqual(await admin.refused(taken('deleteMbomItem'), { id: item.id, etag: mbomItem._etag }), [
    'IN_USE',
  ])
  assert.deepEqual(
    await admin.refused(taken('deleteMbomItemReferenceDesignator'), {
      id: place.id,
      etag: mbomItem.referenceDesignators[0]._etag,
    }),
    ['IN_USE'],
  )
})
