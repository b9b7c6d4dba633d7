import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countStatements } from './countStatements.ts'
import { type Asker, openFloor } from './floor.ts'
import { aPart } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'

const document = `mutation ($input: ImportTableInput!) { importParts(input: $input) {
  format rowCount createdCount skippedCount problemCount problems { row column value code problem remedy cells } } }`

const imported = async (asker: Asker, input: Record<string, unknown>, key?: string) =>
  (await asker.get(document, { input }, key === undefined ? {} : { key })).importParts

const parts = async (asker: Asker) =>
  (
    await asker.get(
      '{ parts { edges { node { partNumber revision description trackingType cost leadTime isLatestRevision unitOfMeasure { type } } } } }',
    )
  ).parts.edges.map(({ node }: { node: unknown }) => node)

const sentences = async (asker: Asker, input: Record<string, unknown>): Promise<string[]> =>
  ((await asker.ask(document, { input })).errors ?? []).map(({ message }) => message)

const table =
  'Part No.;Rev;Desc;Tracking;Cost;Lead time\nP-1;A;"Shaft; long";serial;1,50;2\nP-1;B;;;;\nP-2;;Nut;none;;\n'

test('parts come in with all that the table says of them, and the newest revision is the latest', async () => {
  const { admin } = await openFloor()
  const made = await imported(admin, { text: table, decimalSign: 'COMMA' })
  assert.deepEqual(made, {
    format: 'utf-8',
    rowCount: 3,
    createdCount: 3,
    skippedCount: 0,
    problemCount: 0,
    problems: [],
  })
  assert.deepEqual(await parts(admin), [
    {
      partNumber: 'P-1',
      revision: 'A',
      description: 'Shaft; long',
      trackingType: 'SERIAL',
      cost: 1.5,
      leadTime: 172800,
      isLatestRevision: false,
      unitOfMeasure: null,
    },
    {
      partNumber: 'P-1',
      revision: 'B',
      description: null,
      trackingType: null,
      cost: null,
      leadTime: null,
      isLatestRevision: true,
      unitOfMeasure: null,
    },
    {
      partNumber: 'P-2',
      revision: 'A',
      description: 'Nut',
      trackingType: null,
      cost: null,
      leadTime: null,
      isLatestRevision: true,
      unitOfMeasure: null,
    },
  ])
})

test('every wrong cell is named with what would put it right, and nothing is made', async () => {
  const { admin } = await openFloor()
  const text = 'part,rev,unit,type,cost\nP-1,,furlong,part,1\n,,,,\nP-2,A,,tool,x\nP-2,A,,,\n,B,,,\n'
  assert.deepEqual(await sentences(admin, { text }), [
    'Row 2, unit: there is no unit of measurement "furlong". There is no unit of measurement yet: make one first.',
    'Row 4, cost: "x" is not a quantity. Write digits, such as 4 or 0.8.',
    'Row 6, part: is blank. Fill it in.',
  ])
  assert.deepEqual(await parts(admin), [])
})

test('each, EA and pcs mean that pieces are counted, as a blank does', async () => {
  const { admin } = await openFloor()
  const text = 'part,unit\nP-1,each\nP-2,EA\nP-3,pcs\nP-4,pc\nP-5,\n'
  assert.equal((await imported(admin, { text })).createdCount, 5)
  assert.deepEqual(
    (await parts(admin)).map(({ unitOfMeasure }: { unitOfMeasure: unknown }) => unitOfMeasure),
    [null, null, null, null, null],
  )
})

test('a dry run names every problem with the cells of its row, and writes nothing', async () => {
  const { admin } = await openFloor()
  const dry = await imported(admin, { text: 'part,type\nP-1,tool\nP-2,part\nP-2,\n', dryRun: true })
  assert.equal(dry.problemCount, 2)
  assert.deepEqual(dry.problems, [
    {
      row: 2,
      column: 'trackingType',
      value: '',
      code: 'IMPORT_ROW',
      problem: 'a tool is calibrated unit by unit',
      remedy: 'Track it by SERIAL, then make it a tool.',
      cells: ['P-1', 'tool'],
    },
    {
      row: 4,
      column: 'part',
      value: 'P-2',
      code: 'IMPORT_ROW',
      problem: 'repeats P-2 of row 3',
      remedy: 'Take one of them out, or give it another revision.',
      cells: ['P-2', ''],
    },
  ])
  const header = await imported(admin, { text: 'teil\nP-1\n', dryRun: true })
  assert.deepEqual(
    header.problems.map(({ column }: { column: string }) => column),
    ['partNumber', 'teil'],
  )
  const broken = await imported(admin, { text: 'part\n"P-1\n', dryRun: true })
  assert.deepEqual(
    broken.problems.map(({ row }: { row: number }) => row),
    [2],
  )
  assert.deepEqual((await imported(admin, { text: 'part\nP-1\n', dryRun: true })).createdCount, 1)
  assert.deepEqual(await parts(admin), [])
})

