import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueStatuses } from './issueStatus.ts'
import { issueFields, openFields, whyNotEditIssue } from './whyNotEditIssue.ts'

test('everything is open until somebody signs, little in review, nothing once resolved', () => {
  assert.deepEqual(openFields('PENDING', false), issueFields)
  const closed = issueFields.filter((field) => !openFields('IN_PROGRESS', false).includes(field))
  assert.deepEqual(
    closed,
    ['partInventories', 'buildRequirementIds'],
    'the disposition was approved for these',
  )
  assert.deepEqual(openFields('IN_REVIEW', false), ['assignedTo'])
  assert.deepEqual(openFields('RESOLVED', false), [])
  for (const status of issueStatuses) assert.deepEqual(openFields(status, true), [])
})

test('a refused edit names the fields that are locked and no others', () => {
  assert.equal(whyNotEditIssue(['assignedTo'], 'IN_REVIEW', false), null)
  assert.deepEqual(whyNotEditIssue(['assignedTo', 'title'], 'IN_REVIEW', false), {
    code: 'ISSUE_LOCKED',
    fields: ['title'],
    status: 'IN_REVIEW',
    isDecidedOn: false,
  })
})
