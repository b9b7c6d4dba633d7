import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { countStatements } from './countStatements.ts'
import { type Asker, openFloor } from './floor.ts'
import { aPart, aReleasedMbom } from './made.ts'
import { RecordKeeping } from './recordKeeping.ts'

const importBom = `mutation ($input: ImportBomInput!) { importBom(input: $input) {
  partId mbomId rowCount lineCount createdPartCount leftOut notes { lines note } problems { line column value code problem remedy }
  part { partNumber revision trackingType } mbom { version status mbomItems {
    part { partNumber revision description } quantity position note referenceDesignators { value } } } } }`

interface Item {
  readonly part: {
    readonly partNumber: string
    readonly revision: string
    readonly description: string | null
  }
  readonly quantity: number
  readonly note: string | null
  readonly referenceDesignators: readonly { readonly value: string }[]
}

const imported = async (asker: Asker, input: Record<string, unknown>) =>
  (await asker.get(importBom, { input })).importBom

/** A machine as its drawing office exports it: optional lines with a dash, metres, notes with commas. */
const machine = `Part Name,Quantity,Part Type,Optional,Note
frame-left,1,FDM,,
frame-foot,4,FDM,,"Press in, then glue."
belt,0.8,MECH,,Metres of GT2.
dust-cover,-,FDM,Optional,"For dusty rooms, print dark."
controller,1,PCA,,
`

/** A board as its layout program exports it: designators by spaces, supplier numbers here and there. */
const board = [
  'Row,Description,Part,References,Value,Footprint,Quantity Per PCB,Digikey,LCSC,Notes',
  '1,Unpolarized capacitor,C,C1 C2,100n,C_0805,2,D-100N,C100,',
  '2,Unpolarized capacitor,C,C3,22p,C_0805,1,,,',
  '3,"Connector, 1x04",Conn_01x04,J1,UART,JST_XH_4,1,,C378,',
  '4,Stepper motor,Motor,M1 M2,Motor,JST_XH_4,2,D-XH4,C378,"Crimp, then pull"',
  '5,Resistor,R,R1,10k,R_0805,1,,,1%',
].join('\r\n')

const template = '{LCSC|Digikey|Value Footprint}'

test('a BOM that marks optional lines with a dash is refused until somebody says what it means', async () => {
  const { admin } = await openFloor()
  const input = { csv: machine, partNumber: 'MACHINE-1' }
  const { errors } = await admin.ask(importBom, { input })
  assert.deepEqual(
    errors?.map(({ extensions }) => [extensions['code'], extensions['row'], extensions['column']]),
    [['BOM_ROW', 5, 'Quantity']],
  )
  assert.match(errors?.[0]?.message ?? '', /Row 5, Quantity: the quantity is "-".*omit the line/)
  assert.equal(
    (await admin.get('{ parts { pageInfo { totalCount } } }')).parts.pageInfo.totalCount,
    0,
    'and nothing was made',
  )
  const left = await imported(admin, { ...input, dashQuantity: 'LEAVE_OUT' })
  assert.deepEqual([left.rowCount, left.lineCount, left.createdPartCount, left.leftOut], [5, 4, 5, [5]])
})

test('the lines, quantities and notes of a BOM stand in the draft as they stood in the table', async () => {
  const { admin } = await openFloor()
  const made = await imported(admin, {
    csv: machine,
    partNumber: 'MACHINE-1',
    dashQuantity: 'ZERO',
    trackingType: 'SERIAL',
  })
  assert.deepEqual(
    [made.part.partNumber, made.part.revision, made.part.trackingType],
    ['MACHINE-1', 'A', 'SERIAL'],
  )
  assert.deepEqual([made.mbom.version, made.mbom.status], [1, 'DRAFT'])
  assert.deepEqual(
    made.mbom.mbomItems.map(({ part, quantity, note }: Item) => [part.partNumber, quantity, note]),
    [
      ['frame-left', 1, null],
      ['frame-foot', 4, 'Press in, then glue.'],
      ['belt', 0.8, 'Metres of GT2.'],
      ['dust-cover', 0, 'For dusty rooms, print dark.'],
      ['controller', 1, null],
    ],
  )
})

