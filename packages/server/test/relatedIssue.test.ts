import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openFloor } from './floor.ts'
import { aDispositionType, decideOn, raise, update } from './issuing.ts'
import { unique } from './made.ts'
import { doing, roleNamed } from './working.ts'

const relate =
  'mutation ($input: CreateIssueRelationInput!) { createIssueRelation(input: $input) { issueRelation { id _etag } } }'
const unrelate = `mutation ($one: ID!, $other: ID!, $etag: String!) {
  deleteIssueRelation(originIssueId: $one, relatedIssueId: $other, etag: $etag) { originIssueId relatedIssueId } }`
const related = 'query ($id: ID!) { issue(id: $id) { relatedIssues { id } } }'
const ask = `mutation ($input: CreateIssueApprovalRequestInput!) { createIssueApprovalRequest(input: $input) {
  approvalRequest { id _etag status assignedTo { name } } } }`
const withdraw =
  'mutation ($id: ID!, $etag: String!) { deleteIssueApprovalRequest(id: $id, etag: $etag) { id } }'
const requests =
  'query ($id: ID!) { issue(id: $id) { approvalRequests { id _etag status issueApprovalGateType } } }'

test('issues that have to do with each other show each other, whichever was named first, and once', async () => {
  const { admin: ada } = await openFloor()
  const [one, other] = [await raise(ada), await raise(ada)]
  const input = { originIssueId: one.id, relatedIssueId: other.id }
  const { issueRelation } = (await ada.get(relate, { input })).createIssueRelation
  assert.deepEqual((await ada.get(related, { id: one.id })).issue.relatedIssues, [{ id: other.id }])
  assert.deepEqual((await ada.get(related, { id: other.id })).issue.relatedIssues, [{ id: one.id }])
  const back = { originIssueId: other.id, relatedIssueId: one.id }
  assert.deepEqual(await ada.refused(relate, { input: back }), ['ALREADY_EXISTS'])
  const itself = { originIssueId: one.id, relatedIssueId: one.id }
  assert.deepEqual(await ada.refused(relate, { input: itself }), ['INVALID_INPUT'])
  assert.deepEqual(await ada.refused(relate, { input: { ...input, relatedIssueId: 1 } }), ['NOT_FOUND'])

  await ada.get(unrelate, { one: other.id, other: one.id, etag: issueRelation._etag })
  assert.deepEqual((await ada.get(related, { id: one.id })).issue.relatedIssues, [])
})

test('an operator raises issues and relates none', async () => {
  const floor = await openFloor()
  const operator = await floor.person({ roles: ['Operator'] })
  const [one, other] = [await raise(operator), await raise(operator)]
  const input = { originIssueId: one.id, relatedIssueId: other.id }
  assert.deepEqual(await operator.refused(relate, { input }), ['PERMISSION'])
})

test('who is asked by name to approve is told so, decides, and is asked again when the decisions are reset', async () => {
  const floor = await openFloor()
  const ada = floor.admin
  const quinn = await floor.person({ roles: ['Quality Engineer'] })
  const type = await aDispositionType(ada, { kind: 'REWORK' })
  const issue = await update(ada, await raise(ada), { issueDispositionTypeId: type })
  const input = { issueId: issue.id, issueApprovalGateType: 'IN_PROGRESS', assignedToId: quinn.id }
  const { approvalRequest } = (await ada.get(ask, { input })).createIssueApprovalRequest
  assert.equal(approvalRequest.status, 'PENDING')
  const { userNotifications } = await quinn.get('{ userNotifications { edges { node { type path } } } }')
  assert.deepEqual(
    userNotifications.edges.map((edge: { node: unknown }) => edge.node),
    [{ type: 'ISSUE_APPROVAL_REQUEST_ASSIGNED', path: `/issues/${issue.id}` }],
  )
  assert.deepEqual(await ada.refused(ask, { input }), ['ALREADY_EXISTS'])

  const statuses = async () =>
    (await ada.get(requests, { id: issue.id })).issue.approvalRequests.map(
      (request: { status: string }) => request.status,
    )
  const decided = await decideOn(quinn, issue)
  assert.deepEqual(await statuses(), ['APPROVED'])
  await ada.get(
    'mutation ($input: ResetIssueApprovalsInput!) { resetIssueApprovals(input: $input) { issueId } }',
    { input: { issueId: issue.id, etag: decided._etag } },
  )
  assert.deepEqual(await statuses(), ['PENDING'])
})

