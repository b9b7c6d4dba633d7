import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { act } from '../src/operation/act.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { scheduleRun } from '../src/run/scheduleRun.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, performAs } from './floor.ts'
import { aPart, aReleasedProcedure, aRun, type Made, type MadeRun } from './made.ts'
import { testDatabase } from './testDatabase.ts'

let floor: Floor

before(async () => {
  floor = await openFloor()
})

const schedule = `mutation ($input: UpdateRunInput!) { updateRun(input: $input) { run { id _etag scheduledStart scheduledEnd
  steps { number scheduledStart scheduledEnd } } } }`
const scheduleStep = `mutation ($input: ScheduleRunStepInput!) { scheduleRunStep(input: $input) { runStep { id _etag } } }`
const updateStep = `mutation ($input: UpdateRunStepInput!) { updateRunStep(input: $input) { runStep { id _etag } } }`
const scheduleOf = `query ($id: ID!) { run(id: $id) { id _etag scheduledStart scheduledEnd steps { id _etag scheduledStart scheduledEnd } } }`

const hour = 3_600
const at = (clock: string): string => `2026-03-02T${clock}:00Z`
const clock = (time: string | null): string | null => (time === null ? null : time.slice(11, 16))

interface Scheduled {
  readonly scheduledStart: string | null
  readonly scheduledEnd: string | null
}

const times = (scheduled: readonly Scheduled[]) =>
  scheduled.map(({ scheduledStart, scheduledEnd }) => [clock(scheduledStart), clock(scheduledEnd)])

/** A run of three steps in sequence, each of an hour. */
async function aRunOfHours(
  leadTime: number | null = hour,
  titles: readonly string[] = ['Prepare', 'Assemble', 'Test'],
): Promise<MadeRun> {
  const step = (title: string) => ({ title, ...(leadTime === null ? {} : { input: { leadTime } }) })
  const procedure = await aReleasedProcedure(floor.admin, titles.map(step))
  return aRun(floor.admin, { procedureId: procedure.id, partId: (await aPart(floor.admin)).id })
}

async function moved(run: Made, input: Record<string, unknown>) {
  const answer = await floor.admin.get(schedule, { input: { id: run.id, etag: run._etag, ...input } })
  return answer.updateRun.run as MadeRun & Scheduled & { readonly steps: readonly Scheduled[] }
}

async function seen(run: Made) {
  const answer = await floor.admin.get(scheduleOf, { id: run.id })
  return answer.run as Made & Scheduled & { readonly steps: readonly (Made & Scheduled)[] }
}

test('a run that is put on the schedule is laid out by its lead times, then moved and stretched with its steps', async () => {
  const run = await aRunOfHours()
  const laid = await moved(run, { scheduledStart: at('06:00') })
  assert.deepEqual(times([laid, ...laid.steps]), [
    ['06:00', '09:00'],
    ['06:00', '07:00'],
    ['07:00', '08:00'],
    ['08:00', '09:00'],
  ])
  const later = await moved(laid, { scheduledStart: at('10:00') })
  assert.deepEqual(times([later]), [['10:00', '13:00']])
  const stretched = await moved(later, {
    scheduledStart: at('10:00'),
    scheduledEnd: at('16:00'),
    title: 'Long',
  })
  assert.deepEqual(times([stretched, ...stretched.steps]), [
    ['10:00', '16:00'],
    ['10:00', '12:00'],
    ['12:00', '14:00'],
    ['14:00', '16:00'],
  ])
  const off = await moved(stretched, { scheduledStart: null, scheduledEnd: null })
  assert.deepEqual(times([off, ...off.steps]), Array(4).fill([null, null]))
})

test('a run whose steps say no lead time has a window, until its steps have times of their own', async () => {
  const run = await aRunOfHours(null)
  const laid = await moved(run, { scheduledStart: at('06:00'), scheduledEnd: at('12:00') })
  assert.deepEqual(times([laid, ...laid.steps]), [['06:00', '12:00'], ...Array(3).fill([null, null])])
  const [step] = (await seen(run)).steps
  await floor.admin.get(updateStep, {
    input: { id: step?.id, etag: step?._etag, scheduledStart: at('07:00'), scheduledEnd: at('08:00') },
  })
  const found = await seen(run)
  assert.deepEqual(times([found]), [['07:00', '08:00']])
  const listed = await floor.admin.get(
    'query ($f: RunsInputFilters) { runs(filters: $f) { edges { node { id } } } }',
    { f: { id: { eq: run.id }, scheduledStart: { gte: at('07:00'), lt: at('07:30') } } },
  )
  assert.equal(listed.runs.edges.length, 1)
})