test('the record of a draft says which table it came from, by the digest of its bytes', async () => {
  const floor = await openFloor()
  const made = await imported(floor.admin, { csv: machine, partNumber: 'M', dashQuantity: 'LEAVE_OUT' })
  const [event] = await floor.rows<{ facts: object }>(
    statement(
      "select body::json -> 'facts' as facts from event where stream_id = $1 and type = 'MBOM_IMPORTED'",
      [made.mbomId],
    ),
  )
  const tableSha256 = createHash('sha256').update(machine).digest('hex')
  assert.deepEqual(event?.facts, { tableSha256, rows: 4, leftOut: [5] })
})

test('a part number that different parts would share is refused until somebody says how to build it', async () => {
  const { admin } = await openFloor()
  const input = { csv: board, partNumber: 'controller' }
  const { errors } = await admin.ask(importBom, { input })
  assert.deepEqual(
    errors?.map(({ extensions }) => extensions['row']),
    [3],
  )
  assert.match(
    errors?.[0]?.message ?? '',
    /shares the number C with row 2, but has Value "22p", not "100n".*how to build the part number/,
  )
  const made = await imported(admin, { ...input, numberTemplate: template })
  assert.deepEqual(
    made.mbom.mbomItems.map(({ part, quantity, referenceDesignators }: Item) => [
      part.partNumber,
      quantity,
      referenceDesignators.map(({ value }) => value).join(' '),
    ]),
    [
      ['C100', 2, 'C1 C2'],
      ['22p C_0805', 1, 'C3'],
      ['C378', 3, 'J1 M1 M2'],
      ['10k R_0805', 1, 'R1'],
    ],
  )
  assert.equal(made.mbom.mbomItems[0].part.description, 'Unpolarized capacitor')
  assert.deepEqual(made.notes, [{ lines: [4, 5], note: 'C378: 2 rows joined, quantity 3 together' }])
})

test('rows of one number are merged, or refused, when somebody says so', async () => {
  const { admin } = await openFloor()
  const csv = 'Part,Qty,Value\nC,1,22p\nC,2,33p\n'
  assert.deepEqual(await admin.refused(importBom, { input: { csv, partNumber: 'B-1' } }), ['BOM_ROW'])
  const merged = await imported(admin, { csv, partNumber: 'B-1', repeatedLines: 'MERGE' })
  assert.deepEqual(
    merged.mbom.mbomItems.map(({ quantity }: Item) => quantity),
    [3],
  )
  const same = 'Part,Qty\nbolt,1\nbolt,2\n'
  assert.deepEqual(
    await admin.refused(importBom, { input: { csv: same, partNumber: 'B-2', repeatedLines: 'REFUSE' } }),
    ['BOM_ROW'],
  )
  assert.equal((await imported(admin, { csv: same, partNumber: 'B-2' })).lineCount, 1)
})

test('a line of one BOM is the assembly of the next, under the same number', async () => {
  const { admin } = await openFloor()
  await imported(admin, { csv: machine, partNumber: 'MACHINE-1', dashQuantity: 'LEAVE_OUT' })
  const made = await imported(admin, { csv: board, partNumber: 'controller', numberTemplate: template })
  assert.equal(made.createdPartCount, 4, 'the assembly was there')
  const { parts } = await admin.get(
    '{ parts(filters: {partNumber: {eq: "MACHINE-1"}}) { edges { node { mbom { part { partNumber mbom { part { partNumber } } } } } } } }',
  )
  const [controller] = parts.edges[0].node.mbom.filter((item: Item) => item.part.partNumber === 'controller')
  assert.equal(controller.part.mbom.length, 4)
})

