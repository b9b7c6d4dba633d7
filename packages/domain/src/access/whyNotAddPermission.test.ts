import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from './actor.ts'
import type { Permission } from './permissions.ts'
import { whyNotAddPermission } from './whyNotAddPermission.ts'
import { whyNotTakePermission } from './whyNotTakePermission.ts'

const held: readonly Permission[] = ['AttachPermissionToRole', 'AttachRoleToUser', 'CreateRun']
const ada: Actor = { userId: '1', isApiKey: false, roleIds: ['10'], permissions: new Set(held) }
const own = { id: '10', name: 'Admin' }
const other = { id: '11', name: 'Operator' }

test('nobody adds a permission that he lacks to a role that he holds', () => {
  assert.equal(whyNotAddPermission(ada, own, 'CancelRun')?.code, 'ROLE_SELF_GRANT')
  assert.equal(whyNotAddPermission(ada, own, 'CreateRun'), null)
  assert.equal(whyNotAddPermission(ada, other, 'CancelRun'), null)
})

test('nobody takes from a role of his own what would put it right again', () => {
  assert.equal(whyNotTakePermission(ada, own, 'AttachRoleToUser')?.code, 'SEPARATION_OF_DUTIES')
  assert.equal(whyNotTakePermission(ada, own, 'CreateRun'), null)
  assert.equal(whyNotTakePermission(ada, other, 'AttachRoleToUser'), null)
})
