import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { EvidencePack } from '@traveler/domain/evidence/evidencePack.ts'
import { readEvidence } from '../src/evidence/readEvidence.ts'
import { verifyEvidence } from '../src/evidence/verifyEvidence.ts'
import type { EvidenceWanted } from '../src/http/evidenceRoutes.ts'
import { openEvidence } from '../src/openEvidence.ts'
import { readSnapshot } from '../src/operation/readSnapshot.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { begun, raise, update } from './issuing.ts'
import { aPart, aPlace, aReleasedMbom, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'
import { act, decide, doing, fieldNamed, record, roleNamed, seeRun, seeStep, sign } from './working.ts'

let floor: Floor
let ada: Person
let quinn: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer', 'Operator'], name: 'Quinn Ωmega Жук' })
})

const torque = { name: 'Torque', type: 'NUMBER', required: true, minimum: '9.5', maximum: '10.5' }

/** A run that builds a unit of one pump: measured twice, signed, approved, with the pump in it. */
async function aBuild() {
  const [part, pump] = [await aPart(ada), await aPart(ada)]
  await aReleasedMbom(ada, part.id, [{ partId: pump.id, quantity: 1 }])
  const roles = [{ roleId: await roleNamed(ada, 'Quality Engineer'), count: 1 }]
  const procedure = await aReleasedProcedure(ada, [
    {
      title: 'Measure',
      fields: [torque, { name: 'Measured', type: 'SIGNOFF', required: true }],
      gates: [{ kind: 'APPROVAL', stands: 'BEFORE_COMPLETION', roles }],
    },
    { title: 'Look', input: { required: false } },
  ])
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  return { runId: run.id, unitId: run.partInventory.id, pump: (await aUnit(ada, pump.id)).id, pumpPart: pump }
}

async function work({ runId, unitId, pump }: Awaited<ReturnType<typeof aBuild>>) {
  let step = await act(ada, 'startRunStep', await seeStep(ada, runId, 'Measure'))
  for (const value of ['9.9', '10.1'])
    step = (await record(ada, fieldNamed(step, 'Torque'), { value, reason: 'again' })).step
  step = (await sign(quinn, fieldNamed(step, 'Measured'))).step
  const { partInventory } = await ada.get(
    'query ($id: ID!) { partInventory(id: $id) { buildRequirements { id } } }',
    { id: unitId },
  )
  await ada.get(
    'mutation ($input: [CreateABomInstallationInput!]!) { createAbomInstallations(input: $input) { __typename } }',
    { input: [{ buildRequirementId: partInventory.buildRequirements[0].id, partInventoryId: pump }] },
  )
  await ada.get('mutation ($input: CreateCommentInput!) { createComment(input: $input) { __typename } }', {
    input: { entityId: runId, content: 'Heard a click. 聞いた' },
  })
  const olga = await floor.person({ roles: ['Quality Engineer'] })
  step = await decide(olga, 'approveGate', await seeStep(ada, runId, 'Measure'))
  await act(ada, 'completeRunStep', step)
}

const packOf = (kind: 'run' | 'unit', id: number, who = ada) =>
  readSnapshot(floor.performer.pool, who.caller, (read) =>
    readEvidence(read, who.caller, { kind, id: String(id) }),
  )

async function bytesOf(wanted: EvidenceWanted): Promise<Buffer> {
  const given = await openEvidence(floor.performer.pool).find(ada.caller, wanted)
  assert.ok(given)
  const opened = given.open()
  if (typeof opened === 'string') return Buffer.from(opened)
  const pieces: Buffer[] = []
  for await (const piece of opened) pieces.push(piece)
  return Buffer.concat(pieces)
}

const check = `query ($id: ID!) { verifySignature(id: $id) { isValid problems eventHash signature { id printedName } } }`

/** What is wrong with a signature. */
const problemsOf = async (id: string | undefined): Promise<unknown> =>
  (await ada.get(check, { id })).verifySignature.problems

