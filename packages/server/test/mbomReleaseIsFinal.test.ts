import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart } from './made.ts'
import { sayDirectly } from './sayDirectly.ts'

interface Lines {
  readonly mbomId: number
  readonly lineId: number
  readonly placeId: number
  readonly substituteId: number
}

let floor: Floor
let released: Lines
let draft: Lines

/** A draft with everything that can stand in one. */
async function aDraftOf(by: Person, partId: number): Promise<Lines> {
  const [nut, bolt] = [await aPart(by), await aPart(by)]
  const made = async (name: string, type: string, fields: string, input: object) => {
    const document = `mutation ($input: ${type}!) { made: ${name}(input: $input) { ${fields} } }`
    return (await by.get(document, { input })).made
  }
  const { mbom } = await made('createMbom', 'CreateMBomInput', 'mbom { id }', {
    partId,
    copyMbom: false,
    attributes: [{ key: 'drawing', value: 'D-1' }],
  })
  const { mbomItem } = await made('createMbomItem', 'CreateMBomItemInput', 'mbomItem { id }', {
    mbomId: mbom.id,
    partId: nut.id,
    quantity: 1,
  })
  const { place } = await made(
    'createMbomItemReferenceDesignator',
    'CreateMBomItemReferenceDesignatorInput',
    'place: mbomItemReferenceDesignator { id }',
    { mbomItemId: mbomItem.id, value: 'A1' },
  )
  const { mbomSubstitute } = await made(
    'createMbomSubstitute',
    'CreateMBomSubstituteInput',
    'mbomSubstitute { id }',
    { mbomItemId: mbomItem.id, partId: bolt.id },
  )
  return { mbomId: mbom.id, lineId: mbomItem.id, placeId: place.id, substituteId: mbomSubstitute.id }
}

async function release(by: Person, { mbomId }: Lines): Promise<void> {
  const { mbom } = await by.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id: mbomId })
  await by.get('mutation ($input: UpdateMBomInput!) { updateMbom(input: $input) { mbom { id } } }', {
    input: { id: mbomId, etag: mbom._etag, status: 'RELEASED' },
  })
}

before(async () => {
  floor = await openFloor()
  const pump = await aPart(floor.admin)
  released = await aDraftOf(floor.admin, pump.id)
  await release(floor.admin, released)
  draft = await aDraftOf(floor.admin, pump.id)
})

/** Everything of the released version, as the owner of the tables reads it. */
async function written(): Promise<string> {
  const owner = await floor.owner()
  const all = await Promise.all(
    [
      `select * from mbom where id = ${released.mbomId}`,
      `select * from mbom_item where mbom_id = ${released.mbomId}`,
      `select * from mbom_item_reference_designator where mbom_item_id = ${released.lineId}`,
      `select * from mbom_substitute where mbom_item_id = ${released.lineId}`,
      `select * from attribute where record_id = ${released.mbomId}`,
    ].map(async (text) => (await owner.query(text)).rows),
  )
  return JSON.stringify(all)
}

test('no statement of the application’s role changes what is released of an mBOM', async () => {
  const before = await written()
  const { mbomId, lineId, placeId, substituteId } = released
  const texts = [
    `update mbom set version = 99 where id = ${mbomId}`,
    `update mbom set status = 'DRAFT' where id = ${mbomId}`,
    `update mbom set digest = null where id = ${mbomId}`,
    `delete from mbom where id = ${mbomId}`,
    `update mbom_item set quantity = 2 where id = ${lineId}`,
    `update mbom_item set mbom_id = ${draft.mbomId} where id = ${lineId}`,
    `update mbom_item set mbom_id = ${mbomId} where id = ${draft.lineId}`,
    `delete from mbom_item where id = ${lineId}`,
    `insert into mbom_item select (jsonb_populate_record(i, jsonb_build_object('id', 999999999999, 'part_id', parent_id))).* from mbom_item i where id = ${lineId}`,
    `update mbom_item_reference_designator set value = 'B1' where id = ${placeId}`,
    `update mbom_item_reference_designator set mbom_item_id = ${lineId}, value = 'B2' where id = ${draft.placeId}`,
    `delete from mbom_item_reference_designator where id = ${placeId}`,
    `insert into mbom_item_reference_designator select (jsonb_populate_record(d, '{"id": 999999999998, "value": "B3"}')).* from mbom_item_reference_designator d where id = ${placeId}`,
    `update mbom_substitute set part_id = part_id, updated_by = 1 where id = ${substituteId}`,
    `delete from mbom_substitute where id = ${substituteId}`,
    `update attribute set value = '"D-2"' where record_id = ${mbomId}`,
    `insert into attribute select (jsonb_populate_record(a, '{"id": 999999999997, "key": "more"}')).* from attribute a where record_id = ${mbomId}`,
  ]
  for (const text of texts) {
    assert.equal(await sayDirectly(floor, text, true), '42501', text)
    assert.notEqual(await sayDirectly(floor, text, false), 'changed', text)
  }
  assert.equal(await written(), before)
})

test('a draft beside it changes, and the released version is archived', async () => {
  for (const text of [
    `update mbom_item set quantity = 2 where id = ${draft.lineId}`,
    `update attribute set value = '"D-2"' where record_id = ${draft.mbomId}`,
    `update mbom set status = 'ARCHIVED', is_latest_released_version = false where id = ${released.mbomId}`,
  ])
    assert.equal(await sayDirectly(floor, text, true), 'changed', text)
  const back = `update mbom set status = 'RELEASED' where id = ${released.mbomId}`
  assert.equal(await sayDirectly(floor, back, true), '42501')
})

test('nothing is put into a controlled release by somebody who does not see it', async () => {
  const cleared = await floor.person({ roles: ['Manufacturing Engineer'], cleared: true })
  const lamp = await aPart(cleared, { exportControlled: true })
  const secret = await aDraftOf(cleared, lamp.id)
  await release(cleared, secret)
  const text = `insert into mbom_item select (jsonb_populate_record(i, jsonb_build_object('id', 999999999996, 'mbom_id', ${secret.mbomId}))).* from mbom_item i where id = ${draft.lineId}`
  assert.equal(await sayDirectly(floor, text, false), '42501')
})

test('attributes of a released version are not changed by an act either', async () => {
  const { mbom } = await floor.admin.get('query ($id: ID!) { mbom(id: $id) { _etag attributes { Etag } } }', {
    id: released.mbomId,
  })
  const codes = await floor.admin.refused(
    'mutation ($input: UpdateMbomAttributeInput!) { updateMbomAttribute(input: $input) { mbomAttribute { key } } }',
    { input: { mbomId: released.mbomId, key: 'drawing', value: 'D-9', etag: mbom.attributes[0].Etag } },
  )
  assert.deepEqual(codes, ['MBOM_NOT_DRAFT'])
})
