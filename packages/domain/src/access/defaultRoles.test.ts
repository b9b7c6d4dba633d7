import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from './actor.ts'
import { defaultGrants, defaultPermissionsOf, defaultRoleNames } from './defaultRoles.ts'
import type { Permission } from './permissions.ts'
import { isPermission, permissions } from './permissions.ts'
import { whyNotGrantRole } from './whyNotGrantRole.ts'
import { whyNotPermitted } from './whyNotPermitted.ts'

test('every permission has one name and one row with a mark for each role', () => {
  assert.equal(new Set(permissions).size, permissions.length)
  for (const permission of permissions) {
    assert.match(permission, /^[A-Z][A-Za-z]+$/)
    assert.match(
      defaultGrants[permission],
      new RegExp(`^[x.]( [x.]){${defaultRoleNames.length - 1}}$`),
      permission,
    )
  }
  assert.ok(isPermission('StartRunStep') && !isPermission('startRunStep'))
})

test('an operator works steps, but neither completes nor cancels runs, skips steps, applies redlines or releases quality holds', () => {
  const operator = defaultPermissionsOf('Operator')
  const worker: readonly Permission[] = [
    'CreateRun',
    'StartRunStep',
    'RecordFieldValue',
    'SignRunStepField',
    'CompleteRunStep',
    'FailRunStep',
    'CheckIn',
    'CreateIssue',
  ]
  for (const permission of worker) assert.ok(operator.includes(permission), permission)
  const never: readonly Permission[] = [
    'CompleteRun',
    'CancelRun',
    'SkipRunStep',
    'ApplyRedline',
    'ReleaseQualityHold',
    'ReopenRun',
    'ReleaseProcedure',
    'CreateUser',
  ]
  for (const permission of never) assert.ok(!operator.includes(permission), permission)
})

test('a lead operator may complete runs, quality releases holds, engineers release procedures', () => {
  assert.ok(defaultPermissionsOf('Lead Operator').includes('CompleteRun'))
  assert.ok(!defaultPermissionsOf('Lead Operator').includes('ReleaseQualityHold'))
  assert.ok(defaultPermissionsOf('Quality Engineer').includes('ReleaseQualityHold'))
  assert.ok(defaultPermissionsOf('Manufacturing Engineer').includes('ReleaseProcedure'))
  assert.ok(!defaultPermissionsOf('Planner').includes('StartRunStep'))
})

test('an administrator may everything, a reader only read, change the own password, PIN and passkeys, and mark what he was told as read', () => {
  assert.deepEqual(defaultPermissionsOf('Admin'), permissions)
  assert.deepEqual(defaultPermissionsOf('Read-only'), [
    'ReadRecord',
    'ChangePassword',
    'ChangePin',
    'ChangePasskey',
    'UpdateUserNotification',
  ])
})

test('a missing permission is named, and nobody grants a role to himself', () => {
  const ada: Actor = {
    userId: '5',
    isApiKey: false,
    roleIds: [],
    permissions: new Set<Permission>(['CreateRun']),
  }
  assert.equal(whyNotPermitted(ada, 'CreateRun'), null)
  assert.deepEqual(whyNotPermitted(ada, 'CancelRun'), { code: 'PERMISSION', permission: 'CancelRun' })
  assert.equal(whyNotGrantRole(ada, ['6', '5'], 'Admin')?.code, 'ROLE_SELF_GRANT')
  assert.equal(whyNotGrantRole(ada, ['6'], 'Admin'), null)
})
