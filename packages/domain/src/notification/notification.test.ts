import assert from 'node:assert/strict'
import { test } from 'node:test'
import { notificationPath, notificationWords } from './notification.ts'

test('a notice shows the beginning of what was written, and never half a letter', () => {
  assert.equal(notificationWords('  short of M3 screws '), 'short of M3 screws')
  assert.equal(notificationWords('   '), null)
  const long = '🔩'.repeat(400)
  assert.equal(notificationWords(long), `${'🔩'.repeat(299)}…`)
})

test('a notice leads to the screen of what it is about', () => {
  assert.equal(notificationPath({ type: 'runStep', id: '7', ownerId: '3' }), '/runs/3?step=7')
  assert.equal(notificationPath({ type: 'step', id: '7', ownerId: '3' }), '/procedures/3')
  assert.equal(notificationPath({ type: 'mbom', id: '9' }), '/boms/9')
  assert.equal(notificationPath({ type: 'issue', id: '4' }), '/issues/4')
})
