import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inventoryColumns } from '@traveler/domain/import/inventoryColumns.ts'
import { locationColumns } from '@traveler/domain/import/locationColumns.ts'
import { orderColumns } from '@traveler/domain/import/orderColumns.ts'
import { partColumns } from '@traveler/domain/import/partColumns.ts'
import { userColumns } from '@traveler/domain/import/userColumns.ts'
import { statement } from '../src/db/statement.ts'
import { aWorkbook } from './aWorkbook.ts'
import { openFileDesk } from './fileDesk.ts'

// Files that are broken as a whole, whatever they hold: every import says the same of them, and writes nothing.

const kinds = [
  { mutation: 'importParts', columns: partColumns },
  { mutation: 'importPartInventory', columns: inventoryColumns },
  { mutation: 'importLocations', columns: locationColumns },
  { mutation: 'importUsers', columns: userColumns },
  { mutation: 'importPlannedRuns', columns: orderColumns },
] as const

interface Spoiled {
  readonly name: string
  readonly bytes: (header: readonly string[]) => string | Buffer
  readonly input?: Readonly<Record<string, unknown>>
  readonly says: RegExp
}

const spoiled: readonly Spoiled[] = [
  { name: 'nothing at all', bytes: () => '\n', says: /is nowhere: the table is empty/ },
  { name: 'a header alone', bytes: (header) => header.join(), says: /the table: has no rows/ },
  {
    name: 'no column that is needed',
    bytes: () => 'color\nred\n',
    input: { ignoredColumns: ['*'] },
    says: /is in no column that is known by its name/,
  },
  {
    name: 'a misspelled column',
    bytes: (header) => `${header.join()},colour\n`,
    says: /^colour: means nothing here. Say which of/,
  },
  {
    name: 'a column that stands twice',
    bytes: (header) => `${header.join()},${header[0]}\n`,
    says: /stands twice, in the 1st and \d+\w\w column/,
  },
  {
    name: 'a quote that is not closed',
    bytes: (header) => `${header.join()}\n"x\n`,
    says: /^Row 2, the table: a quote/,
  },
  {
    name: 'more cells than the header',
    bytes: (header) => `${header.join()}\n${'x,'.repeat(header.length)}x\n`,
    says: /^Row 2, the row: has \d+ cells, and the header \d+/,
  },
  {
    name: 'a sheet that is not there',
    bytes: (header) => aWorkbook({ Data: [[...header]] }),
    input: { sheet: 'Other' },
    says: /has no sheet "Other"/,
  },
  {
    name: 'an old workbook',
    bytes: () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(512)]),
    says: /old kind \(.xls\)/,
  },
  { name: 'no text', bytes: () => Buffer.alloc(512), says: /is no text/ },
  {
    name: 'a blank cell that is needed, in UTF-16',
    bytes: (header) =>
      Buffer.from(
        `\ufeff${header.join('\t')}\r\n${header.map((_, nth) => (nth === 0 ? '' : '2')).join('\t')}\r\n`,
        'utf16le',
      ),
    says: /^Row 2, .*is blank. Fill it in/,
  },
]

const desk = await openFileDesk()

for (const { mutation, columns } of kinds)
  test(`${mutation} says of every file that is broken what is wrong with it, and writes nothing`, async () => {
    const { floor } = desk
    const token = await desk.tokenOf(floor.admin)
    const needed = columns.filter(({ required }) => required === true).map(({ aliases }) => aliases[0] ?? '')
    const header = [...needed, ...(needed.length === 1 ? [columns[1]?.aliases[0] ?? ''] : [])]
    const events = async () =>
      (await floor.rows<{ count: string }>(statement('select count(*) from event')))[0]?.count
    const before = await events()
    for (const { name, bytes, input, says } of spoiled) {
      const upload = await desk.upload(bytes(header))
      const query = `mutation ($input: ImportTableInput!) { ${mutation}(input: $input) { rowCount } }`
      const answer = await desk.door.graphql(token, { query, variables: { input: { ...input, upload } } })
      const said: readonly string[] = (answer.json().errors ?? []).map(({ message }: Error) => message)
      assert.ok(
        said.some((message) => says.test(message)),
        `${name}: ${said.join(' | ')}`,
      )
    }
    assert.equal(await events(), before)
  })
