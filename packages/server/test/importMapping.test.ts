import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Asker, type Floor, openFloor } from './floor.ts'
import { importing } from './importing.ts'
import { aPart } from './made.ts'

const create = `mutation ($input: CreateImportMappingInput!) { createImportMapping(input: $input) { importMapping {
  id _etag kind name decimalSign dashQuantity columns { field name } ignoredColumns } } }`
const remove = 'mutation ($id: ID!, $etag: String!) { deleteImportMapping(id: $id, etag: $etag) { id } }'
const { document, imported, sentences } = importing('importPartInventory')

let floor: Floor
let admin: Asker
before(async () => {
  floor = await openFloor()
  admin = floor.admin
  await aPart(admin, { partNumber: 'SEAL', trackingType: 'LOT' })
})

const stores = {
  kind: 'PART_INVENTORY',
  name: 'Stores count',
  decimalSign: 'COMMA',
  columns: [
    { field: 'partNumber', name: 'Teil' },
    { field: 'quantity', name: 'Gezählt' },
    { field: 'lotNumber', name: 'Charge' },
  ],
  ignoredColumns: ['Regal'],
}

test('a table is read as the mapping of its name says, and what is said anew wins', async () => {
  const { createImportMapping } = await admin.get(create, { input: stores })
  const { id, _etag, ...kept } = createImportMapping.importMapping
  assert.deepEqual(kept, { ...stores, dashQuantity: null })
  const text = 'Teil;Charge;Gezählt;Regal\nSEAL;L-1;1,500;x\n'
  assert.equal((await imported(admin, text, { mapping: 'Stores count' })).createdCount, 1)
  const again = text.replace('L-1', 'L-2').replace('Gezählt', 'Menge')
  const column = { field: 'quantity', name: 'Menge' }
  assert.equal((await imported(admin, again, { mapping: 'Stores count', columns: [column] })).createdCount, 1)
  assert.deepEqual(await sentences(admin, text, { mapping: 'Stores' }), [
    'mapping "Stores" is not there. Choose from Stores count.',
  ])
  await admin.get(remove, { id, etag: _etag })
  assert.deepEqual(await admin.refused(document, { input: { text, mapping: 'Stores count' } }), [
    'INVALID_INPUT',
  ])
})

test('a mapping of BOMs says how numbers are built and what a dash means', async () => {
  const eda = {
    kind: 'BOM',
    name: 'EDA',
    numberTemplate: '{LCSC|Value}',
    dashQuantity: 'LEAVE_OUT',
    columns: [{ field: 'quantity', name: 'Per board' }],
  }
  await admin.get(create, { input: eda })
  const csv = 'LCSC,Value,Per board\nC100,1k,2\n,33p,4\nC7,x,-\n'
  const { importBom } = await admin.get(
    'mutation ($input: ImportBomInput!) { importBom(input: $input) { lineCount leftOut mbom { mbomItems { quantity part { partNumber } } } } }',
    { input: { csv, partNumber: 'BOARD', mapping: 'EDA' } },
  )
  assert.deepEqual([importBom.lineCount, importBom.leftOut], [2, [4]])
  assert.deepEqual(
    importBom.mbom.mbomItems.map((item: { quantity: number; part: { partNumber: string } }) => [
      item.part.partNumber,
      item.quantity,
    ]),
    [
      ['C100', 2],
      ['33p', 4],
    ],
  )
})

test('one mapping of a kind has a name, even when two people save it at once', async () => {
  const save = (kind: string) => admin.ask(create, { input: { kind, name: 'Same' } })
  const answers = await Promise.all([save('PARTS'), save('PARTS'), save('USERS')])
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions['code'] ?? 'saved')
  assert.deepEqual(codes.toSorted(), ['ALREADY_EXISTS', 'saved', 'saved'])
})

test('a mapping that makes no sense is refused by field, and saving and deleting take their permissions', async () => {
  const strange = {
    kind: 'USERS',
    name: 'x',
    columns: [{ field: 'cost', name: 'Preis' }],
    dashQuantity: 'ZERO',
  }
  const { errors } = await admin.ask(create, { input: strange })
  assert.deepEqual(
    errors?.map(({ extensions }) => extensions['field']),
    ['columns', 'dashQuantity'],
  )
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await operator.refused(create, { input: { kind: 'PARTS', name: 'y' } }), ['PERMISSION'])
  const { createImportMapping } = await admin.get(create, { input: { kind: 'PARTS', name: 'z' } })
  const { id, _etag: etag } = createImportMapping.importMapping
  assert.deepEqual(await operator.refused(remove, { id, etag }), ['PERMISSION'])
  assert.deepEqual(await admin.refused(remove, { id, etag: '0'.repeat(32) }), ['CONCURRENCY_ERROR'])
  const names = await admin.get(
    '{ importMappings(sort: [NAME_ASC], filters: { kind: { eq: PARTS } }) { edges { node { name } } } }',
  )
  assert.deepEqual(
    names.importMappings.edges.map(({ node }: { node: { name: string } }) => node.name),
    ['Same', 'z'],
  )
})
