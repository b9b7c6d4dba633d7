import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const imported = {
  format: 'utf-8',
  headers: ['a'],
  rowCount: 3,
  createdCount: 2,
  skippedCount: 1,
  problemCount: 0,
  problems: [],
}

const imports = [
  {
    command: 'inventory import',
    mutation: 'importPartInventory',
    column: 'serialNumber',
    told: 'units and lots',
  },
  { command: 'location import', mutation: 'importLocations', column: 'parent', told: 'places' },
  { command: 'user import', mutation: 'importUsers', column: 'roles', told: 'people' },
]

for (const { command, mutation, column, told } of imports)
  test(`${command} sends the file as it is, with what was chosen`, async () => {
    const { file, sentTo, environment } = await heardServer({ data: { imported } })
    const words = `${command} - --column ${column}=Spalte --ignore * --existing skip`
    const { code, out } = await typed(words.split(' '), { environment, input: 'a\n1\n' })
    assert.deepEqual([code, file()], [0, 'a\n1\n'])
    assert.deepEqual(sentTo(mutation), {
      columns: [{ field: column, name: 'Spalte' }],
      ignoredColumns: ['*'],
      existing: 'SKIP',
      upload: 'the-key',
    })
    assert.equal(out, `3 rows: 2 ${told} made, 1 skipped.\n`)
  })

test('order import sends the file as it is; orders that say the same are two, so none is skipped', async () => {
  const { sentTo, environment } = await heardServer({ data: { imported: { ...imported, skippedCount: 0 } } })
  const { code, out } = await typed(['order', 'import', '-', '--dry-run'], { environment, input: 'a\n1\n' })
  assert.equal(code, 0)
  assert.deepEqual(sentTo('importPlannedRuns'), { dryRun: true, upload: 'the-key' })
  assert.equal(out, '3 rows: 2 orders would be made.\n')
  const skipping = await typed(['order', 'import', '-', '--existing', 'skip'], { environment, input: 'a\n' })
  assert.equal(skipping.code, 2)
})

test('inventree import tells what became of an export, and what was left out with the reason', async () => {
  const counts = {
    locationCount: 2,
    partCount: 3,
    mbomCount: 2,
    lineCount: 4,
    inventoryCount: 5,
    skippedCount: 1,
  }
  const leftOut = [
    { model: 'stock.stockitem', count: 1, why: 'it is at a customer', pks: [23] },
    { model: 'auth.user', count: 4, why: 'people are imported by user import', pks: [] },
  ]
  const answer = { ...counts, leftOut, headers: [], problemCount: 0, problems: [] }
  const { sentTo, file, environment } = await heardServer({ data: { imported: answer } })
  const words = ['inventree', 'import', '-', '--existing', 'skip', '--dry-run']
  const { code, out } = await typed(words, { environment, input: '[]' })
  assert.deepEqual([code, file()], [0, '[]'])
  assert.deepEqual(sentTo('importInvenTree'), { existing: 'SKIP', dryRun: true, upload: 'the-key' })
  assert.equal(
    out,
    `Left out: 1 stock.stockitem (23): it is at a customer.
Left out: 4 auth.user: people are imported by user import.
2 places, 3 parts, 4 lines in 2 mBOMs, 5 units and lots would be made, 1 skipped.
`,
  )
})