test('a pack says what is missing, and nothing once all is there', async () => {
  const build = await aBuild()
  const begun = await packOf('run', build.runId)
  assert.ok(begun)
  const title = begun.runs[0]?.title ?? ''
  const step = `${title}, step 1 Measure`
  assert.deepEqual(
    begun.missing.filter(({ where }) => where !== title),
    [
      { where: `Unit ${begun.unit.serialNumber}`, what: `${build.pumpPart.partNumber} A: 0 of 1 installed.` },
      { where: step, what: 'It is not completed: TODO.' },
      { where: step, what: 'Nothing is recorded in Torque.' },
      { where: step, what: 'Measured is not signed.' },
      { where: step, what: 'approval: open.' },
    ],
  )
  await work(build)
  const place = await aPlace(ada)
  const run = await seeRun(ada, build.runId)
  await ada.get('mutation ($input: CompleteRunInput!) { completeRun(input: $input) { __typename } }', {
    input: {
      id: build.runId,
      etag: run._etag,
      outcome: 'ACCEPTED',
      locationId: place.id,
      signature: ada.sign,
    },
  })
  assert.deepEqual((await packOf('run', build.runId))?.missing, [])
  const unit = await packOf('unit', build.unitId)
  assert.deepEqual(unit?.missing, [])
  assert.equal(unit?.runs.length, 1)
})

test('a pack has values with limits and history, signatures, approvals, sessions, what is in the unit, and what was said', async () => {
  const build = await aBuild()
  await work(build)
  const pack = await packOf('unit', build.unitId)
  assert.ok(pack)
  const [step] = pack.runs[0]?.steps ?? []
  const [attempt] = step?.attempts ?? []
  const [field] = attempt?.fields ?? []
  assert.equal(field?.limits, '9.5 to 10.5')
  assert.equal(field?.reading?.value, '10.1')
  assert.equal(field?.reading?.result, 'PASS')
  assert.deepEqual(
    field?.reading?.before.map(({ value }) => value),
    ['9.9'],
  )
  assert.equal(attempt?.signatures[0]?.printedName, 'Quinn Ωmega Жук')
  assert.equal(step?.gates[0]?.outcome, 'PASSED')
  assert.equal(step?.sessions.length, 1)
  assert.deepEqual(
    pack.contents.map(({ id, depth }) => [id, depth]),
    [[String(build.pump), 1]],
  )
  assert.equal(pack.lines[0]?.isSatisfied, true)
  assert.deepEqual(
    pack.comments.map(({ text }) => text),
    ['Heard a click. 聞いた'],
  )
  assert.deepEqual(pack.chains.map(({ type }) => type).toSorted(), ['partInventory', 'run'])
})

async function completeRun(runId: number, locationId: number) {
  const { _etag: etag } = await seeRun(ada, runId)
  const input = { id: runId, etag, outcome: 'ACCEPTED', locationId, signature: ada.sign }
  await doing(ada, 'completeRun', '__typename', input)
}

/** The limit of a step is raised by a redline that an engineer wrote, and an engineer and quality approved. */
async function raiseLimit(runId: number) {
  const engineers = [
    await floor.person({ roles: ['Manufacturing Engineer'], name: 'Maya' }),
    await floor.person({ roles: ['Manufacturing Engineer'], name: 'Enno' }),
  ] as const
  const step = await seeStep(ada, runId, 'Torque')
  const shown = 'redline { id _etag fields { id _etag name } }'
  const asked = { stepId: step.id, etag: step._etag, reason: 'the drawing says 14' }
  const made = (await doing(engineers[0], 'createRedline', shown, asked)).redline
  const edited = { id: made.fields[0].id, etag: made.fields[0]._etag, maximum: '14' }
  const { redline } = await doing(engineers[0], 'updateRunStepField', shown, edited)
  await doing(engineers[0], 'submitRedline', '__typename', { id: redline.id, etag: redline._etag })
  for (const who of [engineers[1], quinn])
    await doing(who, 'createRedlineApproval', '__typename', {
      redlineId: redline.id,
      status: 'APPROVED',
      signature: who.sign,
    })
  const { id, _etag: etag } = await seeStep(ada, runId, 'Torque')
  await doing(engineers[1], 'applyRedline', '__typename', { id, etag })
}

