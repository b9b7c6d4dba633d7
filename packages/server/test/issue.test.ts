import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { approveIssue } from '../src/issue/approveIssue.ts'
import { resolveIssue } from '../src/issue/resolveIssue.ts'
import { updateIssue } from '../src/issue/updateIssue.ts'
import { act as asAct } from '../src/operation/act.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import {
  aDispositionType,
  begun,
  decideOn,
  issueFields,
  raise,
  refusedDecisionOn,
  refusedRaise,
  refusedUpdate,
  seeIssue,
  update,
} from './issuing.ts'
import {
  aPart,
  aPlace,
  aReleasedMbom,
  aReleasedProcedure,
  aRun,
  aUnit,
  refusedStart,
  unique,
} from './made.ts'
import { act, aRunOf, fieldNamed, record, refusedAct, seeRun, seeStep } from './working.ts'

let floor: Floor
let ada: Person
let quinn: Person
let omar: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer'] })
  omar = await floor.person({ roles: ['Operator'] })
})

const people = () => ({ admin: ada, quality: quinn })

async function seeUnit(id: number) {
  const { partInventory } = await ada.get(
    `query ($id: ID!) { partInventory(id: $id) { id _etag status qualityHold qualityHoldReason
  qualityHoldIssue { id } issues { id } } }`,
    { id },
  )
  return partInventory
}

async function stock() {
  const part = await aPart(ada)
  return aUnit(ada, part.id)
}

test('an operator raises an issue about a unit in stock, and it is held with the issue as its reason', async () => {
  const unit = await stock()
  const issue = await raise(omar, { partInventoryIds: [unit.id] })
  assert.equal(issue.status, 'PENDING')
  const held = await seeUnit(unit.id)
  assert.deepEqual(
    [held.qualityHold, held.qualityHoldIssue.id, held.issues],
    [true, issue.id, [{ id: issue.id }]],
  )
  assert.equal(held.qualityHoldReason, `Issue ${issue.id} Crack. Held until its disposition is approved.`)
  const byHand = { input: { id: unit.id, etag: held._etag, reason: 'looks fine' } }
  const release = `mutation ($input: ReleasePartInventoryInput!) { releasePartInventory(input: $input) { partInventory { id } } }`
  assert.deepEqual(await quinn.refused(release, byHand), ['UNIT_HELD_BY_ISSUE'])
})

