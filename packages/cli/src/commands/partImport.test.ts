import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'traveler-import-'))
after(() => rmSync(folder, { recursive: true }))

const made = {
  format: 'utf-8',
  headers: ['Part', 'Unit'],
  rowCount: 2,
  createdCount: 2,
  skippedCount: 0,
  problemCount: 0,
  problems: [],
}
const file = join(folder, 'parts.csv')
writeFileSync(file, 'Part,Unit\nP-1,\nP-2,\n')

test('a file is sent as it is, and imported as it was said to be read', async () => {
  const { file: sent, sentTo, environment } = await heardServer({ data: { imported: made } })
  const words = `part import ${file} --encoding latin-1 --separator semicolon --decimal comma --column partNumber=Teil --ignore * --existing skip --dry-run`
  const { code, out } = await typed(words.split(' '), { environment })
  assert.equal(code, 0)
  assert.equal(sent(), readFileSync(file, 'utf8'))
  assert.deepEqual(sentTo('importParts'), {
    encoding: 'LATIN_1',
    delimiter: 'SEMICOLON',
    decimalSign: 'COMMA',
    columns: [{ field: 'partNumber', name: 'Teil' }],
    ignoredColumns: ['*'],
    existing: 'SKIP',
    dryRun: true,
    upload: 'the-key',
  })
  assert.match(out, /2 rows: 2 parts would be made/)
})

test('a refused import tells every wrong cell, writes the wrong rows into a file to correct, and exits with 1', async () => {
  const problem = {
    row: 3,
    column: 'Unit',
    value: 'x"y',
    code: 'IMPORT_ROW',
    problem: 'there is no unit "x"',
    remedy: 'Choose from kg.',
    cells: ['P,2', 'x"y'],
  }
  const refused = {
    data: { imported: null },
    errors: [{ message: 'Row 3, Unit: …', extensions: { code: 'IMPORT_ROW', row: 3 } }],
  }
  const dry = { data: { imported: { ...made, createdCount: 0, problemCount: 1, problems: [problem] } } }
  const { environment } = await heardServer(refused, dry)
  const wrong = join(folder, 'wrong.csv')
  const { code, out, err } = await typed(['part', 'import', file, '--problems', wrong], { environment })
  assert.equal(code, 1)
  assert.match(err, /Row 3, Unit: there is no unit "x". Choose from kg./)
  assert.match(out, /Nothing was written: 1 problem.\nThe rows that are wrong are in .*wrong.csv/)
  assert.equal(
    readFileSync(wrong, 'utf8'),
    '\ufeffTraveler: row,Traveler: what is wrong,Part,Unit\r\n3,"Unit: there is no unit ""x"". Choose from kg.","P,2","x""y"\r\n',
  )
})

test('another refusal is told as it is, and what makes no sense before anything is sent', async () => {
  const { environment } = await heardServer({
    data: { imported: null },
    errors: [{ message: 'You may not.', extensions: { code: 'PERMISSION' } }],
  })
  const refused = await typed(['part', 'import', file], { environment })
  assert.deepEqual([refused.code, refused.err.includes('You may not.')], [1, true])
  const wrong = await typed(['part', 'import', file, '--column', 'Teil'], { environment })
  assert.deepEqual([wrong.code, /MEANING=NAME; not "Teil"/.test(wrong.err)], [2, true])
  assert.equal((await typed(['part', 'import', join(folder, 'nowhere.csv')], { environment })).code, 2)
})
