import assert from 'node:assert/strict'
import { test } from 'node:test'
import { permissionGroupById, permissionGroups, permissionGroupsOf } from './permissionGroup.ts'
import { permissions } from './permissions.ts'

test('every permission has a number of its own that follows from its name', () => {
  assert.equal(permissionGroups.length, permissions.length)
  assert.equal(new Set(permissionGroups.map(({ id }) => id)).size, permissions.length)
  for (const group of permissionGroups) assert.equal(permissionGroupById(String(group.id)), group)
  assert.deepEqual(permissionGroupsOf(['StartRunStep', 'Nonsense']), [
    { id: 1_948_020_634, name: 'StartRunStep', family: 'RunStep' },
  ])
})
