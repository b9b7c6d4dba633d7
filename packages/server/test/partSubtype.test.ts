import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Asker, openFloor } from './floor.ts'
import { aPart, type Made } from './made.ts'

const create = `mutation ($input: CreatePartSubtypeInput!) { createPartSubtype(input: $input) { partSubtype { id _etag name description } } }`
const update = `mutation ($input: UpdatePartSubtypeInput!) { updatePartSubtype(input: $input) { partSubtype { id _etag name description } } }`
const remove = 'mutation ($id: ID!, $etag: String!) { deletePartSubtype(id: $id, etag: $etag) { id } }'
const add = `mutation ($input: PartSubtypeToPartInput) { addSubtypeToPart(input: $input) { part { id _etag partSubtypes { name } } } }`
const takeOff = `mutation ($input: PartSubtypeToPartInput) { removeSubtypeFromPart(input: $input) { part { id _etag partSubtypes { name } } } }`

async function aSubtype(asker: Asker, name: string): Promise<Made> {
  return (await asker.get(create, { input: { name } })).createPartSubtype.partSubtype
}

test('a kind of parts has a name of its own, and is taken away when no part is of it', async () => {
  const { admin } = await openFloor()
  const subtype = await aSubtype(admin, 'Long lead time')
  assert.deepEqual(await admin.refused(create, { input: { name: 'Long lead time' } }), ['ALREADY_EXISTS'])
  const { updatePartSubtype } = await admin.get(update, {
    input: { id: subtype.id, etag: subtype._etag, description: 'Over eight weeks' },
  })
  assert.equal(updatePartSubtype.partSubtype.name, 'Long lead time')
  assert.equal(updatePartSubtype.partSubtype.description, 'Over eight weeks')
  assert.deepEqual(await admin.refused(remove, { id: subtype.id, etag: subtype._etag }), [
    'CONCURRENCY_ERROR',
  ])
  await admin.get(remove, { id: subtype.id, etag: updatePartSubtype.partSubtype._etag })
})

test('a part is of a kind once, keeps it through its revisions, and is found by it', async () => {
  const { admin } = await openFloor()
  const subtype = await aSubtype(admin, 'Critical')
  const part = await aPart(admin, { partNumber: 'BRKT-1' })
  await aPart(admin, { partNumber: 'BRKT-2' })
  const input = { partId: part.id, partSubtypeId: subtype.id, etag: part._etag }
  const { addSubtypeToPart } = await admin.get(add, { input })
  assert.deepEqual(addSubtypeToPart.part.partSubtypes, [{ name: 'Critical' }])
  const { _etag: etag } = addSubtypeToPart.part
  assert.deepEqual(await admin.refused(add, { input }), ['CONCURRENCY_ERROR'])
  assert.deepEqual(await admin.refused(add, { input: { ...input, etag } }), ['ALREADY_EXISTS'])
  assert.deepEqual(await admin.refused(remove, { id: subtype.id, etag: subtype._etag }), ['IN_USE'])
  await admin.get(
    'mutation ($input: CreatePartRevisionInput!) { createPartRevision(input: $input) { part { id } } }',
    { input: { id: part.id, etag } },
  )
  const { removeSubtypeFromPart } = await admin.get(takeOff, { input: { ...input, etag } })
  assert.deepEqual(removeSubtypeFromPart.part.partSubtypes, [])
  const { parts, partSubtypes } = await admin.get(`{
    parts(filters: {partSubtypes: {name: {eq: "Critical"}}}) { edges { node { partNumber revision } } }
    partSubtypes(filters: {parts: {partNumber: {eq: "BRKT-1"}}}, sort: [NAME_ASC]) { edges { node { parts { revision } } } } }`)
  assert.deepEqual(parts.edges, [{ node: { partNumber: 'BRKT-1', revision: 'B' } }])
  assert.deepEqual(partSubtypes.edges, [{ node: { parts: [{ revision: 'B' }] } }])
})

test('of two people who tag one part at once, one reads it again', async () => {
  const { admin } = await openFloor()
  const part = await aPart(admin)
  const kinds = [await aSubtype(admin, 'One'), await aSubtype(admin, 'Two')]
  const answers = await Promise.all(
    kinds.map(({ id }) =>
      admin.ask(add, { input: { partId: part.id, partSubtypeId: id, etag: part._etag } }),
    ),
  )
  const codes = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? [])
  assert.deepEqual(codes, ['CONCURRENCY_ERROR'])
})
