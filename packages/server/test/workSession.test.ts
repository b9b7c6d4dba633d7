import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { endForgottenIn } from '../src/endForgotten.ts'
import { act as actOf } from '../src/operation/act.ts'
import { checkIn } from '../src/workSession/checkIn.ts'
import { endForgottenSessions } from '../src/workSession/endForgottenSessions.ts'
import { atOnce } from './barrier.ts'
import { type Asker, callerFor, type Floor, openFloor, type Person, performAs } from './floor.ts'
import { act, aRunAsDrawn, aRunOf, refusedAct, type StepSeen, seeRun, seeStep } from './working.ts'

let floor: Floor
let ada: Person
let ben: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  ben = await floor.person({ roles: ['Operator'] })
})

interface SessionSeen {
  readonly id: number
  readonly _etag: string
  readonly createdById: number
  readonly kind: string
  readonly checkIn: string
  readonly checkOut: string | null
  readonly endedBy: string | null
  readonly note: string | null
}

const sessionFields = 'id _etag createdById kind checkIn checkOut endedBy note'

async function sessionsAt(step: Pick<StepSeen, 'id'>): Promise<SessionSeen[]> {
  const { runStep } = await ada.get(
    `query ($id: ID!) { runStep(id: $id) { sessions { ${sessionFields} } } }`,
    {
      id: step.id,
    },
  )
  return runStep.sessions
}

const document = (name: 'checkIn' | 'checkOut') =>
  `mutation ($input: SessionEventInput!) { ${name}(input: $input) { ${name}Event { eventType createdById session { id } } } }`
const come = (who: Asker, step: StepSeen, input: object = {}) =>
  who.ask(document('checkIn'), { input: { runStepId: step.id, ...input } })
const go = (who: Asker, step: StepSeen, input: object = {}) =>
  who.ask(document('checkOut'), { input: { runStepId: step.id, ...input } })
const codes = (answer: Awaited<ReturnType<typeof come>>) =>
  (answer.errors ?? []).map(({ extensions }) => extensions?.['code'])

async function inWork(): Promise<StepSeen> {
  return act(ada, 'startRunStep', await seeStep(ada, await aRunOf(ada, [{ title: 'Bond' }]), 'Bond'))
}

const brief = (sessions: readonly SessionSeen[]) =>
  sessions.map(({ createdById, endedBy, note }) => [String(createdById), endedBy, note])

test('who begins a step is checked in; several people are there at once, each once, and go one by one', async () => {
  const step = await inWork()
  assert.deepEqual(codes(await come(ben, step, { kind: 'INSPECTION' })), [])
  assert.deepEqual(codes(await come(ben, step)), ['ALREADY_EXISTS'])
  assert.deepEqual(codes(await go(ben, step, { userId: ada.id })), ['PERMISSION'])
  assert.deepEqual(codes(await go(ben, step, { note: 'the clamp is loose' })), [])
  assert.deepEqual(codes(await go(ben, step)), ['NOT_FOUND'])
  const sessions = await sessionsAt(step)
  assert.deepEqual(brief(sessions), [
    [ada.id, null, null],
    [ben.id, 'CHECKED_OUT', 'the clamp is loose'],
  ])
  assert.deepEqual(
    sessions.map(({ kind }) => kind),
    ['WORK', 'INSPECTION'],
  )
})

test('leaving work checks everybody out, and nobody checks in on a step that is not in work', async () => {
  const step = await inWork()
  await come(ben, step)
  const held = await act(ada, 'holdRunStep', step, { kind: 'MATERIAL' })
  assert.deepEqual(brief(await sessionsAt(step)), [
    [ada.id, 'STEP_LEFT', null],
    [ben.id, 'STEP_LEFT', null],
  ])
  assert.deepEqual(codes(await come(ben, step)), ['RUN_STEP_TRANSITION'])
  await act(ada, 'resumeRunStep', held)
  assert.deepEqual(codes(await come(ben, step)), [])
})

test('holding a run checks everybody out, and so does canceling it', async () => {
  for (const [name, input] of [
    ['holdRun', { kind: 'MATERIAL', reason: 'no screws' }],
    ['cancelRun', { reason: 'not wanted' }],
  ] as const) {
    const runId = await aRunOf(ada, [{ title: 'Bond' }])
    const step = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Bond'))
    const { _etag } = await seeRun(ada, runId)
    const type = name === 'holdRun' ? 'HoldRunInput' : 'CancelRunInput'
    await ada.get(`mutation ($input: ${type}!) { ${name}(input: $input) { run { id } } }`, {
      input: { id: runId, etag: _etag, ...input },
    })
    assert.deepEqual(brief(await sessionsAt(step)), [[ada.id, 'RUN_STOPPED', null]])
  }
})

