import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import type { Permission } from '../access/permissions.ts'
import { parseQuantity } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'
import { accepted } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'
import { whyNotHoldRun, whyNotResumeRun } from './runHold.ts'
import { planCancelRun, whyNotCancelRun, whyNotScrapWithRun } from './whyNotCancelRun.ts'
import type { RunToComplete, StepToClose } from './whyNotCompleteRun.ts'
import { whyNotCompleteRun } from './whyNotCompleteRun.ts'

const run: RunLife = { id: '1', canceledAt: null, completedAt: null, heldAt: null, hold: null }
const lead: Actor = { userId: '5', isApiKey: false, roleIds: [], permissions: new Set<Permission>() }
const key: Actor = { ...lead, isApiKey: true }
const engineer: Actor = { ...lead, permissions: new Set<Permission>(['CompleteOwnRun']) }
const codes = (refusals: readonly Refusal[]): readonly string[] => refusals.map(({ code }) => code)

function step(number: string, status: RunStepStatus, over: Partial<StepToClose> = {}): StepToClose {
  return {
    id: number,
    number,
    title: `Step ${number}`,
    parentId: null,
    required: true,
    status,
    verifyAfterReopening: false,
    concessionApproved: false,
    ...over,
  }
}

function ready(over: Partial<RunToComplete> = {}): RunToComplete {
  return {
    run,
    steps: [step('1', 'COMPLETE'), step('2', 'COMPLETE')],
    unit: { id: '7', name: 'BRKT SN-1', isOnQualityHold: false },
    missingInstalls: [],
    openRedlines: [],
    unconfirmedLateEntries: [],
    unresolvedIssues: [],
    workInside: [],
    draftBomWithoutConcession: null,
    isUnitUnidentified: false,
    isPlaceMissing: false,
    workerIds: ['8'],
    ...over,
  }
}

test('a run completes when its required steps are done, and names those that are not', () => {
  assert.deepEqual(whyNotCompleteRun(ready(), lead), [])
  const refusals = whyNotCompleteRun(
    ready({ steps: [step('1', 'COMPLETE'), step('2', 'TODO'), step('3', 'FAILED')] }),
    lead,
  )
  assert.deepEqual(refusals, [
    {
      code: 'RUN_NOT_COMPLETABLE',
      runId: '1',
      blockers: ['step 2 Step 2 is TODO', 'step 3 Step 3 is FAILED'],
    },
  ])
})

test('optional steps that were not begun do not hinder completion, begun ones do', () => {
  assert.deepEqual(
    whyNotCompleteRun(
      ready({ steps: [step('1', 'COMPLETE'), step('2', 'TODO', { required: false })] }),
      lead,
    ),
    [],
  )
  assert.deepEqual(
    codes(whyNotCompleteRun(ready({ steps: [step('1', 'IN_PROGRESS', { required: false })] }), lead)),
    ['RUN_NOT_COMPLETABLE'],
  )
})

test('a skipped required step takes its approved concession', () => {
  assert.deepEqual(codes(whyNotCompleteRun(ready({ steps: [step('1', 'CANCELED')] }), lead)), [
    'CONCESSION_REQUIRED',
  ])
  assert.deepEqual(
    whyNotCompleteRun(ready({ steps: [step('1', 'CANCELED', { concessionApproved: true })] }), lead),
    [],
  )
})

test('an accepted unit lies somewhere', () => {
  const [refusal] = whyNotCompleteRun(ready({ isPlaceMissing: true }), lead)
  assert.ok(refusal?.code === 'INVALID_INPUT')
  assert.equal(refusal.field, 'locationId')
})

test('everything that keeps a run open is said at once', () => {
  const facts = ready({
    steps: [step('1', 'COMPLETE', { verifyAfterReopening: true })],
    unit: { id: '7', name: 'BRKT SN-1', isOnQualityHold: true },
    missingInstalls: ['M3-nut × 4'],
    openRedlines: ['12'],
    unresolvedIssues: ['NCR 17'],
    draftBomWithoutConcession: '2',
    isUnitUnidentified: true,
  })
  assert.deepEqual(codes(whyNotCompleteRun(facts, lead)), [
    'UNIT_ON_HOLD',
    'RUN_NOT_COMPLETABLE',
    'INSTALLS_MISSING',
    'CONCESSION_REQUIRED',
  ])
})

