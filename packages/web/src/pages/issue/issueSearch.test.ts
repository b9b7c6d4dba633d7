import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueFilters, issuesSearch } from './issueSearch.ts'

test('the list of issues leaves resolved ones out until somebody asks for them or searches', () => {
  const open = { status: { in: ['PENDING', 'IN_PROGRESS', 'IN_REVIEW'] } }
  assert.deepEqual(issueFilters({}, '7'), { and_: [open] })
  assert.deepEqual(issueFilters({ status: ['RESOLVED'] }, '7'), { and_: [{ status: { in: ['RESOLVED'] } }] })
  const found = { ilike: '%SN-1%' }
  assert.deepEqual(issueFilters({ q: 'SN-1' }, '7'), {
    and_: [
      {
        or_: [
          { title: found },
          { partInventories: { serialNumber: found } },
          { partInventories: { lotNumber: found } },
        ],
      },
    ],
  })
})

test('mine are the issues that a person raised or has', () => {
  assert.deepEqual(issueFilters({ mine: true, status: ['PENDING'] }, '7'), {
    and_: [
      { status: { in: ['PENDING'] } },
      { or_: [{ createdById: { eq: '7' } }, { assignedToId: { eq: '7' } }] },
    ],
  })
})

test('an address keeps what the list knows and drops the rest', () => {
  assert.deepEqual(issuesSearch({ q: 'crack', status: ['RESOLVED', 'LOST'], mine: true, page: 3 }), {
    q: 'crack',
    status: ['RESOLVED'],
    mine: true,
  })
  assert.deepEqual(issuesSearch({ q: '', status: 'PENDING', mine: 'yes' }), {})
})