test('a unit that was held by hand before its issue stays held by the issue when it is released by hand', async () => {
  const unit = await stock()
  const { _etag } = await seeUnit(unit.id)
  const door = (name: string) =>
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { partInventory { _etag } } }`
  const held = await omar.ask(door('holdPartInventory'), {
    input: { id: unit.id, etag: _etag, reason: 'looks odd' },
  })
  assert.equal(held.errors, undefined)
  const issue = await raise(ada, { partInventoryIds: [unit.id] })
  const before_ = await seeUnit(unit.id)
  assert.deepEqual([before_.qualityHoldReason, before_.qualityHoldIssue], ['looks odd', null])
  await quinn.get(door('releasePartInventory'), {
    input: { id: unit.id, etag: before_._etag, reason: 'looked at' },
  })
  const after = await seeUnit(unit.id)
  assert.deepEqual([after.qualityHold, after.qualityHoldIssue.id], [true, issue.id])
})

test('a unit in work is not held by an issue unless that is asked for, and a step names its run and unit', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  const step = await seeStep(ada, runId, 'Weld')
  const issue = await raise(ada, { runStepId: step.id })
  assert.deepEqual([issue.runId, issue.runStepId, issue.partInventories.length], [runId, step.id, 1])
  const unitId = issue.partInventories[0]?.id ?? 0
  assert.equal((await seeUnit(unitId)).qualityHold, false)
  await raise(ada, { runStepId: step.id, holdUnits: true })
  assert.equal((await seeUnit(unitId)).qualityHold, true)
})

test('an issue is raised about nothing in particular, and its title is the first words of what was found', async () => {
  const causeCondition = [{ type: 'p', children: [{ text: 'Oil on the floor' }] }]
  const issue = await raise(omar, { title: null, causeCondition })
  assert.deepEqual([issue.title, issue.partInventories], ['Oil on the floor', []])
})

test('an issue leaves PENDING once its disposition is chosen and approved by another, signed', async () => {
  const issue = await raise(ada)
  assert.deepEqual(await refusedUpdate(ada, issue, { status: 'IN_PROGRESS' }), ['DISPOSITION_MISSING'])
  assert.deepEqual(await refusedDecisionOn(quinn, issue), ['DISPOSITION_MISSING'])
  const type = await aDispositionType(ada, { kind: 'REWORK', approvers: 1 })
  const chosen = await update(ada, issue, { issueDispositionTypeId: type })
  assert.deepEqual(await refusedUpdate(ada, chosen, { status: 'IN_PROGRESS' }), ['APPROVALS_MISSING'])
  // Who raised it may approve, but not alone.
  const own = await decideOn(ada, chosen)
  assert.deepEqual(await refusedUpdate(ada, own, { status: 'IN_PROGRESS' }), ['APPROVALS_MISSING'])
  const approved = await decideOn(quinn, chosen)
  assert.deepEqual(await refusedDecisionOn(quinn, chosen), ['SEPARATION_OF_DUTIES'])
  const open = await update(ada, approved, { status: 'IN_PROGRESS' })
  assert.deepEqual([open.status, open.approvedKind, open.gate], ['IN_PROGRESS', 'REWORK', null])
})

test('as many holders of a role approve as its type demands, before each gate', async () => {
  const type = await aDispositionType(ada, { kind: 'USE_AS_IS', approvers: 2, closers: 1 })
  const second = await floor.person({ roles: ['Quality Engineer'] })
  const issue = await raise(ada, { issueDispositionTypeId: type })
  await decideOn(quinn, issue)
  assert.deepEqual(await refusedUpdate(ada, issue, { status: 'IN_PROGRESS' }), ['APPROVALS_MISSING'])
  await decideOn(second, issue)
  const open = await update(ada, issue, { status: 'IN_PROGRESS' })
  const review = await update(ada, open, { status: 'IN_REVIEW' })
  assert.deepEqual(await refusedUpdate(quinn, review, { status: 'RESOLVED' }), ['APPROVALS_MISSING'])
  assert.deepEqual(await refusedDecisionOn(quinn, review), ['ISSUE_TRANSITION'])
  await decideOn(quinn, review, { issueApprovalGateType: 'RESOLVED' })
  const resolved = await update(quinn, review, { status: 'RESOLVED' })
  assert.deepEqual([resolved.status, resolved.openFields], ['RESOLVED', []])
})

test('an API key approves nothing, and a rejection says why and stands until the decisions are reset', async () => {
  const type = await aDispositionType(ada, { kind: 'REWORK' })
  const issue = await raise(ada, { issueDispositionTypeId: type })
  const key = await floor.key(ada)
  const document = `mutation ($input: CreateIssueApprovalInput!) { createIssueApproval(input: $input) { approval { id } } }`
  const input = { issueId: issue.id, issueApprovalGateType: 'IN_PROGRESS', status: 'APPROVED' }
  assert.deepEqual(await key.refused(document, { input }), ['SIGNATURE_REQUIRED'])
  assert.deepEqual(await refusedDecisionOn(quinn, issue, { status: 'REJECTED' }), ['REASON_REQUIRED'])
  await decideOn(quinn, issue, { status: 'REJECTED', comment: 'no drawing' })
  assert.deepEqual(await refusedUpdate(ada, issue, { status: 'IN_PROGRESS' }), ['ISSUE_REJECTED'])
  assert.deepEqual(await refusedUpdate(ada, issue, { title: 'Longer crack' }), ['ISSUE_LOCKED'])
  const reset = `mutation ($input: ResetIssueApprovalsInput!) { resetIssueApprovals(input: $input) { issueId } }`
  await ada.get(reset, { input: { issueId: issue.id, etag: issue._etag } })
  const again = await seeIssue(ada, issue.id)
  assert.deepEqual(
    again.approvals.map(({ status }) => status),
    ['OUTDATED'],
  )
  assert.equal((await update(ada, again, { title: 'Longer crack' })).title, 'Longer crack')
})

test('what may be edited shrinks from state to state, and another disposition begins anew', async () => {
  const open = await begun(people(), await raise(ada), 'REWORK')
  const renamed = await update(ada, open, { title: 'Crack at the toe' })
  const other = await aDispositionType(ada, { kind: 'SCRAP' })
  const back = await update(ada, renamed, { issueDispositionTypeId: other })
  assert.deepEqual([back.status, back.approvedKind, back.approvals[0]?.status], ['PENDING', null, 'OUTDATED'])
  const again = await begun(people(), back, 'REWORK')
  const review = await update(ada, again, { status: 'IN_REVIEW' })
  assert.deepEqual(review.openFields, ['assignedTo'])
  assert.deepEqual(await refusedUpdate(ada, review, { title: 'x' }), ['ISSUE_LOCKED'])
  assert.deepEqual(await refusedUpdate(ada, review, { status: 'PENDING' }), ['ISSUE_TRANSITION'])
  const assigned = await update(ada, review, { assignedToId: quinn.id })
  const returned = await update(ada, assigned, { status: 'IN_PROGRESS' })
  assert.equal(returned.status, 'IN_PROGRESS')
})

test('units are let go as the disposition says: when it is approved, when the issue is resolved, or never', async () => {
  const held = async (availability: string) => {
    const unit = await stock()
    const open = await begun(
      people(),
      await raise(ada, { partInventoryIds: [unit.id] }),
      'USE_AS_IS',
      availability,
    )
    const begunHeld = (await seeUnit(unit.id)).qualityHold
    const resolved = await update(quinn, await update(ada, open, { status: 'IN_REVIEW' }), {
      status: 'RESOLVED',
    })
    const states = [begunHeld, (await seeUnit(unit.id)).qualityHold]
    await update(quinn, resolved, { status: 'IN_PROGRESS', reason: 'it came back' })
    return [...states, (await seeUnit(unit.id)).qualityHold]
  }
  assert.deepEqual(await held('AVAILABLE_IMMEDIATELY'), [false, false, false])
  assert.deepEqual(await held('RELEASE_ON_RESOLVE'), [true, false, true])
  assert.deepEqual(await held('PERMANENTLY_UNAVAILABLE'), [true, true, true])
})

test('a unit of two issues stays held until the second lets it go, and its raiser approves none alone', async () => {
  const unit = await stock()
  const first = await raise(ada, { partInventoryIds: [unit.id] })
  const type = await aDispositionType(ada, { kind: 'USE_AS_IS' })
  const second = await raise(quinn, { partInventoryIds: [unit.id], issueDispositionTypeId: type })
  await decideOn(quinn, second)
  assert.deepEqual(await refusedUpdate(ada, second, { status: 'IN_PROGRESS' }), ['SEPARATION_OF_DUTIES'])
  const review = await update(ada, await begun(people(), first, 'USE_AS_IS'), { status: 'IN_REVIEW' })
  assert.deepEqual(await refusedUpdate(omar, review, { status: 'RESOLVED' }), ['PERMISSION'])
  await update(quinn, review, { status: 'RESOLVED' })
  const still = await seeUnit(unit.id)
  assert.deepEqual([still.qualityHold, still.qualityHoldIssue.id], [true, second.id])
})

test('a held unit is reworked by a run that names the issue that orders it, and by no other', async () => {
  const unit = await stock()
  const procedure = await aReleasedProcedure(ada, [{ title: 'Grind' }])
  const issue = await raise(ada, { partInventoryIds: [unit.id] })
  const start = { procedureId: procedure.id, partInventoryId: unit.id, purpose: 'REWORK' }
  assert.deepEqual(await refusedStart(ada, start), ['UNIT_ON_HOLD'])
  const named = { ...start, issueId: issue.id }
  assert.deepEqual((await refusedStart(ada, named)).sort(), ['ISSUE_ORDERS_NOTHING', 'UNIT_ON_HOLD'])
  const open = await begun(people(), issue, 'REWORK')
  assert.deepEqual((await refusedStart(ada, { ...named, purpose: 'BUILD' })).sort(), [
    'ISSUE_ORDERS_NOTHING',
    'UNIT_ON_HOLD',
  ])
  const readiness = `query ($input: CreateRunInput!) { runReadiness(input: $input) { isReady blockers { code } } }`
  const ready = await ada.get(readiness, { input: named })
  assert.deepEqual(ready.runReadiness, { isReady: true, blockers: [] })
  const run = await aRun(ada, named)
  const step = await act(ada, 'startRunStep', await seeStep(ada, run.id, 'Grind'))
  // What it ordered is open: it is not closed over it.
  const review = await update(ada, open, { status: 'IN_REVIEW' })
  assert.deepEqual(await refusedUpdate(quinn, review, { status: 'RESOLVED' }), ['ISSUE_WORK_OPEN'])
  await act(ada, 'completeRunStep', step)
  const whole = await seeRun(ada, run.id)
  const place = await ada.get(
    `mutation ($input: CreateLocationInput!) { createLocation(input: $input) { location { id } } }`,
    { input: { name: unique('Rack') } },
  )
  await quinn.get(`mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { status } } }`, {
    input: {
      id: run.id,
      etag: whole._etag,
      outcome: 'ACCEPTED',
      locationId: place.createLocation.location.id,
      signature: quinn.sign,
    },
  })
  assert.equal((await seeUnit(unit.id)).qualityHold, true)
  const { issue: withRuns } = await ada.get('query ($id: ID!) { issue(id: $id) { runs { id } } }', {
    id: issue.id,
  })
  assert.deepEqual(withRuns.runs, [{ id: run.id }])
  await update(quinn, review, { status: 'RESOLVED' })
  assert.equal((await seeUnit(unit.id)).qualityHold, false)
})

test('a failed step is accepted when an issue on it is dispositioned use as is, in that attempt and not before', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld' }, { title: 'Pack' }])
  const failed = await act(ada, 'failRunStep', await seeStep(ada, runId, 'Weld'), { reason: 'crack' })
  const accept = { status: 'COMPLETE' }
  assert.deepEqual(await refusedAct(ada, 'updateRunStep', failed, accept), ['DISPOSITION_REQUIRED'])
  const issue = await raise(ada, { runStepId: failed.id })
  assert.deepEqual(await refusedAct(ada, 'updateRunStep', failed, accept), ['DISPOSITION_REQUIRED'])
  await begun(people(), issue, 'USE_AS_IS')
  assert.deepEqual(await refusedAct(omar, 'updateRunStep', failed, accept), ['PERMISSION'])
  const key = await floor.key(ada)
  assert.deepEqual(await refusedAct(key, 'updateRunStep', failed, accept), ['SIGNATURE_REQUIRED'])
  assert.equal((await act(ada, 'updateRunStep', failed, accept)).status, 'COMPLETE')
  const pack = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Pack'))
  assert.equal(pack.status, 'IN_PROGRESS')
})

test('an issue dispositioned rework orders another attempt beyond the limit, and its acceptance is of its own attempt', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld' }])
  const fail = async () => act(ada, 'failRunStep', await seeStep(ada, runId, 'Weld'), { reason: 'crack' })
  const accepted = await raise(ada, { runStepId: (await fail()).id })
  await begun(people(), accepted, 'USE_AS_IS')
  await act(ada, 'redoRunStep', await seeStep(ada, runId, 'Weld'))
  const second = await fail()
  assert.deepEqual(await refusedAct(ada, 'updateRunStep', second, { status: 'COMPLETE' }), [
    'DISPOSITION_REQUIRED',
  ])
  assert.deepEqual(await refusedAct(ada, 'redoRunStep', second), ['REDO_LIMIT'])
  await begun(people(), await raise(ada, { runStepId: second.id }), 'REWORK')
  assert.equal((await act(ada, 'redoRunStep', second)).status, 'TODO')
})

test('a value that wants an issue lets the step complete with one; the next step waits until it is resolved', async () => {
  const fields = [{ name: 'Torque', type: 'NUMBER', minimum: 9, maximum: 11, outOfRange: 'REQUIRE_ISSUE' }]
  const runId = await aRunOf(ada, [{ title: 'Torque', fields }, { title: 'Pack' }])
  const begunStep = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Torque'))
  await record(ada, fieldNamed(begunStep, 'Torque'), { value: 12 })
  const out = await seeStep(ada, runId, 'Torque')
  assert.deepEqual(await refusedAct(ada, 'completeRunStep', out), ['ISSUE_REQUIRED'])
  const issue = await raise(ada, { runStepId: out.id })
  await act(ada, 'completeRunStep', out)
  const pack = await seeStep(ada, runId, 'Pack')
  assert.deepEqual(await refusedAct(ada, 'startRunStep', pack), ['RUN_STEP_NOT_AVAILABLE'])
  const open = await begun(people(), issue, 'USE_AS_IS')
  const review = await update(ada, open, { status: 'IN_REVIEW' })
  const complete = `mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { id } } }`
  const whole = { id: runId, etag: (await seeRun(ada, runId))._etag, outcome: 'HELD', signature: quinn.sign }
  assert.deepEqual(await quinn.refused(complete, { input: whole }), ['RUN_NOT_COMPLETABLE'])
  await update(quinn, review, { status: 'RESOLVED' })
  const started = await act(ada, 'startRunStep', pack)
  await act(ada, 'completeRunStep', started)
  const after = { ...whole, etag: (await seeRun(ada, runId))._etag }
  await quinn.get(complete, { input: after })
})

test('an issue stops the step by which it is to be resolved', async () => {
  const runId = await aRunOf(ada, [{ title: 'Weld' }, { title: 'Clean' }, { title: 'Pack' }])
  const pack = await seeStep(ada, runId, 'Pack')
  const weld = await seeStep(ada, runId, 'Weld')
  await raise(ada, { runStepId: weld.id, mustCloseByRunStepId: pack.id })
  await act(ada, 'completeRunStep', await act(ada, 'startRunStep', weld))
  const clean = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Clean'))
  await act(ada, 'completeRunStep', clean)
  assert.deepEqual(await refusedAct(ada, 'startRunStep', pack), ['RUN_STEP_NOT_AVAILABLE'])
})

test('issues are found by what they are about, and name what they cannot be about', async () => {
  const unit = await stock()
  const issue = await raise(ada, { partInventoryIds: [unit.id] })
  const list = `query ($filters: IssueInputFilters) { issues(filters: $filters, sort: [_CREATED_DESC]) { edges { node { id } } } }`
  for (const filters of [
    { partInventoryId: { eq: unit.id } },
    { partInventories: { id: { eq: unit.id } } },
    { id: { eq: issue.id }, status: { in: ['PENDING', 'IN_PROGRESS'] } },
  ]) {
    const { issues } = await ada.get(list, { filters })
    assert.deepEqual(issues.edges, [{ node: { id: issue.id } }])
  }
  assert.deepEqual(await refusedRaise(ada, { partInventoryIds: [1] }), ['NOT_FOUND'])
  assert.deepEqual(await refusedRaise(ada, { runStepId: 1, assignedToId: 1 }), ['NOT_FOUND', 'NOT_FOUND'])
  assert.deepEqual(await refusedRaise(ada, { title: 'x'.repeat(600) }), ['INVALID_INPUT'])
})

test('a unit is added and taken away while nothing is decided, and then no more', async () => {
  const unit = await stock()
  const issue = await raise(ada)
  const add = `mutation ($input: CreateIssuePartInventoryInput!) { createIssuePartInventory(input: $input) { issuePartInventory { _etag holds } } }`
  const remove = `mutation ($input: DeleteIssuePartInventoryInput!) { deleteIssuePartInventory(input: $input) { issuePartInventory { _etag } } }`
  const input = { issueId: issue.id, partInventoryId: unit.id }
  const { createIssuePartInventory } = await ada.get(add, { input })
  assert.equal(createIssuePartInventory.issuePartInventory.holds, true)
  assert.equal((await seeUnit(unit.id)).qualityHold, true)
  assert.deepEqual(await ada.refused(add, { input }), ['ALREADY_EXISTS'])
  const taking = { ...input, etag: createIssuePartInventory.issuePartInventory._etag }
  assert.deepEqual(await ada.refused(remove, { input: taking }), ['SEPARATION_OF_DUTIES'])
  await quinn.get(remove, { input: taking })
  assert.equal((await seeUnit(unit.id)).qualityHold, false)
  await begun(people(), await seeIssue(ada, issue.id), 'REWORK')
  assert.deepEqual(await ada.refused(add, { input }), ['ISSUE_LOCKED'])
})

test('a disposition type is changed, turned off, and taken away only where it was never used', async () => {
  const type = await aDispositionType(ada, { kind: 'SCRAP', approvers: 1 })
  const see = async () =>
    (
      await ada.get(
        `query ($id: ID!) { issueDispositionType(id: $id) { id _etag title active kind issueDispositionTypeRoles { count } } }`,
        { id: type },
      )
    ).issueDispositionType
  const before_ = await see()
  assert.deepEqual(before_.issueDispositionTypeRoles, [{ count: 1 }])
  const change = `mutation ($input: UpdateIssueDispositionTypeInput!) { updateIssueDispositionType(input: $input) { issueDispositionType { active } } }`
  assert.deepEqual(await omar.refused(change, { input: { id: type, etag: before_._etag, active: false } }), [
    'PERMISSION',
  ])
  await ada.get(change, { input: { id: type, etag: before_._etag, active: false } })
  assert.deepEqual(await refusedRaise(ada, { title: 'x', issueDispositionTypeId: type }), ['INVALID_INPUT'])
  const { _etag } = await see()
  const remove = `mutation ($id: ID!, $etag: String!) { deleteIssueDispositionType(id: $id, etag: $etag) { id } }`
  await ada.get(remove, { id: type, etag: _etag })
  const used = await aDispositionType(ada, { kind: 'SCRAP' })
  await raise(ada, { issueDispositionTypeId: used })
  const { issueDispositionType } = await ada.get(
    'query ($id: ID!) { issueDispositionType(id: $id) { _etag } }',
    { id: used },
  )
  assert.deepEqual(await ada.refused(remove, { id: used, etag: issueDispositionType._etag }), [
    'INVALID_INPUT',
  ])
})

test('who edits while another approves loses: nothing changes under a signature', async () => {
  const type = await aDispositionType(ada, { kind: 'REWORK' })
  const issue = await raise(ada, { issueDispositionTypeId: type })
  const performer = atOnce(floor.performer, 2)
  const seen = { id: String(issue.id), etag: issue._etag }
  const approve = performAs(
    performer,
    quinn.caller,
    asAct(approveIssue, {
      issueId: seen.id,
      etag: seen.etag,
      gate: 'IN_PROGRESS',
      signature: quinn.sign,
    }),
  )
  const edit = performAs(performer, ada.caller, asAct(updateIssue, { ...seen, title: 'Another crack' }))
  const ends = await Promise.allSettled([approve, edit])
  assert.equal(ends.filter(({ status }) => status === 'fulfilled').length, 1)
})

test('of two who resolve an issue at once one does', async () => {
  const open = await begun(people(), await raise(ada), 'REWORK')
  const review = await update(ada, open, { status: 'IN_REVIEW' })
  const performer = atOnce(floor.performer, 2)
  const seen = { id: String(review.id), etag: review._etag }
  const ends = await Promise.allSettled(
    [ada, quinn].map(({ caller }) => performAs(performer, caller, asAct(resolveIssue, seen))),
  )
  assert.deepEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('an issue about 50 units is raised in as many statements as one about one', async () => {
  const part = await aPart(ada)
  const units = async (count: number) => {
    const input = Array.from({ length: count }, () => ({ partId: part.id, serialNumber: unique('SN') }))
    const { createPartInventories } = await ada.get(
      `mutation ($input: [CreatePartInventoryInput]) { createPartInventories(input: $input) { partInventories { id } } }`,
      { input },
    )
    return createPartInventories.partInventories.map(({ id }: { id: number }) => id)
  }
  const counts = []
  for (const count of [1, 50]) {
    const partInventoryIds = await units(count)
    counts.push(await countStatements(floor.performer, () => raise(ada, { partInventoryIds })))
  }
  assert.equal(counts[0], counts[1])
})

test('a list of issues is read in as many statements as there are fields, however many issues', async () => {
  const document = `{ issues(first: FIRST) { edges { node { ${issueFields} issueDispositionType { title } } } } }`
  const counts = []
  for (const first of [10, 20])
    counts.push(
      await countStatements(floor.performer, () => ada.get(document.replace('FIRST', String(first)))),
    )
  assert.equal(counts[0], counts[1])
})

test('what happened to an issue stands in its own stream, each act once', async () => {
  const open = await begun(people(), await raise(ada), 'REWORK')
  const rows = await floor.rows<{ type: string }>(
    statement('select type from event where stream_id = $1::bigint order by version', [String(open.id)]),
  )
  assert.deepEqual(
    rows.map(({ type }) => type),
    ['ISSUE_RAISED', 'ISSUE_DISPOSITIONED', 'ISSUE_APPROVED', 'ISSUE_BEGUN'],
  )
})

test('a part that is missing is excepted by an issue that names its line and takes the unit as it is, and by no other', async () => {
  const part = await aPart(ada)
  const bolt = await aPart(ada, { trackingType: null })
  await aReleasedMbom(ada, part.id, [{ partId: bolt.id, quantity: 4 }])
  const procedure = await aReleasedProcedure(ada, [{ title: 'Assemble' }])
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  const step = await act(ada, 'startRunStep', await seeStep(ada, run.id, 'Assemble'))
  await act(ada, 'completeRunStep', step)
  const { run: built } = await ada.get(
    'query ($id: ID!) { run(id: $id) { partInventory { id buildRequirements { id } } } }',
    { id: run.id },
  )
  const place = await aPlace(ada)
  const complete = async () => ({
    input: {
      id: run.id,
      etag: (await seeRun(ada, run.id))._etag,
      outcome: 'ACCEPTED',
      locationId: place.id,
      signature: quinn.sign,
    },
  })
  const document = `mutation ($input: CompleteRunInput!) { completeRun(input: $input) { run { id } } }`
  assert.deepEqual(await quinn.refused(document, await complete()), ['INSTALLS_MISSING'])
  const other = await aUnit(ada, bolt.id, { serialNumber: undefined, quantity: 1 })
  const lines = built.partInventory.buildRequirements.map(({ id }: { id: number }) => id)
  assert.deepEqual(await refusedRaise(ada, { partInventoryIds: [other.id], buildRequirementIds: lines }), [
    'INVALID_INPUT',
  ])
  const named = { partInventoryIds: [built.partInventory.id], buildRequirementIds: lines }
  await begun(people(), await raise(ada, named), 'REWORK')
  assert.deepEqual(await quinn.refused(document, await complete()), ['INSTALLS_MISSING'])
  await begun(people(), await raise(ada, named), 'USE_AS_IS')
  await quinn.get(document, await complete())
})
