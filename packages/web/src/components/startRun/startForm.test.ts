import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyStart, missingChoice, startInput } from './startForm.ts'

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
