import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exactUnitFilters, leavesInstalledOut, unitFilters, unitSort, unitsSearch } from './unitSearch.ts'

test('an address with nonsense in it still opens the list of units', () => {
  assert.deepEqual(unitsSearch({ q: 4, status: ['LOST'] }), {})
  assert.deepEqual(unitsSearch({ q: '', status: 'WIP' }), {})
})

test('a filtered list of units can be kept as an address', () => {
  const search = { q: 'SN-00001', status: ['AVAILABLE', 'QUALITY_HOLD'] }
  assert.deepEqual(unitsSearch(search), search)
})

test('units are picked by any of the states that are chosen; a quality hold stands beside all of them', () => {
  assert.deepEqual(unitFilters({ status: ['AVAILABLE', 'WIP'] }, '2026-11-28'), {
    and_: [{ or_: [{ status: { in: ['AVAILABLE', 'WIP'] } }] }],
  })
  assert.deepEqual(unitFilters({ status: ['QUALITY_HOLD'] }, '2026-11-28'), {
    and_: [{ or_: [{ qualityHold: { eq: true } }] }],
  })
  assert.deepEqual(unitFilters({ status: ['SCRAPPED', 'QUALITY_HOLD'] }, '2026-11-28'), {
    and_: [{ or_: [{ status: { in: ['SCRAPPED'] } }, { qualityHold: { eq: true } }] }],
  })
})

test('what is installed in something else is left out, until somebody searches or says which states', () => {
  assert.equal(leavesInstalledOut({}), true)
  assert.ok(!JSON.stringify(unitFilters({}, '2026-11-28')).includes('INSTALLED'))
  for (const search of [{ q: 'SN-1' }, { status: ['INSTALLED'] as const }])
    assert.equal(leavesInstalledOut(search), false)
  assert.ok(!JSON.stringify(unitFilters({ q: 'SN-1' }, '2026-11-28')).includes('AVAILABLE'))
})

test('a unit that is called exactly as somebody searched is asked for apart, in the states that are chosen', () => {
  assert.equal(exactUnitFilters({ status: ['WIP'] }, '2026-11-28'), null)
  const search = { q: 'TI_1', status: ['WIP'] as const }
  const called = { ilike: 'TI\\_1' }
  assert.deepEqual(exactUnitFilters(search, '2026-11-28')?.and_, [
    unitFilters(search, '2026-11-28'),
    { or_: [{ serialNumber: called }, { lotNumber: called }] },
  ])
})

test('stock is listed by what expires first, what expired, or what soon will', () => {
  const search = unitsSearch({ expiry: 'SOON', status: ['AVAILABLE'] })
  assert.deepEqual(unitsSearch({ expiry: 'NEVER' }), {})
  assert.deepEqual(unitSort(search), ['EXPIRES_ON_ASC', 'ID_ASC'])
  assert.deepEqual(unitFilters(search, '2026-12-15').and_?.slice(0, 2), [
    { expiresOn: { gte: '2026-12-15T00:00:00Z' } },
    { expiresOn: { lt: '2027-01-15T00:00:00Z' } },
  ])
  assert.ok(JSON.stringify(unitFilters({ expiry: 'EXPIRED' }, '2026-12-15')).includes('"lt":"2026-12-15'))
  assert.deepEqual(unitFilters({ expiry: 'FIRST' }, '2026-12-15'), unitFilters({}, '2026-12-15'))
})
