import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { Refused } from '@traveler/domain/refusal.ts'
import { strToU8, zipSync } from 'fflate'
import { aWorkbook } from '../../test/aWorkbook.ts'
import { openTable, type TableOptions } from './openTable.ts'

const found: TableOptions = { encoding: null, delimiter: null, sheet: null, decimalSign: null }

async function read(bytes: Buffer | string, options: Partial<TableOptions> = {}) {
  const table = await openTable(async () => Readable.from([Buffer.from(bytes)]), { ...found, ...options })
  const rows: [number, ...string[]][] = []
  for await (const { number, cells } of table.rows()) rows.push([number, ...cells])
  return { ...table, rows }
}

const refusal = (bytes: Buffer | string, options: Partial<TableOptions> = {}) =>
  read(bytes, options).then(
    () => assert.fail('was read'),
    (error: unknown) => {
      assert.ok(error instanceof Refused)
      return error.message
    },
  )

/** The beginning of a zip file: one entry, and what it says of its sizes. */
function entryOf(name: string, packed: Buffer): Buffer {
  const header = Buffer.alloc(30)
  header.write('PK\u0003\u0004')
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(1, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, Buffer.from(name), packed])
}

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

test('encodings are told apart by their marks, their zero bytes, and what is no UTF-8', async () => {
  const text = 'Part;Größe\r\nWelle;5 µm\r\n'
  const forms = [
    [Buffer.from(text), 'utf-8'],
    [Buffer.from(`\ufeff${text}`), 'utf-8'],
    [utf16(`\ufeff${text}`, 'le'), 'utf-16le'],
    [utf16(`\ufeff${text}`, 'be'), 'utf-16be'],
    [utf16(text, 'le'), 'utf-16le'],
    [utf16(text, 'be'), 'utf-16be'],
    [Buffer.from(text, 'latin1'), 'windows-1252'],
  ] as const
  for (const [bytes, format] of forms) {
    const table = await read(bytes)
    assert.equal(table.format, format)
    assert.deepEqual([table.headers, table.rows], [['Part', 'Größe'], [[2, 'Welle', '5 µm']]], format)
  }
})

test('separators, line ends, quotes, line breaks in quotes, blank rows and a told separator are read as spreadsheets write them', async () => {
  const forms = [
    'Part,Note\nbolt,"a, ""b""\nc"\n\nnut,x\n',
    'Part;Note\r\nbolt;"a, ""b""\nc"\r\n\r\nnut;x',
    'Part\tNote\rbolt\t"a, ""b""\nc"\r\rnut\tx\r',
    'Part|Note\nbolt|"a, ""b""\nc"\n |\nnut|x\n',
  ]
  for (const form of forms) {
    const { headers, rows } = await read(form, form.includes('|') ? { delimiter: '|' } : {})
    assert.deepEqual(
      [headers, rows],
      [
        ['Part', 'Note'],
        [
          [2, 'bolt', 'a, "b"\nc'],
          [4, 'nut', 'x'],
        ],
      ],
      form,
    )
  }
  assert.deepEqual((await read('sep=;\nPart;Qty\nbolt;1\n')).rows, [[3, 'bolt', '1']])
})

test('what is no table says what it is, and at which row it breaks', async () => {
  assert.match(
    await refusal('Part,Qty\nbolt,"1\nnut,2\n'),
    /^Row 2, the table: a quote is opened and not closed/,
  )
  assert.match(await refusal('Part,Qty\nbolt,1\n3/8" nut,2\n'), /^Row 3, the table: a quote/)
  assert.match(await refusal('Part,Qty\nbolt,1\nnut,2,3\n'), /^Row 3, the row: has 3 cells, and the header 2/)
  assert.match(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])), /old kind/)
  assert.match(await refusal(Buffer.from([1, 0, 0, 0, 2, 3, 0, 0])), /is no text/)
  assert.deepEqual((await read('')).headers, [])
})

test('a workbook is read by its first sheet or the one that is named: numbers exactly, days and yes or no as text', async () => {
  const bytes = aWorkbook({
    Parts: [
      ['Part', 'Qty', 'Due', 'ITAR'],
      ['bolt', 0.8, '2026-12-24', true],
      [],
      ['nut', 1234.5, 'x', false],
    ],
    Other: [['A'], ['b']],
  })
  const { format, headers, rows, decimalSign } = await read(bytes)
  assert.deepEqual([format, headers, decimalSign], ['xlsx', ['Part', 'Qty', 'Due', 'ITAR'], '.'])
  assert.deepEqual(rows, [
    [2, 'bolt', '0.8', '2026-12-24', 'yes'],
    [4, 'nut', '1234.5', 'x', 'no'],
  ])
  assert.deepEqual((await read(bytes, { decimalSign: ',' })).rows[0]?.[2], '0,8')
  assert.deepEqual((await read(bytes, { sheet: 'Other' })).rows, [[2, 'b']])
  assert.match(await refusal(bytes, { sheet: 'Nowhere' }), /has no sheet "Nowhere". Choose from Parts, Other/)
})

test('a zip bomb is refused before it is unpacked whole, and a zip file that is no workbook by what it lacks', async () => {
  const bomb = entryOf('xl/worksheets/sheet1.xml', deflateRawSync(Buffer.alloc(101_000_000), { level: 1 }))
  assert.match(await refusal(bomb), /unpacks to more than 100 MB/)
  assert.match(await refusal(Buffer.from(zipSync({ 'a.txt': strToU8('a') }))), /cannot be read as a workbook/)
  assert.match(await refusal(Buffer.from('PK\u0003\u0004nonsense')), /cannot be read as a workbook|broken/)
})
