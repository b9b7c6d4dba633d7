import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { aWorkbook } from './aWorkbook.ts'
import { openFileDesk } from './fileDesk.ts'

// Bills of materials with the shape of those that people publish, spoiled in every way that we could think of: each gives
// the right sentence and writes nothing. What is right about them goes in.

const machine = `Part Name,Quantity,Part Type,Optional,Note
frame-left,1,FDM,,
belt,0.8,MECH,,Metres of GT2.
dust-cover,-,FDM,Optional,"For dusty rooms, print dark."
controller,1,PCA,,
`
const board = `Row,Description,Part,References,Value,Footprint,Quantity Per PCB,Digikey,LCSC,Notes
1,"Capacitor, small",C,C1 C2,100n,C_0805,2,D-100N,C100,
2,"Capacitor, small",C,C3,22p,C_0805,1,,,
3,Connector,J,J1,UART,JST_XH_4,1,,C378,
`
const many = (rows: number, wrong: number) =>
  `Part,Qty\n${Array.from({ length: rows }, (_none, nth) => `p-${nth},${nth === wrong ? 'two' : 2}\n`).join('')}`
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const omit = { dashQuantity: 'LEAVE_OUT', partNumber: 'M' }
const template = { numberTemplate: '{LCSC|Digikey|Value Footprint}', partNumber: 'B' }

interface Variant {
  readonly name: string
  readonly bytes: string | Buffer
  readonly input?: Readonly<Record<string, unknown>>
  readonly says: RegExp
}

