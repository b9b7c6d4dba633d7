import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import type { GateDefinition } from '../step/stepDefinition.ts'
import { placeAtGate } from './placeAtGate.ts'

const [quality, engineer] = [
  { id: '1', name: 'Quality' },
  { id: '2', name: 'Engineer' },
]
const gate: GateDefinition = {
  kind: 'APPROVAL',
  when: 'BEFORE_START',
  roles: [
    { role: quality, count: 1 },
    { role: engineer, count: 1 },
  ],
}
const actor = (...roleIds: string[]): Actor => ({
  userId: '9',
  isApiKey: false,
  roleIds,
  permissions: new Set(),
})
const approved = { id: '5', userId: '8', roleId: '1', decision: 'APPROVED' } as const

test('a person of several roles fills the first place that is open', () => {
  assert.equal(placeAtGate(gate, [], actor('2', '1')), quality)
  assert.equal(placeAtGate(gate, [approved], actor('2', '1')), engineer)
})

test('a person without any of the roles has no place', () => {
  assert.equal(placeAtGate(gate, [], actor('3')), null)
})