test('a pack tells of redlines, tools, late entries, issues with what they let pass, and reopenings with their changes', async () => {
  const omar = await floor.person({ roles: ['Operator'], name: 'Omar' })
  const place = await aPlace(ada)
  const toolPart = await aPart(ada, {
    trackingType: 'SERIAL',
    partType: 'TOOL',
    maintenanceIntervalSeconds: 86_400,
  })
  const wrench = await aUnit(ada, toolPart.id, { serialNumber: 'W-1' })
  const service = { partInventoryId: wrench.id, servicedAt: new Date().toISOString(), result: 'GOOD' }
  await doing(ada, 'recordToolService', '__typename', service)
  const procedure = await aReleasedProcedure(ada, [
    {
      title: 'Torque',
      fields: [
        { name: 'Torque', type: 'NUMBER', maximum: '12' },
        { name: 'Wrench', type: 'TOOL' },
      ],
    },
    { title: 'Seal' },
  ])
  const part = await aPart(ada)
  const run = await aRun(ada, { procedureId: procedure.id, partId: part.id, serialNumber: unique('SN') })
  await raiseLimit(run.id)

  let step = await act(ada, 'startRunStep', await seeStep(ada, run.id, 'Torque'))
  step = (await record(ada, fieldNamed(step, 'Wrench'), { value: String(wrench.id) })).step
  step = (await record(ada, fieldNamed(step, 'Torque'), { value: '13' })).step
  const late = { runStepId: step.id, etag: step._etag, performedById: omar.id, reason: 'no network' }
  const { lateEntry } = await doing(ada, 'createLateEntry', 'lateEntry { id _etag }', {
    ...late,
    performedAt: '2026-03-01T08:00:00Z',
    fieldIds: [fieldNamed(step, 'Torque').id],
  })
  await act(ada, 'completeRunStep', await seeStep(ada, run.id, 'Torque'))
  await act(ada, 'startRunStep', await seeStep(ada, run.id, 'Seal'))
  const failed = await act(ada, 'failRunStep', await seeStep(ada, run.id, 'Seal'), { reason: 'scratched' })
  const issue = await raise(ada, { title: 'Scratch', runStepId: failed.id })
  const open = await packOf('run', run.id)
  assert.deepEqual(open?.missing.map(({ what }) => what).slice(0, 3), [
    'The run is not completed.',
    'Omar has not confirmed the late entry at step 1: Torque.',
    'It is not completed: FAILED.',
  ])
  assert.deepEqual(open?.missing.at(-1), {
    where: `Issue ${issue.id} Scratch`,
    what: 'It is not resolved: PENDING.',
  })

  await doing(omar, 'confirmLateEntry', '__typename', {
    id: lateEntry.id,
    etag: lateEntry._etag,
    signature: omar.sign,
  })
  const inWork = await begun({ admin: ada, quality: quinn }, issue, 'USE_AS_IS')
  await act(ada, 'updateRunStep', await seeStep(ada, run.id, 'Seal'), { status: 'COMPLETE' })
  const inReview = await update(ada, inWork, { status: 'IN_REVIEW' })
  await update(quinn, inReview, { status: 'RESOLVED' })
  const action = { title: 'Padded tray', kind: 'PREVENTIVE', issueIds: [issue.id], resolution: 'Trays lined' }
  const { furtherAction } = await doing(ada, 'createFurtherAction', 'furtherAction { id _etag }', action)
  const { id: furtherActionId, _etag: actionEtag } = furtherAction
  await doing(ada, 'updateFurtherAction', '__typename', {
    id: furtherActionId,
    etag: actionEtag,
    status: 'IN_REVIEW',
  })
  const verification = { furtherActionId, isEffective: true, comment: 'None in 20', signature: quinn.sign }
  await doing(quinn, 'createFurtherActionVerification', '__typename', verification)
  await completeRun(run.id, place.id)
  assert.deepEqual((await packOf('run', run.id))?.missing, [])

  const { _etag: etag } = await seeRun(ada, run.id)
  const reopened = { id: run.id, etag, reason: 'wrong reading', signature: quinn.sign }
  await doing(ada, 'reopenRun', '__typename', reopened)
  const { id, _etag } = await seeStep(ada, run.id, 'Torque')
  await doing(ada, 'reopenRunStep', '__typename', { id, etag: _etag, mode: 'CORRECT', reason: 'read again' })
  const corrected = fieldNamed(await seeStep(ada, run.id, 'Torque'), 'Torque')
  await record(ada, corrected, { value: '13.5', reason: 'misread' })
  await doing(ada, 'recordToolService', '__typename', {
    ...service,
    servicedAt: new Date().toISOString(),
    result: 'OUT_OF_TOLERANCE',
  })

  const text = (
    await bytesOf({ kind: 'unit', id: String((await packOf('run', run.id))?.unit.id), form: 'json' })
  ).toString()
  const checked = verifyEvidence(text)
  assert.deepEqual(checked?.problems, [])
  const pack: EvidencePack = JSON.parse(text)
  assert.equal(pack.organization.redlineEngineerApproval, true)
  const [told] = pack.runs
  const [redline] = told?.redlines ?? []
  assert.deepEqual(
    [redline?.status, redline?.appliedAttempt, redline?.authors.map(({ name }) => name)],
    ['APPLIED', 2, ['Maya']],
  )
  assert.deepEqual(
    redline?.approvals.map(({ by, role, status }) => [by.name, role, status]),
    [
      ['Enno', 'Manufacturing Engineer', 'APPROVED'],
      ['Quinn Ωmega Жук', 'Quality Engineer', 'APPROVED'],
    ],
  )
  assert.deepEqual(
    redline?.changes.map(({ part, name, member }) => [part, name, member]),
    [['field', 'Torque', 'limits']],
  )
  const shown = new Set(pack.definitions.map(({ digest }) => digest))
  const attempts = told?.steps.flatMap((one) => one.attempts.map(({ definitionDigest }) => definitionDigest))
  for (const digest of [redline?.baseDigest, redline?.definitionDigest, ...(attempts ?? [])])
    assert.ok(digest && shown.has(digest))
  assert.deepEqual(
    told?.tools.map(({ name, step: at, field, standing, doubtedAt }) => [
      name,
      at,
      field,
      standing,
      doubtedAt !== null,
    ]),
    [[`${toolPart.partNumber} W-1`, '1', 'Wrench', 'IN_SERVICE', true]],
  )
  assert.deepEqual(
    told?.lateEntries.map((one) => [one.performedBy.name, one.recordedBy.name, one.fields, one.signature]),
    [['Omar', 'Ada Admin', ['Torque'], null]],
    'the value that he confirmed was changed, so his signature is void',
  )
  assert.deepEqual(
    pack.issues.map((one) => [one.status, one.kind, one.foundOn, one.concessions, one.approvals.length]),
    [
      ['RESOLVED', 'USE_AS_IS', 'step 2 Seal', ['Step 2 Seal was accepted although it failed.'], 1],
      // Raised by the finding about the wrench that measured it.
      ['PENDING', null, null, [], 0],
    ],
  )
  assert.deepEqual(
    pack.issues[0]?.actions.map((one) => [one.title, one.status, one.done, one.signatures[0]?.comment]),
    [['Padded tray', 'RESOLVED', 'Trays lined', 'None in 20']],
  )
  const signed = pack.issues.flatMap((one) => [
    ...one.signatures,
    ...one.actions.flatMap(({ signatures }) => signatures),
  ])
  assert.deepEqual(
    signed.map(({ meaning }) => meaning),
    ['disposition approved', 'effect verified'],
  )
  for (const { id: signatureId } of signed)
    assert.deepEqual(await problemsOf(signatureId), [], 'its event is found in the chain of its stream')
  const [reopening] = told?.reopenings ?? []
  assert.deepEqual([reopening?.issue, reopening?.reason, reopening?.completedAt], [2, 'wrong reading', null])
  assert.ok(told?.signatures.some((one) => one.id === reopening?.signature))
  assert.deepEqual(
    reopening?.changes.map(({ what, reason }) => [what, reason]),
    [
      ['run step reopened', 'read again'],
      ['step 1 Torque, Torque: 13.5, was 13', 'misread'],
    ],
  )

  const forged = JSON.parse(text)
  forged.issues[0].signatures[0].content += ' '
  forged.issues[0].actions[0].signatures[0].content += ' '
  forged.definitions[0].content += ' '
  assert.equal(verifyEvidence(JSON.stringify(forged))?.problems.length, 3)
  const pages = await bytesOf({ kind: 'run', id: String(run.id), form: 'pdf' })
  assert.ok(pages.length > 10_000)
})