test('a step is taken over with what was handed over', async () => {
  const step = await inWork()
  assert.deepEqual(codes(await come(ben, step, { takeOver: true, note: 'glued to line 3' })), [])
  assert.deepEqual(brief(await sessionsAt(step)), [
    [ada.id, 'TAKEN_OVER', 'glued to line 3'],
    [ben.id, null, null],
  ])
})

test('of two check-ins of one person at once, one wins', async () => {
  const step = await inWork()
  const performer = atOnce(floor.performer, 2)
  const caller = await callerFor(floor.performer, floor.organizationId, ben.id)
  const one = () => performAs(performer, caller, actOf(checkIn, { runStepId: String(step.id) }))
  const settled = await Promise.allSettled([one(), one()])
  assert.deepEqual(settled.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  assert.equal((await sessionsAt(step)).filter(({ createdById }) => String(createdById) === ben.id).length, 1)
})

const correct = `mutation ($input: UpdateSessionInput!) { updateSession(input: $input) { session { ${sessionFields} } } }`

test('a session is corrected with its permission and a reason, and the original stays', async () => {
  const step = await inWork()
  await go(ada, step)
  const [session] = await sessionsAt(step)
  assert.ok(session)
  const checkIn = '2026-03-31T08:00:00Z'
  const input = { id: session.id, etag: session._etag, checkIn, checkOut: '2026-03-31T09:00:00.000Z' }
  assert.deepEqual(await ben.refused(correct, { input: { ...input, reason: 'forgot' } }), ['PERMISSION'])
  assert.deepEqual(await ada.refused(correct, { input }), ['REASON_REQUIRED'])
  const late = { ...input, checkIn: '2099-01-01T00:00:00Z', reason: 'x' }
  assert.deepEqual(await ada.refused(correct, { input: late }), ['INVALID_INPUT', 'INVALID_INPUT'])
  const { updateSession } = await ada.get(correct, { input: { ...input, reason: 'forgot' } })
  assert.equal(updateSession.session.checkIn, checkIn)
  assert.deepEqual(await ada.refused(correct, { input: { ...input, reason: 'again' } }), [
    'CONCURRENCY_ERROR',
  ])
  const { runStep } = await ada.get('query ($id: ID!) { runStep(id: $id) { laborSeconds } }', { id: step.id })
  assert.equal(runStep.laborSeconds, 3_600)
})

test('an hour at two steps at once is one hour of labor on the run', async () => {
  const runId = await aRunAsDrawn(ada, [{ title: 'Bond' }, { title: 'Cure' }])
  const steps = []
  for (const title of ['Bond', 'Cure']) {
    const step = await act(ada, 'startRunStep', await seeStep(ada, runId, title))
    await go(ada, step)
    const [session] = await sessionsAt(step)
    assert.ok(session)
    const times = { checkIn: '2026-03-31T10:00:00Z', checkOut: '2026-03-31T11:00:00Z', reason: 'as on paper' }
    await ada.get(correct, { input: { id: session.id, etag: session._etag, ...times } })
    steps.push(step)
  }
  const { run } = await ada.get('query ($id: ID!) { run(id: $id) { laborSeconds steps { laborSeconds } } }', {
    id: runId,
  })
  assert.deepEqual(run, { laborSeconds: 3_600, steps: [{ laborSeconds: 1_800 }, { laborSeconds: 1_800 }] })
})

test('a forgotten session ends by itself at the last thing that its person did, where the organization wants that', async () => {
  const step = await inWork()
  const open = async () => brief(await sessionsAt(step))
  await endForgottenIn(floor.performer, floor.organizationId)
  await ada.get(
    'mutation { updateOrganizationSetting(input: { name: "automaticCheckOut", value: true }) { __typename } }',
  )
  // Its person was active just now.
  await endForgottenIn(floor.performer, floor.organizationId)
  assert.deepEqual(await open(), [[ada.id, null, null]])
  await performAs(floor.performer, await cleared(), actOf(endForgottenSessions, { minutes: 0 }))
  const [ended] = await sessionsAt(step)
  assert.deepEqual([ended?.endedBy, ended?.checkOut], ['AUTOMATIC', ended?.checkIn])
})

async function cleared() {
  return callerFor(floor.performer, floor.organizationId, ada.id)
}

test('a step that is begun by mistake is taken back though its starter was checked in', async () => {
  const step = await inWork()
  assert.equal((await act(ada, 'unstartRunStep', step)).status, 'TODO')
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', step), ['CONCURRENCY_ERROR'])
})
