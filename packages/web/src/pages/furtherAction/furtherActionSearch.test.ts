import assert from 'node:assert/strict'
import { test } from 'node:test'
import { furtherActionFilters, furtherActionsSearch } from './furtherActionSearch.ts'

const here = { personId: '7', today: '2026-03-02' }
const open = { status: { in: ['IN_PROGRESS', 'IN_REVIEW'] } }

test('closed actions stand in the list when somebody looks for them, and what is late is never closed', () => {
  const filters = (raw: Readonly<Record<string, unknown>>) =>
    furtherActionFilters(furtherActionsSearch(raw), here).and_
  assert.deepEqual(filters({ which: 'everything', status: ['NONE'] }), [open])
  assert.deepEqual(filters({ status: ['RESOLVED'] }), [{ status: { in: ['RESOLVED'] } }])
  assert.deepEqual(filters({ which: 'mine' }), [open, { assignedToId: { eq: '7' } }])
  const [status, late] = filters({ which: 'overdue', q: 'jig' }) ?? []
  assert.deepEqual([status, late], [open, { dueDate: { lt: '2026-03-02T00:00:00Z' } }])
})
