import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eraOf, type KnownRevision, planRevision, whyNotNewRevision } from './planRevision.ts'

const known = (revision: string, isLatest: boolean): KnownRevision => ({
  id: `id ${revision}`,
  familyId: 'family',
  partNumber: 'BRKT-1',
  revision,
  era: 0,
  isLatest,
})
const added = (revision: string, era = 0) => ({ revision, era })

test('the first revision of a part number founds its family and is the latest', () => {
  assert.deepEqual(planRevision(added('A'), []), { familyId: null, isLatest: true, superseded: [] })
})

test('a later revision supersedes the latest; one written afterwards but earlier in the order does not', () => {
  assert.deepEqual(planRevision(added('C'), [known('A', false), known('B', true)]), {
    familyId: 'family',
    isLatest: true,
    superseded: ['id B'],
  })
  assert.deepEqual(planRevision(added('A'), [known('B', true)]), {
    familyId: 'family',
    isLatest: false,
    superseded: [],
  })
})

test('where counting is begun anew the first is the latest, and an earlier one written afterwards is not', () => {
  const begun = { ...known('00-1', true), era: 1 }
  assert.deepEqual(planRevision(added('00-1', 1), [known('D', true)]).superseded, ['id D'])
  assert.equal(planRevision(added('E'), [known('D', false), begun]).isLatest, false)
  assert.equal(eraOf([known('D', false), begun]), 1)
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
