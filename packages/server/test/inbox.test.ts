import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { answerHelpCall } from '../src/helpCall/answerHelpCall.ts'
import { act as actOf } from '../src/operation/act.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Asker, type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aDraft, aPart, aReleasedProcedure, aRun, unique } from './made.ts'
import { act, aRunOf, roleNamed, type StepSeen, seeRun, seeStep } from './working.ts'

let floor: Floor
let omar: Person
let mia: Person
let quinn: Person
let pat: Person

before(async () => {
  floor = await openFloor()
  omar = await floor.person({ roles: ['Operator'], name: 'Omar Haddad' })
  mia = await floor.person({ roles: ['Manufacturing Engineer'], name: 'Mia Engineer' })
  quinn = await floor.person({ roles: ['Quality Engineer'], name: 'Quinn Quality' })
  pat = await floor.person({ roles: ['Planner'], name: 'Pat Planner' })
})

interface NoticeSeen {
  readonly id: number
  readonly _etag: string
  readonly type: string
  readonly title: string
  readonly description: string | null
  readonly path: string
  readonly read: boolean
  readonly entityId: number
}

const noticeFields = 'id _etag type title description path read entityId createdBy { name }'

/** What somebody was told of a record, the newest first. */
async function inbox(asker: Asker, entityId: number | string): Promise<NoticeSeen[]> {
  const { userNotifications } = await asker.get(
    `query ($id: ID!) { userNotifications(filters: { entityId: { eq: $id } }, sort: [ID_DESC]) {
      edges { node { ${noticeFields} } } } }`,
    { id: entityId },
  )
  return userNotifications.edges.map((edge: { node: NoticeSeen }) => edge.node)
}

const types = async (asker: Asker, entityId: number | string) =>
  (await inbox(asker, entityId)).map(({ type }) => type)

const callFields =
  'id _etag kind status note outcome answeredBy { name } closedBy { name } createdBy { name }'
const document = {
  call: `mutation ($input: CreateHelpCallInput!) { createHelpCall(input: $input) { helpCall { ${callFields} } } }`,
  answer: `mutation ($input: AnswerHelpCallInput!) { answerHelpCall(input: $input) { helpCall { ${callFields} } } }`,
  close: `mutation ($input: CloseHelpCallInput!) { closeHelpCall(input: $input) { helpCall { ${callFields} } } }`,
  comment: `mutation ($input: CreateCommentInput!) { createComment(input: $input) { comment { id _etag mentions { name } } } }`,
  edit: `mutation ($input: UpdateCommentInput!) { updateComment(input: $input) { comment { id _etag mentions { name } } } }`,
  follow: `mutation ($input: CreateUserSubscriptionInput!) { createUserSubscription(input: $input) {
    userSubscription { id _etag } } }`,
  unfollow: 'mutation ($id: ID!, $etag: String!) { deleteUserSubscription(id: $id, etag: $etag) { id } }',
  mark: `mutation ($input: UpdateUserNotificationInput!) { updateUserNotification(input: $input) {
    userNotification { read } } }`,
}

async function aStep(): Promise<StepSeen> {
  return seeStep(floor.admin, await aRunOf(floor.admin, [{ title: 'Bond' }]), 'Bond')
}

async function call(asker: Asker, step: Pick<StepSeen, 'id'>, input: object = {}) {
  const { createHelpCall } = await asker.get(document.call, {
    input: { runStepId: step.id, kind: 'ENGINEER', note: 'the bond does not cure', ...input },
  })
  return createHelpCall.helpCall
}

