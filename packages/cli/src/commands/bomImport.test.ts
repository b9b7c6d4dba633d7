import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'traveler-bom-'))
after(() => rmSync(folder, { recursive: true }))

const imported = {
  partId: 1,
  mbomId: 2,
  rowCount: 3,
  lineCount: 2,
  createdPartCount: 3,
  leftOut: [4],
  part: { partNumber: 'MACHINE-3', revision: 'A' },
  mbom: { version: 1, status: 'DRAFT' },
  notes: [{ lines: [2, 3], note: 'bolt: 2 rows joined, quantity 3 together' }],
  problems: [],
}

const key = { TRAVELER_CLIENT_ID: 'id', TRAVELER_CLIENT_SECRET: 'secret' }
const importing = ['bom', 'import', '-', '--part', 'P-1']

test('a BOM is sent with what was chosen', async () => {
  const { heard, url } = await heardServer({ data: { importBom: imported } })
  const file = join(folder, 'machine.csv')
  writeFileSync(file, 'Part,Qty\nbolt,2\n')
  const words = `bom import ${file} --part MACHINE-3 --dash omit --column quantity=Qty --decimal comma --tracking serial --dry-run`
  const { code, out } = await typed(words.split(' '), { environment: { ...key, TRAVELER_URL: url } })
  assert.equal(code, 0)
  assert.deepEqual(JSON.parse(heard[1]?.body ?? '').variables.input, {
    partNumber: 'MACHINE-3',
    csv: 'Part,Qty\nbolt,2\n',
    trackingType: 'SERIAL',
    columns: { quantity: 'Qty' },
    dashQuantity: 'LEAVE_OUT',
    decimalSign: 'COMMA',
    dryRun: true,
  })
  assert.match(out, /3 rows, 2 lines, 3 parts made.\nMACHINE-3 A: mBOM version 1 is a draft/)
})

test('a refused BOM names every row, and the exit code tells', async () => {
  const { url } = await heardServer({
    data: { importBom: null },
    errors: [
      {
        message: 'Row 5, Quantity: the quantity is "-". Say what that means.',
        extensions: { code: 'BOM_ROW', row: 5 },
      },
    ],
  })
  const surroundings = { environment: { ...key, TRAVELER_URL: url }, input: 'x' }
  const { code, err } = await typed(importing, surroundings)
  assert.equal(code, 1)
  assert.match(err, /Row 5, Quantity/)
  const json = await typed([...importing, '--json'], surroundings)
  assert.equal(json.code, 1)
  assert.equal(JSON.parse(json.out).errors[0].row, 5)
})

test('the problems of a dry run are told with what would put them right', async () => {
  const problems = [
    {
      line: 5,
      column: 'Quantity',
      value: '-',
      code: 'BOM_ROW',
      problem: 'the quantity is "-"',
      remedy: 'Say what that means.',
    },
  ]
  const { url } = await heardServer({
    data: { importBom: { ...imported, mbomId: null, mbom: null, problems } },
  })
  const surroundings = { environment: { ...key, TRAVELER_URL: url }, input: 'x' }
  const { code, err, out } = await typed([...importing, '--dry-run'], surroundings)
  assert.equal(code, 1)
  assert.equal(err, 'Row 5, Quantity: the quantity is "-". Say what that means.\n')
  assert.match(out, /parts to be made/)
})

test('what makes no sense is said before anything is sent', async () => {
  const words = ['bom import', 'bom import x.csv', 'bom import - --part P --dash maybe']
  for (const one of [
    ...words,
    'bom import - --part P --column colour=Red',
    'bom import nowhere.csv --part P',
  ]) {
    const environment = { ...key, TRAVELER_URL: 'http://127.0.0.1:9' }
    const { code, err } = await typed(one.split(' '), { environment, input: 'x' })
    assert.equal(code, 2, one)
    assert.match(err, /--help shows how/)
  }
})
