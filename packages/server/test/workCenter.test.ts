import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { act } from '../src/operation/act.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { createShift } from '../src/shift/createShift.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aPart, aPlace, aReleasedProcedure, aRun, type Made, refusedStart, unique } from './made.ts'
import { testDatabase } from './testDatabase.ts'

let floor: Floor
let planner: Person

before(async () => {
  floor = await openFloor()
  planner = await floor.person({ roles: ['Planner'] })
})

const setStations =
  'mutation ($input: UpdateLocationInput!) { updateLocation(input: $input) { location { id _etag stations timeZone } } }'
const create = `mutation ($input: CreateShiftInput!) { createShift(input: $input) { shift { id _etag name weekdays start end } } }`
const update = `mutation ($input: UpdateShiftInput!) { updateShift(input: $input) { shift { id _etag name weekdays start end } } }`
const remove = 'mutation ($id: ID!, $etag: String!) { deleteShift(id: $id, etag: $etag) { id } }'
const close = `mutation ($input: CreateClosedDayInput!) { createClosedDay(input: $input) { closedDay { id day reason } } }`
const reopen = 'mutation ($id: ID!) { deleteClosedDay(id: $id) { id } }'
const loadOf = `query ($id: ID!, $from: String!, $days: Int) { workCenterLoad(locationId: $id, from: $from, days: $days) {
  timeZone stations shiftsOfId outsideShifts workOutsideShifts { start run { id } runStep { id } plannedRun { id } } days { day capacity scheduled planned isOverloaded } } }`
const updateStep = `mutation ($input: UpdateRunStepInput!) { updateRunStep(input: $input) { runStep { id } } }`

const hours = (count: number): number => count * 3_600
const weekdays = [1, 2, 3, 4, 5]
const aCell = (more: Record<string, unknown> = {}) =>
  aPlace(floor.admin, { type: 'WORKCENTER', name: unique('Cell'), ...more })

const shift = (place: Made, start: string, end: string, more: Record<string, unknown> = {}) => ({
  locationId: place.id,
  name: `${start} to ${end}`,
  weekdays,
  start,
  end,
  ...more,
})

async function aShift(...given: Parameters<typeof shift>): Promise<Made & Record<string, unknown>> {
  return (await planner.get(create, { input: shift(...given) })).createShift.shift
}

async function load(cell: Made, from: string, days: number) {
  return (await planner.get(loadOf, { id: cell.id, from, days })).workCenterLoad
}

test('a work center says how many jobs it does side by side; a shelf does none', async () => {
  const [cell, shelf] = [await aCell(), await aPlace(floor.admin)]
  const set = (place: Made, stations: number | null) => ({
    input: { id: place.id, etag: place._etag, stations },
  })
  const two = (await planner.get(setStations, set(cell, 2))).updateLocation.location
  assert.deepEqual([two.stations, two.timeZone], [2, 'Europe/Berlin'])
  const three = (await planner.get(setStations, set(two, 3))).updateLocation.location
  assert.equal(three.stations, 3)
  assert.deepEqual(await planner.refused(setStations, set(two, 4)), ['CONCURRENCY_ERROR'])
  assert.equal((await planner.get(setStations, set(three, null))).updateLocation.location.stations, null)
  assert.deepEqual(await planner.refused(setStations, set(shelf, 1)), ['INVALID_INPUT'])
  const unseen = (await planner.get('query ($id: ID!) { location(id: $id) { _etag } }', { id: cell.id }))
    .location
  assert.deepEqual(await planner.refused(setStations, set({ ...cell, ...unseen }, 0)), ['INVALID_INPUT'])
})