test('the same record gives the same bytes; a new act gives others', async () => {
  const build = await aBuild()
  await work(build)
  for (const form of ['json', 'pdf'] as const) {
    const wanted = { kind: 'run', id: String(build.runId), form } as const
    const [first, second] = [await bytesOf(wanted), await bytesOf(wanted)]
    assert.ok(first.equals(second), form)
    if (form === 'pdf') assert.equal(first.subarray(0, 5).toString(), '%PDF-')
    await ada.get('mutation ($input: CreateCommentInput!) { createComment(input: $input) { __typename } }', {
      input: { entityId: build.runId, content: 'One more' },
    })
    assert.ok(!first.equals(await bytesOf(wanted)), form)
  }
})

test('a pack is checked by itself: what was altered in it is named', async () => {
  const build = await aBuild()
  await work(build)
  const text = (await bytesOf({ kind: 'run', id: String(build.runId), form: 'json' })).toString()
  const whole = verifyEvidence(text)
  assert.deepEqual(whole?.problems, [])
  assert.ok(whole.signatures >= 2 && whole.events > 8)
  const pack = JSON.parse(text)
  const [signature] = pack.runs[0].steps[0].attempts[0].signatures
  signature.content = signature.content.replace('10.1', '10.2')
  assert.deepEqual(verifyEvidence(JSON.stringify(pack))?.problems, [
    `Signature ${signature.id}: its digest is not that of its content.`,
  ])
  const cut = JSON.parse(text)
  cut.chains[0].events.splice(0, 1)
  assert.equal(verifyEvidence(JSON.stringify(cut))?.problems.length, 1)
  assert.equal(verifyEvidence('{"format":"other"}'), null)
  assert.equal(verifyEvidence('no JSON'), null)
})

