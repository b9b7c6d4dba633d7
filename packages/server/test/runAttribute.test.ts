import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openFloor } from './floor.ts'
import { aPart, aReleasedProcedure, unique } from './made.ts'

const start = `mutation ($input: CreateRunInput!) { createRun(input: $input) { run { id attributes { id key value type Etag } } } }`
const set = `mutation ($input: UpdateRunAttributeInput!) { updateRunAttribute(input: $input) { runAttribute { key value Etag } } }`

test('a run has custom attributes, given at its start or later, each with an etag of its own', async () => {
  const { admin } = await openFloor()
  const [part, procedure] = [await aPart(admin), await aReleasedProcedure(admin)]
  const input = { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') }
  const given = [
    { key: 'Customer', value: 'Ember' },
    { key: 'Lot price', value: 12.5 },
  ]
  const { run } = (await admin.get(start, { input: { ...input, attributes: given } })).createRun
  assert.deepEqual(
    run.attributes.map(({ key, value, type }: { key: string; value: unknown; type: string }) => [
      key,
      value,
      type,
    ]),
    [
      ['Customer', 'Ember', 'STRING'],
      ['Lot price', 12.5, 'NUMBER'],
    ],
  )
  const [customer] = run.attributes
  const change = { runId: run.id, key: 'Customer', value: 'Cinder', etag: customer.Etag }
  const changed = (await admin.get(set, { input: change })).updateRunAttribute.runAttribute
  assert.deepEqual([changed.key, changed.value], ['Customer', 'Cinder'])
  assert.deepEqual(await admin.refused(set, { input: change }), ['CONCURRENCY_ERROR'])
  const added = (await admin.get(set, { input: { runId: run.id, key: 'Rush', value: true } }))
    .updateRunAttribute
  assert.deepEqual([added.runAttribute.key, added.runAttribute.value], ['Rush', true])
})