test('a call for help is heard by who helps with its kind; who called hears who comes and what helped', async () => {
  const step = await aStep()
  const called = await call(omar, step)
  assert.equal(called.status, 'OPEN')
  const [heard] = await inbox(mia, step.id)
  assert.deepEqual(
    [heard?.type, heard?.description, heard?.path.endsWith(`?step=${step.id}`)],
    ['HELP_CALL', 'the bond does not cure', true],
  )
  for (const other of [quinn, pat, omar]) assert.deepEqual(await types(other, step.id), [])
  assert.deepEqual(
    await omar.refused(document.call, { input: { runStepId: step.id, kind: 'ENGINEER' } }),
    ['HELP_CALL_OPEN'],
    'a step calls for one kind of help once at a time',
  )
  const { answerHelpCall } = await mia.get(document.answer, { input: { id: called.id, etag: called._etag } })
  assert.equal(answerHelpCall.helpCall.answeredBy.name, 'Mia Engineer')
  assert.deepEqual(await quinn.refused(document.answer, { input: { id: called.id } }), [
    'HELP_CALL_TRANSITION',
  ])
  const { closeHelpCall } = await omar.get(document.close, {
    input: { id: called.id, outcome: 'warmer room' },
  })
  assert.deepEqual(
    [closeHelpCall.helpCall.status, closeHelpCall.helpCall.outcome, closeHelpCall.helpCall.closedBy.name],
    ['CLOSED', 'warmer room', 'Omar Haddad'],
  )
  assert.deepEqual(await types(omar, step.id), ['HELP_ANSWERED'])
  assert.deepEqual(await types(mia, step.id), ['HELP_ANSWERED', 'HELP_CALL'])
  assert.equal((await call(omar, step)).status, 'OPEN', 'it may call again')
})

test('two people who come at once: one comes, the other is told', async () => {
  const called = await call(omar, await aStep())
  const performer = atOnce(floor.performer, 2)
  const answers = await Promise.allSettled(
    [mia, quinn].map(({ caller }) =>
      performAs(performer, caller, actOf(answerHelpCall, { id: String(called.id) })),
    ),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const { helpCall } = await omar.get('query ($id: ID!) { helpCall(id: $id) { status } }', { id: called.id })
  assert.equal(helpCall.status, 'ANSWERED')
})

test('a call to a team is heard by the team, and stands on the run, its step and the queue of the work center', async () => {
  const { createTeam } = await floor.admin.get(
    `mutation ($name: String!) { createTeam(input: { name: $name }) { team { id } } }`,
    { name: unique('Stores') },
  )
  const teamId = createTeam.team.id
  await floor.admin.get('mutation ($input: TeamToUserInput!) { addUserToTeam(input: $input) { teamId } }', {
    input: { teamId, userId: quinn.id },
  })
  const runId = await aRunOf(floor.admin, [{ title: 'Bond' }])
  const step = await seeStep(floor.admin, runId, 'Bond')
  const called = await call(omar, step, { kind: 'MATERIAL', teamId })
  assert.deepEqual(await types(quinn, step.id), ['HELP_CALL'])
  assert.deepEqual(await types(pat, step.id), [], 'the team alone was called')
  const { run } = await omar.get(
    'query ($id: ID!) { run(id: $id) { helpCalls { id } steps { helpCalls(filters: { closedAt: { isnull: true } }) { id } } } }',
    { id: runId },
  )
  assert.deepEqual([run.helpCalls, run.steps[0].helpCalls], [[{ id: called.id }], [{ id: called.id }]])
})

test('a step of a closed run calls for nothing', async () => {
  const runId = await aRunOf(floor.admin, [{ title: 'Bond' }])
  const step = await seeStep(floor.admin, runId, 'Bond')
  const run = await seeRun(floor.admin, runId)
  await floor.admin.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: runId, etag: run._etag, reason: 'not needed' },
  })
  assert.deepEqual(await omar.refused(document.call, { input: { runStepId: step.id, kind: 'QUALITY' } }), [
    'RUN_NOT_OPEN',
  ])
})

