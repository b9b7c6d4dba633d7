import assert from 'node:assert/strict'
import { test } from 'node:test'
import { factLines, Table, tableLines } from './table.ts'

interface Part {
  readonly id: string
  readonly title: string
  readonly stock: string | null
}

const columns = [
  { title: 'ID', of: ({ id }: Part) => id, isWhole: true },
  { title: 'TITLE', of: ({ title }: Part) => title },
  { title: 'STOCK', of: ({ stock }: Part) => stock, align: 'right' },
] as const

test('columns stand below each other in every script, numbers at the right', () => {
  const parts = [
    { id: '7', title: 'Igniter', stock: '12' },
    { id: '1234', title: '点火器', stock: '1.5' },
    { id: '9', title: 'Zu\u0308nder 🔥', stock: null },
  ]
  assert.deepEqual(tableLines(columns, parts, null), [
    'ID    TITLE      STOCK',
    '7     Igniter       12',
    '1234  点火器       1.5',
    '9     Zu\u0308nder 🔥',
  ])
})

test('on a terminal the widest column is cut, never an id, and never through a character', () => {
  const parts = [{ id: '123456789012', title: '点火器の組立と検査の手順書', stock: '12' }]
  const lines = tableLines(columns, parts, { columns: 32, hasColor: false })
  assert.deepEqual(lines, ['ID            TITLE        STOCK', '123456789012  点火器の組…     12'])
})

test('headings are bold where color is wanted', () => {
  const [head] = tableLines(columns, [], { columns: 80, hasColor: true })
  assert.equal(head, '\u001b[1mID  TITLE  STOCK\u001b[22m')
})

test('what users wrote can neither steer the terminal nor break the line', () => {
  const parts = [{ id: '1', title: 'a\u001b[2Jb\nc\u202ed', stock: null }]
  assert.equal(tableLines(columns, parts, null)[1], '1   a\ufffd[2Jb c\ufffdd')
})

test('pages of one table keep the widths of the first', () => {
  const table = new Table(columns, [{ id: '10', title: 'Igniter', stock: '3' }], {
    columns: 80,
    hasColor: false,
  })
  assert.deepEqual(table.lines([{ id: '9', title: 'Igniter body', stock: '14' }], 'without'), [
    '9   Ignite…     14',
  ])
})

test('what is not known of a record is left out', () => {
  const facts = [
    ['Run', '7'],
    ['Due', null],
    ['Work center', 'WC-10'],
  ] as const
  assert.deepEqual(factLines(facts, null), ['Run          7', 'Work center  WC-10'])
})
