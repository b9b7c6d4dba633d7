import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exactFirst } from '../../components/exactFirst.ts'
import { exactFilters, runFilters } from './runFilters.ts'

test('the pool is of open runs that neither a person nor a team has', () => {
  assert.deepEqual(runFilters({ who: 'pool' }, '7'), {
    and_: [
      { archived: { eq: false } },
      {
        assignedToId: { isnull: true },
        assignedTeamId: { isnull: true },
        isOpen: { eq: true },
      },
    ],
  })
})

test('one’s own runs are those that one has, in the states that were chosen', () => {
  assert.deepEqual(runFilters({ who: 'mine', status: ['HOLD'] }, '7'), {
    and_: [{ archived: { eq: false } }, { status: { in: ['HOLD'] } }, { assignedToId: { eq: '7' } }],
  })
})

test('archived runs stand in no list but their own', () => {
  assert.deepEqual(runFilters({ who: 'archived' }, '7'), { and_: [{ archived: { eq: true } }] })
  assert.deepEqual(runFilters({}, '7'), { and_: [{ archived: { eq: false } }] })
})

test('what is called exactly as somebody searched stands first, by title, serial, lot or number, and once', () => {
  assert.equal(exactFilters({}, '7'), null)
  assert.deepEqual(exactFilters({ q: ' NC-1 ', who: 'mine' }, '7'), {
    and_: [
      { and_: [{ archived: { eq: false } }, { assignedToId: { eq: '7' } }] },
      {
        or_: [
          { title: { eq: 'NC-1' } },
          { partInventory: { serialNumber: { eq: 'NC-1' } } },
          { partInventory: { lotNumber: { eq: 'NC-1' } } },
        ],
      },
    ],
  })
  assert.deepEqual(exactFilters({ q: '42' }, '7')?.and_?.[1]?.or_?.at(-1), { id: { eq: '42' } })
  assert.deepEqual(exactFirst([{ id: '1' }], [{ id: '10' }, { id: '1' }, { id: '11' }]), [
    { id: '1' },
    { id: '10' },
    { id: '11' },
  ])
})
