import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readEvidence } from '../src/evidence/readEvidence.ts'
import { verifyEvidence } from '../src/evidence/verifyEvidence.ts'
import type { EvidenceWanted } from '../src/http/evidenceRoutes.ts'
import { openEvidence } from '../src/openEvidence.ts'
import { readSnapshot } from '../src/operation/readSnapshot.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aPart, aPlace, aReleasedMbom, aReleasedProcedure, aRun, aUnit, unique } from './made.ts'
import { act, decide, fieldNamed, record, roleNamed, seeRun, seeStep, sign } from './working.ts'

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
  const check = `query ($id: ID!) { verifySignature(id: $id) { isValid problems eventHash signature { id printedName } } }`
  const { verifySignature: whole } = await ada.get(check, { id })
  assert.deepEqual(
    [whole.isValid, whole.problems, whole.signature.printedName],
    [true, [], 'Quinn Ωmega Жук'],
  )
  assert.match(whole.eventHash, /^[0-9a-f]{64}$/)
  const owner = await floor.owner()
  await owner.query(`set session_replication_role = replica`)
  await owner.query(`update signature set content = replace(content, '10.1', '10.2') where id = $1`, [id])
  assert.deepEqual((await ada.get(check, { id })).verifySignature.problems, [
    'Its content is not what its digest was made of.',
  ])
  await owner.query(
    `update signature set content_digest = sha256(convert_to(content, 'UTF8')) where id = $1`,
    [id],
  )
  assert.deepEqual((await ada.get(check, { id })).verifySignature.problems, [
    'The event that tells of it has another digest or signer.',
  ])
  const other = await openFloor()
  assert.equal((await other.admin.get(check, { id })).verifySignature, null)
})
