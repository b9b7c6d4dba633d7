import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemsOfRun, runInput } from './runForm.ts'
import { problemsOfStep, stepSaves } from './stepPlan.ts'

const sent = (input: object) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))

test('an edit of a run sends what changed alone: the start without the end moves it', () => {
  assert.deepEqual(sent(runInput({ scheduledStart: '2026-03-02T06:00:00Z' })), {
    scheduledStart: '2026-03-02T06:00:00Z',
  })
  assert.deepEqual(sent(runInput({ assignedToId: '', priority: '-5', title: ' ' })), {
    assignedToId: null,
    priority: -5,
    title: '',
  })
})

test('times that contradict each other, and a priority that is none, are said before they are sent', () => {
  const times = { scheduledStart: '2026-03-02T06:00:00Z', scheduledEnd: '2026-03-01T06:00:00Z' }
  assert.deepEqual(Object.keys(problemsOfRun({ ...times, priority: 'soon' })), ['priority', 'scheduledEnd'])
  assert.deepEqual(problemsOfRun({ ...times, scheduledEnd: '', priority: '-5' }), {})
  assert.deepEqual(Object.keys(problemsOfStep({ ...times, leadTime: 'an hour' })), [
    'leadTime',
    'scheduledEnd',
  ])
  assert.deepEqual(problemsOfStep({ scheduledStart: '', scheduledEnd: '', leadTime: '1.5' }), {})
})

test('when a step is done may push what comes after it; who does it and how long it takes never do', () => {
  assert.deepEqual(stepSaves({ push: true }), { schedule: null, update: null })
  const { schedule, update } = stepSaves({ scheduledEnd: '', push: true, leadTime: '90' })
  assert.deepEqual(sent(schedule ?? {}), { scheduledEnd: null, push: true })
  assert.deepEqual(sent(update ?? {}), { leadTime: 5400 })
})