test('shifts of a place follow each other, are changed and given up, and have names of their own', async () => {
  const cell = await aCell()
  const early = await aShift(cell, '06:00', '14:00', { weekdays: [5, 1] })
  assert.deepEqual([early['weekdays'], early['start'], early['end']], [[1, 5], '06:00', '14:00'])
  await aShift(cell, '22:00', '06:00')
  const wrong = [
    shift(cell, '13:00', '21:00'),
    shift(cell, '6:00', '07:00'),
    shift(cell, '14:00', '15:00', { weekdays: [] }),
  ]
  for (const input of wrong) assert.deepEqual(await planner.refused(create, { input }), ['INVALID_INPUT'])
  const same = shift(cell, '14:00', '15:00', { name: '06:00 to 14:00' })
  assert.deepEqual(await planner.refused(create, { input: same }), ['ALREADY_EXISTS'])
  const change = { id: early.id, etag: early._etag, end: '22:00' }
  const longer = (await planner.get(update, { input: change })).updateShift.shift
  assert.deepEqual([longer.end, longer.weekdays], ['22:00', [1, 5]])
  assert.deepEqual(await planner.refused(update, { input: change }), ['CONCURRENCY_ERROR'])
  assert.deepEqual(
    await planner.refused(update, { input: { ...change, etag: longer._etag, start: '05:00' } }),
    ['INVALID_INPUT'],
  )
  await planner.get(remove, { id: early.id, etag: longer._etag })
  const { location } = await planner.get('query ($id: ID!) { location(id: $id) { shifts { name } } }', {
    id: cell.id,
  })
  assert.deepEqual(location.shifts, [{ name: '22:00 to 06:00' }])
  const operator = await floor.person({ roles: ['Operator'] })
  assert.deepEqual(await operator.refused(create, { input: shift(cell, '10:00', '11:00') }), ['PERMISSION'])
})

test('of two people who write overlapping shifts of a place at once, one is refused', async () => {
  const cell = await aCell()
  const performing = atOnce(floor.performer, 2)
  const writing = async (start: string) => {
    try {
      const input = { ...shift(cell, start, '14:00'), locationId: String(cell.id) }
      await performAs(performing, planner.caller, act(createShift, input))
      return 'written'
    } catch (error) {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
      throw error
    }
  }
  assert.deepEqual((await Promise.all([writing('06:00'), writing('07:00')])).sort(), [
    'INVALID_INPUT',
    'written',
  ])
})

test('a work center is worked in the shifts of the nearest place around, and not on the closed days of any', async () => {
  const hall = await aPlace(floor.admin, { name: unique('Hall') })
  const cell = await aCell({ parentId: hall.id })
  await aShift(hall, '06:00', '14:00')
  await aShift(hall, '22:00', '06:00', { weekdays: [5] })
  const { updateLocation } = await planner.get(setStations, {
    input: { id: cell.id, etag: cell._etag, stations: 2 },
  })
  assert.equal(updateLocation.location.stations, 2)
  const closed = (
    await planner.get(close, { input: { locationId: hall.id, day: '2026-03-04', reason: 'Stocktaking' } })
  ).createClosedDay.closedDay
  assert.deepEqual(await planner.refused(close, { input: { locationId: hall.id, day: '2026-03-04' } }), [
    'ALREADY_EXISTS',
  ])
  const found = await load(cell, '2026-03-02', 7)
  assert.deepEqual([found.timeZone, found.stations, found.shiftsOfId], ['Europe/Berlin', 2, hall.id])
  assert.deepEqual(
    found.days.map(({ capacity }: { capacity: number }) => capacity),
    [16, 16, 0, 16, 32, 0, 0].map(hours),
  )
  await planner.get(reopen, { id: closed.id })
  assert.deepEqual(await planner.refused(reopen, { id: closed.id }), ['NOT_FOUND'])
  assert.equal((await load(cell, '2026-03-04', 1)).days[0].capacity, hours(16))
  await aShift(cell, '08:00', '09:00')
  assert.equal((await load(cell, '2026-03-04', 1)).days[0].capacity, hours(2), 'its own shifts come first')
})

test('the night in which clocks are put forward is an hour shorter', async () => {
  const cell = await aCell()
  await aShift(cell, '22:00', '06:00', { weekdays: [6] })
  await planner.get(setStations, { input: { id: cell.id, etag: cell._etag, stations: 1 } })
  const days = async (day: string) => (await load(cell, day, 1)).days[0].capacity
  assert.deepEqual([await days('2026-03-21'), await days('2026-03-28')], [hours(8), hours(7)])
})

