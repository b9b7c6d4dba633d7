import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { begun, raise, update } from './issuing.ts'
import { aPart, aUnit } from './made.ts'

const seen = `id _etag title kind status dueDate resolvedAt openFields issues { id } assignedTo { id }
  verifications { decision comment voidedAt printedName }`
const create = `mutation ($input: CreateFurtherActionInput!) { createFurtherAction(input: $input) { furtherAction { ${seen} } } }`
const change = `mutation ($input: UpdateFurtherActionInput!) { updateFurtherAction(input: $input) { furtherAction { ${seen} } } }`
const verify = `mutation ($input: CreateFurtherActionVerificationInput!) { createFurtherActionVerification(input: $input) {
  furtherAction { ${seen} } } }`

interface Seen {
  readonly id: number
  readonly _etag: string
  readonly status: string
  readonly issues: readonly { readonly id: number }[]
  readonly verifications: readonly { readonly decision: string; readonly voidedAt: string | null }[]
}

let floor: Floor
let ada: Person
let maya: Person
let quinn: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  maya = await floor.person({ roles: ['Manufacturing Engineer'] })
  quinn = await floor.person({ roles: ['Quality Engineer'] })
})

const raised = async (asker: Asker, input: object = {}): Promise<Seen> =>
  (await asker.get(create, { input: { title: 'New jig', kind: 'CORRECTIVE', ...input } })).createFurtherAction
    .furtherAction
const changing = ({ id, _etag }: Seen, input: object) => ({ input: { id, etag: _etag, ...input } })
const changed = async (asker: Asker, action: Seen, input: object): Promise<Seen> =>
  (await asker.get(change, changing(action, input))).updateFurtherAction.furtherAction
const verifying = (person: Person, action: Seen, input: object) => ({
  input: { furtherActionId: action.id, etag: action._etag, signature: person.sign, ...input },
})
const verified = async (person: Person, action: Seen, input: object): Promise<Seen> =>
  (await person.get(verify, verifying(person, action, input))).createFurtherActionVerification.furtherAction
const done = { analysisNotes: 'The jig is worn', resolution: 'New jig, checked each month' }

test('a corrective action comes from several issues, tells its owner, and is closed by a second person who signs that it had its effect', async () => {
  const issues = [await raise(ada), await raise(ada)]
  const issueIds = issues.map(({ id }) => id)
  const action = await raised(quinn, { issueIds, assignedToId: maya.id, dueDate: '2030-06-30' })
  assert.deepEqual(
    action.issues.map(({ id }) => id),
    issueIds,
  )
  const { userNotifications } = await maya.get('{ userNotifications { edges { node { type title path } } } }')
  assert.deepEqual(
    userNotifications.edges.map((edge: { node: unknown }) => edge.node),
    [
      {
        type: 'FURTHER_ACTION_ASSIGNED',
        title: 'A further action is yours: New jig',
        path: `/actions/${action.id}`,
      },
    ],
  )
  assert.deepEqual(await maya.refused(change, changing(action, { status: 'IN_REVIEW' })), [
    'FURTHER_ACTION_INCOMPLETE',
  ])
  const submitted = await changed(maya, action, { ...done, status: 'IN_REVIEW' })
  assert.deepEqual(await maya.refused(change, changing(submitted, { resolution: 'Another' })), [
    'FURTHER_ACTION_LOCKED',
  ])
  assert.deepEqual(await quinn.refused(change, changing(submitted, { status: 'RESOLVED' })), [
    'INVALID_INPUT',
  ])
  assert.deepEqual(await maya.refused(verify, verifying(maya, submitted, { isEffective: true })), [
    'SEPARATION_OF_DUTIES',
  ])
  assert.deepEqual(await quinn.refused(verify, verifying(quinn, submitted, { isEffective: false })), [
    'REASON_REQUIRED',
  ])
  const again = await verified(quinn, submitted, { isEffective: false, comment: 'It came again' })
  assert.equal(again.status, 'IN_PROGRESS')

  const closed = await verified(quinn, await changed(maya, again, { status: 'IN_REVIEW' }), {
    isEffective: true,
  })
  assert.deepEqual(
    [closed.status, ...closed.verifications.map(({ decision }) => decision)],
    ['RESOLVED', 'REJECTED', 'APPROVED'],
  )
  const reopened = await changed(ada, closed, { status: 'IN_PROGRESS', reason: 'On SN-9 too' })
  assert.ok(
    reopened.verifications.every(({ voidedAt }) => voidedAt !== null),
    'what was signed is void',
  )
  const at = (await ada.get('query ($id: ID!) { furtherAction(id: $id) { _updated } }', { id: closed.id }))
    .furtherAction._updated
  const past = `query ($id: ID!, $at: DateTime!) { furtherAction(id: $id, at: $at) { status issues { id } } }`
  const before = new Date(Date.parse(at) - 1).toISOString()
  const stood = (await ada.get(past, { id: closed.id, at: before })).furtherAction
  assert.deepEqual(stood, { status: 'RESOLVED', issues: issueIds.map((id) => ({ id })) })
})

