import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Asker, type Floor, openFloor } from './floor.ts'
import { importing, tableOf } from './importing.ts'
import { RecordKeeping } from './recordKeeping.ts'

const { document, imported, sentences, statementsFor } = importing('importLocations')

let floor: Floor
let admin: Asker
before(async () => {
  floor = await openFloor()
  admin = floor.admin
})

const places = async () =>
  (
    await admin.get(
      '{ locations { edges { node { name type description available archived stations parent { name } } } } }',
    )
  ).locations.edges.map(({ node }: { node: object }) => node)

test('places come in as a tree, in whatever order they stand, and work centers with their stations', async () => {
  const text = [
    'Name,Parent,Type,Description,Stations,Available',
    'Shelf 1,Rack 1,shelf,Top,,',
    'Rack 1,Hall,Rack,,,no',
    'Mill,Hall,Work center,"Five axes",2,',
    'Hall,,warehouse,,,',
  ].join('\n')
  assert.equal((await imported(admin, text)).createdCount, 4)
  const usual = { description: null, available: true, archived: false, stations: null, parent: null }
  assert.deepEqual(
    (await places()).toSorted((a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)),
    [
      { ...usual, name: 'Hall', type: 'WAREHOUSE' },
      {
        ...usual,
        name: 'Mill',
        type: 'WORKCENTER',
        description: 'Five axes',
        stations: 2,
        parent: { name: 'Hall' },
      },
      { ...usual, name: 'Rack 1', type: 'RACK', available: false, parent: { name: 'Hall' } },
      { ...usual, name: 'Shelf 1', type: 'SHELF', description: 'Top', parent: { name: 'Rack 1' } },
    ],
  )
  assert.deepEqual((await new RecordKeeping(floor).verify()).findings, [])
})

test('every place that cannot be is named with the remedy, and none is made', async () => {
  const before = (await places()).length
  const text = [
    'name,parent,type,site,stations',
    'A,B,,,',
    'B,A,,,',
    'C,Nowhere,,,',
    'D,,drawer,,',
    'E,,rack,Mars,4',
    'F,Hall,,,',
    'F,Hall,,,',
    'Hall,,,,',
  ].join('\n')
  assert.deepEqual(await sentences(admin, text), [
    'Row 2, parent: lies within itself (A, within B, within A). Choose a place outside of it.',
    'Row 3, parent: lies within itself (B, within A, within B). Choose a place outside of it.',
    'Row 4, parent: there is no location "Nowhere", here or in the table. Add a row for it, or correct the name.',
    'Row 5, type: "drawer" is not known. Write one of workcenter, tote, warehouse, rack, shelf.',
    'Row 6, site: there is no site "Mars". Choose from Main site.',
    'Row 6, stations: are those of a work center, and this place is none. Let the type be work center, or leave the stations blank.',
    'Row 8, name: repeats F of row 7. Take one of them out, or give it another name.',
    'Row 9, name: Hall is there already. Take the row out, or say that places that are there are skipped.',
  ])
  assert.equal((await places()).length, before)
})

test('places that are there are skipped when somebody says so, and others lie within them', async () => {
  const made = await imported(admin, 'name,parent\nHall,\nRack 9,Hall\n', { existing: 'SKIP' })
  assert.deepEqual([made.createdCount, made.skippedCount], [1, 1])
})

test('stations take the permission to change places too, and an import the one to make them', async () => {
  const { permissions } = admin.caller
  for (const [permission, column] of [
    ['UpdateLocation', 'stations'],
    ['CreateLocation', 'description'],
  ] as const) {
    const lacking = {
      ...admin.caller,
      permissions: new Set([...permissions].filter((one) => one !== permission)),
    }
    for (const dryRun of [true, false])
      assert.deepEqual(
        await floor.as(lacking).refused(document, { input: { text: `name,${column}\nX,\n`, dryRun } }),
        ['PERMISSION'],
      )
  }
})

test('a chain across chunks is made from the outside in, with as many statements a chunk', async () => {
  const chain = (stem: string, count: number) =>
    tableOf(
      'name,parent',
      count,
      (nth) => `${stem}-${count - nth},${nth === count - 1 ? '' : `${stem}-${count - nth - 1}`}`,
    )
  const [one = 0, fifty, chunk, two = 0] = await statementsFor(floor, [
    chain('a', 1),
    chain('b', 50),
    chain('c', 1_000),
    chain('d', 1_001),
  ])
  assert.deepEqual([fifty, chunk], [one, one])
  assert.ok(two - one <= 4, `${two - one} statements for a second chunk`)
})