test('load is what of steps, runs and planned work falls in the shifts; what meets none is counted apart', async () => {
  const { admin } = floor
  const cell = await aCell()
  await aShift(cell, '06:00', '14:00')
  await planner.get(setStations, { input: { id: cell.id, etag: cell._etag, stations: 1 } })
  const part = await aPart(admin)
  const procedure = await aReleasedProcedure(admin)
  const run = await aRun(admin, { procedureId: procedure.id, partId: part.id, locationId: cell.id })
  const [first, second] = run.steps
  const put = (step: Made | undefined, scheduledStart: string, scheduledEnd: string) =>
    admin.get(updateStep, { input: { id: step?.id, etag: step?._etag, scheduledStart, scheduledEnd } })
  // Berlin is an hour ahead: 11:00 to 14:00 on Monday, 06:00 to 08:00 on Tuesday.
  await put(first, '2026-03-02T10:00:00Z', '2026-03-03T07:00:00Z')
  await put(second, '2026-03-07T10:00:00Z', '2026-03-07T12:00:00Z')
  const windowed = await aRun(admin, { procedureId: procedure.id, partId: part.id, locationId: cell.id })
  await admin.get('mutation ($input: UpdateRunInput!) { updateRun(input: $input) { run { id } } }', {
    input: {
      id: windowed.id,
      etag: windowed._etag,
      scheduledStart: '2026-03-03T05:00:00Z',
      scheduledEnd: '2026-03-03T06:00:00Z',
    },
  })
  await admin.get(
    'mutation ($input: CreatePlannedRunInput!) { createPlannedRun(input: $input) { __typename } }',
    {
      input: {
        partId: part.id,
        quantity: 1,
        locationId: cell.id,
        windowStart: '2026-03-03T00:00:00Z',
        windowEnd: '2026-03-04T00:00:00Z',
      },
    },
  )
  const { days, outsideShifts, workOutsideShifts } = await load(cell, '2026-03-02', 6)
  assert.deepEqual(
    days.map((day: Record<string, unknown>) => [day['scheduled'], day['planned'], day['isOverloaded']]),
    [
      [hours(3), 0, false],
      [hours(3), hours(8), true],
      [0, 0, false],
      [0, 0, false],
      [0, 0, false],
      [0, 0, false],
    ],
  )
  assert.equal(outsideShifts, 1, 'Saturday’s step')
  assert.deepEqual(workOutsideShifts, [
    { start: '2026-03-07T10:00:00Z', run: { id: run.id }, runStep: { id: second?.id }, plannedRun: null },
  ])
  assert.equal((await load(cell, '2026-03-02', 2)).outsideShifts, 0)
})

test('a step loads the work center of the nearest step around it, and not that of its run', async () => {
  const { admin } = floor
  const [cell, oven] = [await aCell(), await aCell()]
  const procedure = await aReleasedProcedure(admin, [
    { title: 'Test', input: { locationId: oven.id }, steps: [{ title: 'Leak' }] },
  ])
  const part = await aPart(admin)
  const run = await aRun(admin, { procedureId: procedure.id, partId: part.id, locationId: cell.id })
  const leak = run.steps.at(-1)
  const times = { scheduledStart: '2026-03-02T10:00:00Z', scheduledEnd: '2026-03-02T12:00:00Z' }
  await admin.get(updateStep, { input: { id: leak?.id, etag: leak?._etag, ...times } })
  const scheduled = async (place: Made) => (await load(place, '2026-03-02', 1)).days[0].scheduled
  assert.deepEqual([await scheduled(oven), await scheduled(cell)], [hours(2), 0])
})

