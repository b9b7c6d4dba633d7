import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planPush } from './planPush.ts'
import { planRunSchedule } from './planRunSchedule.ts'
import { planWindow } from './planWindow.ts'
import { whyNotSchedule } from './scheduleConflicts.ts'
import { rollUpSchedule, type ScheduledStep } from './stepSchedule.ts'

const day = '2026-03-02T'
const at = (hour: number): string =>
  new Date(`${day}${String(hour).padStart(2, '0')}:00:00.000Z`).toISOString()

/** A step by its number, after others, from hour to hour. */
function step(
  id: string,
  after: readonly string[],
  hours: readonly [number | null, number | null],
  more: Partial<ScheduledStep> = {},
): ScheduledStep {
  const [start, end] = hours
  return {
    id,
    number: id,
    title: `Step ${id}`,
    parentId: null,
    status: 'TODO',
    isHeading: false,
    upstream: after.map((upstreamStepId) => ({
      upstreamStepId,
      minimumLagSeconds: null,
      maximumLagSeconds: null,
    })),
    finishedAt: null,
    leadTime: null,
    start: start === null ? null : at(start),
    end: end === null ? null : at(end),
    ...more,
  }
}

const hoursOf = (steps: readonly ScheduledStep[]) =>
  steps.map(({ start, end }) =>
    [start, end].map((time) => (time === null ? null : new Date(time).getUTCHours())),
  )

const codes = (before: readonly ScheduledStep[], after: readonly ScheduledStep[]) =>
  whyNotSchedule(before, after).map((refusal) => `${Object(refusal).step} after ${Object(refusal).upstream}`)

test('a run is scheduled from the first time of its steps to the last, whichever they say', () => {
  const steps = [step('1', [], [null, 9]), step('2', [], [8, null]), step('3', [], [null, null])]
  assert.deepEqual(rollUpSchedule(steps), { start: at(8), end: at(9) })
  assert.deepEqual(rollUpSchedule([]), { start: null, end: null })
})

test('a step begins no earlier than the step before it ends, with its lag, and no later than the longest wait', () => {
  const first = step('1', [], [6, 8])
  const lag = { upstreamStepId: '1', minimumLagSeconds: 3_600, maximumLagSeconds: 7_200 }
  const second = (start: number) => [first, step('2', [], [start, start + 1], { upstream: [lag] })]
  assert.deepEqual(codes([], second(8)), ['2 Step 2 after 1 Step 1'])
  assert.deepEqual(codes([], second(9)), [])
  assert.deepEqual(codes([], second(10)), [])
  assert.deepEqual(codes([], second(11)), ['2 Step 2 after 1 Step 1'])
})

test('what is done counts with the time at which it was done; what was skipped or has no time decides nothing', () => {
  const second = step('2', ['1'], [8, 9])
  const done = step('1', [], [6, 7], { status: 'COMPLETE', finishedAt: at(10) })
  assert.deepEqual(codes([], [done, second]), ['2 Step 2 after 1 Step 1'])
  assert.deepEqual(codes([], [{ ...done, status: 'CANCELED' }, second]), [])
  assert.deepEqual(codes([], [step('1', [], [null, null]), second]), [])
  assert.deepEqual(codes([], [step('1', [], [6, 9]), { ...second, status: 'IN_PROGRESS' }]), [])
})

test('a heading ends with the last step below it, and begins with the first', () => {
  const heading = (id: string, after: readonly string[]) => step(id, after, [null, null], { isHeading: true })
  const steps = (start: number) => [
    heading('1', []),
    step('1.1', [], [6, 8], { parentId: '1' }),
    heading('2', ['1']),
    step('2.1', [], [start, 10], { parentId: '2' }),
  ]
  assert.deepEqual(codes([], steps(7)), ['2 Step 2 after 1 Step 1'])
  assert.deepEqual(codes([], steps(8)), [])
})

test('a conflict that was there and is left alone stands in nobody’s way, a worse one does', () => {
  const steps = (start: number, third: number) => [
    step('1', [], [6, 8]),
    step('2', ['1'], [start, 9]),
    step('3', [], [third, 12]),
  ]
  assert.deepEqual(codes(steps(7, 10), steps(7, 11)), [])
  assert.deepEqual(codes(steps(7, 10), steps(6, 10)), ['2 Step 2 after 1 Step 1'])
})