test('a step is not scheduled before the steps before it allow, and pushes what comes after it only when asked', async () => {
  const run = await moved(await aRunOfHours(), { scheduledStart: at('06:00') })
  const [first, second] = (await seen(run)).steps
  const early = {
    id: second?.id,
    etag: second?._etag,
    scheduledStart: at('06:30'),
    scheduledEnd: at('07:30'),
  }
  const { errors } = await floor.admin.ask(updateStep, { input: early })
  assert.deepEqual(
    errors?.map(({ extensions }) => [extensions['code'], extensions['step'], extensions['upstream']]),
    [['SCHEDULE_CONFLICT', '2 Assemble', '1 Prepare']],
  )
  const long = { id: first?.id, etag: first?._etag, scheduledEnd: at('08:30') }
  assert.deepEqual(await floor.admin.refused(scheduleStep, { input: long }), ['SCHEDULE_CONFLICT'])
  await floor.admin.get(scheduleStep, { input: { ...long, push: true } })
  const pushed = await seen(run)
  assert.deepEqual(times([pushed, ...pushed.steps]), [
    ['06:00', '10:30'],
    ['06:00', '08:30'],
    ['08:30', '09:30'],
    ['09:30', '10:30'],
  ])
  const backwards = { id: first?.id, etag: pushed.steps[0]?._etag, scheduledEnd: at('05:00') }
  assert.deepEqual(await floor.admin.refused(scheduleStep, { input: backwards }), ['INVALID_INPUT'])
})

test('what has begun keeps its time when the rest of its run is moved', async () => {
  const run = await moved(await aRunOfHours(), { scheduledStart: at('06:00') })
  const [first] = (await seen(run)).steps
  await floor.admin.get(updateStep, { input: { id: first?.id, etag: first?._etag, status: 'IN_PROGRESS' } })
  const rest = await moved(await seen(run), { scheduledStart: at('12:00') })
  assert.deepEqual(times(rest.steps), [
    ['06:00', '07:00'],
    ['12:00', '13:00'],
    ['13:00', '14:00'],
  ])
  assert.deepEqual(
    await floor.admin.refused(schedule, {
      input: { id: run.id, etag: rest._etag, scheduledStart: at('05:00') },
    }),
    ['SCHEDULE_CONFLICT'],
  )
})

test('planned work that starts brings its window to its run', async () => {
  const procedure = await aReleasedProcedure(floor.admin)
  const { createPlannedRun } = await floor.admin.get(
    'mutation ($input: CreatePlannedRunInput!) { createPlannedRun(input: $input) { plannedRun { id _etag } } }',
    {
      input: {
        partId: (await aPart(floor.admin)).id,
        procedureId: procedure.id,
        quantity: 1,
        windowStart: at('06:00'),
        windowEnd: at('18:00'),
      },
    },
  )
  const { id, _etag } = createPlannedRun.plannedRun
  const { startPlannedRun } = await floor.admin.get(
    'mutation ($input: StartPlannedRunInput!) { startPlannedRun(input: $input) { runs { scheduledStart scheduledEnd } } }',
    { input: { id, etag: _etag } },
  )
  assert.deepEqual(times(startPlannedRun.runs), [['06:00', '18:00']])
})

test('of two people who move a run at one moment one is told that it was moved', async () => {
  const run = await moved(await aRunOfHours(), { scheduledStart: at('06:00') })
  const performing = atOnce(floor.performer, 2)
  const moving = async (to: string) => {
    try {
      const input = { id: String(run.id), etag: run._etag, scheduledStart: at(to) }
      await performAs(performing, floor.admin.caller, act(scheduleRun, input))
      return 'moved'
    } catch (error) {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
      throw error
    }
  }
  assert.deepEqual((await Promise.all([moving('10:00'), moving('14:00')])).sort(), [
    'CONCURRENCY_ERROR',
    'moved',
  ])
})

test('a run is moved neither by an operator, nor backwards in time, nor when it is closed', async () => {
  const run = await aRunOfHours()
  const operator = await floor.person({ roles: ['Operator'] })
  const input = { id: run.id, etag: run._etag, scheduledStart: at('06:00') }
  assert.deepEqual(await operator.refused(schedule, { input }), ['PERMISSION'])
  assert.deepEqual(await floor.admin.refused(schedule, { input: { ...input, scheduledEnd: at('05:00') } }), [
    'INVALID_INPUT',
  ])
  await floor.admin.get('mutation ($input: CancelRunInput!) { cancelRun(input: $input) { run { id } } }', {
    input: { id: run.id, etag: run._etag, reason: 'not needed' },
  })
  const closed = await seen(run)
  assert.deepEqual(await floor.admin.refused(schedule, { input: { ...input, etag: closed._etag } }), [
    'RUN_NOT_OPEN',
  ])
})

test('a run of many steps is moved with as many statements as one of few', async () => {
  const count = async (steps: number) => {
    const titles = Array.from({ length: steps }, (_none, nth) => `Step ${nth + 1}`)
    const run = await aRunOfHours(60, titles)
    const first = await moved(run, { scheduledStart: at('06:00') })
    return countStatements(floor.performer, () =>
      floor.admin.get('mutation ($input: UpdateRunInput!) { updateRun(input: $input) { __typename } }', {
        input: { id: run.id, etag: first._etag, scheduledStart: at('08:00') },
      }),
    )
  }
  assert.equal(await count(60), await count(2))
})

test('every scheduled run is what its events say, and its times are those of its steps', async () => {
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id }) => id === floor.organizationId)
  assert.ok(organization)
  assert.deepEqual((await verifyOrganization(source, organization)).findings, [])
})