test('an API key completes no run, and a lead not one that only he worked on', () => {
  assert.deepEqual(codes(whyNotCompleteRun(ready(), key)), ['SIGNATURE_REQUIRED'])
  assert.deepEqual(codes(whyNotCompleteRun(ready({ workerIds: ['5', '5'] }), lead)), ['SEPARATION_OF_DUTIES'])
  assert.deepEqual(whyNotCompleteRun(ready({ workerIds: ['5', '8'] }), lead), [])
  assert.deepEqual(whyNotCompleteRun(ready({ workerIds: ['5'] }), engineer), [])
})

test('a held run is neither completed nor held again, but it can be canceled', () => {
  const held: RunLife = {
    ...run,
    heldAt: '2026-03-31T10:00:00Z',
    hold: { kind: 'MATERIAL', reason: 'no screws', causedBy: '9' },
  }
  assert.deepEqual(codes(whyNotCompleteRun(ready({ run: held }), lead)), ['RUN_ON_HOLD'])
  assert.deepEqual(codes(whyNotHoldRun(held, lead, 'again')), ['RUN_ON_HOLD'])
  assert.deepEqual(whyNotCancelRun(held, lead, 'order withdrawn'), [])
  assert.deepEqual(codes(whyNotCancelRun(held, lead, null)), ['REASON_REQUIRED'])
  assert.deepEqual(
    codes(whyNotCancelRun({ ...run, canceledAt: '2026-03-31T10:00:00Z' }, lead, 'order withdrawn')),
    ['RUN_NOT_OPEN'],
  )
})

test('a run is resumed from its hold, from a quality hold only with permission', () => {
  const held: RunLife = {
    ...run,
    heldAt: '2026-03-31T10:00:00Z',
    hold: { kind: 'MATERIAL', reason: 'no screws', causedBy: '5' },
  }
  assert.deepEqual(whyNotResumeRun(held, lead, null), [])
  assert.deepEqual(codes(whyNotResumeRun(run, lead, null)), ['RUN_NOT_ON_HOLD'])
  assert.deepEqual(
    codes(
      whyNotResumeRun({ ...held, hold: { kind: 'QUALITY', reason: 'scratch', causedBy: '5' } }, lead, null),
    ),
    ['PERMISSION', 'SEPARATION_OF_DUTIES'],
  )
})

test('canceling an untouched run leaves the unit as it was; a begun one is held with an issue, or scrapped', () => {
  const untouched = {
    steps: [step('1', 'TODO'), step('2', 'CANCELED')],
    wasBegun: false,
    hasInstalls: false,
    madeItsUnit: false,
    isScrapped: false,
  }
  const begun = { ...untouched, wasBegun: true }
  assert.deepEqual(planCancelRun(untouched, false), { stepIds: ['1'], unit: 'AS_BEFORE' })
  assert.deepEqual(planCancelRun({ ...untouched, madeItsUnit: true }, false).unit, 'VOID')
  assert.deepEqual(planCancelRun({ ...untouched, hasInstalls: true }, false).unit, 'QUALITY_HOLD')
  assert.deepEqual(planCancelRun(begun, false).unit, 'QUALITY_HOLD')
  assert.deepEqual(planCancelRun(begun, true).unit, 'SCRAPPED')
  assert.deepEqual(planCancelRun({ ...begun, isScrapped: true }, false).unit, 'SCRAPPED', 'nothing to hold')
  const steps = [step('1', 'COMPLETE'), step('2', 'REDLINE'), step('3', 'FAILED')]
  assert.deepEqual(planCancelRun({ ...begun, steps, madeItsUnit: true }, false), {
    stepIds: ['2', '3'],
    unit: 'QUALITY_HOLD',
  })
  const lot = { id: '7', name: 'BRKT · LOT 4', left: accepted(parseQuantity('4')), isFixed: false }
  const none = { ...lot, left: accepted(parseQuantity('0')) }
  const scrapper = { ...lead, permissions: new Set([...lead.permissions, 'ScrapPartInventory' as const]) }
  assert.equal(whyNotScrapWithRun('SCRAPPED', scrapper, lot), null)
  assert.deepEqual(
    [
      whyNotScrapWithRun('AS_BEFORE', scrapper, lot),
      whyNotScrapWithRun('SCRAPPED', scrapper, none),
      whyNotScrapWithRun('SCRAPPED', scrapper, { ...lot, isFixed: true }),
      whyNotScrapWithRun('SCRAPPED', { ...lead, permissions: new Set() }, lot),
    ].map((refusal) => refusal?.code),
    ['INVALID_INPUT', 'INVALID_INPUT', 'INVALID_INPUT', 'PERMISSION'],
  )
})
