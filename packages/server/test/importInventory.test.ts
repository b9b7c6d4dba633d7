import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Asker, type Floor, openFloor } from './floor.ts'
import { importing, tableOf } from './importing.ts'
import { aPart, aPlace } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'

const { document, imported, sentences, statementsFor } = importing('importPartInventory')

let floor: Floor
let admin: Asker
before(async () => {
  floor = await openFloor()
  admin = floor.admin
  await aPart(admin, { partNumber: 'PUMP' })
  await aPart(admin, { partNumber: 'SEAL', trackingType: 'LOT' })
  await aPart(admin, { partNumber: 'WIRE', trackingType: null })
  await aPart(admin, { partNumber: 'VALVE', numberingPattern: '{part}-{number:3}' })
  await aPlace(admin, { name: 'Rack 4' })
})

const unitsOf = async (partNumber: string) =>
  (
    await admin.get(
      `query ($number: String!) { parts(filters: { partNumber: { eq: $number } }) { edges { node { partsInventory {
        serialNumber lotNumber quantity status location { name } } } } } }`,
      { number: partNumber },
    )
  ).parts.edges[0].node.partsInventory

test('units, lots and heaps come in at their places, and a serial without a quantity is one', async () => {
  const text = `Part;Serial;Lot;Qty;Location\nPUMP;P-1;;;Rack 4\nSEAL;;L-7;12,5;Rack 4\nWIRE;;;300;\nVALVE;;;;\n`
  assert.equal((await imported(admin, text, { decimalSign: 'COMMA' })).createdCount, 4)
  assert.deepEqual(await unitsOf('PUMP'), [
    { serialNumber: 'P-1', lotNumber: null, quantity: 1, status: 'AVAILABLE', location: { name: 'Rack 4' } },
  ])
  assert.deepEqual(
    (await unitsOf('SEAL')).map((unit: { lotNumber: string; quantity: number }) => [
      unit.lotNumber,
      unit.quantity,
    ]),
    [['L-7', 12.5]],
  )
  assert.deepEqual(
    (await unitsOf('VALVE')).map((unit: { serialNumber: string }) => unit.serialNumber),
    ['VALVE-001'],
    'the pattern of the part made its serial',
  )
})

test('every cell that is wrong is named with its remedy, and nothing is recorded', async () => {
  const text = [
    'part,rev,serial,lot,qty,location,unit',
    'NONE,,S-1,,,,',
    'PUMP,Q,S-2,,,,',
    'PUMP,,,,1,,',
    'PUMP,,S-3,,2,,',
    'SEAL,,,,4,,',
    'SEAL,,,L-1,,,',
    'SEAL,,S-9,L-1,1,,',
    'WIRE,,,,2,Moon,',
    'WIRE,,,,2,,furlong',
    'WIRE,,,,many,,',
    'PUMP,,S-4,,,,',
    'PUMP,,s-4,,,,',
    'PUMP,,p-1,,,,',
  ].join('\n')
  assert.deepEqual(await sentences(admin, text), [
    'Row 2, part: there is no part NONE. Import the parts first, or correct the number.',
    'Row 3, rev: there is no revision of PUMP "Q". Choose from A.',
    'Row 4, serial: the serial number is missing. Type it, or have it generated.',
    'Row 5, qty: one serial is one unit, not 2. Give quantity 0 or 1, or one record for each unit.',
    'Row 6, lot: the lot number is missing. Type it, or have it generated.',
    'Row 7, qty: is blank. Fill in how many there are; 0 when there are none.',
    'Row 8, serial: a lot has no serial. Leave the serial open, or track the part by serial.',
    'Row 9, location: there is no location "Moon". Import the locations first, or correct the name.',
    'Row 10, unit: there is no unit of measurement "furlong". There is no unit of measurement yet: make one first.',
    'Row 11, qty: "many" is not a quantity. Write digits, such as 4 or 0.8.',
    'Row 13, serial: repeats s-4 of row 12. Take one of them out, or correct it.',
    'Row 14, serial: PUMP p-1 is there already. Take the row out, or say that units that are there are skipped.',
  ])
  assert.equal((await unitsOf('PUMP')).length, 1)
})

test('serials that are there are skipped when somebody says so; an archived place takes nothing', async () => {
  const made = await imported(admin, 'part,serial\nPUMP,P-1\nPUMP,P-2\n', { existing: 'SKIP' })
  assert.deepEqual([made.createdCount, made.skippedCount], [1, 1])
  await aPlace(admin, { name: 'Old rack', archived: true })
  assert.deepEqual(await sentences(admin, 'part,qty,location\nWIRE,1,Old rack\n'), [
    'Row 2, location: is Old rack, which is archived. Choose another place.',
  ])
})

test('what is export-controlled is not there for whoever is not cleared, and takes the permission to record inventory', async () => {
  const cleared = await floor.person({ roles: ['Admin'], cleared: true })
  await aPart(cleared, { partNumber: 'NOZZLE', exportControlled: true })
  const planner = await floor.person({ roles: ['Planner'] })
  const [sentence] = await sentences(planner, 'part,serial\nNOZZLE,N-1\n')
  assert.match(sentence ?? '', /there is no part NOZZLE/)
  assert.equal((await imported(cleared, 'part,serial\nNOZZLE,N-1\n')).createdCount, 1)
  const nobody = await floor.person()
  assert.deepEqual(await nobody.refused(document, { input: { text: 'part\nPUMP\n', dryRun: true } }), [
    'PERMISSION',
  ])
})

test('a chunk of units takes as many statements as one unit, and what is written verifies', async () => {
  const counts = await statementsFor(
    floor,
    [1, 50, 500].map((count) =>
      tableOf('part,serial,location', count, (nth) => `PUMP,T-${count}-${nth},Rack 4`),
    ),
  )
  assert.deepEqual(counts, [counts[0], counts[0], counts[0]])
  assert.deepEqual((await new RecordKeeping(floor).verify()).findings, [])
})