const variants: readonly Variant[] = [
  {
    name: 'a dash as a quantity',
    bytes: machine,
    input: { partNumber: 'M' },
    says: /^Row 4, Quantity: the quantity is "-". Say what that means/,
  },
  {
    name: 'the same in UTF-16',
    bytes: utf16(machine),
    input: { partNumber: 'M' },
    says: /^Row 4, Quantity: the quantity is "-"/,
  },
  {
    name: 'the same in Latin-1 with an umlaut',
    bytes: Buffer.from(machine.replace('belt', 'Gürtel'), 'latin1'),
    input: { partNumber: 'M' },
    says: /^Row 4, Quantity/,
  },
  {
    name: 'the same with semicolons and CRLF',
    bytes: machine.replaceAll(',', ';').replaceAll('\n', '\r\n'),
    input: { partNumber: 'M' },
    says: /^Row 4, Quantity/,
  },
  {
    name: 'the same with tabs',
    bytes: machine.replaceAll(',', '\t'),
    input: { partNumber: 'M' },
    says: /^Row 4, Quantity/,
  },
  {
    name: 'a blank quantity',
    bytes: machine.replace('belt,0.8', 'belt,'),
    input: { partNumber: 'M', dashQuantity: 'REFUSE' },
    says: /^Row 3, Quantity: the quantity is blank/,
  },
  {
    name: 'a comma that can be two things',
    bytes: machine.replace('0.8', '"1,500"'),
    input: omit,
    says: /^Row 3, Quantity: "1,500" can be 1500 or 1.500. Say which sign/,
  },
  {
    name: 'a point that is no decimal sign',
    bytes: machine,
    input: { ...omit, decimalSign: 'COMMA' },
    says: /^Row 3, Quantity: "0.8" is not a quantity with the decimal sign ","/,
  },
  {
    name: 'a quantity in words',
    bytes: machine.replace('0.8', 'some'),
    input: omit,
    says: /^Row 3, Quantity: "some" is not a quantity/,
  },
  {
    name: 'a quantity below zero',
    bytes: machine.replace('0.8', '-2'),
    input: omit,
    says: /^Row 3, Quantity: "-2" is negative/,
  },
  {
    name: 'a quantity with an exponent',
    bytes: machine.replace('0.8', '1e3'),
    input: omit,
    says: /^Row 3, Quantity: "1e3" is not a quantity/,
  },
  {
    name: 'no part number',
    bytes: machine.replace('belt', ''),
    input: omit,
    says: /^Row 3, \{Part Name\}: gives no part number/,
  },
  {
    name: 'a part number that is too long',
    bytes: machine.replace('belt', 'b'.repeat(300)),
    input: omit,
    says: /^Row 3, \{Part Name\}: gives no part number|300 characters/,
  },
  {
    name: 'no column of quantities',
    bytes: machine.replace('Quantity', 'Stückzahl'),
    input: omit,
    says: /^quantity: is in no column that is known by its name. Name the column, of Part Name, Stückzahl/,
  },
  {
    name: 'no column of parts, and nobody says what the table is the BOM of',
    bytes: machine.replace('Part Name', 'Teil'),
    says: /^part number: is in no column[\s\S]*the table: does not say what it is the BOM of/,
  },
  {
    name: 'a column that was named and is not there',
    bytes: machine,
    input: { ...omit, columns: { note: 'Hints' } },
    says: /^Hints: is not a column of the table. Choose from Part Name/,
  },
  {
    name: 'a template with a column that is not there',
    bytes: board,
    input: { partNumber: 'B', numberTemplate: '{LCSC|MPN}' },
    says: /^MPN: is not a column of the table/,
  },
  {
    name: 'the column of quantities twice',
    bytes: machine.replace('Optional', 'Quantity').replace('Optional', ''),
    input: omit,
    says: /^Quantity: is the name of two columns. Take one of them out/,
  },
  {
    name: 'the column of parts twice',
    bytes: machine.replace('Part Type', 'Part Name'),
    input: omit,
    says: /^Part Name: is the name of two columns/,
  },
  {
    name: 'a number that different parts share',
    bytes: board,
    input: { partNumber: 'B' },
    says: /^Row 3, \{Part\}: shares the number C with row 2, but has Value "22p", not "100n"/,
  },
  {
    name: 'repeated rows that shall not be joined',
    bytes: 'Part,Qty\na,1\nb,1\na,2\n',
    input: { partNumber: 'P', repeatedLines: 'REFUSE' },
    says: /^Row 4, \{Part\}: repeats a of row 2/,
  },
  {
    name: 'a place that is named twice in one line',
    bytes: board.replace('C1 C2', 'C1,C1').replace('C1,C1', '"C1,C1"'),
    input: template,
    says: /^Row 2, References: names C1 twice for C100/,
  },
  {
    name: 'a note whose quotes were lost',
    bytes: machine.replaceAll('"', ''),
    input: omit,
    says: /^Row 4, the row: has 6 cells, and the header 5. Put quotes around/,
  },
  {
    name: 'a quote that is not closed',
    bytes: machine.replace('dark."', 'dark.'),
    input: omit,
    says: /^Row 4, the table: a quote is opened and not closed/,
  },
  {
    name: 'a quote in the middle of a cell',
    bytes: machine.replace('belt', '3/8" belt'),
    input: omit,
    says: /^Row 3, the table: a quote is opened and not closed, or stands in the middle/,
  },
  {
    name: 'no rows below the header',
    bytes: 'Part,Qty\n',
    input: { partNumber: 'P' },
    says: /^the table: has no lines/,
  },
  {
    name: 'a file with a header of blanks',
    bytes: ' , \n , \n',
    input: { partNumber: 'P' },
    says: /is nowhere: the table is empty. Choose a file that has rows/,
  },
  {
    name: 'rows that are all left out',
    bytes: 'Part,Qty\na,-\n',
    input: omit,
    says: /^the table: has no lines/,
  },
  {
    name: 'bytes that are no text',
    bytes: Buffer.from([7, 0, 0, 0, 9, 1, 0, 2, 0, 0, 0, 4]),
    input: { partNumber: 'P' },
    says: /^the table: is no text. Choose a CSV or XLSX file/,
  },
  {
    name: 'a workbook of the old kind',
    bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]),
    input: { partNumber: 'P' },
    says: /^the table: is a workbook of the old kind \(.xls\). Save it as .xlsx/,
  },
  {
    name: 'a zip file that is no workbook',
    bytes: Buffer.from('PK\u0003\u0004nonsense'),
    input: { partNumber: 'P' },
    says: /^the table: (cannot be read as a workbook|is broken)/,
  },
  {
    name: 'a sheet that is not there',
    bytes: aWorkbook({
      BOM: [
        ['Part', 'Qty'],
        ['a', 1],
      ],
    }),
    input: { partNumber: 'P', sheet: 'Parts' },
    says: /^the table: has no sheet "Parts". Choose from BOM/,
  },
  {
    name: 'a workbook with a wrong quantity',
    bytes: aWorkbook({
      BOM: [
        ['Part', 'Qty'],
        ['a', 0.8],
        ['b', 'x'],
      ],
    }),
    input: { partNumber: 'P' },
    says: /^Row 3, Qty: "x" is not a quantity/,
  },
  {
    name: 'a unit that is not known',
    bytes: 'Part,Qty,Unit\nbelt,0.8,furlong\n',
    input: { partNumber: 'P' },
    says: /^Row 2, Unit: there is no unit of measurement "furlong"/,
  },
  {
    name: 'an assembly that is built of itself',
    bytes: 'Part,Qty\nP,1\n',
    input: { partNumber: 'P' },
    says: /^A part cannot be built of itself: P → P/,
  },
  {
    name: 'a circle by depth',
    bytes: 'Depth,Part,Qty\n0,a,\n1,b,1\n2,c,1\n3,b,1\n',
    says: /^A part cannot be built of itself: (b → c → b|c → b → c)/,
  },
  {
    name: 'a circle by level',
    bytes: 'Level,Part,Qty\n1,a,1\n1.1,b,1\n1.1.1,a,2\n',
    input: { partNumber: 'P' },
    says: /^A part cannot be built of itself: (a → b → a|b → a → b)/,
  },
  {
    name: 'a depth that is jumped',
    bytes: 'Depth,Part,Qty\n0,a,\n2,b,1\n',
    says: /^Row 3, Depth: "2" goes deeper than one below the row before it. Go deeper one by one/,
  },
  {
    name: 'a depth that is none',
    bytes: 'Depth,Part,Qty\n0,a,\none,b,1\n1,c,1\n',
    says: /^Row 3, Depth: "one" is no depth/,
  },
  {
    name: 'a level without the row above it',
    bytes: 'Level,Part,Qty\n1,a,1\n2.1,b,1\n',
    input: { partNumber: 'P' },
    says: /^Row 3, Level: 2.1 has no row 2 above it/,
  },
  {
    name: 'a level that stands twice',
    bytes: 'Level,Part,Qty\n1,a,1\n1,b,1\n',
    input: { partNumber: 'P' },
    says: /^Row 3, Level: 1 stands twice/,
  },
  {
    name: 'an assembly that reads otherwise at its second place',
    bytes: 'Depth,Part,Qty\n0,t,\n1,a,1\n2,b,1\n1,c,1\n2,a,1\n3,b,2\n',
    says: /^Row 6, \{Part\}: a has other lines here than at row 3/,
  },
  {
    name: 'nobody said what it is the BOM of',
    bytes: 'Part,Qty\na,1\n',
    says: /^the table: does not say what it is the BOM of: none of its columns, Part, Qty, is known as depth or level. Say what/,
  },
  {
    name: 'ten thousand lines with one that is wrong',
    bytes: many(10_000, 7_654),
    input: { partNumber: 'P' },
    says: /^Row 7656, Qty: "two" is not a quantity/,
  },
]

