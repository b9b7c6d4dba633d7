import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aDraft, aPart, aReleasedProcedure, aRun, release, unique } from './made.ts'
import { act, seeRun } from './working.ts'

let floor: Floor
let ada: Person
let procedureId: number

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  procedureId = (await aReleasedProcedure(ada)).id
})

type Attributes = readonly { readonly key: string; readonly value: unknown }[]

async function aRunWith(attributes: Attributes, more: Record<string, unknown> = {}): Promise<number> {
  const part = await aPart(ada)
  return (await aRun(ada, { procedureId, partId: part.id, attributes, ...more })).id
}

async function found(filters: string, variables: Record<string, unknown> = {}): Promise<number[]> {
  const { runs } = await ada.get(
    `query ${'value' in variables ? '($value: ScalarValue) ' : ''}{ runs(filters: ${filters}, sort: [ID_ASC]) { edges { node { id } } } }`,
    variables,
  )
  return runs.edges.map(({ node }: { node: { id: number } }) => node.id)
}

test('runs are found by their custom attributes: texts as texts, numbers as numbers, whatever their digits', async () => {
  const price = unique('Price')
  const cheap = await aRunWith([
    { key: price, value: 9.5 },
    { key: 'Customer', value: 'Ember' },
  ])
  const dear = await aRunWith([{ key: price, value: 100 }])
  const text = await aRunWith([{ key: price, value: 'ask' }])
  const by = (value: string) => `{ attributes: { key: { eq: "${price}" }, value: ${value} } }`
  assert.deepEqual(await found(by('{ eq: $value }'), { value: 9.5 }), [cheap])
  assert.deepEqual(
    await found(by('{ gt: $value }'), { value: 20 }),
    [dear],
    '100 is more than 20, and no text',
  )
  assert.deepEqual(await found(by('{ lt: $value }'), { value: 20 }), [cheap])
  assert.deepEqual(await found(by('{ ilike: "A%" }')), [text])
  assert.deepEqual(await found(by('{ in: [9.5, 100] }')), [cheap, dear])
  assert.deepEqual(await found(by('{ isnull: false }')), [cheap, dear, text])
  assert.deepEqual(await found(`{ attributes: { value: { eq: "Ember" }, key: { eq: "Customer" } } }`), [
    cheap,
  ])
})

test('runs are found by whether they are open, in a batch, and begun', async () => {
  const part = await aPart(ada)
  const of = (more: string) => `{ partId: { eq: ${part.id} }, ${more} }`
  const batched = await aRun(ada, { procedureId, partId: part.id, addToNewBatch: true })
  const alone = await aRun(ada, { procedureId, partId: part.id })
  assert.deepEqual(await found(of('batched: { eq: true }')), [batched.id])
  assert.deepEqual(await found(of('batched: { neq: true }')), [alone.id])
  const { _etag } = await seeRun(ada, alone.id)
  await ada.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: alone.id, etag: _etag, reason: 'not needed' },
  })
  assert.deepEqual(await found(of('isOpen: { eq: true }')), [batched.id])
  assert.deepEqual(await found(of('isOpen: { eq: false }')), [alone.id])
  const [step] = (await seeRun(ada, batched.id)).steps
  assert.ok(step)
  await act(ada, 'startRunStep', step)
  assert.deepEqual(await found(of('startTime: { isnull: false }')), [batched.id])
})

test('steps of runs are found by their title, by what they wait for, and by who made their run', async () => {
  const run = await aRun(ada, { procedureId, partId: (await aPart(ada)).id })
  const { runSteps } = await ada.get(
    `query ($run: ID!, $by: ID!) { runSteps(filters: { runId: { eq: $run }, title: { eq: "Assemble" },
      createdById: { eq: $by }, upstream: { upstreamStep: { title: { ilike: "prep%" } } } }) { edges { node { title } } } }`,
    { run: run.id, by: ada.id },
  )
  assert.deepEqual(runSteps.edges, [{ node: { title: 'Assemble' } }])
})

test('a run inherits the attributes of its procedure, unless it says them itself; a released version keeps its own', async () => {
  const draft = await aDraft(ada, [{ title: 'Weld' }])
  const set = `mutation ($input: UpdateProcedureAttributeInput!) { updateProcedureAttribute(input: $input) { procedureAttribute { key value Etag } } }`
  const first = { procedureId: draft.id, key: 'Cell', value: 'North' }
  const { procedureAttribute } = (await ada.get(set, { input: first })).updateProcedureAttribute
  assert.deepEqual(await ada.refused(set, { input: { ...first, value: 'South' } }), ['CONCURRENCY_ERROR'])
  await ada.get(set, { input: { procedureId: draft.id, key: 'Rate', value: 12.5 } })
  await release(ada, draft.id)
  const later = { ...first, value: 'South', etag: procedureAttribute.Etag }
  assert.deepEqual(await ada.refused(set, { input: later }), ['PROCEDURE_NOT_DRAFT'])
  const run = await aRun(ada, {
    procedureId: draft.id,
    partId: (await aPart(ada)).id,
    attributes: [{ key: 'Rate', value: 14 }],
  })
  const shown = await ada.get('query ($id: ID!) { run(id: $id) { attributes { key value } } }', {
    id: run.id,
  })
  assert.deepEqual(shown.run.attributes, [
    { key: 'Cell', value: 'North' },
    { key: 'Rate', value: 14 },
  ])
  const { createProcedureVersion } = await ada.get(
    'mutation ($id: ID!) { createProcedureVersion(familyId: $id) { procedure { attributes { key value } } } }',
    { id: draft.familyId },
  )
  assert.deepEqual(createProcedureVersion.procedure.attributes, [
    { key: 'Cell', value: 'North' },
    { key: 'Rate', value: 12.5 },
  ])
  const { createProcedure } = await ada.get(
    `mutation { createProcedure(title: "Paint", attributes: [{ key: "Cell", value: "East" }]) { procedure { id } } }`,
  )
  const { procedures } = await ada.get(
    `{ procedures(filters: { attributes: { key: { eq: "Cell" }, value: { eq: "East" } } }) { edges { node { id } } } }`,
  )
  assert.deepEqual(procedures.edges, [{ node: { id: createProcedure.procedure.id } }])
})
