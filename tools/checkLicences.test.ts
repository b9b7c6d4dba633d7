import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotLicensed } from './checkLicences.ts'

function licensed(licence: string | null, isForDevelopment = false): string | null {
  return whyNotLicensed({ path: 'node_modules/some', licence, isForDevelopment, origin: null })
}

test('permissive licences may be shipped', () => {
  for (const licence of ['MIT', 'Apache-2.0', '0BSD', '(MIT OR CC0-1.0)', 'GPL-2.0 OR BSD-3-Clause']) {
    assert.equal(licensed(licence), null, licence)
  }
})

test('licences that bind what they are combined with may not', () => {
  for (const licence of ['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'BUSL-1.1', 'UNLICENSED']) {
    assert.match(licensed(licence) ?? '', /may not be/, licence)
    assert.match(licensed(licence, true) ?? '', /may not be/, licence)
  }
})

test('a tool may be MPL-2.0, what is shipped may not', () => {
  assert.equal(licensed('MPL-2.0', true), null)
  assert.match(licensed('MPL-2.0') ?? '', /what we ship/)
})

test('a package that states no licence is refused', () => {
  assert.match(licensed(null) ?? '', /no licence/)
})

test('a package that states its licence in a file alone has that one', () => {
  const silent = { licence: null, isForDevelopment: false, origin: null }
  assert.equal(whyNotLicensed({ ...silent, path: 'node_modules/png-js' }), null)
})
