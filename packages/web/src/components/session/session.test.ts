import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseSession } from './session.ts'

test('a device at which nobody works shows the login, and a new server asks for its first administrator', () => {
  assert.deepEqual(parseSession({ firstRun: true, user: null, device: null, demoLogins: [] }), {
    person: null,
    isLocked: false,
    device: null,
    isFirstRun: true,
    demo: [],
    hasLeft: false,
  })
})

test('the person at a registered device is known by name', () => {
  const session = parseSession({
    user: { id: 5, name: 'Ada', email: 'ada@bracket.example' },
    device: { id: 9, name: 'Bench 3' },
  })
  assert.deepEqual([session.person?.id, session.person?.name, session.device], ['5', 'Ada', 'Bench 3'])
})
