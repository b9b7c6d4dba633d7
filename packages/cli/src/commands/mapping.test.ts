import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardServer } from '../../test/heardServer.ts'
import { typed } from '../../test/typed.ts'

const imported = {
  format: 'utf-8',
  headers: ['a'],
  rowCount: 1,
  createdCount: 1,
  skippedCount: 0,
  problemCount: 0,
  problems: [],
}
const done = { data: { imported } }
const input = 'a\n1\n'

test('how a table was read is saved under a name, once it is in', async () => {
  const server = await heardServer(done, { data: { saved: { importMapping: { id: 7 } } } })
  const words = [
    '--column',
    'location=Bin no.',
    '--ignore',
    '*',
    '--decimal',
    'comma',
    '--save-mapping',
    'Stores',
  ]
  const { code } = await typed(['inventory', 'import', '-', ...words], { ...server, input })
  assert.equal(code, 0)
  assert.deepEqual(server.sentTo('createImportMapping'), {
    kind: 'PART_INVENTORY',
    name: 'Stores',
    columns: [{ field: 'location', name: 'Bin no.' }],
    ignoredColumns: ['*'],
    decimalSign: 'COMMA',
  })
})

test('a mapping is named and not said again; one that cannot be saved undoes no import, and is told', async () => {
  const named = await heardServer(done)
  assert.equal((await typed(['part', 'import', '-', '--mapping', 'Catalog'], { ...named, input })).code, 0)
  assert.deepEqual(named.sentTo('importParts'), { mapping: 'Catalog', upload: 'the-key' })
  const taken = {
    data: { saved: null },
    errors: [{ message: 'It exists.', extensions: { code: 'ALREADY_EXISTS' } }],
  }
  const server = await heardServer(done, taken)
  const told = await typed(['part', 'import', '-', '--save-mapping', 'Catalog'], { ...server, input })
  assert.deepEqual([told.code, told.out], [0, '1 row: 1 part made.\n'])
  assert.match(told.err, /The mapping was not saved: It exists\./)
})

test('what is saved of a BOM says how its numbers are built', async () => {
  const bom = {
    ...imported,
    lineCount: 1,
    mbomCount: 1,
    createdPartCount: 1,
    createdParts: [],
    leftOut: [],
    notes: [],
  }
  const answer = { data: { importBom: { ...bom, partId: 1, mbomId: 2, part: null, mbom: null } } }
  const server = await heardServer(answer, { data: { saved: null } })
  const words = [
    '--part',
    'B',
    '--number',
    '{LCSC}',
    '--dash',
    'omit',
    '--column',
    'quantity=Menge',
    '--save-mapping',
    'EDA',
  ]
  assert.equal((await typed(['bom', 'import', '-', ...words], { ...server, input })).code, 0)
  assert.deepEqual(server.sentTo('createImportMapping'), {
    kind: 'BOM',
    name: 'EDA',
    columns: [{ field: 'quantity', name: 'Menge' }],
    numberTemplate: '{LCSC}',
    dashQuantity: 'LEAVE_OUT',
  })
})

test('saving goes with no dry run and no other mapping', async () => {
  const { environment } = await heardServer(done)
  for (const other of [['--dry-run'], ['--mapping', 'Other']]) {
    const { code } = await typed(['part', 'import', '-', '--save-mapping', 'x', ...other], {
      environment,
      input,
    })
    assert.equal(code, 2)
  }
})

test('mappings are listed with their columns, and deleted by their import and name', async () => {
  const mapping = {
    id: 7,
    etag: 'e',
    kind: 'PART_INVENTORY',
    name: 'Stores',
    columns: [{ field: 'location', name: 'Bin' }],
  }
  const list = {
    data: {
      importMappings: { edges: [{ node: mapping }], pageInfo: { hasNextPage: false, endCursor: null } },
    },
  }
  const { environment } = await heardServer(list)
  const { out } = await typed(['mapping', 'list'], { environment })
  assert.match(out, /inventory +Stores +location=Bin/)
  const server = await heardServer(list, { data: { deleteImportMapping: { id: 7 } } })
  const deleted = await typed(['mapping', 'delete', 'inventory', 'Stores'], server)
  assert.deepEqual([deleted.code, deleted.out], [0, 'The mapping Stores is deleted.\n'])
  const sent = server.heard.map(({ body }) => body)
  assert.ok(sent.some((body) => body.includes('{"id":7,"etag":"e"}') || body.includes('"etag":"e"')))
  const none = await heardServer({ data: { importMappings: { edges: [] } } })
  const missing = await typed(['mapping', 'delete', 'part', 'Stores'], none)
  assert.deepEqual([missing.code, /no mapping "Stores" for part import/.test(missing.err)], [1, true])
  assert.equal((await typed(['mapping', 'delete', 'runs', 'Stores'], none)).code, 2)
})
