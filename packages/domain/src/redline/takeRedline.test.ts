import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RedlineToTake, takenPlace, takeRedline, whyNotTakeRedline } from './takeRedline.ts'

const weld: RedlineToTake = {
  id: '7',
  status: 'APPLIED',
  change: 'MODIFY',
  element: 'weld',
  baseDefinitionId: '1',
  before: [],
  after: [],
  parent: null,
  named: [],
}
const step = { status: 'TODO', isUntouched: true, definitionId: '1', name: '2 Weld' }
const worked = { ...step, status: 'IN_PROGRESS', isUntouched: false }
const changeFor = (redline: RedlineToTake, steps: Readonly<Record<string, typeof step>>, isStopped = false) =>
  takeRedline(redline, { steps: new Map(Object.entries(steps)), isStopped }).change

test('a run takes a redline while its step reads as that one did before and nobody has worked on it', () => {
  assert.equal(changeFor(weld, { weld: step }), 'CAN_TAKE')
  assert.equal(changeFor(weld, { weld: step }, true), 'STOPPED')
  for (const status of ['IN_PROGRESS', 'COMPLETE', 'CANCELED', 'HOLD', 'REDLINE', 'FAILED'])
    assert.equal(changeFor(weld, { weld: { ...step, status } }), 'STEP_PASSED')
  assert.equal(changeFor(weld, { weld: { ...step, isUntouched: false } }), 'STEP_PASSED')
  assert.equal(changeFor(weld, { weld: { ...step, definitionId: '2' } }), 'STEP_DIFFERS')
  assert.equal(changeFor(weld, {}), 'STEP_DIFFERS')
  assert.equal(changeFor({ ...weld, named: ['clean'] }, { weld: step }), 'STEP_DIFFERS')
})

test('a step that a redline adds is taken before a step that is not begun, or as the last below one that is not done', () => {
  const added: RedlineToTake = {
    ...weld,
    change: 'ADD',
    element: 'clean',
    baseDefinitionId: null,
    before: ['grind', 'weld'],
    after: ['paint', 'pack'],
  }
  assert.equal(changeFor(added, { weld: worked, paint: step }), 'CAN_TAKE')
  assert.equal(takenPlace(added, new Map([['weld', step]])), 'weld')
  assert.equal(changeFor(added, { weld: step, paint: worked }), 'STEP_PASSED')
  assert.equal(changeFor(added, { weld: step, pack: worked }), 'STEP_PASSED')
  assert.equal(changeFor(added, { weld: step, clean: step }), 'STEP_DIFFERS')
  const below = { ...added, after: [], parent: 'finish' }
  assert.equal(changeFor(below, { weld: step, finish: worked }), 'CAN_TAKE')
  assert.equal(changeFor(below, { weld: step, finish: { ...step, status: 'COMPLETE' } }), 'STEP_PASSED')
  assert.equal(changeFor(below, { weld: step }), 'STEP_DIFFERS')
})

test('what is not applied is taken by no run, and what is by none that is closed, each told why', () => {
  const run = { id: '5', canceledAt: null, completedAt: null, heldAt: null, hold: null }
  const other = { run, steps: new Map([['weld', worked]]), isStopped: false }
  const codes = (redline: RedlineToTake, given: Partial<typeof run> = {}) =>
    whyNotTakeRedline(redline, { ...other, run: { ...run, ...given } }).map(({ code }) => code)
  assert.deepEqual(codes({ ...weld, status: 'IN_REVIEW' }), ['REDLINE_TRANSITION'])
  assert.deepEqual(codes(weld, { completedAt: '2026-01-01T00:00:00Z' as never }), ['RUN_NOT_OPEN'])
  assert.deepEqual(codes(weld), ['REDLINE_PASSED'])
  assert.deepEqual(codes({ ...weld, baseDefinitionId: '2' }), ['REDLINE_DIFFERS'])
})
