import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unreachableStates } from '../transitions.ts'
import {
  isOpenKit,
  partKitAction,
  partKitStatuses,
  partKitTransitions,
  whyNotMoveKit,
} from './partKitStatus.ts'

test('every status of a kit can be reached, and a kit that is done with never opens again', () => {
  assert.deepEqual(unreachableStates(partKitTransitions, partKitStatuses, 'DRAFT'), [])
  for (const from of partKitStatuses.filter((status) => !isOpenKit(status)))
    for (const to of partKitStatuses)
      assert.equal(whyNotMoveKit({ id: '1', status: from }, to)?.code, from === to ? undefined : 'KIT_CLOSED')
})

test('each pair of statuses of a kit names at most one act', () => {
  const pairs = Object.values(partKitTransitions).flatMap(({ from, to }) => from.map((one) => `${one} ${to}`))
  assert.equal(new Set(pairs).size, pairs.length)
  assert.equal(partKitAction('DRAFT', 'DELIVERED'), 'deliver')
  assert.equal(partKitAction('DELIVERED', 'DRAFT'), null)
  assert.equal(whyNotMoveKit({ id: '1', status: 'DELIVERED' }, 'DRAFT')?.code, 'INVALID_INPUT')
})
