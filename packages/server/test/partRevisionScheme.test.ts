import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Asker, openFloor } from './floor.ts'
import { aPart, aUnit } from './made.ts'

const shown = `organization { id _etag settings { parts { revisionSchemes { name format allowOverflow default } } } }`
const create = `mutation ($input: CreatePartRevisionSchemeSettingInput!) { createOrganizationPartRevisionScheme(input: $input) { ${shown} } }`
const update = `mutation ($input: UpdatePartRevisionSchemeSettingInput!) { updateOrganizationPartRevisionScheme(input: $input) { ${shown} } }`
const remove = `mutation ($input: DeletePartRevisionSchemeSettingInput!) { deleteOrganizationPartRevisionScheme(input: $input) { ${shown} } }`
const createPart = `mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id _etag revision revisionScheme } } }`
const updatePart = `mutation ($input: UpdatePartInput!) { updatePart(input: $input) { part { id _etag revision revisionScheme } } }`
const revise = `mutation ($input: CreatePartRevisionInput!) { createPartRevision(input: $input) { part {
  id _etag revision revisionScheme isLatestRevision latestRevision } } }`

async function organizationOf(asker: Asker): Promise<{ id: number; etag: string }> {
  const { me } = await asker.get('{ me { organization { id _etag } } }')
  return { id: me.organization.id, etag: me.organization._etag }
}

const numbers = { name: 'numbers', format: ['0-9', '0-9', '-', '0-9'] }

async function aScheme(asker: Asker, wishes: object = {}): Promise<void> {
  await asker.get(create, { input: { ...(await organizationOf(asker)), ...numbers, ...wishes } })
}

test('a part is counted by the scheme that it was given, from its first revision', async () => {
  const { admin } = await openFloor()
  await aScheme(admin)
  const { createPart: made } = await admin.get(createPart, {
    input: { partNumber: 'BRKT-1', revisionScheme: 'numbers' },
  })
  const { _etag: etag, id, ...part } = made.part
  assert.deepEqual(part, { revision: '00-1', revisionScheme: 'numbers' })
  const { createPartRevision } = await admin.get(revise, { input: { id, etag } })
  assert.equal(createPartRevision.part.revision, '00-2')
})

test('a new part takes the default scheme, of which there is one', async () => {
  const { admin } = await openFloor()
  await aScheme(admin, { default: true })
  await aScheme(admin, { name: 'letters', format: ['A-Z'], default: true })
  const { createPart: made } = await admin.get(createPart, { input: { partNumber: 'BRKT-1' } })
  assert.equal(made.part.revisionScheme, 'letters')
  const organization = await organizationOf(admin)
  const { updateOrganizationPartRevisionScheme: changed } = await admin.get(update, {
    input: { ...organization, name: 'numbers', default: true, allowOverflow: true },
  })
  assert.deepEqual(changed.organization.settings.parts.revisionSchemes, [
    { name: 'letters', format: ['A-Z'], allowOverflow: false, default: false },
    { ...numbers, allowOverflow: true, default: true },
  ])
})

test('after Y a scheme that does not overflow asks for the next revision, one that does goes on', async () => {
  const { admin } = await openFloor()
  await aScheme(admin, { name: 'letters', format: ['A-Z'] })
  const { createPart: made } = await admin.get(createPart, {
    input: { partNumber: 'BRKT-1', revision: 'Y', revisionScheme: 'letters' },
  })
  const input = { id: made.part.id, etag: made.part._etag }
  assert.deepEqual(await admin.refused(revise, { input }), ['INVALID_INPUT'])
  await admin.get(update, {
    input: { ...(await organizationOf(admin)), name: 'letters', allowOverflow: true },
  })
  const { createPartRevision } = await admin.get(revise, { input })
  assert.equal(createPartRevision.part.revision, 'AA')
})

