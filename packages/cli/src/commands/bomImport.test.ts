import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeRemedy } from '@traveler/domain/bom/collectAssemblies.ts'
import { dashRemedy } from '@traveler/domain/bom/parseBomQuantity.ts'
import { noColumnMeans } from '@traveler/domain/import/mapColumns.ts'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const imported = {
  partId: 1,
  mbomId: 2,
  rowCount: 3,
  lineCount: 2,
  mbomCount: 1,
  createdPartCount: 3,
  createdParts: [{ partId: 4, partNumber: 'bolt', revision: 'A', description: 'M3' }],
  format: 'utf-8',
  headers: ['Part', 'Quantity'],
  leftOut: [4],
  part: { partNumber: 'MACHINE-3', revision: 'A' },
  mbom: { version: 1, status: 'DRAFT' },
  notes: [{ lines: [2, 3], note: 'bolt: 2 rows joined, quantity 3 together' }],
  problemCount: 0,
  problems: [],
}
const problem = {
  row: 5,
  column: 'Quantity',
  value: '-',
  code: 'BOM_ROW',
  problem: 'the quantity is "-"',
  remedy: dashRemedy,
  cells: ['bolt', '-'],
}
const ofTable = { ...problem, row: null, cells: null }
const problems = [
  problem,
  { ...ofTable, column: 'the table', problem: 'does not say what it is the BOM of', remedy: wholeRemedy },
  { ...ofTable, column: 'quantity', problem: noColumnMeans, remedy: null },
]
const dry = {
  data: { importBom: { ...imported, mbomId: null, mbom: null, problemCount: 3, problems } },
}
const importing = ['bom', 'import', '-', '--part', 'P-1']

test('a BOM is sent as it is, with what was chosen', async () => {
  const { sentTo, file, environment } = await heardServer({ data: { importBom: imported } })
  const words =
    'bom import - --part MACHINE-3 --dash omit --column quantity=Qty --column depth=Stufe --decimal comma --encoding utf-16le --sheet BOM --tracking serial --dry-run'
  const { code, out } = await typed(words.split(' '), { environment, input: 'Part,Qty\nbolt,2\n' })
  assert.equal(code, 0)
  assert.equal(file(), 'Part,Qty\nbolt,2\n')
  assert.deepEqual(sentTo('importBom'), {
    upload: 'the-key',
    partNumber: 'MACHINE-3',
    trackingType: 'SERIAL',
    columns: { quantity: 'Qty', depth: 'Stufe' },
    dashQuantity: 'LEAVE_OUT',
    decimalSign: 'COMMA',
    encoding: 'UTF_16_LE',
    sheet: 'BOM',
    dryRun: true,
  })
  assert.match(
    out,
    /Part bolt A: M3\n… and 2 more parts.\n3 rows, 2 lines in 1 mBOM, 3 parts made.\nMACHINE-3 A: mBOM version 1 is a draft: http:\/\/127.0.0.1:\d+\/boms\/2\n.*bom show MACHINE-3:A --version 1\n.*bom release MACHINE-3:A\n.*bom delete MACHINE-3:A\n$/,
  )
})

test('a refused BOM tells every row that is wrong, and the exit code tells', async () => {
  const refused = {
    data: { importBom: null },
    errors: [{ message: 'Row 5, Quantity: …', extensions: { code: 'BOM_ROW', row: 5 } }],
  }
  const { environment } = await heardServer(refused, dry)
  const { code, err, out } = await typed(importing, { environment, input: 'x' })
  assert.deepEqual([code, /Nothing was written: 3 problems/.test(out)], [1, true])
  assert.match(
    err,
    /Row 5, Quantity: the quantity is "-". Say what that means.*--dash omit, zero or one says it.\nthe table: does not say what it is the BOM of. .*--part NUMBER says it; .*\nquantity: is in no column.*--column quantity=NAME says it/,
  )
  const again = await heardServer(dry)
  const json = await typed([...importing, '--dry-run', '--json'], {
    environment: again.environment,
    input: 'x',
  })
  const tried = await heardServer(dry)
  const both = await typed([...importing, '--dry-run'], { environment: tried.environment, input: 'x' })
  assert.match(
    both.out,
    /Part bolt A: M3\n[\s\S]*3 parts to be made.\n[\s\S]*Nothing was written: 3 problems/,
  )
  assert.deepEqual([json.code, JSON.parse(json.out).problems[0].row], [1, 5])
})

test('what makes no sense is said before anything is sent', async () => {
  for (const one of [
    'bom import',
    'bom import - --part P --dash maybe',
    'bom import - --part P --column colour=Red',
    'bom import nowhere.csv --part P',
    'bom import . --part P',
  ]) {
    const environment = {
      TRAVELER_URL: 'http://127.0.0.1:9',
      TRAVELER_CLIENT_ID: 'id',
      TRAVELER_CLIENT_SECRET: 's',
    }
    const { code, err } = await typed(one.split(' '), { environment, input: 'x' })
    assert.equal(code, 2, one)
    assert.match(err, /--help shows how/)
  }
})
