import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guessBomColumns } from './guessBomColumns.ts'

test('the columns of a mechanical BOM are known by their usual names', () => {
  assert.deepEqual(guessBomColumns(['Part Name', 'Quantity', 'Part Type', 'Optional', 'Note'], {}), {
    partNumber: 'Part Name',
    quantity: 'Quantity',
    designators: null,
    description: null,
    note: 'Note',
    revision: null,
    unit: null,
    depth: null,
    level: null,
    identity: ['Part Type'],
    ownNumbers: [],
  })
})

test('the columns of a board’s BOM are known by their usual names', () => {
  const headers = [
    'Row',
    'Description',
    'Part',
    'References',
    'Value',
    'Footprint',
    'Quantity Per PCB',
    'Digikey',
    'LCSC',
    'Notes',
  ]
  assert.deepEqual(guessBomColumns(headers, {}), {
    partNumber: 'Part',
    quantity: 'Quantity Per PCB',
    designators: 'References',
    description: 'Description',
    note: 'Notes',
    revision: null,
    unit: null,
    depth: null,
    level: null,
    identity: ['Description', 'Value', 'Footprint', 'Digikey', 'LCSC'],
    ownNumbers: ['Digikey', 'LCSC'],
  })
})

test('where there is no part number, a manufacturer’s or supplier’s serves', () => {
  assert.equal(guessBomColumns(['MPN', 'Qty'], {}).partNumber, 'MPN')
})

test('what somebody chose is taken, however it is cased; what is not there is kept, to be refused by its name', () => {
  const columns = guessBomColumns(['Part', 'Qty', 'Stock Qty'], { quantity: 'stock qty', note: 'Hints' })
  assert.deepEqual([columns.quantity, columns.note], ['Stock Qty', 'Hints'])
})

test('a column whose name is usual means nothing where somebody says so', () => {
  const columns = guessBomColumns(['Part', 'Qty', 'Notes', 'Level'], { note: '', level: '' })
  assert.deepEqual([columns.note, columns.level, columns.quantity], [null, null, 'Qty'])
})