test('who starts a run that its work center cannot finish on that day is warned, by the day that the work is planned for', async () => {
  const { admin } = floor
  const [cell, hall] = [await aCell(), await aPlace(admin, { name: unique('Hall') })]
  const within = await aCell({ parentId: hall.id })
  await aShift(hall, '00:00', '00:00', { weekdays: [1, 2, 3, 4, 5, 6, 7] })
  const part = await aPart(admin)
  const taking = (leadTime: number) =>
    aReleasedProcedure(admin, [
      { title: 'Cure', input: { leadTime } },
      { title: 'Wipe', input: { leadTime: 60 } },
    ])
  const warnings = async (procedure: Made, place: Made, scheduledStart: string | null = null) => {
    const start = {
      partId: part.id,
      procedureId: procedure.id,
      locationId: place.id,
      title: 'T',
      assignedToId: admin.id,
      scheduledStart,
    }
    const answer = await admin.get(
      'query ($input: CreateRunInput!) { runReadiness(input: $input) { warnings { code on message } } }',
      { input: start },
    )
    return answer.runReadiness.warnings.filter(({ code }: { code: string }) => code !== 'PROCEDURE_UNLINKED')
  }
  const [long, short] = [await taking(30 * 3_600), await taking(0)]
  const [warned] = await warnings(long, within)
  assert.equal(warned.code, 'LEAD_TIME_BEYOND_SHIFT')
  assert.match(warned.on, /^\d{4}-\d{2}-\d{2}$/)
  assert.match(warned.message, /^Its steps take 30 h 1 min, and Cell-/)
  assert.deepEqual(await warnings(short, within), [])
  assert.deepEqual(await warnings(long, cell), [], 'no shifts are known there')
  const ahead = { start: '2099-03-02T12:00:00Z', day: '2099-03-02' }
  assert.equal((await warnings(long, within, ahead.start))[0].on, ahead.day, 'the day of the plan, not today')
  const day = await taking(20 * 3_600)
  assert.equal((await warnings(day, within, ahead.start)).length, 1, 'half of that day is left')
  assert.deepEqual(await warnings(day, within, '2099-03-02T00:30:00Z'), [])
  const planned = async (windowStart: string | null) => {
    const { createPlannedRun } = await admin.get(
      `mutation ($input: CreatePlannedRunInput!) { createPlannedRun(input: $input) {
        plannedRun { readiness { warnings { code on } } } } }`,
      { input: { partId: part.id, procedureId: long.id, quantity: 1, locationId: within.id, windowStart } },
    )
    return createPlannedRun.plannedRun.readiness.warnings.find(
      ({ code }: { code: string }) => code === 'LEAD_TIME_BEYOND_SHIFT',
    )?.on
  }
  assert.equal(await planned(null), warned.on)
  assert.equal(await planned(ahead.start), ahead.day)
  const made = { partId: part.id, procedureId: long.id, scheduledStart: ahead.start }
  assert.deepEqual(await refusedStart(admin, made), ['INVALID_INPUT'])
})

test('a place without shifts is worked around the clock, and what is no day or place has no load', async () => {
  const cell = await aCell()
  await planner.get(setStations, { input: { id: cell.id, etag: cell._etag, stations: 1 } })
  const { days, shiftsOfId } = await load(cell, '2026-03-01', 2)
  assert.deepEqual([shiftsOfId, days[0].capacity], [null, hours(24)])
  for (const wrong of [{ from: '2026-02-30' }, { from: '0000-01-01' }, { from: '2026-03-01', days: 93 }])
    assert.deepEqual(await planner.refused(loadOf, { id: cell.id, ...wrong }), ['INVALID_INPUT'])
  assert.equal((await planner.get(loadOf, { id: 1, from: '2026-03-01' })).workCenterLoad, null)
  const count = (length: number) => countStatements(floor.performer, () => load(cell, '2026-03-01', length))
  assert.equal(await count(92), await count(1))
})

test('what was said of work centers is what the events say', async () => {
  const source = new DatabaseSource((await testDatabase()).owner, new Map())
  const organization = (await source.organizations()).find(({ id }) => id === floor.organizationId)
  assert.ok(organization)
  assert.deepEqual((await verifyOrganization(source, organization)).findings, [])
})