test('parts that are there are used, in the revision that the line names or the latest, and none is made twice', async () => {
  const { admin } = await openFloor()
  await aPart(admin, { partNumber: 'bolt', description: 'M3 bolt' })
  await aPart(admin, { partNumber: 'bolt', revision: 'B' })
  const made = await imported(admin, { csv: 'Part,Rev,Qty\nbolt,,4\nbolt,A,1\nnut,C,4\n', partNumber: 'B-1' })
  assert.equal(made.createdPartCount, 2)
  assert.deepEqual(
    made.mbom.mbomItems.map(({ part }: Item) => [part.partNumber, part.revision]),
    [
      ['bolt', 'B'],
      ['bolt', 'A'],
      ['nut', 'C'],
    ],
  )
})

test('a dry run says what would be made and all that forbids it, and writes nothing', async () => {
  const { admin } = await openFloor()
  const dry = await imported(admin, { csv: machine, partNumber: 'MACHINE-1', dryRun: true })
  assert.deepEqual(dry.problems, [
    {
      line: 5,
      column: 'Quantity',
      value: '-',
      code: 'BOM_ROW',
      problem: 'the quantity is "-"',
      remedy: 'Say what that means: zero (trace only), one, or omit the line.',
    },
  ])
  const told = await imported(admin, {
    csv: machine,
    partNumber: 'MACHINE-1',
    dashQuantity: 'ONE',
    dryRun: true,
  })
  assert.deepEqual(
    [told.problems, told.lineCount, told.createdPartCount, told.mbomId, told.partId],
    [[], 5, 6, null, null],
  )
  assert.equal((await admin.get('{ parts { pageInfo { totalCount } } }')).parts.pageInfo.totalCount, 0)
})

test('a BOM is read with semicolons and decimal commas when somebody says so', async () => {
  const { admin } = await openFloor()
  const csv = '\ufeffArtikel;Menge\r\nRiemen;1,500\r\nSchraube;0,8\r\n'
  const input = { csv, partNumber: 'B-1', numberTemplate: '{Artikel}' }
  assert.deepEqual(await admin.refused(importBom, { input }), ['BOM_ROW'])
  const made = await imported(admin, { ...input, decimalSign: 'COMMA' })
  assert.deepEqual(
    made.mbom.mbomItems.map(({ quantity }: Item) => quantity),
    [1.5, 0.8],
  )
})

test('a column with a usual name means nothing where an empty name is said for its meaning', async () => {
  const { admin } = await openFloor()
  const csv = 'Part,Qty,Level\nA-1,1,upper\nA-2,2,lower'
  const refused = await admin.ask(importBom, { input: { csv, partNumber: 'B-2' } })
  assert.match(refused.errors?.[0]?.message ?? '', /"upper" is no level/)
  const made = await imported(admin, { csv, partNumber: 'B-2', columns: { level: '' } })
  assert.equal(made.lineCount, 2)
})

test('columns are named when their names are not usual, and a name that is not there is refused with those that are', async () => {
  const { admin } = await openFloor()
  const csv = 'Teil,Stueck,Ort\nbolt,2,A1 A2\n'
  const unnamed = await admin.ask(importBom, { input: { csv, partNumber: 'B-1' } })
  assert.deepEqual(
    unnamed.errors?.map(({ extensions }) => extensions['column']),
    ['quantity', 'part number'],
  )
  const wrong = { csv, partNumber: 'B-1', numberTemplate: '{Teil}', columns: { quantity: 'Stück' } }
  const { errors } = await admin.ask(importBom, { input: wrong })
  assert.match(
    errors?.[0]?.message ?? '',
    /Stück: is not a column of the table. Choose from Teil, Stueck, Ort/,
  )
  const made = await imported(admin, { ...wrong, columns: { quantity: 'stueck', designators: 'Ort' } })
  assert.deepEqual(made.mbom.mbomItems[0].referenceDesignators, [{ value: 'A1' }, { value: 'A2' }])
})

test('every row in the way is named at once, and nothing is made', async () => {
  const { admin } = await openFloor()
  const csv = 'Part,Qty,Refs\nbolt,x,\n,1,\nnut,1,N1 N1\nwasher,1\n'
  const { errors } = await admin.ask(importBom, { input: { csv, partNumber: 'B-1' } })
  assert.deepEqual(
    errors?.map(({ extensions }) => extensions['row']),
    [2, 3, 4],
  )
})

