import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyStart, inputWithoutProcedure, missingChoice, startInput, wrongNumbers } from './startForm.ts'

test('nothing is asked of the server before procedure and unit are chosen', () => {
  assert.equal(startInput(emptyStart), null)
  assert.match(missingChoice({ ...emptyStart, procedureId: '3' }) ?? '', /unit/)
  assert.match(missingChoice({ ...emptyStart, procedureId: '3', unitFrom: 'new' }) ?? '', /part/)
})

test('a run on an existing unit names the unit and leaves open what was not chosen', () => {
  const input = startInput({ ...emptyStart, procedureId: '3', unitId: '7', partId: '9', serial: 'left over' })
  assert.equal(input?.partInventoryId, '7')
  assert.equal(input?.partId, undefined)
  assert.equal(input?.serialNumber, undefined)
  assert.equal(input?.title, null)
})

test('a run that makes a lot sends no serial, and a due date lasts through its day', () => {
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
  const input = startInput(making)
  assert.deepEqual([input?.serialNumber, input?.lotNumber, input?.quantity], [null, 'L-1', 20])
  assert.equal(new Date(input?.dueDate ?? '').getMinutes(), 59)
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
    assert.equal(startInput({ ...making, quantity }), null, quantity)
  }
  for (const priority of ['high', '1.5', '1001'])
    assert.equal(startInput({ ...making, priority }), null, priority)
  for (const [typed, meant] of [
    [' 20 ', 20],
    ['', null],
    ['007', 7],
  ] as const)
    assert.equal(startInput({ ...making, quantity: typed })?.quantity, meant)
  assert.equal(startInput({ ...making, priority: '-1000' })?.priority, -1000)
})

test('before a procedure is chosen the server is asked only whether the part has any', () => {
  assert.equal(inputWithoutProcedure(emptyStart), null)
  assert.deepEqual(inputWithoutProcedure({ ...emptyStart, unitId: '7', title: 'PO' }), {
    partInventoryId: '7',
  })
  assert.deepEqual(inputWithoutProcedure({ ...emptyStart, unitFrom: 'new', partId: '9' }), { partId: '9' })
  assert.equal(inputWithoutProcedure({ ...emptyStart, procedureId: '3', unitId: '7' }), null)
})
