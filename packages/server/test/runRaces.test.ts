import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { statement } from '../src/db/statement.ts'
import { archiveLocation } from '../src/location/archiveLocation.ts'
import { act as asAct } from '../src/operation/act.ts'
import { sha256 } from '../src/operation/chain.ts'
import type { Act } from '../src/operation/operation.ts'
import { recordText } from '../src/operation/recordText.ts'
import { completeRun } from '../src/run/completeRun.ts'
import { createRun } from '../src/run/createRun.ts'
import { deactivateUser } from '../src/user/deactivateUser.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import {
  aDraft,
  aPart,
  aPlace,
  aReleasedMbom,
  aReleasedProcedure,
  aRun,
  aUnit,
  release,
  unique,
} from './made.ts'
import { manySteps } from './manySteps.ts'
import { act, aRunOf, seeRun } from './working.ts'

let floor: Floor
let ada: Person
let quinn: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  quinn = await floor.person({ roles: ['Quality Engineer', 'Admin'] })
})

/** Both at once, each having read and written before either commits, as far as the locks let them. */
function together(...wishes: readonly { readonly by: Person; readonly does: Act }[]): Promise<string[]> {
  const performer = atOnce(floor.performer, wishes.length)
  return Promise.all(
    wishes.map(async ({ by, does }) => {
      try {
        await performAs(performer, by.caller, does)
        return 'done'
      } catch (error) {
        if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
        throw error
      }
    }),
  )
}

test('of two people who start to build one unit at the same moment one does', async () => {
  const part = await aPart(ada)
  const unit = await aUnit(ada, part.id)
  const procedure = await aReleasedProcedure(ada)
  const does = asAct(createRun, { procedureId: String(procedure.id), partInventoryId: String(unit.id) })
  assert.deepEqual((await together({ by: ada, does }, { by: quinn, does })).sort(), ['UNIT_IN_BUILD', 'done'])
})

/** Starts a run and does the other thing at the same moment; then the order in which the two stand in the record. */
async function inOrder(start: object, does: Act, stream: string): Promise<string> {
  const [part, procedure] = [await aPart(ada), await aReleasedProcedure(ada)]
  const input = { procedureId: String(procedure.id), partId: String(part.id), ...start }
  const [started, other] = await together({ by: ada, does: asAct(createRun, input) }, { by: quinn, does })
  assert.equal(other, 'done')
  if (started !== 'done') return started ?? ''
  const events = await floor.rows<{ type: string }>(
    statement(
      `select e.type from event e where e.stream_id = $1::bigint or e.stream_id = (select id from run where part_id = $2::bigint)
       order by e.recorded_at, e.type`,
      [stream, String(part.id)],
    ),
  )
  return events
    .map(({ type }) => type)
    .filter((type) => ending.has(type))
    .join()
}

const ending = new Set(['RUN_CREATED', 'LOCATION_ARCHIVED', 'USER_DEACTIVATED'])

test('a work center that is archived, and a person who leaves, at the moment of a start: before it, or after', async () => {
  for (let round = 0; round < 3; round += 1) {
    const location = await aPlace(ada, { type: 'WORKCENTER' })
    const closing = asAct(archiveLocation, {
      id: String(location.id),
      etag: location._etag,
      archived: true,
    })
    assert.match(
      await inOrder({ locationId: String(location.id) }, closing, String(location.id)),
      /^(WORK_CENTER_ARCHIVED|RUN_CREATED,LOCATION_ARCHIVED)$/,
    )
    const { id } = await floor.person({ roles: ['Operator'] })
    const { user } = await ada.get('query ($id: ID!) { user(id: $id) { _etag } }', { id })
    const leaving = asAct(deactivateUser, { id: String(id), etag: user._etag })
    assert.match(
      await inOrder({ assignedToId: String(id) }, leaving, String(id)),
      /^(ASSIGNEE_INACTIVE|RUN_CREATED,USER_DEACTIVATED)$/,
    )
  }
})

test('of two people who complete a run at the same moment one signs it', async () => {
  const runId = await aRunOf(ada, [{ title: 'Only' }])
  const [step] = (await seeRun(ada, runId)).steps
  assert.ok(step)
  await act(quinn, 'completeRunStep', await act(ada, 'startRunStep', step))
  const run = await seeRun(ada, runId)
  const locationId = String((await aPlace(ada)).id)
  const input = { id: String(runId), etag: run._etag, outcome: 'ACCEPTED', locationId }
  const does = (signer: Person) => asAct(completeRun, { ...input, signature: signer.sign })
  const endings = await together({ by: ada, does: does(ada) }, { by: quinn, does: does(quinn) })
  assert.deepEqual(endings.sort(), ['CONCURRENCY_ERROR', 'done'])
  const signatures = await floor.rows(
    statement('select from signature where run_id = $1::bigint', [String(runId)]),
  )
  assert.equal(signatures.length, 1)
})