test('an action is canceled by quality with a reason, and nobody moves what somebody else has moved', async () => {
  const action = await raised(ada, { kind: 'PREVENTIVE' })
  const cancel = { status: 'CANCELED', reason: 'The machine is sold' }
  assert.deepEqual(await maya.refused(change, changing(action, cancel)), ['PERMISSION'])
  assert.deepEqual(await quinn.refused(change, changing(action, { status: 'CANCELED' })), ['REASON_REQUIRED'])
  assert.equal((await changed(quinn, action, cancel)).status, 'CANCELED')
  assert.deepEqual(await quinn.refused(change, changing(action, { ...done, status: 'IN_REVIEW' })), [
    'CONCURRENCY_ERROR',
  ])
  const gone = await raised(ada)
  const issueId = (await raise(ada)).id
  const linked = await changed(ada, gone, { issueIds: [issueId] })
  assert.deepEqual((await changed(ada, linked, { issueIds: [] })).issues, [])
  assert.deepEqual(await ada.refused(create, { input: { title: 'X', kind: 'CORRECTIVE', issueIds: [1] } }), [
    'NOT_FOUND',
  ])
})

test('an action of an issue under export control is so too and another takes none such; its owner still works here; who handed it in verifies it as little; a blank is no reason', async () => {
  const cleo = await floor.person({ roles: ['Admin'], cleared: true })
  const part = await aPart(cleo, { exportControlled: true })
  const unit = await aUnit(cleo, part.id)
  const secret = await raise(cleo, { partInventoryIds: [unit.id] })
  const hidden = await raised(cleo, { issueIds: [secret.id] })
  const see = 'query ($id: ID!) { furtherAction(id: $id) { id } }'
  assert.equal((await maya.get(see, { id: hidden.id })).furtherAction, null)
  const open = await raised(cleo)
  assert.deepEqual(await cleo.refused(change, changing(open, { issueIds: [secret.id] })), ['INVALID_INPUT'])

  const leaver = await floor.person({ roles: ['Quality Engineer'] })
  const { user } = await ada.get('query ($id: ID!) { user(id: $id) { _etag } }', { id: leaver.id })
  await ada.get('mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }', {
    input: { id: leaver.id, etag: user._etag, deactivated: true },
  })
  assert.deepEqual(await ada.refused(change, changing(open, { assignedToId: leaver.id })), [
    'ASSIGNEE_INACTIVE',
  ])
  assert.deepEqual(await quinn.refused(change, changing(open, { status: 'CANCELED', reason: ' ' })), [
    'REASON_REQUIRED',
  ])
  const submitted = await changed(quinn, open, { ...done, status: 'IN_REVIEW' })
  assert.deepEqual(await quinn.refused(verify, verifying(quinn, submitted, { isEffective: true })), [
    'SEPARATION_OF_DUTIES',
  ])
})

test('an issue is closed while its actions go on, and the list finds what is open, whose, and late', async () => {
  const issue = await begun({ admin: ada, quality: quinn }, await raise(ada), 'REWORK')
  const late = await raised(ada, { issueIds: [issue.id], assignedToId: maya.id, dueDate: '2020-01-31' })
  await raised(ada, { issueIds: [issue.id], kind: 'CONTAINMENT', dueDate: '2030-01-31' })
  const resolved = await update(quinn, await update(ada, issue, { status: 'IN_REVIEW' }), {
    status: 'RESOLVED',
  })
  assert.equal(resolved.status, 'RESOLVED')
  const list = `query ($filters: FurtherActionsInputFilters) { furtherActions(filters: $filters, sort: [DUE_DATE_ASC]) {
    edges { node { id } } } }`
  const filters = {
    issueId: { eq: issue.id },
    assignedToId: { eq: maya.id },
    status: { in: ['IN_PROGRESS', 'IN_REVIEW'] },
    dueDate: { lt: '2026-01-01' },
  }
  const { furtherActions } = await ada.get(list, { filters })
  assert.deepEqual(furtherActions.edges, [{ node: { id: late.id } }])
  const issues = `query ($id: ID!) { issues(filters: { furtherActions: { id: { eq: $id } } }) { edges { node { id
    furtherActions { id } } } } }`
  const [edge] = (await ada.get(issues, { id: late.id })).issues.edges
  assert.deepEqual([edge.node.id, edge.node.furtherActions.length], [issue.id, 2])
})