test('a pack of what another organization has, or of what is controlled, is not there', async () => {
  const { runId, unitId } = await aBuild()
  const other = await openFloor()
  assert.equal(await packOf('run', runId, other.admin), null)
  assert.equal(await packOf('unit', unitId, other.admin), null)
  const part = await aPart(ada)
  const procedure = await aReleasedProcedure(ada)
  const secret = await aRun(ada, {
    procedureId: procedure.id,
    partId: part.id,
    serialNumber: unique('SN'),
    exportControlled: true,
  })
  const uncleared = await floor.person({ roles: ['Admin'] })
  assert.notEqual(await packOf('run', secret.id), null)
  assert.equal(await packOf('run', secret.id, uncleared), null)
})

test('a signature is checked against what was signed, and against the event that tells of it', async () => {
  const build = await aBuild()
  await work(build)
  const pack = await packOf('run', build.runId)
  const id = pack?.runs[0]?.steps[0]?.attempts[0]?.signatures[0]?.id
  const { verifySignature: whole } = await ada.get(check, { id })
  assert.deepEqual(
    [whole.isValid, whole.problems, whole.signature.printedName],
    [true, [], 'Quinn Ωmega Жук'],
  )
  assert.match(whole.eventHash, /^[0-9a-f]{64}$/)
  const owner = await floor.owner()
  await owner.query(`set session_replication_role = replica`)
  await owner.query(`update signature set content = replace(content, '10.1', '10.2') where id = $1`, [id])
  assert.deepEqual(await problemsOf(id), ['Its content is not what its digest was made of.'])
  await owner.query(
    `update signature set content_digest = sha256(convert_to(content, 'UTF8')) where id = $1`,
    [id],
  )
  assert.deepEqual(await problemsOf(id), ['The event that tells of it has another digest or signer.'])
  const other = await openFloor()
  assert.equal((await other.admin.get(check, { id })).verifySignature, null)
})
