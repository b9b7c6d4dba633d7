import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type KnownRevision, planRevision, whyNotNewRevision } from './planRevision.ts'

const known = (revision: string, isLatest: boolean): KnownRevision => ({
  id: `id ${revision}`,
  familyId: 'family',
  partNumber: 'BRKT-1',
  revision,
  isLatest,
})

test('the first revision of a part number founds its family and is the latest', () => {
  assert.deepEqual(planRevision('A', []), { familyId: null, isLatest: true, superseded: [] })
})

test('a later revision supersedes the latest; one written afterwards but earlier in the order does not', () => {
  assert.deepEqual(planRevision('C', [known('A', false), known('B', true)]), {
    familyId: 'family',
    isLatest: true,
    superseded: ['id B'],
  })
  assert.deepEqual(planRevision('A', [known('B', true)]), {
    familyId: 'family',
    isLatest: false,
    superseded: [],
  })
})

test('a part number has each revision once', () => {
  assert.equal(whyNotNewRevision('BRKT-1', 'B', [known('A', true)]), null)
  assert.deepEqual(whyNotNewRevision('BRKT-1', 'A', [known('A', true)]), {
    code: 'ALREADY_EXISTS',
    type: 'Part',
    field: 'partNumber',
    value: 'BRKT-1 revision A',
  })
})
