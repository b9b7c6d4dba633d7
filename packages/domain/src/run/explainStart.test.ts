import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Actor } from '../access/actor.ts'
import type { Permission } from '../access/permissions.ts'
import type { Quantity } from '../decimal.ts'
import { parseQuantity } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import type { StartFacts } from './explainStart.ts'
import { explainStart } from './explainStart.ts'
import type { RunPurpose } from './runPurpose.ts'
import { defaultRunPurpose, runPurposes } from './runPurpose.ts'
import type { ProcedureToStart } from './whyNotBindProcedure.ts'
import type { UnitToStart } from './whyNotStartOnUnit.ts'

const quantity = (text: string): Quantity => accepted(parseQuantity(text))
const planner: Actor = {
  userId: '5',
  isApiKey: false,
  roleIds: [],
  permissions: new Set<Permission>(['CreateRun', 'StartSupersededRun', 'StartDevelopmentBuild']),
}
const procedure: ProcedureToStart = {
  id: '30',
  title: 'Assemble',
  status: 'RELEASED',
  newestReleasedId: '30',
  unreleasedSteps: [],
  stop: null,
}
const unit: UnitToStart = {
  id: '7',
  name: 'BRKT-ASSY-001 SN-00001',
  status: 'AVAILABLE',
  statusReason: null,
  isOnQualityHold: false,
  openBuildRun: null,
  left: quantity('1'),
  wasBuiltBefore: false,
  runsOfProcedure: [],
}

function start(over: Partial<StartFacts> = {}): StartFacts {
  return {
    purpose: 'BUILD',
    actor: planner,
    partId: '17',
    partNumber: 'BRKT-ASSY-001',
    procedure,
    availableProcedures: 1,
    superseded: { isAllowed: false, reason: null, concession: null },
    linkStatus: 'APPROVED',
    areLinksRequired: false,
    namedPartId: null,
    isControlledUnseen: false,
    unit,
    unitToMake: null,
    demand: { quantity: null, isOrderedByIssue: false },
    mbom: { isReleased: true, draftVersion: null, hadVersions: true, areDevelopmentBuildsAllowed: false },
    bomChange: null,
    workCenter: null,
    assignee: { id: '6', name: 'Ada', isActive: true },
    batch: null,
    title: 'PO 4711',
    usedExternalId: null,
    comingUp: [],
    ...over,
  }
}

const blockersOf = (over: Partial<StartFacts>): readonly string[] =>
  explainStart(start(over)).blockers.map(({ code }) => code)
const warningsOf = (over: Partial<StartFacts>): readonly string[] =>
  explainStart(start(over)).warnings.map(({ code }) => code)
const onUnit = (
  purpose: RunPurpose,
  over: Partial<UnitToStart>,
  isOrderedByIssue = false,
): readonly string[] =>
  blockersOf({ purpose, unit: { ...unit, ...over }, demand: { quantity: null, isOrderedByIssue } })

test('a released procedure starts on an available unit without a word', () => {
  assert.deepEqual(explainStart(start()), { blockers: [], warnings: [] })
})

