import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isInspectionDueAfter, isInWorkAfter } from './unitInWork.ts'

const build = {
  purpose: 'BUILD',
  isCompleted: true,
  furtherRuns: false,
  hasOtherWork: false,
  isEarlierBuildUnfinished: false,
} as const

test('a unit leaves work with its final build run, and stays in work when further ones follow', () => {
  assert.equal(isInWorkAfter(build), false)
  assert.equal(isInWorkAfter({ ...build, furtherRuns: true }), true)
  assert.equal(isInWorkAfter({ ...build, isEarlierBuildUnfinished: true }), false)
})

test('what is inspected, reworked or canceled between two build runs is still in work', () => {
  for (const purpose of ['INSPECTION', 'REWORK', 'TEST'] as const) {
    assert.equal(isInWorkAfter({ ...build, purpose, isEarlierBuildUnfinished: true }), true)
    assert.equal(isInWorkAfter({ ...build, purpose, furtherRuns: true }), false)
  }
  assert.equal(isInWorkAfter({ ...build, isCompleted: false, isEarlierBuildUnfinished: true }), true)
  assert.equal(isInWorkAfter({ ...build, isCompleted: false, furtherRuns: true }), false)
})

test('a unit on which another run works is in work', () => {
  assert.equal(isInWorkAfter({ ...build, hasOtherWork: true }), true)
})

test('what came in waits until the last of its inspections is completed, whatever else is done with it', () => {
  const due = { isDue: true, hasOtherInspection: false }
  assert.equal(isInspectionDueAfter('INSPECTION', due), false)
  assert.equal(isInspectionDueAfter('INSPECTION', { ...due, hasOtherInspection: true }), true)
  assert.equal(isInspectionDueAfter('TEST', due), true)
  assert.equal(isInspectionDueAfter('BUILD', { ...due, isDue: false }), false)
})
