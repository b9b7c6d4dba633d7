import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openFloor } from './floor.ts'

test('a person without a role sees who he is, and nothing of the factory', async () => {
  const floor = await openFloor()
  const nobody = await floor.person()
  const { me } = await nobody.get('{ me { name email } }')
  assert.equal(me.email, nobody.email)
  assert.deepEqual(
    await nobody.refused('{ runs { edges { node { id } } } parts { edges { node { id } } } }'),
    ['PERMISSION', 'PERMISSION'],
  )
  assert.deepEqual(
    await nobody.refused('query ($id: ID!) { user(id: $id) { name } }', { id: floor.admin.id }),
    ['PERMISSION'],
  )
})