test('every blocker fires alone', () => {
  assert.deepEqual(blockersOf({ actor: { ...planner, permissions: new Set<Permission>() } }), ['PERMISSION'])
  assert.deepEqual(blockersOf({ procedure: { ...procedure, status: 'DRAFT', newestReleasedId: null } }), [
    'PROCEDURE_UNRELEASED',
  ])
  assert.deepEqual(blockersOf({ procedure: { ...procedure, unreleasedSteps: ['2 Torque'] } }), [
    'PROCEDURE_UNRELEASED',
  ])
  assert.deepEqual(blockersOf({ procedure: null, availableProcedures: 0 }), ['NO_PROCEDURES'])
  assert.deepEqual(blockersOf({ linkStatus: null, areLinksRequired: true }), ['PROCEDURE_NOT_LINKED'])
  assert.deepEqual(blockersOf({ linkStatus: 'PENDING', areLinksRequired: true }), ['PROCEDURE_NOT_LINKED'])
  assert.deepEqual(blockersOf({ procedure: { ...procedure, newestReleasedId: '31' } }), [
    'PROCEDURE_SUPERSEDED',
  ])
  assert.deepEqual(
    blockersOf({ procedure: { ...procedure, stop: { reason: 'wrong torque', step: null } } }),
    ['PROCEDURE_STOPPED'],
  )
  const bench = { id: '4', name: 'WC-1', isArchived: false, isWorkCenter: true }
  assert.deepEqual(blockersOf({ workCenter: { ...bench, isArchived: true } }), ['WORK_CENTER_ARCHIVED'])
  assert.deepEqual(blockersOf({ workCenter: { ...bench, isWorkCenter: false } }), ['INVALID_INPUT'])
  assert.deepEqual(blockersOf({ namedPartId: '18' }), ['INVALID_INPUT'])
  assert.deepEqual(blockersOf({ isControlledUnseen: true }), ['PERMISSION'])
  assert.deepEqual(blockersOf({ assignee: { id: '6', name: 'Ada', isActive: false } }), ['ASSIGNEE_INACTIVE'])
  assert.deepEqual(blockersOf({ batch: { id: '8', exists: false } }), ['BATCH_NOT_FOUND'])
  assert.deepEqual(
    blockersOf({
      mbom: { isReleased: false, draftVersion: 1, hadVersions: false, areDevelopmentBuildsAllowed: false },
    }),
    ['MBOM_MISSING'],
  )
})

test('all blockers are said at once', () => {
  const all = blockersOf({
    actor: { ...planner, permissions: new Set<Permission>() },
    procedure: { ...procedure, status: 'DRAFT', newestReleasedId: null },
    unit: { ...unit, status: 'SCRAPPED' },
    batch: { id: '8', exists: false },
  })
  assert.deepEqual(all, ['PERMISSION', 'PROCEDURE_UNRELEASED', 'UNIT_STATE', 'BATCH_NOT_FOUND'])
})

test('a draft is refused with the id of the version to start from', () => {
  const [refusal] = explainStart(start({ procedure: { ...procedure, id: '32', status: 'DRAFT' } })).blockers
  assert.deepEqual(refusal, {
    code: 'PROCEDURE_UNRELEASED',
    procedureId: '32',
    status: 'DRAFT',
    newestProcedureId: '30',
    steps: [],
  })
})

test('an older released version takes the wish, a permission, a reason and a concession', () => {
  const older = { ...procedure, newestReleasedId: '31' }
  const wish = { isAllowed: true, reason: 'customer frozen', concession: 'APPROVED' } as const
  assert.deepEqual(blockersOf({ procedure: older, superseded: wish }), [])
  assert.deepEqual(warningsOf({ procedure: older, superseded: wish }), ['SUPERSEDED_ALLOWED'])
  assert.deepEqual(blockersOf({ procedure: older, superseded: { ...wish, reason: '', concession: null } }), [
    'REASON_REQUIRED',
    'CONCESSION_REQUIRED',
  ])
  const bare: Actor = { ...planner, permissions: new Set<Permission>(['CreateRun']) }
  assert.deepEqual(blockersOf({ procedure: older, superseded: wish, actor: bare }), ['PERMISSION'])
  assert.deepEqual(blockersOf({ procedure: older, superseded: { ...wish, concession: 'OWN' } }), [
    'SEPARATION_OF_DUTIES',
  ])
})

test('nothing is built on a unit that is gone, installed, held or in build, and one reason is named', () => {
  for (const over of [
    { status: 'UNAVAILABLE', statusReason: 'CONSUMED' },
    { status: 'INSTALLED' },
    { status: 'SCRAPPED' },
    { status: 'UNAVAILABLE', statusReason: 'SHIPPED' },
  ] as const) {
    assert.deepEqual(
      onUnit('BUILD', {
        ...over,
        isOnQualityHold: true,
        openBuildRun: { id: '9', title: 'Run 9' },
        left: quantity('0'),
      }),
      ['UNIT_STATE'],
    )
  }
  assert.deepEqual(onUnit('BUILD', { isOnQualityHold: true, openBuildRun: { id: '9', title: 'Run 9' } }), [
    'UNIT_ON_HOLD',
  ])
  assert.deepEqual(onUnit('BUILD', { status: 'WIP', openBuildRun: { id: '9', title: 'Run 9' } }), [
    'UNIT_IN_BUILD',
  ])
})

