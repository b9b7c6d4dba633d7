import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOfStep, stepInput } from './stepForm.ts'

test('a step’s minutes are sent as seconds, and what is no number is told before it is sent', () => {
  assert.equal(stepInput({ leadTime: '15' }).leadTime, 900)
  assert.equal(stepInput({ leadTime: '' }).leadTime, null)
  assert.equal(stepInput({}).leadTime, undefined)
  assert.equal(Object.keys(problemsOfStep({ leadTime: '1h', redoLimit: '1' })).join(), 'leadTime')
  assert.deepEqual(problemsOfStep({ leadTime: '', redoLimit: '1' }), {})
})
