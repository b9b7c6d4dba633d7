import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newPart, newPartInput, partInput } from './partForm.ts'

const sent = (input: object) => JSON.parse(JSON.stringify(input))

test('a new part says what was entered, and nothing of what was left empty', () => {
  assert.deepEqual(sent(newPartInput({ ...newPart, partNumber: ' PUMP-1 ', trackingType: 'NONE' })), {
    partNumber: 'PUMP-1',
    partType: 'PART',
    exportControlled: false,
  })
  const full = newPartInput({ ...newPart, partNumber: 'P', revision: 'B', sourcingStrategy: 'MAKE' })
  assert.deepEqual([full.revision, full.trackingType, full.sourcingStrategy], ['B', 'SERIAL', 'MAKE'])
})

test('only what changed of a part is sent, what was emptied as nothing', () => {
  assert.deepEqual(sent(partInput({ trackingType: 'NONE', unitOfMeasureId: null, description: 'Pump' })), {
    trackingType: null,
    unitOfMeasureId: null,
    description: 'Pump',
  })
})