test('a lot that has less left than was asked is refused with both quantities', () => {
  const lot = { ...unit, left: quantity('3') }
  assert.deepEqual(
    explainStart(start({ unit: lot, demand: { quantity: quantity('5'), isOrderedByIssue: false } })).blockers,
    [{ code: 'UNIT_EMPTY', partInventoryId: '7', unit: lot.name, left: '3', asked: '5' }],
  )
  assert.deepEqual(
    blockersOf({ unit: lot, demand: { quantity: quantity('3.0'), isOrderedByIssue: false } }),
    [],
  )
  const less = { demand: { quantity: quantity('2'), isOrderedByIssue: false } }
  assert.deepEqual(blockersOf({ unit: lot, ...less }), [], 'the lot is split')
  const inWork = { ...lot, status: 'WIP', openBuildRun: null } as const
  assert.deepEqual(blockersOf({ unit: inWork, ...less }), ['INVALID_INPUT'], 'a run works on all of it')
})

test('rework is done on built, WIP and installed units, and on held ones that an issue orders', () => {
  for (const purpose of ['REWORK', 'REPAIR', 'MODIFICATION'] as const) {
    assert.deepEqual(onUnit(purpose, { status: 'INSTALLED' }), [])
    assert.deepEqual(onUnit(purpose, { status: 'WIP', openBuildRun: { id: '9', title: 'Run 9' } }), [])
    assert.deepEqual(onUnit(purpose, { isOnQualityHold: true }), ['UNIT_ON_HOLD'])
    assert.deepEqual(onUnit(purpose, { isOnQualityHold: true }, true), [])
  }
})

test('a unit is inspected, tested and maintained beside a build, on hold and installed', () => {
  for (const purpose of ['INSPECTION', 'TEST', 'MAINTENANCE'] as const) {
    assert.deepEqual(
      onUnit(purpose, {
        status: 'INSTALLED',
        isOnQualityHold: true,
        openBuildRun: { id: '9', title: 'Run 9' },
      }),
      [],
    )
  }
})

test('no purpose starts a run on a consumed or scrapped unit', () => {
  for (const purpose of runPurposes) {
    assert.deepEqual(onUnit(purpose, { status: 'INSTALLED', statusReason: 'CONSUMED' }, true), ['UNIT_STATE'])
    assert.deepEqual(onUnit(purpose, { status: 'SCRAPPED' }, true), ['UNIT_STATE'])
  }
})

test('a part without any mBOM needs none, and only a build asks for one', () => {
  assert.deepEqual(
    blockersOf({
      mbom: { isReleased: false, draftVersion: null, hadVersions: false, areDevelopmentBuildsAllowed: false },
    }),
    [],
  )
  const draft = { isReleased: false, draftVersion: 2, hadVersions: false, areDevelopmentBuildsAllowed: false }
  assert.deepEqual(blockersOf({ purpose: 'REWORK', mbom: draft }), [])
  assert.deepEqual(blockersOf({ mbom: { ...draft, areDevelopmentBuildsAllowed: true } }), [])
  assert.deepEqual(warningsOf({ mbom: { ...draft, areDevelopmentBuildsAllowed: true } }), ['DRAFT_BOM'])
})

test('a unit that the run makes fits its part, and has a serial of its own', () => {
  const unitToMake = {
    trackingType: 'SERIAL',
    serialNumber: 'SN-1',
    lotNumber: null,
    quantity: null,
    usedSerials: [],
  } as const
  assert.deepEqual(blockersOf({ unit: null, unitToMake }), [])
  assert.deepEqual(blockersOf({ unit: null, unitToMake: { ...unitToMake, serialNumber: null } }), [])
  assert.deepEqual(blockersOf({ unit: null, unitToMake: { ...unitToMake, quantity: quantity('3') } }), [
    'TRACKING',
  ])
  const used = {
    code: 'ALREADY_EXISTS',
    type: 'PartInventory',
    field: 'serialNumber',
    value: 'SN-1',
  } as const
  assert.deepEqual(blockersOf({ unit: null, unitToMake: { ...unitToMake, usedSerials: [used] } }), [
    'ALREADY_EXISTS',
  ])
})

