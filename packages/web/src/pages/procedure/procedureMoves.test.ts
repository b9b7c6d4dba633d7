import assert from 'node:assert/strict'
import { test } from 'node:test'
import { movesFrom } from './procedureMoves.ts'

test('a version is offered what can be done with it next, and one in the archive nothing', () => {
  assert.deepEqual(movesFrom('DRAFT'), ['submit'])
  assert.deepEqual(movesFrom('IN_REVIEW'), ['release', 'recall'])
  assert.deepEqual(movesFrom('RELEASED'), ['archive'])
  assert.deepEqual(movesFrom('ARCHIVED'), [])
})