test('parts that are there are refused, or skipped when somebody says so', async () => {
  const { admin } = await openFloor()
  await aPart(admin, { partNumber: 'P-1', revision: 'B' })
  const text = 'part,rev\nP-1,\nP-1,B\nP-1,C\nP-2,\n'
  assert.deepEqual(await sentences(admin, { text }), [
    'Row 2, part: P-1 is there already. Take the row out, or say that parts that are there are skipped.',
    'Row 3, part: P-1 revision B is there already. Take the row out, or say that parts that are there are skipped.',
  ])
  const made = await imported(admin, { text, existing: 'SKIP' })
  assert.deepEqual([made.createdCount, made.skippedCount], [2, 2])
  const latest = (await parts(admin)).filter((part: { isLatestRevision: boolean }) => part.isLatestRevision)
  assert.deepEqual(
    latest.map((part: { revision: string }) => part.revision),
    ['C', 'A'],
  )
})

test('units are named as they are called, and a name that differs in case alone is the same', async () => {
  const { admin } = await openFloor()
  await admin.get(
    'mutation ($input: CreateUnitOfMeasurementInput!) { createUnitOfMeasurement(input: $input) { unitOfMeasurement { id } } }',
    { input: { type: 'kg' } },
  )
  await imported(admin, { text: 'part,uom\nP-1,KG\n' })
  assert.deepEqual((await parts(admin))[0].unitOfMeasure, { type: 'kg' })
  const bom = await admin.ask('mutation ($input: ImportBomInput!) { importBom(input: $input) { mbomId } }', {
    input: { csv: 'Part,Qty,Unit\nP-1,2,each\nP-9,2,each\n', partNumber: 'Q' },
  })
  assert.deepEqual(
    bom.errors?.map(({ message }) => message),
    ['Row 2, Unit: "each" counts pieces, and the part is measured in kg. Write kg.'],
  )
  assert.match(
    (await sentences(admin, { text: 'part,uom\nP-2,stone\n' }))[0] ?? '',
    /there is no unit of measurement "stone". Choose from kg/,
  )
})

test('an import that is sent twice under one key is done once and answered alike', async () => {
  const { admin } = await openFloor()
  const [first, second] = [
    await imported(admin, { text: 'part\nP-1\n' }, 'k'),
    await imported(admin, { text: 'part\nP-1\n' }, 'k'),
  ]
  assert.deepEqual(second, first)
})

test('importing takes the permission to make parts, dry or not', async () => {
  const floor = await openFloor()
  const operator = await floor.person({ roles: ['Operator'] })
  for (const dryRun of [true, false])
    assert.deepEqual(await operator.refused(document, { input: { text: 'part\nP-1\n', dryRun } }), [
      'PERMISSION',
    ])
})

test('a chunk of rows takes as many statements as one row, and what is written in chunks verifies', async () => {
  const floor = await openFloor()
  const rows = (count: number) =>
    ['part,rev', ...Array.from({ length: count }, (_, nth) => `N-${count}-${nth},A`)].join('\n')
  const counts: number[] = []
  for (const size of [1, 50, 1_000, 2_001])
    counts.push(await countStatements(floor.performer, () => imported(floor.admin, { text: rows(size) })))
  const [one = 0, fifty, thousand, many = 0] = counts
  assert.deepEqual([fifty, thousand], [one, one], counts.join())
  const perChunk = (many - one) / 2
  assert.ok(Number.isInteger(perChunk) && perChunk <= 3, counts.join())
  assert.deepEqual((await new RecordKeeping(floor).verify()).findings, [])
})