test('a revision in another scheme begins counting anew and is the latest', async () => {
  const { admin } = await openFloor()
  await aScheme(admin)
  const part = await aPart(admin, { partNumber: 'BRKT-1', revision: 'D' })
  await aUnit(admin, part.id)
  const { part: seen } = await admin.get(`{ part(id: ${part.id}) { _etag } }`)
  const { createPartRevision } = await admin.get(revise, {
    input: { id: part.id, etag: seen._etag, revisionScheme: 'numbers' },
  })
  const { id, _etag: etag, ...made } = createPartRevision.part
  assert.deepEqual(made, {
    revision: '00-1',
    revisionScheme: 'numbers',
    isLatestRevision: true,
    latestRevision: '00-1',
  })
  const next = await admin.get(revise, { input: { id, etag } })
  assert.equal(next.createPartRevision.part.revision, '00-2')
})

test('a part that nothing names is cast to the same place in another scheme; one that has a unit keeps its revision', async () => {
  const { admin } = await openFloor()
  await aScheme(admin)
  const { createPart: made } = await admin.get(createPart, {
    input: { partNumber: 'BRKT-1', revision: 'D' },
  })
  const input = { id: made.part.id, etag: made.part._etag, revisionScheme: 'numbers' }
  const { updatePart: cast } = await admin.get(updatePart, { input })
  assert.equal(cast.part.revision, '00-4')
  await aUnit(admin, made.part.id)
  const back = { ...input, etag: cast.part._etag, revisionScheme: null }
  assert.deepEqual(await admin.refused(updatePart, { input: back }), ['INVALID_INPUT'])
})

test('a scheme counts with something, has a name of its own, and is not taken away while parts are counted by it', async () => {
  const { admin } = await openFloor()
  const organization = await organizationOf(admin)
  assert.deepEqual(await admin.refused(create, { input: { ...organization, name: 'none', format: ['-'] } }), [
    'INVALID_INPUT',
  ])
  await aScheme(admin)
  assert.deepEqual(await admin.refused(create, { input: { ...organization, ...numbers } }), [
    'ALREADY_EXISTS',
  ])
  const { createPart: made } = await admin.get(createPart, {
    input: { partNumber: 'BRKT-1', revisionScheme: 'numbers' },
  })
  const deletion = { ...organization, name: 'numbers' }
  assert.deepEqual(await admin.refused(remove, { input: deletion }), ['IN_USE'])
  await admin.get(updatePart, {
    input: { id: made.part.id, etag: made.part._etag, revisionScheme: null },
  })
  const { deleteOrganizationPartRevisionScheme: left } = await admin.get(remove, { input: deletion })
  assert.deepEqual(left.organization.settings.parts.revisionSchemes, [])
  assert.deepEqual(
    await admin.refused(createPart, { input: { partNumber: 'B', revisionScheme: 'numbers' } }),
    ['NOT_FOUND'],
  )
})

test('of a scheme that is taken away while a part takes it, one of the two is refused', async () => {
  const { admin } = await openFloor()
  await aScheme(admin)
  const organization = await organizationOf(admin)
  const answers = await Promise.all([
    admin.ask(createPart, { input: { partNumber: 'BRKT-1', revisionScheme: 'numbers' } }),
    admin.ask(remove, { input: { ...organization, name: 'numbers' } }),
  ])
  const codes = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? [])
  assert.equal(codes.length, 1)
  assert.ok(codes[0] === 'IN_USE' || codes[0] === 'NOT_FOUND', String(codes[0]))
})

test('parts are found and sorted by their scheme', async () => {
  const { admin } = await openFloor()
  await aScheme(admin)
  await admin.get(createPart, { input: { partNumber: 'BRKT-1', revisionScheme: 'numbers' } })
  await admin.get(createPart, { input: { partNumber: 'BRKT-2' } })
  const { parts } = await admin.get(
    `{ parts(filters: {revisionScheme: {eq: "numbers"}}, sort: [REVISION_SCHEME_ASC]) { edges { node { partNumber } } } }`,
  )
  assert.deepEqual(parts.edges, [{ node: { partNumber: 'BRKT-1' } }])
})