test('an assembly is imported again as the next version, once its draft is released', async () => {
  const { admin } = await openFloor()
  const pump = await aPart(admin, { partNumber: 'PUMP' })
  const nut = await aPart(admin, { partNumber: 'nut' })
  const released = await aReleasedMbom(admin, pump.id, [{ partId: nut.id, quantity: 4 }])
  const made = await imported(admin, { csv: 'Part,Qty\nnut,6\nbolt,6\n', partNumber: 'PUMP' })
  const { mbom } = await admin.get('query ($id: ID!) { mbom(id: $id) { status mbomItems { quantity } } }', {
    id: released.id,
  })
  assert.deepEqual(
    mbom,
    { status: 'RELEASED', mbomItems: [{ quantity: 4 }] },
    'what is released is as it was',
  )
  assert.deepEqual([made.partId, made.mbom.version, made.mbom.mbomItems.length], [pump.id, 2, 2])
  assert.deepEqual(
    await admin.refused(importBom, { input: { csv: 'Part,Qty\nnut,6\n', partNumber: 'PUMP' } }),
    ['DRAFT_EXISTS'],
  )
})

test('an assembly is not built of itself, nor of what it is built into', async () => {
  const { admin } = await openFloor()
  assert.deepEqual(
    await admin.refused(importBom, { input: { csv: 'Part,Qty\nB-1,1\n', partNumber: 'B-1' } }),
    ['BOM_CYCLE', 'BOM_ROW'],
  )
  await imported(admin, { csv: 'Part,Qty\nmotor,1\n', partNumber: 'pump' })
  await imported(admin, { csv: 'Part,Qty\nrotor,1\n', partNumber: 'motor' })
  const { errors } = await admin.ask(importBom, { input: { csv: 'Part,Qty\npump,1\n', partNumber: 'rotor' } })
  assert.deepEqual(errors?.[0]?.extensions['path'], ['rotor', 'pump', 'motor', 'rotor'])
})

test('of two people who import one assembly at once, one is told of the other’s draft, and the parts are made once', async () => {
  const { admin } = await openFloor()
  const input = { csv: machine, partNumber: 'MACHINE-1', dashQuantity: 'ZERO' }
  const both = await Promise.all([1, 2].map(() => admin.ask(importBom, { input })))
  assert.deepEqual(
    both.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? []),
    ['DRAFT_EXISTS'],
  )
  assert.equal((await admin.get('{ parts { pageInfo { totalCount } } }')).parts.pageInfo.totalCount, 6)
})

test('of two people who import two assemblies with the same new parts at once, both succeed, and the parts are made once', async () => {
  const { admin } = await openFloor()
  await Promise.all(
    ['M-1', 'M-2'].map((partNumber) => imported(admin, { csv: machine, partNumber, dashQuantity: 'ZERO' })),
  )
  assert.equal((await admin.get('{ parts { pageInfo { totalCount } } }')).parts.pageInfo.totalCount, 7)
})

test('an import that is sent twice under one key is done once and answered alike', async () => {
  const { admin } = await openFloor()
  const input = { csv: machine, partNumber: 'MACHINE-1', dashQuantity: 'ZERO' }
  const [first, second] = [
    await admin.get(importBom, { input }, { key: 'k' }),
    await admin.get(importBom, { input }, { key: 'k' }),
  ]
  assert.deepEqual(second, first)
})

test('importing takes its own permission, dry or not', async () => {
  const floor = await openFloor()
  const operator = await floor.person({ roles: ['Operator'] })
  for (const dryRun of [true, false]) {
    const input = { csv: machine, partNumber: 'MACHINE-1', dryRun }
    assert.deepEqual(await operator.refused(importBom, { input }), ['PERMISSION'])
  }
})