test('what comes after a moved step is put off by as much as it must, and keeps its length', () => {
  const steps = [
    step('1', [], [9, 11]),
    step('2', ['1'], [8, 9]),
    step('3', ['2'], [9, 10]),
    step('4', ['1'], [20, 21]),
  ]
  assert.deepEqual(hoursOf(planPush(steps, '1')), [
    [9, 11],
    [11, 12],
    [12, 13],
    [20, 21],
  ])
})

test('neither what has begun nor the moved step itself gives way', () => {
  const begun = [step('1', [], [9, 11]), step('2', ['1'], [8, 9], { status: 'IN_PROGRESS' })]
  assert.deepEqual(planPush(begun, '1'), begun)
  const early = [step('1', [], [9, 11]), step('2', ['1'], [8, 9])]
  assert.deepEqual(planPush(early, '2'), early)
})

test('a run is moved with all that is scheduled in it, and stretched in proportion', () => {
  const steps = [
    step('1', [], [2, 3], { status: 'COMPLETE', finishedAt: at(3) }),
    step('2', ['1'], [6, 8]),
    step('3', ['2'], [8, 10]),
    step('4', ['3'], [null, null]),
  ]
  const moved = (start: number | null, end: number | null) =>
    hoursOf(
      planRunSchedule(steps, {
        start: start === null ? null : at(start),
        end: end === null ? null : at(end),
      }),
    )
  const rest = [null, null]
  assert.deepEqual(moved(7, null), [[2, 3], [7, 9], [9, 11], rest])
  assert.deepEqual(moved(null, 20), [[2, 3], [16, 18], [18, 20], rest])
  assert.deepEqual(moved(6, 14), [[2, 3], [6, 10], [10, 14], rest])
  assert.deepEqual(moved(null, null), [[2, 3], rest, rest, rest])
})

test('a run without times is laid out by the lead times and lags of its steps, branches beside each other', () => {
  const hour = { leadTime: 3_600 }
  const lag = [{ upstreamStepId: '1', minimumLagSeconds: 1_800, maximumLagSeconds: null }]
  const steps = [
    step('1', [], [null, null], hour),
    step('2', [], [null, null], { ...hour, isHeading: true, upstream: lag }),
    step('2.1', [], [null, null], { ...hour, parentId: '2' }),
    step('2.2', ['2.1'], [null, null], { ...hour, parentId: '2' }),
    step('3', ['1'], [null, null], hour),
    step('4', ['2', '3'], [null, null], hour),
  ]
  const laid = planRunSchedule(steps, { start: at(6), end: null })
  assert.deepEqual(
    laid.map(({ number, start }) => [number, start?.slice(11, 16)]),
    [
      ['1', '06:00'],
      ['2', undefined],
      ['2.1', '07:30'],
      ['2.2', '08:30'],
      ['3', '07:00'],
      ['4', '09:30'],
    ],
  )
  assert.deepEqual(whyNotSchedule(steps, laid), [])
})

test('a run whose steps say no lead time is scheduled as a whole alone', () => {
  const steps = [step('1', [], [null, null]), step('2', ['1'], [null, null])]
  assert.deepEqual(planRunSchedule(steps, { start: at(6), end: at(8) }), steps)
})

test('a window is moved with its length, replaced where both of its times are said, and given up with neither', () => {
  const window = { start: at(6), end: at(9) }
  assert.deepEqual(planWindow(window, { start: at(8), end: null }), { start: at(8), end: at(11) })
  assert.deepEqual(planWindow(window, { start: null, end: at(8) }), { start: at(5), end: at(8) })
  assert.deepEqual(planWindow(window, { start: at(1), end: at(2) }), { start: at(1), end: at(2) })
  assert.deepEqual(planWindow(window, { start: null, end: null }), { start: null, end: null })
  assert.deepEqual(planWindow({ start: null, end: at(9) }, { start: at(8), end: null }), {
    start: at(8),
    end: null,
  })
})
