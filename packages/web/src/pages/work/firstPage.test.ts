import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultPermissionsOf, defaultRoleNames } from '@traveler/domain/access/defaultRoles.ts'
import { firstPage } from './firstPage.ts'

test('who does the work begins at it, everybody else at the runs of the floor', () => {
  const first = defaultRoleNames.map((role) => [
    role,
    firstPage({ permissions: new Set(defaultPermissionsOf(role)) }),
  ])
  assert.deepEqual(first, [
    ['Operator', 'work'],
    ['Lead Operator', 'work'],
    ['Manufacturing Engineer', 'runs'],
    ['Quality Engineer', 'runs'],
    ['Planner', 'runs'],
    ['Admin', 'runs'],
    ['Read-only', 'runs'],
  ])
})