test('importing 500 lines sends as many statements as importing one', async () => {
  const floor = await openFloor()
  const counts: number[] = []
  for (const size of [1, 50, 500]) {
    const rows = Array.from({ length: size }, (_, nth) => `part-${size}-${nth},2,R${nth} S${nth}`)
    const input = { csv: ['Part,Qty,Refs', ...rows].join('\n'), partNumber: `ASSEMBLY-${size}` }
    const document =
      'mutation ($input: ImportBomInput!) { importBom(input: $input) { lineCount createdPartCount } }'
    counts.push(await countStatements(floor.performer, () => floor.admin.get(document, { input })))
  }
  assert.equal(new Set(counts).size, 1, counts.join())
})

const assemblies = `{ mboms { edges { node { part { partNumber revision unitOfMeasure { type } } version mbomItems {
  part { partNumber } quantity unitOfMeasure { type } } } } } }`

interface Made {
  readonly part: { readonly partNumber: string }
  readonly mbomItems: readonly Item[]
}

async function madeOf(asker: Asker): Promise<Record<string, string>> {
  const { mboms } = await asker.get(assemblies)
  return Object.fromEntries(
    mboms.edges.map(({ node }: { node: Made }) => [
      node.part.partNumber,
      node.mbomItems.map(({ part, quantity }) => `${quantity} ${part.partNumber}`).join(', '),
    ]),
  )
}

const engine = 'Depth,Part,Qty\n0,engine,\n1,pump,2\n2,rotor,1\n2,bolt,8\n1,bolt,4\n1,valve,1\n2,bolt,2\n'

test('an indented BOM makes a draft of every assembly in it, by depth or by level', async () => {
  const tree = { engine: '2 pump, 4 bolt, 1 valve', pump: '1 rotor, 8 bolt', valve: '2 bolt' }
  const byDepth = await openFloor()
  const made = await imported(byDepth.admin, { csv: engine })
  assert.deepEqual([made.lineCount, made.createdPartCount, made.part.partNumber], [6, 5, 'engine'])
  assert.deepEqual(await madeOf(byDepth.admin), tree)
  const byLevel = await openFloor()
  const levels = ['', '1', '1.1', '1.2', '2', '3', '3.1']
  const csv = engine
    .split('\n')
    .slice(1, -1)
    .map((row, nth) => row.replace(/^\d/, levels[nth] || '0'))
    .join('\n')
  await imported(byLevel.admin, { csv: `Level,Part,Qty\n${csv}` })
  assert.deepEqual(await madeOf(byLevel.admin), tree)
  const below = await openFloor()
  await imported(below.admin, { csv: engine.replace('0,engine,\n', ''), partNumber: 'engine' })
  assert.deepEqual(await madeOf(below.admin), tree)
})

test('an assembly that stands at two places is written once, and must read the same at both', async () => {
  const { admin } = await openFloor()
  const twice = (second: string) =>
    `Depth,Part,Qty\n0,top,\n1,a,1\n2,b,1\n3,bolt,2\n1,b,1\n2,bolt,${second}\n`
  const { errors } = await admin.ask(importBom, { input: { csv: twice('3') } })
  assert.match(errors?.[0]?.message ?? '', /^Row 6, \{Part\}: b has other lines here than at row 4/)
  await imported(admin, { csv: twice('2') })
  assert.equal((await madeOf(admin))['b'], '2 bolt')
})

test('a circle through several assemblies is named', async () => {
  const { admin } = await openFloor()
  const { errors } = await admin.ask(importBom, {
    input: { csv: 'Depth,Part,Qty\n0,a,\n1,b,1\n2,c,1\n3,a,1\n' },
  })
  assert.deepEqual(
    errors?.map(({ extensions }) => extensions['code']),
    ['BOM_CYCLE'],
  )
  const path = errors?.[0]?.extensions['path'] as string[]
  assert.deepEqual([path.length, path[0], new Set(path).size], [4, path.at(-1), 3])
})