test('who is mentioned is told once, with the words as they were written', async () => {
  const part = await aPart(floor.admin)
  const words = '@Mia Engineer <b>look</b>'
  const { createComment } = await omar.get(document.comment, {
    input: { entityId: part.id, content: words, mentionedUserIds: [mia.id, mia.id] },
  })
  const { comment } = createComment
  assert.deepEqual(comment.mentions, [{ name: 'Mia Engineer' }])
  const told = await inbox(mia, part.id)
  assert.deepEqual(
    told.map(({ type, description }) => [type, description]),
    [['MENTION', words]],
  )
  const { updateComment } = await omar.get(document.edit, {
    input: {
      id: comment.id,
      etag: comment._etag,
      content: 'or @Quinn Quality',
      mentionedUserIds: [mia.id, quinn.id],
    },
  })
  assert.deepEqual(updateComment.comment.mentions, [{ name: 'Mia Engineer' }, { name: 'Quinn Quality' }])
  assert.equal((await inbox(mia, part.id)).length, 1, 'she knows already')
  assert.deepEqual(await types(quinn, part.id), ['MENTION'])
  assert.deepEqual(
    await omar.refused(document.comment, {
      input: { entityId: part.id, content: 'x', mentionedUserIds: ['999999999'] },
    }),
    ['NOT_FOUND'],
  )
})

test('who follows a record hears what is said of it, and no more when she follows it no longer', async () => {
  const part = await aPart(floor.admin)
  const input = { entityId: part.id, userId: mia.id }
  const { createUserSubscription } = await mia.get(document.follow, { input })
  const again = await mia.get(document.follow, { input })
  assert.deepEqual(again.createUserSubscription, createUserSubscription, 'who follows it does so once')
  await omar.get(document.comment, { input: { entityId: part.id, content: 'one' } })
  await mia.get(document.comment, { input: { entityId: part.id, content: 'mine' } })
  assert.deepEqual(
    (await inbox(mia, part.id)).map(({ description }) => description),
    ['one'],
    'nobody is told of her own act',
  )
  const { id, _etag } = createUserSubscription.userSubscription
  await mia.get(document.unfollow, { id, etag: _etag })
  await omar.get(document.comment, { input: { entityId: part.id, content: 'two' } })
  assert.equal((await inbox(mia, part.id)).length, 1)
})

test('who gets a run or a step is told, also at the start; who had it before is not', async () => {
  const { admin } = floor
  const procedure = await aReleasedProcedure(admin, [{ title: 'Bond' }])
  const part = await aPart(admin)
  const run = await aRun(admin, {
    procedureId: procedure.id,
    partId: part.id,
    serialNumber: unique('SN'),
    assignedToId: omar.id,
  })
  assert.deepEqual(await types(omar, run.id), ['RUN_ASSIGNED'])
  const seen = await seeRun(admin, run.id)
  await admin.get('mutation ($input: UpdateRunInput!) { updateRun(input: $input) { run { id } } }', {
    input: { id: run.id, etag: seen._etag, assignedToId: quinn.id },
  })
  assert.deepEqual(
    [await types(omar, run.id), await types(quinn, run.id)],
    [['RUN_ASSIGNED'], ['RUN_ASSIGNED']],
  )
  await act(admin, 'holdRunStep', await seeStep(admin, run.id, 'Bond'), {
    kind: 'MATERIAL',
    reason: 'no glue',
  })
  const step = await seeStep(admin, run.id, 'Bond')
  const [hold] = await inbox(quinn, step.id)
  assert.deepEqual([hold?.type, hold?.description], ['HOLD', 'no glue'])
  assert.deepEqual(await types(omar, step.id), [])
})

test('feedback from the floor comes to the authors of the procedure, and a reviewer hears that she is asked', async () => {
  const draft = await aDraft(mia, [{ title: 'Clean' }])
  await omar.get(document.comment, {
    input: { entityId: draft.id, content: 'too tight', procedureFeedback: true },
  })
  assert.deepEqual(await types(mia, draft.id), ['FEEDBACK'])
  await mia.get(
    'mutation ($input: ReviewRequestInput!) { createReviewRequest(input: $input) { reviewRequest { id } } }',
    { input: { procedureId: draft.id, reviewerId: quinn.id } },
  )
  assert.deepEqual(await types(quinn, draft.id), ['REVIEW_REQUEST'])
})

