import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Asker, openFloor } from './floor.ts'
import { aPart, aReleasedMbom, aUnit } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'

const change = (
  asker: Asker,
  mutation: string,
  type: string,
  field: string,
  input: Record<string, unknown>,
) =>
  asker.get(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${field} { id _etag } } }`, { input })

async function workOnBoms(admin: Asker): Promise<void> {
  const pump = await aPart(admin, { partNumber: 'PUMP' })
  const nut = await aPart(admin, { partNumber: 'nut', trackingType: 'LOT' })
  await aReleasedMbom(admin, pump.id, [{ partId: nut.id, quantity: '4.50' }])
  const csv = 'Part,Qty,Refs,Note\nnut,0.80,"A B",Dry\nbolt,2,C,\n'
  const { importBom } = await admin.get(
    'mutation ($input: ImportBomInput!) { importBom(input: $input) { mbomId } }',
    { input: { csv, partNumber: 'PUMP', designatorCount: 'ACCEPT' } },
  )
  const { mbom } = await admin.get('query ($id: ID!) { mbom(id: $id) { id _etag mbomItems { id _etag } } }', {
    id: importBom.mbomId,
  })
  const remove = (name: string, { id, _etag: etag }: { id: number; _etag: string }) =>
    admin.get(`mutation ($id: ID!, $etag: String!) { ${name}(id: $id, etag: $etag) { id } }`, { id, etag })
  await remove('deleteMbomItem', mbom.mbomItems[0])
  await remove('deleteMbom', mbom)
  const levelInputs = [
    { level: '1', partNumber: 'PUMP' },
    { level: '1.1', partNumber: 'nut', quantity: 5, substitutes: 'bolt' },
  ]
  await admin.get(
    'mutation ($input: CreateOrUpdateMultipleMBomsNotationInput!) { createOrUpdateMultipleMboms(input: $input) { newMbomRowIds } }',
    { input: { importerType: 'LEVEL', levelInputs, depthInputs: [] } },
  )
}

async function workOnStock(admin: Asker): Promise<void> {
  const part = await aPart(admin, { attributes: [{ key: 'Mass', value: '2.5' }] })
  const place = (await change(admin, 'createLocation', 'CreateLocationInput', 'location', { name: 'Rack 4' }))
    .createLocation.location
  const unit = await aUnit(admin, part.id, {
    locationId: place.id,
    attributes: [{ key: 'Colour', value: 'black' }],
  })
  await change(admin, 'updatePartInventory', 'UpdatePartInventoryInput', 'partInventory', {
    id: unit.id,
    etag: unit._etag,
    quantity: 0,
    reason: 'Stocktaking',
    serialNumber: 'SN-9',
    attributes: [{ key: 'Mass', value: 3 }],
  })
  await aUnit(admin, part.id, { locationId: place.id })
  await change(admin, 'updateLocation', 'UpdateLocationInput', 'location', {
    id: place.id,
    etag: place._etag,
    name: 'Cage',
    available: false,
  })
  await change(admin, 'createPartRevision', 'CreatePartRevisionInput', 'part', {
    id: part.id,
    etag: part._etag,
  })
}

test('what is recorded of parts, places, stock and bills of materials verifies row by row', async () => {
  const floor = await openFloor()
  const record = new RecordKeeping(floor)
  await workOnBoms(floor.admin)
  await workOnStock(floor.admin)
  await record.signAll()
  const { findings, checked } = await record.verify()
  assert.deepEqual(findings, [])
  assert.equal(checked.unsigned, 0)
})

test('a part that comes under export control late is controlled in the record too', async () => {
  const floor = await openFloor()
  const record = new RecordKeeping(floor)
  const cleared = await floor.person({ roles: ['Planner'], cleared: true })
  const part = await aPart(cleared)
  await change(cleared, 'updatePart', 'UpdatePartInput', 'part', {
    id: part.id,
    etag: part._etag,
    exportControlled: true,
  })
  const flags = await (await floor.owner()).query<{ record: boolean; stream: boolean; event: boolean }>(
    `select (select export_controlled from record where id = $1) as record,
  (select export_controlled from stream where id = $1) as stream,
  (select bool_and(export_controlled) from event where stream_id = $1 and type <> 'PART_CREATED') as event`,
    [part.id],
  )
  assert.deepEqual(flags.rows, [{ record: true, stream: true, event: true }])
  await aUnit(cleared, part.id)
  assert.deepEqual((await record.verify()).findings, [])
})