test('what another system calls a run already is not started a second time', () => {
  assert.deepEqual(blockersOf({ usedExternalId: 'PO-9/1' }), ['ALREADY_EXISTS'])
})

test('what does not forbid a start is said before it', () => {
  assert.deepEqual(warningsOf({ linkStatus: null }), ['PROCEDURE_UNLINKED'])
  assert.deepEqual(warningsOf({ title: null, assignee: null }), ['TITLE_DEFAULT', 'UNASSIGNED'])
  assert.deepEqual(warningsOf({ unit: { ...unit, wasBuiltBefore: true } }), ['UNIT_BUILT_BEFORE'])
  assert.deepEqual(warningsOf({ unit: { ...unit, wasBuiltBefore: true }, bomChange: 'adds 2 × M3-nut' }), [
    'BOM_CHANGED',
  ])
  const due = {
    code: 'TOOL_DUE',
    message: 'Torque wrench 4 is due.',
    on: '2026-04-02',
    step: '2 Torque',
  } as const
  assert.deepEqual(explainStart(start({ comingUp: [due] })).warnings, [due])
})

test('a procedure that a unit has already is said before it starts again: in work always, done before where once is usual', () => {
  const [open, done] = [
    { id: '8', title: 'First', isOpen: true },
    { id: '9', title: 'Second', isOpen: false },
  ]
  const again = (purpose: RunPurpose, runsOfProcedure: UnitToStart['runsOfProcedure']) =>
    warningsOf({ purpose, unit: { ...unit, runsOfProcedure } })
  for (const purpose of runPurposes) {
    assert.deepEqual(again(purpose, []), [])
    assert.deepEqual(again(purpose, [done, open]), ['PROCEDURE_OPEN_ON_UNIT'], purpose)
    const isUsualOnce = ['BUILD', 'INSPECTION', 'TEST'].includes(purpose)
    assert.deepEqual(again(purpose, [done]), isUsualOnce ? ['PROCEDURE_DONE_ON_UNIT'] : [], purpose)
  }
  const [told] = explainStart(start({ unit: { ...unit, runsOfProcedure: [done] } })).warnings
  assert.match(
    told?.message ?? '',
    /^Run 9 \(Second\) completed the same procedure on BRKT-ASSY-001 SN-00001/,
  )
})

test("a run's purpose comes from its procedure's type", () => {
  assert.equal(defaultRunPurpose('INSPECTION'), 'INSPECTION')
  assert.equal(defaultRunPurpose(null), 'BUILD')
})

test('a rework names at its start the lines that it changes: those of its unit, with the permission and a reason', () => {
  const opener: Actor = {
    ...planner,
    permissions: new Set<Permission>([...planner.permissions, 'OpenAsBuiltLines']),
  }
  const lines = { wanted: ['41'], ofUnit: ['41', '42'], reason: 'the pump leaks' }
  const named = (over: Partial<StartFacts> = {}) =>
    blockersOf({ purpose: 'REWORK', actor: opener, linesToOpen: lines, ...over })
  const some = { quantity: quantity('2'), isOrderedByIssue: false }
  const lot = { ...unit, left: quantity('5') }
  assert.deepEqual(named(), [])
  assert.deepEqual(named({ actor: planner }), ['PERMISSION'])
  assert.deepEqual(named({ linesToOpen: { ...lines, reason: ' ' } }), ['REASON_REQUIRED'])
  assert.deepEqual(named({ linesToOpen: { ...lines, wanted: ['41', '43'] } }), ['NOT_FOUND'])
  assert.deepEqual(named({ purpose: 'BUILD' }), ['INVALID_INPUT'])
  assert.deepEqual(named({ purpose: 'INSPECTION' }), ['INVALID_INPUT'])
  assert.deepEqual(named({ unit: lot, demand: some }), ['INVALID_INPUT'])
  assert.deepEqual(named({ unit: { ...lot, status: 'INSTALLED' }, demand: some }), [])
  assert.deepEqual(named({ actor: planner, linesToOpen: { ...lines, wanted: [], reason: null } }), [])
})
