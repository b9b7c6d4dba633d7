import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  emptyStart,
  inputWithoutProcedure,
  isDuePast,
  missingChoice,
  startInput,
  wrongNumbers,
} from './startForm.ts'

const zone = 'America/Denver'

test('nothing is asked of the server before procedure and unit are chosen', () => {
  assert.equal(startInput(emptyStart, zone), null)
  assert.match(missingChoice({ ...emptyStart, procedureId: '3' }) ?? '', /unit/)
  assert.match(missingChoice({ ...emptyStart, procedureId: '3', unitFrom: 'new' }) ?? '', /part/)
})

test('a run on an existing unit names the unit and leaves open what was not chosen', () => {
  const input = startInput(
    { ...emptyStart, procedureId: '3', unitId: '7', partId: '9', serial: 'left over' },
    zone,
  )
  assert.equal(input?.partInventoryId, '7')
  assert.equal(input?.partId, undefined)
  assert.equal(input?.serialNumber, undefined)
  assert.equal(input?.title, null)
})

test('a run that makes a lot sends no serial, and a due date lasts through its day at the place', () => {
  const making = {
    ...emptyStart,
    procedureId: '3',
    unitFrom: 'new',
    partId: '9',
    trackingType: 'LOT',
    serial: 'SN-1',
    lot: 'L-1',
    quantity: '20',
    due: '2026-03-31',
  } as const
  const input = startInput(making, zone)
  assert.deepEqual([input?.serialNumber, input?.lotNumber, input?.quantity], [null, 'L-1', 20])
  assert.equal(input?.dueDate, '2026-04-01T05:59:59Z')
  assert.equal(startInput(making, 'Asia/Tokyo')?.dueDate, '2026-03-31T14:59:59Z')
  assert.equal(startInput(making, null), null)
  assert.notEqual(startInput({ ...making, due: '' }, null), null)
})

test('a number that is typed wrong is said beside its field and starts nothing; nothing is guessed from it', () => {
  const making = {
    ...emptyStart,
    procedureId: '3',
    unitFrom: 'new',
    partId: '9',
    trackingType: 'LOT',
  } as const
  for (const quantity of ['2.5', '0', '-1', 'ten', '1e3', '12345678901']) {
    assert.notEqual(wrongNumbers({ ...making, quantity }).quantity, undefined, quantity)
    assert.equal(startInput({ ...making, quantity }, zone), null, quantity)
  }
  for (const priority of ['high', '1.5', '1001'])
    assert.equal(startInput({ ...making, priority }, zone), null, priority)
  for (const [typed, meant] of [
    [' 20 ', 20],
    ['', null],
    ['007', 7],
  ] as const)
    assert.equal(startInput({ ...making, quantity: typed }, zone)?.quantity, meant)
  assert.equal(startInput({ ...making, priority: '-1000' }, zone)?.priority, -1000)
})

test('before a procedure is chosen the server is asked only whether the part has any', () => {
  assert.equal(inputWithoutProcedure(emptyStart), null)
  assert.deepEqual(inputWithoutProcedure({ ...emptyStart, unitId: '7', title: 'PO' }), {
    partInventoryId: '7',
  })
  assert.deepEqual(inputWithoutProcedure({ ...emptyStart, unitFrom: 'new', partId: '9' }), { partId: '9' })
  assert.equal(inputWithoutProcedure({ ...emptyStart, procedureId: '3', unitId: '7' }), null)
})

test('a run is started into a batch that there is, or into a new one, never both', () => {
  const chosen = { ...emptyStart, procedureId: '3', unitId: '7' }
  assert.equal(startInput(chosen, zone)?.runBatchId, undefined)
  assert.equal(startInput({ ...chosen, batchId: '12' }, zone)?.runBatchId, 12)
  const begun = startInput({ ...chosen, newBatch: ' Set 4 ' }, zone)
  assert.deepEqual([begun?.addToNewBatch, begun?.runBatchTitle], [true, ' Set 4 '])
  assert.equal(startInput({ ...chosen, batchId: '12', newBatch: 'Set 4' }, zone), null)
})

test('a due date is past when its day is over at the place of the run', () => {
  const now_ms = Date.parse('2026-03-02T03:00:00Z')
  assert.equal(isDuePast({ due: '2026-03-01' }, 'Asia/Tokyo', now_ms), true)
  assert.equal(isDuePast({ due: '2026-03-01' }, zone, now_ms), false)
  for (const due of ['', '0202-01-01', '2026-03-02'])
    assert.equal(isDuePast({ due }, 'Asia/Tokyo', now_ms), false, due)
  assert.equal(isDuePast({ due: '2020-01-01' }, null, now_ms), false)
})

test('a rework sends the lines that it names with the reason, which is asked for; another purpose sends none', () => {
  const rework = {
    ...emptyStart,
    procedureId: '3',
    unitId: '7',
    purpose: 'REWORK',
    openLineIds: ['41'],
    openReason: 'It leaks',
  } as const
  const input = startInput(rework, zone)
  assert.deepEqual([input?.openBuildRequirementIds, input?.reason], [['41'], 'It leaks'])
  assert.match(missingChoice({ ...rework, openReason: ' ' }) ?? '', /why/)
  for (const other of [
    { purpose: 'BUILD' },
    { unitFrom: 'new', partId: '9' },
    { openLineIds: [] },
  ] as const) {
    const sent = startInput({ ...rework, openReason: '', ...other }, zone)
    assert.deepEqual([sent?.openBuildRequirementIds, sent?.reason], [undefined, undefined])
  }
})
