import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordText } from './recordText.ts'
import { makeSheet, placeOfId, toldCopy } from './rowSheet.ts'

const edges = [
  { id: placeOfId(2), step_id: placeOfId(1), upstream_step_id: placeOfId(0), minimum_lag: 60 },
  { id: placeOfId(3), step_id: placeOfId(0), upstream_step_id: placeOfId(1), minimum_lag: null },
].map((edge) => ({ ...edge, maximum_lag: null }))
const sheet = makeSheet('run_step_edge', edges, ['run_id', 'export_controlled'])
const copy = { ids: ['100', '101', '102', '103'], own: { run_id: '90', export_controlled: false } }

test('an event tells of a copy what it would tell of its rows one by one', () => {
  const { insert, same } = JSON.parse(toldCopy(sheet, copy))
  assert.deepEqual(insert, [
    { id: '102', step_id: '101', upstream_step_id: '100', minimum_lag: 60 },
    { id: '103', step_id: '100', upstream_step_id: '101' },
  ])
  assert.deepEqual(same, { run_id: '90', export_controlled: false })
})

test('the text of a copy is the canonical one', () => {
  const text = toldCopy(sheet, copy)
  assert.equal(recordText(JSON.parse(text)), text)
})

test('what two copies have in common is the sheet, their ids and what each says differ', () => {
  const other = toldCopy(sheet, { ids: ['200', '201', '202', '203'], own: { ...copy.own, run_id: '91' } })
  assert.equal(other.replaceAll('20', '10').replace('"91"', '"90"'), toldCopy(sheet, copy))
})

test('a column of new ids holds no old one', () => {
  const mixed = edges.map((edge, nth) => ({ ...edge, step_id: nth === 0 ? '7' : edge.step_id }))
  assert.throws(() => makeSheet('run_step_edge', mixed, ['run_id', 'export_controlled']), /old one: 7/)
})
