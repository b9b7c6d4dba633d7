import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownAddress } from './ownAddress.ts'

test('bytes are fetched from the server that the page came from, whatever its public name is', () => {
  assert.equal(ownAddress('https://mes.example:8443/files/7?ticket=a.b'), '/files/7?ticket=a.b')
  assert.equal(ownAddress('/files/uploads/x/a%20b.png'), '/files/uploads/x/a%20b.png')
})
