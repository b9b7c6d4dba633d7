import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inWords, said, saidAll } from './said.ts'

test('a refusal names statuses as they stand on the screen, and asks nobody to reload what was just read', () => {
  const refusal = {
    code: 'RUN_STEP_TRANSITION',
    action: 'complete',
    status: 'TODO',
    allowedFrom: ['IN_PROGRESS', 'HOLD'],
  } as const
  assert.equal(said(refusal), 'To complete a step it must be in progress or on hold; this one is to do.')
})

test('what people have written in capitals stays as they wrote it', () => {
  assert.equal(inWords('Step 2 HOLD DOWN BOLTS is TODO.'), 'Step 2 HOLD DOWN BOLTS is to do.')
})

test('where nothing is refused there is nothing to say', () => {
  assert.equal(saidAll([]), null)
})
