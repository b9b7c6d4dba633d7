import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Asker, type Floor, openFloor } from './floor.ts'
import { RecordKeeping } from './recordKeeping.ts'

const document = `mutation ($input: ImportInvenTreeInput!) { importInvenTree(input: $input) {
  locationCount partCount mbomCount lineCount inventoryCount skippedCount leftOut { model count why pks }
  problemCount problems { row column problem remedy } } }`

let floor: Floor
let admin: Asker
before(async () => {
  floor = await openFloor()
  admin = floor.admin
})

const record = (model: string, pk: number, fields: object) => ({ model, pk, fields })
const item = (pk: number, part: number, fields: object) =>
  record('stock.stockitem', pk, { part, location: 2, quantity: '1.00000', status: 10, ...fields })

/** A workshop as InvenTree exports it: a box with a board in it, their parts, and what lies on the shelf. */
const workshop = [
  record('auth.user', 1, { username: 'admin' }),
  record('part.partcategory', 1, { name: 'Electronics' }),
  record('stock.stocklocation', 2, { name: 'Shelf', parent: 1, description: 'Left' }),
  record('stock.stocklocation', 1, { name: 'Hall', parent: null, description: '' }),
  record('part.part', 10, { name: 'Box', IPN: 'BOX-1', revision: 'B', assembly: true, trackable: true }),
  record('part.part', 11, {
    name: 'Board',
    IPN: 'PCB-1',
    assembly: true,
    purchaseable: true,
    trackable: true,
  }),
  record('part.part', 12, { name: 'Resistor', description: '10k', purchaseable: true }),
  record('part.bomitem', 1, { part: 10, sub_part: 11, quantity: '1.00000', reference: '' }),
  record('part.bomitem', 2, {
    part: 11,
    sub_part: 12,
    quantity: '2.00000',
    reference: 'R1 R2',
    optional: true,
  }),
  item(20, 10, { serial: '7' }),
  item(21, 11, { batch: 'L-3', quantity: '40.00000' }),
  item(22, 12, { quantity: '1000.00000', location: null }),
  item(23, 12, { quantity: '5.00000', customer: 1 }),
]
const exported = (records: readonly object[] = workshop): string => JSON.stringify(records, null, 2)

async function written(): Promise<unknown> {
  return floor.rows(
    statement(
      'select (select count(*) from part) as parts, (select count(*) from location) as places, (select count(*) from event) as events',
    ),
  )
}

test('a dry run says what an export becomes and what is left out with the reason, and writes nothing', async () => {
  const before = await written()
  const { importInvenTree: dry } = await admin.get(document, { input: { text: exported(), dryRun: true } })
  assert.deepEqual(
    [dry.locationCount, dry.partCount, dry.mbomCount, dry.lineCount, dry.inventoryCount, dry.problemCount],
    [2, 3, 2, 2, 3, 0],
  )
  assert.deepEqual(
    dry.leftOut.map(({ model, count, pks }: { model: string; count: number; pks: number[] }) => [
      model,
      count,
      pks,
    ]),
    [
      ['stock.stockitem', 1, [23]],
      ['auth.user', 1, []],
      ['part.partcategory', 1, []],
    ],
  )
  assert.match(dry.leftOut[0].why, /customer/)
  assert.deepEqual(await written(), before)
})

test('one wrong record refuses the whole export, by its table, field and pk', async () => {
  const before = await written()
  const spoiled = workshop.map((one) =>
    one.model === 'stock.stockitem' && one.pk === 20
      ? item(20, 10, { serial: '7', quantity: '3.00000' })
      : one,
  )
  const { errors } = await admin.ask(document, { input: { text: exported(spoiled) } })
  assert.deepEqual(
    errors?.map(({ message }) => message),
    [
      'Row 20, stock.stockitem quantity: one serial is one unit, not 3. Give quantity 0 or 1, or one record for each unit.',
    ],
  )
  const { importInvenTree: dry } = await admin.get(document, {
    input: { text: exported(spoiled), dryRun: true },
  })
  assert.deepEqual(
    dry.problems.map(({ row, column }: { row: number; column: string }) => [row, column]),
    [[20, 'stock.stockitem quantity']],
  )
  const unit = workshop.map((one) => (one.pk === 12 ? { ...one, fields: { name: 'R', units: 'ohm' } } : one))
  const told = await admin.ask(document, { input: { text: exported(unit) } })
  assert.match(
    told.errors?.[0]?.message ?? '',
    /^Row 12, part.part units: there is no unit of measurement "ohm"/,
  )
  assert.deepEqual(await admin.refused(document, { input: { text: '{}' } }), ['IMPORT_ROW'])
  assert.deepEqual(await written(), before)
})

