import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  acceptsFailedStep,
  availabilityBehaviors,
  dispositionKinds,
  exceptsMissingParts,
  holdReason,
  holdsItsUnits,
  ordersRedo,
  ordersRework,
} from './disposition.ts'
import { issueStatuses } from './issueStatus.ts'

test('what is not approved orders nothing, whatever its disposition is', () => {
  for (const kind of [...dispositionKinds, null])
    for (const rule of [acceptsFailedStep, ordersRedo, ordersRework, exceptsMissingParts])
      assert.equal(rule('PENDING', kind), false)
})

test('use as is and repair accept a failed step; rework and repair order another attempt', () => {
  const accepting = dispositionKinds.filter((kind) => acceptsFailedStep('IN_PROGRESS', kind))
  assert.deepEqual(accepting, ['USE_AS_IS', 'REPAIR'])
  assert.deepEqual(
    dispositionKinds.filter((kind) => ordersRedo('RESOLVED', kind)),
    ['REWORK', 'REPAIR'],
  )
  assert.deepEqual(
    dispositionKinds.filter((kind) => exceptsMissingParts('IN_REVIEW', kind)),
    ['USE_AS_IS'],
  )
})

test('a resolved issue orders no more rework', () => {
  assert.deepEqual(
    issueStatuses.filter((status) => ordersRework(status, 'REWORK')),
    ['IN_PROGRESS', 'IN_REVIEW'],
  )
})

test('an issue holds its units until its disposition is approved, and then as that says', () => {
  const held = availabilityBehaviors.map((one) =>
    issueStatuses.filter((status) => holdsItsUnits(status, one)),
  )
  assert.deepEqual(held, [
    ['PENDING'],
    ['PENDING', 'IN_PROGRESS', 'IN_REVIEW'],
    ['PENDING', 'IN_PROGRESS', 'IN_REVIEW', 'RESOLVED'],
  ])
})

test('the reason at a unit says which issue holds it and what ends that', () => {
  const issue = { id: '17', title: 'Crack' }
  assert.equal(holdReason(issue, 'PENDING', null), 'Issue 17 Crack. Held until its disposition is approved.')
  assert.equal(
    holdReason(issue, 'IN_PROGRESS', 'RELEASE_ON_RESOLVE'),
    'Issue 17 Crack. Held until the issue is resolved.',
  )
  assert.match(holdReason(issue, 'RESOLVED', 'PERMANENTLY_UNAVAILABLE'), /for good/)
})