const importBom = `mutation ($input: ImportBomInput!) { importBom(input: $input) { lineCount mbomCount createdPartCount format } }`

const desk = await openFileDesk()
const token = await desk.tokenOf(desk.floor.admin)

async function imported(bytes: string | Buffer, input: Readonly<Record<string, unknown>> = {}) {
  const upload = await desk.upload(bytes)
  return (
    await desk.door.graphql(token, { query: importBom, variables: { input: { ...input, upload } } })
  ).json()
}

async function written(): Promise<unknown> {
  const counts =
    'select (select count(*) from part) as parts, (select count(*) from mbom) as mboms, (select count(*) from event) as events'
  return desk.floor.rows(statement(counts))
}

test('at least forty spoiled bills of materials each give the right sentence and write nothing', async () => {
  assert.ok(variants.length >= 40, String(variants.length))
  assert.equal(new Set(variants.map(({ name }) => name)).size, variants.length)
  const before = await written()
  const unlike: string[] = []
  for (const { name, bytes, input, says } of variants) {
    const { errors, data } = await imported(bytes, input)
    const said =
      errors?.map(({ message }: { message: string }) => message).join('\n') ??
      `went in: ${JSON.stringify(data)}`
    if (errors === undefined || !says.test(said)) unlike.push(`${name}: ${said}`)
  }
  assert.deepEqual(unlike, [])
  assert.deepEqual(await written(), before)
})

test('the same files go in, unspoiled, in every encoding, with every separator, and as a workbook', async () => {
  const forms: readonly (readonly [Buffer | string, string])[] = [
    [machine, 'utf-8'],
    [`\ufeff${machine}`, 'utf-8'],
    [utf16(machine), 'utf-16le'],
    [Buffer.from(machine.replace('Metres', 'Mètres'), 'latin1'), 'windows-1252'],
    [machine.replaceAll('\n', '\r\n'), 'utf-8'],
    [machine.replace('For dusty rooms, print', 'Print').replaceAll(',', '\t'), 'utf-8'],
    [
      aWorkbook({
        BOM: machine
          .trim()
          .split('\n')
          .map((row) => row.replace('"For dusty rooms, print dark."', 'x').split(',')),
      }),
      'xlsx',
    ],
  ]
  for (const [nth, [bytes, format]] of forms.entries()) {
    const { data, errors } = await imported(bytes, { ...omit, partNumber: `MACHINE-${nth}` })
    assert.equal(errors, undefined, JSON.stringify(errors))
    assert.deepEqual([data.importBom.lineCount, data.importBom.format], [3, format])
  }
  const { data } = await imported(board, template)
  assert.equal(data.importBom.lineCount, 3)
})

test('an upload of somebody else is not imported', async () => {
  const other = await desk.floor.person({ roles: ['Manufacturing Engineer'] })
  const upload = await desk.upload(machine)
  const answer = await desk.ask(importBom, { input: { ...omit, upload } }, await desk.tokenOf(other))
  assert.deepEqual(answer, { refused: ['INVALID_INPUT'] })
})