test('units stand at lines and at the parts that are made for them; one that is not known is refused with those that are', async () => {
  const { admin } = await openFloor()
  const csv = 'Part,Qty,Unit\nhose,0.8,m\nclip,2,\n'
  const { errors } = await admin.ask(importBom, { input: { csv, partNumber: 'P' } })
  assert.match(errors?.[0]?.message ?? '', /Row 2, Unit: there is no unit of measurement "m"/)
  await admin.get(
    'mutation ($input: CreateUnitOfMeasurementInput!) { createUnitOfMeasurement(input: $input) { unitOfMeasurement { id } } }',
    { input: { type: 'm' } },
  )
  await imported(admin, { csv, partNumber: 'P' })
  const { mboms } = await admin.get(assemblies)
  assert.deepEqual(
    mboms.edges[0].node.mbomItems.map(
      (item: { unitOfMeasure: { type: string } | null }) => item.unitOfMeasure?.type ?? null,
    ),
    ['m', null],
  )
  const wrong = await admin.ask(importBom, { input: { csv: 'Part,Qty,Unit\nclip,2,m\n', partNumber: 'Q' } })
  assert.match(wrong.errors?.[0]?.message ?? '', /^Row 2, Unit: /)
})

test('an indented BOM of many assemblies takes as many statements a chunk, whatever it holds, and verifies', async () => {
  const floor = await openFloor()
  const document = 'mutation ($input: ImportBomInput!) { importBom(input: $input) { mbomCount lineCount } }'
  const tree = (assemblies: number) =>
    [
      'Depth,Part,Qty',
      `0,T-${assemblies},`,
      ...Array.from({ length: assemblies }, (_none, nth) => [
        `1,A-${assemblies}-${nth},1`,
        ...Array.from({ length: 10 }, (_each, line) => `2,L-${line},2`),
      ]).flat(),
    ].join('\n')
  const counts: number[] = []
  for (const size of [5, 50])
    counts.push(
      await countStatements(floor.performer, () => floor.admin.get(document, { input: { csv: tree(size) } })),
    )
  // A block of ids more, at the most.
  assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, counts.join())
  const many = await countStatements(floor.performer, () =>
    floor.admin.get(document, { input: { csv: tree(300) } }),
  )
  assert.ok(many - Math.min(...counts) <= 3 * 3 + 4, `${many} and ${counts.join()}`)
  assert.deepEqual((await new RecordKeeping(floor).verify()).findings, [])
})

test('an import names the parts that it makes, and tried out goes on past an open draft', async () => {
  const { admin } = await openFloor()
  const partNumber = 'PUMP-1'
  const asked = `mutation ($input: ImportBomInput!) { importBom(input: $input) {
    createdPartCount lineCount createdParts { partId partNumber revision description } problems { line code problem } } }`
  const csv = 'Part,Quantity,Description,References\nhousing,1,Cast,H1\nseal,2,Nitrile,S1 S2\n'
  const dry = (await admin.get(asked, { input: { csv, partNumber, dryRun: true } })).importBom
  const named = [
    ['PUMP-1', 'A', null],
    ['housing', 'A', 'Cast'],
    ['seal', 'A', 'Nitrile'],
  ]
  const told = (parts: readonly Record<string, unknown>[]) =>
    parts.map(({ partNumber, revision, description }) => [partNumber, revision, description]).toSorted()
  assert.deepEqual(told(dry.createdParts), named)
  assert.ok(dry.createdParts.every((part: { partId: unknown }) => part.partId === null))
  const made = (await admin.get(asked, { input: { csv, partNumber } })).importBom
  assert.deepEqual(told(made.createdParts), named)
  assert.ok(made.createdParts.every((part: { partId: unknown }) => part.partId !== null))
  const next = `${csv}shaft,1,Steel,A1 A2\n`
  const again = (await admin.get(asked, { input: { csv: next, partNumber, dryRun: true } })).importBom
  assert.deepEqual(
    again.problems.map(({ line, code }: { line: number | null; code: string }) => [line, code]),
    [
      [4, 'BOM_ROW'],
      [null, 'DRAFT_EXISTS'],
    ],
  )
  assert.match(
    again.problems.map(({ problem }: { problem: string }) => problem).join(),
    /quantity 1, but 2 reference/,
  )
  assert.deepEqual([again.lineCount, told(again.createdParts)], [3, [['shaft', 'A', 'Steel']]])
})
