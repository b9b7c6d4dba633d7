import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotArchiveLocation, whyNotStoreAt } from './whyNotStoreAt.ts'

test('an archived place takes nothing more', () => {
  assert.equal(whyNotStoreAt({ id: '1', name: 'Rack 4', archived: false }), null)
  assert.equal(whyNotStoreAt(undefined), null)
  assert.equal(whyNotStoreAt({ id: '1', name: 'Rack 4', archived: true })?.code, 'INVALID_INPUT')
})

test('a place is archived when nothing lies there and no place in use lies within it', () => {
  assert.equal(whyNotArchiveLocation('1', 0, 0), null)
  assert.deepEqual(whyNotArchiveLocation('1', 2, 1), {
    code: 'IN_USE',
    type: 'Location',
    id: '1',
    usedBy: '2 units and lots that lie there and 1 place within it',
  })
})