test('places, parts, bills of materials and stock come in together, and verify', async () => {
  const { importInvenTree: made } = await admin.get(document, { input: { text: exported() } })
  assert.deepEqual([made.partCount, made.mbomCount, made.inventoryCount, made.skippedCount], [3, 2, 3, 0])
  const { parts } = await admin.get(
    `{ parts(sort: [PART_NUMBER_ASC]) { edges { node { partNumber revision description trackingType sourcingStrategy
      partsInventory { serialNumber lotNumber quantity location { name parent { name } } } } } } }`,
  )
  const shelf = { name: 'Shelf', parent: { name: 'Hall' } }
  assert.deepEqual(
    parts.edges.map(({ node }: { node: object }) => node),
    [
      {
        partNumber: 'BOX-1',
        revision: 'B',
        description: 'Box',
        trackingType: 'SERIAL',
        sourcingStrategy: 'MAKE',
        partsInventory: [{ serialNumber: '7', lotNumber: null, quantity: 1, location: shelf }],
      },
      {
        partNumber: 'PCB-1',
        revision: 'A',
        description: 'Board',
        trackingType: 'LOT',
        sourcingStrategy: 'DUAL_SOURCE',
        partsInventory: [{ serialNumber: null, lotNumber: 'L-3', quantity: 40, location: shelf }],
      },
      {
        partNumber: 'Resistor',
        revision: 'A',
        description: '10k',
        trackingType: null,
        sourcingStrategy: 'BUY',
        partsInventory: [{ serialNumber: null, lotNumber: null, quantity: 1000, location: null }],
      },
    ],
  )
  const { mboms } = await admin.get(
    '{ mboms { edges { node { status part { partNumber } mbomItems { quantity note part { partNumber } referenceDesignators { value } } } } } }',
  )
  assert.deepEqual(
    mboms.edges
      .map(({ node }: { node: { part: { partNumber: string } } }) => node)
      .toSorted((a: { part: { partNumber: string } }, b: { part: { partNumber: string } }) =>
        a.part.partNumber < b.part.partNumber ? -1 : 1,
      ),
    [
      {
        status: 'DRAFT',
        part: { partNumber: 'BOX-1' },
        mbomItems: [{ quantity: 1, note: null, part: { partNumber: 'PCB-1' }, referenceDesignators: [] }],
      },
      {
        status: 'DRAFT',
        part: { partNumber: 'PCB-1' },
        mbomItems: [
          {
            quantity: 2,
            note: 'In InvenTree: optional.',
            part: { partNumber: 'Resistor' },
            referenceDesignators: [{ value: 'R1' }, { value: 'R2' }],
          },
        ],
      },
    ],
  )
  assert.deepEqual((await new RecordKeeping(floor).verify()).findings, [])
})

test('each thing that an export brings takes its own permission', async () => {
  const { permissions } = admin.caller
  for (const permission of ['CreatePart', 'CreateLocation', 'ImportBom', 'CreatePartInventory']) {
    const lacking = {
      ...admin.caller,
      permissions: new Set([...permissions].filter((one) => one !== permission)),
    }
    for (const dryRun of [true, false])
      assert.deepEqual(
        await floor.as(lacking).refused(document, { input: { text: exported(), dryRun } }),
        ['PERMISSION'],
        permission,
      )
  }
})
