import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runPurposes } from '../run/runPurpose.ts'
import { dispositionKinds } from './disposition.ts'
import { issueStatuses } from './issueStatus.ts'
import { whyNotOrderedBy } from './whyNotOrdered.ts'

test('an issue orders rework, repair and modification of its units, from its approved disposition until it is resolved', () => {
  const ordering = issueStatuses.flatMap((status) =>
    dispositionKinds.flatMap((kind) =>
      runPurposes
        .filter((purpose) => whyNotOrderedBy({ status, kind, unitIds: ['5'] }, purpose, '5') === null)
        .map((purpose) => `${status} ${kind} ${purpose}`),
    ),
  )
  const expected = ['IN_PROGRESS', 'IN_REVIEW'].flatMap((status) =>
    ['REWORK', 'REPAIR'].flatMap((kind) =>
      runPurposes
        .filter((purpose) => ['REWORK', 'REPAIR', 'MODIFICATION'].includes(purpose))
        .map((purpose) => `${status} ${kind} ${purpose}`),
    ),
  )
  assert.deepEqual(ordering, expected)
})

test('an issue about another unit orders nothing', () => {
  const issue = { status: 'IN_PROGRESS', kind: 'REWORK', unitIds: ['5'] } as const
  assert.match(whyNotOrderedBy(issue, 'REWORK', '6') ?? '', /not about this unit/)
  assert.match(whyNotOrderedBy(issue, 'REWORK', null) ?? '', /not about this unit/)
})

test('who names an issue that orders nothing yet, or nothing more, is told which', () => {
  const said = (status: 'PENDING' | 'RESOLVED') =>
    whyNotOrderedBy({ status, kind: 'REWORK', unitIds: ['5'] }, 'REWORK', '5')
  assert.equal(said('PENDING'), 'its disposition is not approved')
  assert.equal(said('RESOLVED'), 'it is resolved')
})