test('a request is withdrawn until its gate is passed, and nobody is asked for what was approved', async () => {
  const floor = await openFloor()
  const ada = floor.admin
  const quinn = await floor.person({ roles: ['Quality Engineer'] })
  const type = await aDispositionType(ada, { kind: 'REWORK' })
  const issue = await update(ada, await raise(ada), { issueDispositionTypeId: type })
  const input = { issueId: issue.id, issueApprovalGateType: 'IN_PROGRESS', assignedToId: quinn.id }
  const first = (await ada.get(ask, { input })).createIssueApprovalRequest.approvalRequest
  await ada.get(withdraw, { id: first.id, etag: first._etag })
  assert.deepEqual((await ada.get(requests, { id: issue.id })).issue.approvalRequests, [])

  const asked = (await ada.get(ask, { input })).createIssueApprovalRequest.approvalRequest
  await update(ada, await decideOn(quinn, issue), { status: 'IN_PROGRESS' })
  const [passed] = (await ada.get(requests, { id: issue.id })).issue.approvalRequests
  assert.equal(passed.id, asked.id)
  assert.deepEqual(await ada.refused(withdraw, { id: passed.id, etag: passed._etag }), ['ISSUE_TRANSITION'])
  const lead = await floor.person({ roles: ['Lead Operator'] })
  assert.deepEqual(await ada.refused(ask, { input: { ...input, assignedToId: lead.id } }), [
    'ISSUE_TRANSITION',
  ])
})

test('a team is asked: every member is told, and any member who holds the role answers for it', async () => {
  const floor = await openFloor()
  const ada = floor.admin
  const [quinn, olga] = [
    await floor.person({ roles: ['Quality Engineer'] }),
    await floor.person({ roles: ['Manufacturing Engineer'] }),
  ]
  const team = (await doing(ada, 'createTeam', 'team { id }', { name: unique('Review board') })).team
  const [engineer, quality] = await Promise.all(
    ['Manufacturing Engineer', 'Quality Engineer'].map((name) => roleNamed(ada, name)),
  )
  const type = await aDispositionType(ada, { kind: 'REWORK' })
  const issue = await update(ada, await raise(ada), { issueDispositionTypeId: type })
  const gate = { issueId: issue.id, issueApprovalGateType: 'IN_PROGRESS' }
  const input = { ...gate, assignedTeamId: team.id, roleId: quality }
  const { errors } = await ada.ask(ask, { input })
  assert.match(errors?.[0]?.message ?? '', /in which nobody is Quality Engineer/)
  for (const { id } of [quinn, olga])
    await ada.get('mutation ($input: TeamToUserInput!) { addUserToTeam(input: $input) { __typename } }', {
      input: { teamId: team.id, userId: id },
    })
  assert.deepEqual(await ada.refused(ask, { input: { ...input, assignedToId: quinn.id } }), ['INVALID_INPUT'])
  await ada.get(ask, { input })
  assert.deepEqual(await ada.refused(ask, { input }), ['ALREADY_EXISTS'])
  for (const person of [quinn, olga]) {
    const { userNotifications } = await person.get('{ userNotifications { edges { node { type } } } }')
    assert.deepEqual(userNotifications.edges, [{ node: { type: 'ISSUE_APPROVAL_REQUEST_ASSIGNED' } }])
  }
  const asked = `query ($f: IssueApprovalRequestsInputFilters) { issueApprovalRequests(filters: $f) { edges { node {
    status assignedTo { id } assignedTeam { id } } } } }`
  const status = async () => {
    const { issueApprovalRequests } = await ada.get(asked, { f: { assignedTeamId: { eq: team.id } } })
    const [{ node }] = issueApprovalRequests.edges
    assert.deepEqual([node.assignedTo, node.assignedTeam], [null, team])
    return node.status
  }
  await decideOn(olga, issue, { roleId: engineer })
  assert.equal(await status(), 'PENDING')
  const gone = await ada.ask('mutation ($id: ID!) { deleteTeam(id: $id) { __typename } }', { id: team.id })
  assert.match(gone.errors?.[0]?.message ?? '', /2 people and 1 approval that it is asked for/)
  await decideOn(quinn, issue, { roleId: quality })
  assert.equal(await status(), 'APPROVED')
})
