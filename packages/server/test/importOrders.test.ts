import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Asker, type Floor, openFloor } from './floor.ts'
import { importing, tableOf } from './importing.ts'
import { aPart, aPlace } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'

const { document, imported, sentences, statementsFor } = importing('importPlannedRuns')

let floor: Floor
let admin: Asker
before(async () => {
  floor = await openFloor()
  admin = floor.admin
  await aPart(admin, { partNumber: 'PUMP' })
  await aPlace(admin, { name: 'Rack 4' })
  const { createSite } = await admin.get(
    'mutation { createSite(input: { name: "Oslo", timeZone: "Europe/Oslo" }) { site { id } } }',
  )
  await aPlace(admin, { name: 'Mill', type: 'WORKCENTER', siteId: createSite.site.id })
})

const plans = async () =>
  (
    await admin.get(
      `{ plannedRuns { edges { node { orderReference quantity needBy windowStart windowEnd priority title part { partNumber }
        procedureFamilyId location { name } } } } }`,
    )
  ).plannedRuns.edges.map(({ node }: { node: object }) => node)

test('orders become planned work, by the clock of the work center, a day to its end', async () => {
  const { createProcedure } = await admin.get(
    'mutation { createProcedure(title: "Build a pump", type: BUILD) { procedure { familyId } } }',
  )
  const text = [
    'Order,Part,Qty,Due,Procedure,Work center,Start,End,Priority,Title',
    'SO-1,PUMP,3,2026-12-24,Build a pump,Mill,2026-12-20 06:30,2026-12-21,5,Christmas',
    'SO-2,PUMP,1,,,,,,,',
  ].join('\n')
  assert.equal((await imported(admin, text)).createdCount, 2)
  const [first, second] = (await plans()).toSorted(
    (a: { orderReference: string }, b: { orderReference: string }) =>
      a.orderReference < b.orderReference ? -1 : 1,
  )
  assert.deepEqual(
    { ...first, needBy: new Date(first.needBy).toISOString() },
    {
      orderReference: 'SO-1',
      quantity: 3,
      needBy: '2026-12-24T22:59:59.000Z',
      windowStart: first.windowStart,
      windowEnd: first.windowEnd,
      priority: 5,
      title: 'Christmas',
      part: { partNumber: 'PUMP' },
      procedureFamilyId: first.procedureFamilyId,
      location: { name: 'Mill' },
    },
  )
  assert.deepEqual(
    [first.windowStart, first.windowEnd].map((time) => new Date(time).toISOString()),
    ['2026-12-20T05:30:00.000Z', '2026-12-21T22:59:59.000Z'],
  )
  assert.deepEqual([first.procedureFamilyId, second.needBy], [createProcedure.procedure.familyId, null])
  assert.deepEqual((await new RecordKeeping(floor).verify()).findings, [])
})

test('every cell that is wrong is named with its remedy, and nothing is planned', async () => {
  const before = (await plans()).length
  const text = [
    'order,part,rev,qty,due,procedure,work center,start,end,priority',
    'SO-3,NONE,,1,,,,,,',
    'SO-3,PUMP,Q,1,,,,,,',
    'SO-3,PUMP,,,,,,,,',
    'SO-3,PUMP,,0,,,,,,',
    'SO-3,PUMP,,1.5,,,,,,',
    'SO-3,PUMP,,1,2026-02-30,,,,,',
    'SO-3,PUMP,,1,,Unheard of,,,,',
    'SO-3,PUMP,,1,,,Rack 4,,,',
    'SO-3,PUMP,,1,,,Moon,,,',
    'SO-3,PUMP,,1,,,,2026-12-02,2026-12-01,',
    'SO-3,PUMP,,1,,,,,,5000',
    'SO-3,NONE,,x,,Unheard of,Moon,,,',
  ].join('\n')
  const told = await sentences(admin, text)
  assert.deepEqual(
    told.map((sentence) => sentence.slice(0, 44)),
    [
      'Row 2, part: there is no part NONE. Import t',
      'Row 3, rev: there is no part PUMP revision Q',
      'Row 4, qty: is blank. Fill it in.',
      'Row 5, qty: is nothing. Give more than zero.',
      'Row 6, qty: is 1.5, and serials are whole un',
      'Row 7, due: "2026-02-30" is no day. Write it',
      'Row 8, procedure: there is no procedure "Unh',
      told[7]?.slice(0, 44),
      'Row 10, work center: there is no location "M',
      'Row 11, end: is before windowStart. Give a l',
      'Row 12, priority: "5000" is no whole number ',
      ...told.slice(11).map((sentence) => sentence.slice(0, 44)),
    ],
  )
  assert.deepEqual(
    told
      .slice(11)
      .map((sentence) => /^Row 13, (.*?):/.exec(sentence)?.[1])
      .toSorted(),
    ['part', 'procedure', 'qty', 'work center'],
    'every wrong cell of a row is named, whether it cannot be read or names nothing',
  )
  assert.match(told[7] ?? '', /^Row 9, work center: .*Rack 4/)
  assert.equal((await plans()).length, before)
})

test('orders that say the same are two, so none is skipped; planning takes its permission', async () => {
  const text = 'order,part,qty\nSO-9,PUMP,1\nSO-9,PUMP,1\n'
  assert.deepEqual(await admin.refused(document, { input: { text, existing: 'SKIP' } }), ['INVALID_INPUT'])
  assert.equal((await imported(admin, text, { dryRun: true })).createdCount, 2)
  const nobody = await floor.person()
  assert.deepEqual(await nobody.refused(document, { input: { text, dryRun: true } }), ['PERMISSION'])
})

test('five hundred orders take as many statements as one', async () => {
  const counts = await statementsFor(
    floor,
    [1, 50, 500].map((count) =>
      tableOf('order,part,qty,due,work center', count, (nth) => `SO-${nth},PUMP,1,2026-12-24,Mill`),
    ),
  )
  assert.deepEqual(counts, [counts[0], counts[0], counts[0]])
})
