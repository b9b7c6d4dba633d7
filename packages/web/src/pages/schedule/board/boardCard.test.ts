import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BoardCard, cardOfRun, packLanes, putOnDay, spanOf } from './boardCard.ts'

const zone = 'America/Denver'
const days = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']
const card = (key: string, start: string | null, end: string | null): BoardCard => ({
  key,
  id: key,
  etag: 'e',
  name: key,
  detail: '',
  locationId: '7',
  start,
  end,
  plan: null,
  run: null,
})
const span = (start: string, end: string) => {
  const found = spanOf(card('a', start, end), zone, days)
  return found === null ? null : [found.from, found.to]
}

test('a card covers the days on which it lies by the clock of its work center, as far as the board shows them', () => {
  assert.deepEqual(span('2026-03-03T13:00:00Z', '2026-03-04T05:00:00Z'), [1, 1])
  assert.deepEqual(span('2026-02-20T13:00:00Z', '2026-03-03T21:00:00Z'), [0, 1])
  assert.deepEqual(span('2026-03-05T07:00:00Z', '2026-03-06T07:00:00Z'), [3, 3], 'it ends at midnight')
  assert.equal(span('2026-03-09T13:00:00Z', '2026-03-10T13:00:00Z'), null)
  assert.equal(spanOf(card('a', null, null), zone, days), null)
})

test('work that is put on a day starts there by the same clock and keeps its length', () => {
  const placed = { locationId: '8', zone, day: '2026-03-05' }
  const dated = { start: '2026-03-02T13:00:00Z', end: '2026-03-03T21:00:00Z' }
  assert.deepEqual(putOnDay(dated, placed), {
    locationId: '8',
    start: '2026-03-05T13:00:00Z',
    end: '2026-03-06T21:00:00Z',
  })
  assert.deepEqual(putOnDay({ start: null, end: null }, placed), {
    locationId: '8',
    start: '2026-03-05T07:00:00Z',
    end: '2026-03-06T07:00:00Z',
  })
})

test('cards that overlap stand in lanes below each other, and a free lane is filled first', () => {
  const spans = [
    { card: card('long', null, null), from: 0, to: 2 },
    { card: card('short', null, null), from: 1, to: 1 },
    { card: card('after', null, null), from: 3, to: 4 },
  ]
  assert.deepEqual(
    packLanes(spans).map((lane) => lane.map(({ card: { key } }) => key)),
    [['long', 'after'], ['short']],
  )
})

test('runs of one day are told apart by what stands first in their cards: serial or lot, then the part', () => {
  const run = {
    id: '5',
    _etag: 'e',
    title: 'Run 5: EP-1000 · TI-0012',
    status: 'TODO',
    isOpen: true,
    scheduledStart: null,
    scheduledEnd: null,
    location: null,
    part: { id: '1', partNumber: 'EP-1000', revision: 'A' },
    partInventory: { id: '2', serialNumber: 'TI-0012', lotNumber: null },
  } as const
  assert.deepEqual([cardOfRun(run).name, cardOfRun(run).detail], ['TI-0012 · EP-1000', run.title])
  assert.equal(cardOfRun({ ...run, part: null, partInventory: null }).name, run.title)
})
