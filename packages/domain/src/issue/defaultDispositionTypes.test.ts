import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultPermissionsOf } from '../access/defaultRoles.ts'
import { defaultDispositionTypes } from './defaultDispositionTypes.ts'

test('whoever is asked to approve a disposition from the first day may approve it', () => {
  for (const { title, approvedBy, closedBy } of defaultDispositionTypes) {
    for (const role of [...approvedBy, ...closedBy])
      assert.ok(defaultPermissionsOf(role).includes('CreateIssueApproval'), `${title}: ${role}`)
  }
})

test('what does not meet its drawing in the end takes engineering and quality, and no disposition goes unapproved', () => {
  for (const { title, kind, approvedBy } of defaultDispositionTypes) {
    const isDeparture = kind === 'USE_AS_IS' || kind === 'REPAIR'
    assert.equal(approvedBy.includes('Manufacturing Engineer'), isDeparture, title)
    assert.ok(approvedBy.includes('Quality Engineer'), title)
  }
})