test('a skip that waits for an approval is asked of who would have signed', async () => {
  const gates = [
    {
      roles: [{ roleId: await roleNamed(floor.admin, 'Quality Engineer'), count: 1 }],
      kind: 'APPROVAL',
      stands: 'BEFORE_COMPLETION',
    },
  ]
  const runId = await aRunOf(floor.admin, [{ title: 'Inspect', gates }])
  const step = await seeStep(floor.admin, runId, 'Inspect')
  const ask = 'mutation ($input: AskSkipApprovalInput!) { askSkipApproval(input: $input) { runStep { id } } }'
  await floor.admin.get(ask, { input: { id: step.id, reason: 'done at the supplier' } })
  const [told] = await inbox(quinn, step.id)
  assert.deepEqual([told?.type, told?.description], ['SKIP_APPROVAL', 'done at the supplier'])
  const other = await aStep()
  assert.deepEqual(await floor.admin.refused(ask, { input: { id: other.id } }), ['INVALID_INPUT'])
})

test('nobody reads or marks what another was told; a mark needs what was seen', async () => {
  const step = await aStep()
  await call(omar, step)
  const [notice] = await inbox(mia, step.id)
  assert.ok(notice)
  const query = 'query ($id: ID!) { userNotification(id: $id) { id } }'
  assert.equal((await omar.get(query, { id: notice.id })).userNotification, null)
  assert.equal((await mia.get(query, { id: notice.id })).userNotification.id, notice.id)
  const theirs = await omar.get(
    'query ($id: ID!) { userNotifications(filters: { userId: { eq: $id } }) { edges { node { id } } } }',
    { id: mia.id },
  )
  assert.deepEqual(theirs.userNotifications.edges, [])
  const input = { id: notice.id, etag: notice._etag, read: true }
  assert.deepEqual(await omar.refused(document.mark, { input }), ['NOT_FOUND'])
  assert.deepEqual((await mia.get(document.mark, { input })).updateUserNotification.userNotification, {
    read: true,
  })
  assert.deepEqual(await mia.refused(document.mark, { input }), ['CONCURRENCY_ERROR'])
})

test('all that was seen is marked at once, and what came after it stays unread', async () => {
  const [first, second] = [await aStep(), await aStep()]
  await call(omar, first)
  const [seen] = await inbox(mia, first.id)
  await call(omar, second)
  await mia.get(
    'mutation ($input: ReadUserNotificationsInput!) { readUserNotifications(input: $input) { userNotification { read } } }',
    { input: { upToId: seen?.id } },
  )
  assert.deepEqual(
    [
      (await inbox(mia, first.id)).map(({ read }) => read),
      (await inbox(mia, second.id)).map(({ read }) => read),
    ],
    [[true], [false]],
  )
})

test('nobody is told of what she may not see, though she is mentioned or made to follow it', async () => {
  const cleared = await floor.person({ roles: ['Admin', 'Manufacturing Engineer'], cleared: true })
  const part = await aPart(cleared, { partNumber: unique('SECRET'), exportControlled: true })
  const follow = { input: { entityId: part.id, userId: mia.id } }
  assert.deepEqual(await pat.refused(document.follow, follow), ['NOT_FOUND'])
  await cleared.get(document.follow, follow)
  await cleared.get(document.comment, {
    input: { entityId: part.id, content: 'secret', mentionedUserIds: [mia.id] },
  })
  assert.deepEqual(await types(mia, part.id), [])
  const owner = await floor.owner()
  const { rows } = await owner.query('select from user_notification where record_id = $1', [part.id])
  assert.equal(rows.length, 0, 'there is no notice, not even a hidden one')
})

test('as many statements tell twelve people as one', async () => {
  const followers = async (count: number) => {
    const part = await aPart(floor.admin)
    for (let nth = 0; nth < count; nth++) {
      const person = await floor.person({ roles: ['Read-only'] })
      await floor.admin.get(document.follow, { input: { entityId: part.id, userId: person.id } })
    }
    return countStatements(floor.performer, () =>
      omar.get(document.comment, { input: { entityId: part.id, content: 'now' } }),
    )
  }
  assert.equal(await followers(12), await followers(1))
})