/** SHA-256 over all that a run is: its own row, its steps with their definitions, and what its unit must be built of. */
async function digestOf(runId: number): Promise<string> {
  const rows = await floor.rows<{ content: unknown }>(
    statement(
      `select jsonb_build_array(to_jsonb(r), (select jsonb_agg(to_jsonb(s) || jsonb_build_object('content', d.content) order by s.id)
    from run_step s join step_definition d on d.organization_id = s.organization_id and d.id = s.definition_id where s.run_id = r.id),
  (select jsonb_agg(to_jsonb(q) order by q.id) from build_requirement q where q.part_inventory_id = r.part_inventory_id)) as content
from run r where r.id = $1::bigint`,
      [String(runId)],
    ),
  )
  return sha256(recordText(rows[0]?.content)).toString('hex')
}

test('revising the procedure and the BOM after the start changes nothing in the run: its digest stays', async () => {
  const [assembly, screw, nut] = [await aPart(ada), await aPart(ada), await aPart(ada)]
  await aReleasedMbom(ada, assembly.id, [{ partId: screw.id, quantity: 4 }])
  const draft = await aDraft(ada, [
    { title: 'Screw', fields: [{ name: 'Torque', type: 'NUMBER', minimum: '2' }] },
  ])
  await release(ada, draft.id)
  const run = await aRun(ada, { procedureId: draft.id, partId: assembly.id, serialNumber: unique('SN') })
  const before = await digestOf(run.id)

  const { createProcedureVersion } = await ada.get(
    'mutation ($id: ID!) { createProcedureVersion(familyId: $id) { procedure { id steps { id _etag } } } }',
    { id: draft.familyId },
  )
  const next = createProcedureVersion.procedure
  await ada.get('mutation ($input: UpdateStepInput!) { updateStep(input: $input) { step { id } } }', {
    input: { id: next.steps[0].id, etag: next.steps[0]._etag, title: 'Screw and glue' },
  })
  await release(ada, next.id)
  await aReleasedMbom(ada, assembly.id, [{ partId: nut.id, quantity: 4 }])
  assert.equal(await digestOf(run.id), before)

  const later = await aRun(ada, { procedureId: next.id, partId: assembly.id, serialNumber: unique('SN') })
  assert.equal(later.steps[0]?.title, 'Screw and glue')
})

test('a start takes as many statements for 1, 50 and 500 steps', async () => {
  const part = await aPart(ada)
  const counts: number[] = []
  for (const size of [1, 50, 500]) {
    const procedure = await manySteps(floor, size)
    await release(ada, procedure.id)
    const does = asAct(createRun, { procedureId: String(procedure.id), partId: String(part.id) })
    await performAs(floor.performer, ada.caller, does)
    counts.push(await countStatements(floor.performer, () => performAs(floor.performer, ada.caller, does)))
  }
  assert.equal(new Set(counts).size, 1, counts.join())
})

test('a start takes as many statements for 1, 50 and 500 BOM lines', async () => {
  const procedure = await aReleasedProcedure(ada)
  const counts: number[] = []
  for (const size of [1, 50, 500]) {
    const csv = [
      'Part,Quantity',
      ...Array.from({ length: size }, (_none, nth) => `${unique('LINE')}-${nth},1`),
    ].join('\n')
    const { importBom } = await ada.get(
      'mutation ($input: ImportBomInput!) { importBom(input: $input) { partId mbomId } }',
      {
        input: { partNumber: unique('ASSY'), csv },
      },
    )
    const { mbom } = await ada.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id: importBom.mbomId })
    await ada.get('mutation ($input: UpdateMBomInput!) { updateMbom(input: $input) { mbom { id } } }', {
      input: { id: importBom.mbomId, etag: mbom._etag, status: 'RELEASED' },
    })
    const does = asAct(createRun, { procedureId: String(procedure.id), partId: String(importBom.partId) })
    await performAs(floor.performer, ada.caller, does)
    counts.push(await countStatements(floor.performer, () => performAs(floor.performer, ada.caller, does)))
  }
  assert.equal(new Set(counts).size, 1, counts.join())
})
