import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import {
  type IssueAtGate,
  type IssueDecision,
  placeAtGate,
  whyNotDecideIssue,
  whyNotPassGate,
} from './whyNotPassGate.ts'
import { whyNotResolveIssue } from './whyNotResolveIssue.ts'

const quality = { id: '7', name: 'Quality Engineer' }
const decision = (userId: string, given: Partial<IssueDecision> = {}): IssueDecision => ({
  userId,
  name: `Person ${userId}`,
  roleId: quality.id,
  decision: 'APPROVED',
  comment: null,
  ...given,
})
const atGate = (given: Partial<IssueAtGate> = {}): IssueAtGate => ({
  id: '17',
  gate: 'IN_PROGRESS',
  disposition: 'Rework',
  required: [{ role: quality, count: 1 }],
  decisions: [],
  authorIds: ['1'],
  ...given,
})
const actor = (userId: string, roleIds: readonly string[] = []): Actor => ({
  userId,
  isApiKey: false,
  roleIds,
  permissions: new Set(),
})
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code)

test('an issue leaves PENDING with a disposition that the roles of its type have approved', () => {
  assert.deepEqual(codes(whyNotPassGate(atGate({ disposition: null }))), ['DISPOSITION_MISSING'])
  assert.deepEqual(codes(whyNotPassGate(atGate())), ['APPROVALS_MISSING'])
  assert.deepEqual(codes(whyNotPassGate(atGate({ decisions: [decision('2')] }))), [])
  const two = atGate({ required: [{ role: quality, count: 2 }], decisions: [decision('2')] })
  assert.deepEqual(whyNotPassGate(two), [
    {
      code: 'APPROVALS_MISSING',
      missing: [{ role: 'Quality Engineer', count: 1 }],
      reviewers: [],
      more: 0,
    },
  ])
})

test('a type that names no role still wants one approval to begin, and none to close', () => {
  assert.deepEqual(codes(whyNotPassGate(atGate({ required: [] }))), ['APPROVALS_MISSING'])
  assert.deepEqual(whyNotPassGate(atGate({ required: [], gate: 'RESOLVED' })), [])
})

test('whoever raised an issue is never the only one who approves it', () => {
  assert.deepEqual(codes(whyNotPassGate(atGate({ decisions: [decision('1')] }))), ['SEPARATION_OF_DUTIES'])
})

test('a rejection stands in the way, beside however many approvals', () => {
  const rejected = decision('3', { decision: 'REJECTED', comment: 'no drawing' })
  assert.deepEqual(whyNotPassGate(atGate({ decisions: [decision('2'), rejected] })), [
    { code: 'ISSUE_REJECTED', issueId: '17', by: 'Person 3', comment: 'no drawing' },
  ])
})

test('one person decides once, at the gate that the issue stands before, in a role that he holds', () => {
  const { gate: _gate, ...issue } = atGate()
  const given = { gate: 'IN_PROGRESS', decision: 'APPROVED', comment: null, role: null } as const
  const decide = (more: object, asked: object, by = actor('2', ['7'])) =>
    codes(whyNotDecideIssue({ ...issue, status: 'PENDING', ...more }, { ...given, ...asked }, by))
  assert.deepEqual(decide({}, {}), [])
  assert.deepEqual(decide({}, { gate: 'RESOLVED' }), ['ISSUE_TRANSITION'])
  assert.deepEqual(decide({ status: 'IN_PROGRESS' }, {}), ['ISSUE_TRANSITION'])
  assert.deepEqual(decide({ disposition: null }, {}), ['DISPOSITION_MISSING'])
  assert.deepEqual(decide({ decisions: [decision('2')] }, {}), ['SEPARATION_OF_DUTIES'])
  for (const comment of [null, ' '])
    assert.deepEqual(decide({}, { decision: 'REJECTED', comment }), ['REASON_REQUIRED'])
  assert.deepEqual(decide({}, { role: quality }, actor('2')), ['ROLE_REQUIRED'])
})

test('a person fills the first open place that he holds, else one that is filled; a rejection fills none', () => {
  const lead = { id: '8', name: 'Lead' }
  const wanted = [
    { role: quality, count: 1 },
    { role: lead, count: 1 },
  ]
  assert.deepEqual(placeAtGate(wanted, [decision('2')], actor('3', ['7', '8'])), lead)
  assert.deepEqual(placeAtGate(wanted, [], actor('3', ['7', '8'])), quality)
  assert.equal(placeAtGate(wanted, [], actor('3')), null)
  assert.deepEqual(placeAtGate(wanted, [decision('2')], actor('3', ['7'])), quality)
  const rejected = decision('2', { decision: 'REJECTED' })
  assert.deepEqual(placeAtGate(wanted, [rejected], actor('3', ['7', '8'])), quality)
})

test('an issue is resolved when what it ordered is done, and lets units go only by another than its raiser', () => {
  const facts = {
    ...atGate({ gate: 'RESOLVED', required: [] }),
    raisedBy: '1',
    releasesUnits: true,
    openWork: [],
  }
  assert.deepEqual(codes(whyNotResolveIssue(facts, actor('1'))), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(whyNotResolveIssue(facts, actor('2')), [])
  assert.deepEqual(whyNotResolveIssue({ ...facts, decisions: [decision('2')] }, actor('1')), [])
  const own = { ...facts, authorIds: [], decisions: [decision('1')] }
  assert.deepEqual(codes(whyNotResolveIssue(own, actor('1'))), ['SEPARATION_OF_DUTIES'])
  const wanting = { ...facts, required: [{ role: quality, count: 1 }] }
  assert.deepEqual(codes(whyNotResolveIssue(wanting, actor('2'))), ['APPROVALS_MISSING'])
  assert.deepEqual(whyNotResolveIssue({ ...facts, releasesUnits: false }, actor('1')), [])
  assert.deepEqual(codes(whyNotResolveIssue({ ...facts, openWork: ['run 4'] }, actor('2'))), [
    'ISSUE_WORK_OPEN',
  ])
})
