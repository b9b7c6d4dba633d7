import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ioOf } from '../test/typed.ts'
import { duration, startProgress } from './progress.ts'

function watched(columns?: number) {
  const told = { out: '', err: '', drawn: [] as string[] }
  return { told, io: ioOf(columns === undefined ? {} : { columns }, told) }
}

test('on a terminal a bar shows how many are done, of how many, and the time left', () => {
  const { told, io } = watched(80)
  const progress = startProgress({ name: 'Reading parts', total: 2000 }, io)
  progress.advance(500)
  progress.advance(500)
  progress.finish()
  assert.match(told.drawn[0] ?? '', /^█{6}░{18} Reading parts: 500 of 2,000, \d+ s left$/)
  assert.match(told.drawn[1] ?? '', /^█{12}░{12} Reading parts: 1,000 of 2,000, \d+ s left$/)
  assert.equal(told.drawn.at(-1), '', 'the bar goes when the work is over')
  assert.match(told.err, /^Reading parts: 1,000 in \d+ s\.\n$/)
})

test('a narrow terminal gets the counts without the bar, and a line is never broken', () => {
  const { told, io } = watched(20)
  startProgress({ name: 'Reading parts', total: 2000 }, io).advance(500)
  assert.equal(told.drawn[0], 'Reading parts: 500 ')
})

test('in a log there are few lines, and no bar', () => {
  const { told, io } = watched()
  const progress = startProgress({ name: 'Reading parts', total: null }, io)
  for (let nth = 0; nth < 40; nth += 1) progress.advance(1)
  assert.deepEqual(told.drawn, [])
  const lines = told.err.trim().split('\n')
  assert.ok(lines.length > 1 && lines.length < 20, told.err)
  assert.match(lines[0] ?? '', /^Reading parts: \d+$/)
})

test('work that broke off claims nothing', () => {
  const { told, io } = watched(80)
  const progress = startProgress({ name: 'Reading parts', total: 2 }, io)
  progress.advance(1)
  progress.abandon()
  assert.equal(told.err, '')
  assert.equal(told.drawn.at(-1), '')
})

test('durations are told in the two units that matter', () => {
  assert.deepEqual([400, 59_000, 200_000, 3_900_000].map(duration), [
    '0 s',
    '59 s',
    '3 min 20 s',
    '1 h 5 min',
  ])
})
