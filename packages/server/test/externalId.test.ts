import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { aDraft, aPart, aPlace, aReleasedProcedure, aUnit, release, unique } from './made.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

const create = `mutation ($input: CreateExternalIdInput!) { createExternalId(input: $input) { externalId { id _etag system value type entityId } } }`
const start = `mutation ($input: CreateRunInput!) { createRun(input: $input) {
  run { id title procedureId partId partInventoryId locationId externalIds { system value } } blockers { code } } }`

async function named(entityId: unknown, value = unique('X'), system = 'ERP'): Promise<string> {
  await ada.get(create, { input: { entityId, system, value } })
  return value
}

test('a program that knows only external ids starts a run, and does not start it twice', async () => {
  const draft = await aDraft(ada, [{ title: 'Weld' }])
  await release(ada, draft.id)
  const procedure = await named(draft.id, 'WI-100')
  const part = await aPart(ada)
  const unit = await aUnit(ada, part.id)
  const place = await aPlace(ada, { type: 'WORKCENTER' })
  const external = {
    system: 'ERP',
    procedure,
    partInventory: await named(unit.id),
    location: await named(place.id),
    run: 'PO-4711-1',
  }
  const program = await floor.key()
  const { run } = (await program.get(start, { input: { external } })).createRun
  assert.equal(run.procedureId, draft.id)
  assert.equal(run.partInventoryId, unit.id)
  assert.equal(run.locationId, place.id)
  assert.deepEqual(run.externalIds, [{ system: 'ERP', value: 'PO-4711-1' }])

  const other = { ...external, partInventory: await named((await aUnit(ada, part.id)).id) }
  const dry = await program.get(start, { input: { external: other, dryRun: true } })
  assert.deepEqual(dry.createRun.blockers, [{ code: 'ALREADY_EXISTS' }], 'a dry run says so too')
  const twice = await program.ask(start, { input: { external: other } })
  assert.equal(twice.errors?.[0]?.extensions?.['code'], 'ALREADY_EXISTS')
  assert.match(twice.errors?.[0]?.message ?? '', /^ExternalId .* already exists/)

  const found = await program.get(
    `query ($value: String!) { externalIds(filters: { system: { eq: "ERP" }, type: { eq: "run" }, value: { eq: $value } }) {
      edges { node { entityId } } } }`,
    { value: 'PO-4711-1' },
  )
  assert.equal(found.externalIds.edges[0].node.entityId, run.id)
})

test('the same request under the same key is answered from memory, also when the words mean another record by then', async () => {
  const procedure = await named((await aReleasedProcedure(ada)).id)
  const part = await named((await aPart(ada)).id)
  const input = { external: { system: 'ERP', procedure, part } }
  const key = unique('key')
  const first = (await ada.get(start, { input }, { key })).createRun.run
  const again = await ada.ask(start, { input }, { key })
  assert.deepEqual(again.data?.['createRun'], { run: first, blockers: null })
  assert.deepEqual(again.extensions, { replayed: ['createRun'] })
})

test('an external id of a procedure starts its newest released version', async () => {
  const draft = await aDraft(ada, [{ title: 'Weld' }])
  const procedure = await named(draft.id)
  const part = await named((await aPart(ada)).id)
  const input = { external: { system: 'ERP', procedure, part } }
  const dry = await ada.get(start, { input: { ...input, dryRun: true } })
  assert.deepEqual(dry.createRun.blockers, [{ code: 'PROCEDURE_UNRELEASED' }])
  await release(ada, draft.id)
  const { createProcedureVersion } = await ada.get(
    'mutation ($id: ID!) { createProcedureVersion(familyId: $id) { procedure { id externalIds { value } } } }',
    { id: draft.familyId },
  )
  const second = createProcedureVersion.procedure
  assert.deepEqual(second.externalIds, [{ value: procedure }], 'names are of all versions')
  assert.equal((await ada.get(start, { input })).createRun.run.procedureId, draft.id)
  await release(ada, second.id)
  assert.equal((await ada.get(start, { input })).createRun.run.procedureId, second.id)
})

test('many starts in external words are resolved together, and all words that name nothing are said at once', async () => {
  const procedure = await named((await aReleasedProcedure(ada)).id)
  const part = await named((await aPart(ada)).id)
  const document = 'mutation ($input: [CreateRunInput]) { createRuns(input: $input) { runs { id } } }'
  const counts: number[] = []
  for (const size of [1, 1, 20]) {
    const input = Array.from({ length: size }, () => ({
      external: { system: 'ERP', procedure, part, run: unique('PO') },
      serialNumber: unique('SN'),
    }))
    counts.push(await countStatements(floor.performer, () => ada.get(document, { input })))
  }
  assert.equal(new Set(counts.slice(1)).size, 1, counts.join())
  const wrong = { external: { system: 'ERP', procedure: 'WI-unknown', part: 'P-unknown' } }
  const { errors } = await ada.ask(document, { input: [wrong, { external: { system: 'MES', part } }] })
  assert.deepEqual(
    errors?.map((error) => error.extensions?.['field']),
    ['external.procedure', 'external.part', 'external.part'],
  )
})

test('one name of a system names one record of a type, and a name that is deleted is free', async () => {
  const [one, other] = [await aPart(ada), await aPart(ada)]
  const value = unique('P')
  const { externalId } = (await ada.get(create, { input: { entityId: one.id, system: 'ERP', value } }))
    .createExternalId
  assert.equal(externalId.type, 'part')
  const input = { entityId: other.id, system: 'ERP', value }
  assert.deepEqual(await ada.refused(create, { input }), ['ALREADY_EXISTS'])
  await named(other.id, value, 'PLM')
  await ada.get('mutation ($id: ID!, $etag: String!) { deleteExternalId(id: $id, etag: $etag) { id } }', {
    id: externalId.id,
    etag: externalId._etag,
  })
  await named(other.id, value)
  const { part } = await ada.get('query ($id: ID!) { part(id: $id) { externalIds { system value } } }', {
    id: other.id,
  })
  assert.deepEqual(part.externalIds, [
    { system: 'ERP', value },
    { system: 'PLM', value },
  ])
  const steps = await aDraft(ada, [{ title: 'Weld' }])
  const { procedure } = await ada.get('query ($id: ID!) { procedure(id: $id) { steps { id } } }', {
    id: steps.id,
  })
  const ofStep = { entityId: procedure.steps[0].id, system: 'ERP', value: unique('S') }
  assert.deepEqual(await ada.refused(create, { input: ofStep }), ['NOT_FOUND'])
})

test('a name of a controlled part, and one of another organization, names nothing to who does not see it', async () => {
  const cleared = await floor.person({ roles: ['Admin'], cleared: true })
  const part = await aPart(cleared, { exportControlled: true })
  const value = unique('P')
  await cleared.get(create, { input: { entityId: part.id, system: 'ERP', value } })
  const procedure = await named((await aReleasedProcedure(ada)).id)
  const engineer = await floor.person({ roles: ['Manufacturing Engineer'] })
  const input = { external: { system: 'ERP', procedure, part: value } }
  assert.deepEqual(await fieldsOf(engineer, input), ['external.part'])
  const stranger = await openFloor()
  assert.deepEqual(await fieldsOf(stranger.admin, input), ['external.procedure', 'external.part'])
})

async function fieldsOf(asker: Asker, input: object): Promise<unknown[]> {
  const { errors } = await asker.ask(start, { input })
  return (errors ?? []).map((error) => error.extensions?.['field'])
}
