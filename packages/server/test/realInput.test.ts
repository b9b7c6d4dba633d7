import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { type Asker, type Floor, openFloor, type Person } from './floor.ts'
import { installAll } from './installing.ts'
import { aDraft, aPlace, aRun, aUnit, release, unique } from './made.ts'
import { assemblySteps, boardCsv, machineCsv } from './pickAndPlace.ts'
import { RecordKeeping } from './recordKeeping.ts'
import {
  act,
  decide,
  type RunSeen,
  record,
  refusedSign,
  roleNamed,
  type StepSeen,
  seeRun,
  sign,
} from './working.ts'

let floor: Floor
let key: Asker
let operator: Person
let quality: Person
let approver: Person

before(async () => {
  floor = await openFloor()
  key = await floor.key()
  operator = await floor.person({ roles: ['Operator'], name: 'Olga Operator' })
  quality = await floor.person({ roles: ['Quality Engineer'], name: 'Quentin Quality' })
  approver = await floor.person({ roles: ['Quality Engineer'], name: 'Quirin Quality' })
})

const importDocument = `mutation ($input: ImportBomInput!) { importBom(input: $input) {
  partId mbomId lineCount createdPartCount leftOut } }`

/** Imports a file and releases the mBOM that it makes. */
async function importBom(input: Record<string, unknown>) {
  const { importBom: made } = await key.get(importDocument, { input })
  const { mbom } = await key.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id: made.mbomId })
  await key.get('mutation ($input: UpdateMBomInput!) { updateMbom(input: $input) { mbom { id } } }', {
    input: { id: made.mbomId, etag: mbom._etag, status: 'RELEASED' },
  })
  return made
}

/** Works a step from start to completion: values by the key, signatures by people. */
async function work(step: StepSeen): Promise<void> {
  let seen = await act(key, 'startRunStep', step)
  for (const field of seen.fields) {
    if (field.name === 'Torque') seen = (await record(key, field, { value: '2.50' })).step
  }
  for (const field of seen.fields) {
    if (field.name === 'Done') seen = (await sign(operator, field)).step
    if (field.name === 'Checked') seen = (await sign(quality, field)).step
  }
  if (seen.gates.length > 0) seen = await decide(approver, 'approveGate', seen)
  await act(key, 'completeRunStep', seen)
}

/** The next step that can be worked and is no heading, until there is none. */
function nextOf(run: RunSeen): StepSeen | undefined {
  return run.steps.find((step) => step.fields.length > 0 && step.status === 'TODO' && step.availableToWork)
}

test('published bills of materials become a machine that is built, signed, completed and verified', async () => {
  const machine = { partNumber: unique('MACHINE'), csv: machineCsv(), trackingType: 'SERIAL' }
  assert.deepEqual(await key.refused(importDocument, { input: machine }), Array(11).fill('BOM_ROW'))
  const built = await importBom({ ...machine, dashQuantity: 'LEAVE_OUT' })
  assert.deepEqual([built.lineCount, built.leftOut.length, built.createdPartCount], [97, 11, 98])

  const board = { partNumber: 'control-board', csv: boardCsv() }
  const codes = await key.refused(importDocument, { input: board })
  assert.ok(codes.length > 0 && codes.every((code) => code === 'BOM_ROW'))
  const wired = await importBom({ ...board, numberTemplate: '{LCSC|Digikey|Value Footprint}' })
  assert.equal(wired.lineCount, 58)

  const unit = await aUnit(key, built.partId)
  const draft = await aDraft(key, assemblySteps(await roleNamed(floor.admin, 'Quality Engineer')))
  await release(key, draft.id)
  const started = await aRun(key, { procedureId: draft.id, partInventoryId: unit.id })
  assert.equal(started.steps.length, 40)
  const requirements = await floor.rows<{ quantity: string }>(
    statement('select quantity from build_requirement where part_inventory_id = $1::bigint', [
      String(unit.id),
    ]),
  )
  assert.equal(requirements.length, 97)
  assert.ok(requirements.some(({ quantity }) => quantity === '0.8'))

  let run = await seeRun(key, started.id)
  for (let step = nextOf(run); step !== undefined; step = nextOf(run)) {
    await work(step)
    run = await seeRun(key, started.id)
  }
  assert.deepEqual([run.status, run.percentComplete], ['COMPLETE', 100])
  await installAll(floor.admin, run.id)

  const complete = `mutation ($input: CompleteRunInput!) { completeRun(input: $input) {
    run { status outcome partInventory { status } } } }`
  const locationId = (await aPlace(floor.admin)).id
  const input = { id: run.id, etag: run._etag, outcome: 'ACCEPTED', locationId }
  assert.deepEqual(await key.refused(complete, { input: { ...input, signature: quality.sign } }), [
    'SIGNATURE_REQUIRED',
  ])
  const completed = await quality.get(complete, { input: { ...input, signature: quality.sign } })
  assert.deepEqual(completed.completeRun.run, {
    status: 'COMPLETE',
    outcome: 'ACCEPTED',
    partInventory: { status: 'AVAILABLE' },
  })

  const verification = await new RecordKeeping(floor).verify()
  assert.deepEqual(verification.findings, [])
})

test('the key that works the steps cannot sign for them', async () => {
  const draft = await aDraft(key, [
    { title: 'Sign', fields: [{ name: 'Done', type: 'SIGNOFF', required: true }] },
  ])
  await release(key, draft.id)
  const part = await floor.admin.get(
    'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id } } }',
    {
      input: { partNumber: unique('PART') },
    },
  )
  const started = await aRun(key, { procedureId: draft.id, partId: part.createPart.part.id })
  const [step] = (await seeRun(key, started.id)).steps
  assert.ok(step)
  const working = await act(key, 'startRunStep', step)
  const [field] = working.fields
  assert.ok(field)
  const asKey = { ...operator, ask: key.ask, get: key.get, refused: key.refused }
  assert.deepEqual(await refusedSign(asKey, field), ['SIGNATURE_REQUIRED'])
})
