import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chosenSiblings, leaveOut } from './batchScope.ts'

const unit = (stepId: string, runId: string) => ({ stepId, runId, unit: `SN-${runId}`, status: 'TODO' })

test('the siblings that are sent are those of the runs that were not left out, by their steps', () => {
  const siblings = [unit('70', '7'), unit('80', '8'), unit('90', '9')]
  assert.deepEqual(chosenSiblings(siblings, new Set()), ['70', '80', '90'])
  assert.deepEqual(chosenSiblings(siblings, new Set(['8'])), ['70', '90'])
  assert.deepEqual(chosenSiblings(siblings, new Set(['7', '8', '9', '40'])), [])
})

test('a unit that was left out elsewhere, and has no such step here, stays left out', () => {
  const siblings = [unit('70', '7'), unit('80', '8')]
  assert.deepEqual([...leaveOut(new Set(['7', '40']), siblings, new Set(['7']))], ['40', '8'])
})
