import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import type pg from 'pg'
import { bodyInspection } from '../../../demo/bodyInspection.ts'
import { igniterBom } from '../../../demo/bom.ts'
import { igniterBuild } from '../../../demo/igniterBuild.ts'
import type { StepLiteral } from '../../../demo/procedureLiteral.ts'
import { CheckpointJob } from '../src/checkpoint/checkpointJob.ts'
import { makeSigningKey } from '../src/checkpoint/signingKey.ts'
import { openPool, singleConnection } from '../src/db/connection.ts'
import { FolderStorage } from '../src/db/folderStorage.ts'
import { DemoApi } from '../src/demo/demoApi.ts'
import type { DemoFactory } from '../src/demo/demoFactory.ts'
import { loadDemo } from '../src/demo/loadDemo.ts'
import { openPerformer, proverOf } from '../src/openPerformer.ts'
import { sha256 } from '../src/operation/chain.ts'
import type { Performer } from '../src/operation/perform.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { proveIdentity } from '../src/session/proveIdentity.ts'
import { emptyDatabase } from './emptyDatabase.ts'
import { callerFor } from './floor.ts'
import type { TestServerConnections } from './testServer.ts'

const storage = FolderStorage.ofData(mkdtempSync(join(tmpdir(), 'traveler-demo-')))
let connections: TestServerConnections
let performer: Performer
let demo: DemoFactory
let organizationId: string

before(async () => {
  connections = await emptyDatabase()
  performer = await openPerformer(openPool(connections.app, 20))
  demo = await loadDemo(performer, { size: 'small', storage })
  const { rows } = await asOwner<{ id: string }>('select id::text from organization')
  organizationId = rows[0]?.id ?? ''
})

after(() => performer?.pool.end())

/** Rows as the owner of the tables sees them, past the wall. */
async function asOwner<Row extends pg.QueryResultRow>(text: string): Promise<pg.QueryResult<Row>> {
  const client = singleConnection(connections.owner)
  await client.connect()
  try {
    return await client.query<Row>(text)
  } finally {
    await client.end()
  }
}

async function userId(email: string): Promise<string> {
  const { rows } = await asOwner<{ id: string }>(`select id::text from user_account where email = '${email}'`)
  return rows[0]?.id ?? ''
}

/** What the API answers to an operator of the factory. */
async function ask(document: string): Promise<unknown> {
  const caller = await callerFor(performer, organizationId, await userId('olivia@ember.example'))
  return DemoApi.open(performer).ask(caller, document, {})
}

const edges = (nodes: readonly object[]) => ({ edges: nodes.map((node) => ({ node })) })

test('the demonstration has runs that wait, are in work, have failed, are on hold and are complete', async () => {
  const runs = await ask(
    '{ runs(sort: [ID_ASC]) { edges { node { partInventory { serialNumber } status } } } }',
  )
  const states = {
    'TI-0007': 'COMPLETE',
    'TI-0008': 'IN_PROGRESS',
    'TI-0009': 'FAILED',
    'TI-0010': 'HOLD',
    'TI-0011': 'TODO',
    'TI-0012': 'TODO',
    'EB-0035': 'IN_PROGRESS',
  }
  const wanted = Object.entries(states).map(([serialNumber, status]) => ({
    partInventory: { serialNumber },
    status,
  }))
  assert.deepEqual(runs, { runs: edges(wanted) })
})

test('the demonstration has planned work that is ready, short of parts, overdue and not scheduled yet, at work centers with shifts', async () => {
  const plan = (quantity: number, summary: string) => ({ quantity, readiness: { summary } })
  const document = '{ plannedRuns(sort: [ID_ASC]) { edges { node { quantity readiness { summary } } } } }'
  assert.deepEqual(await ask(document), {
    plannedRuns: edges([
      plan(1, 'Ready'),
      plan(2, 'Ready'),
      plan(6, '1 part short'),
      plan(3, 'Ready'),
      plan(4, 'Ready'),
    ]),
  })
  const { rows } = await asOwner<{ id: string }>(`select id::text from location where name like 'WC-20%'`)
  const queue = `{ workCenterQueue(locationId: ${rows[0]?.id}) { overdue } location(id: ${rows[0]?.id}) { stations shifts { name } } }`
  assert.deepEqual(await ask(queue), {
    workCenterQueue: { overdue: 1 },
    location: { stations: 1, shifts: [{ name: 'Early' }, { name: 'Late' }] },
  })
})

test('the completed igniter was signed by those who built, verified and completed it, and lies in finished goods', async () => {
  const { rows } =
    await asOwner(`select string_agg(concat_ws(' ', s.meaning, split_part(s.printed_name, ' ', 1), s.role_name), ', '
  order by s.signed_at, s.id) as signed, r.percent_complete, r.outcome, u.status, l.name as lies_at
from run r join part_inventory u on u.id = r.part_inventory_id join location l on l.id = u.location_id
join signature s on s.run_id = r.id where u.serial_number = 'TI-0007' group by r.organization_id, r.id, u.organization_id, u.id, l.organization_id, l.id`)
  assert.deepEqual(rows, [
    {
      signed: [
        'performed Olivia Operator',
        'performed Olivia Operator',
        'verified Quinn Quality Engineer',
        'approved Quinn Quality Engineer',
        'performed Omar Operator',
        'verified Quinn Quality Engineer',
        'run completed Leo Lead Operator',
      ].join(', '),
      percent_complete: 100,
      outcome: 'ACCEPTED',
      status: 'AVAILABLE',
      lies_at: 'Finished goods',
    },
  ])
})

test('the run in work holds what was recorded in a step that is not done yet', async () => {
  const { rows } =
    await asOwner(`select s.number, s.status, array_agg(v.value #>> '{}' order by v.field_number) as values
from run_step s join run r on r.id = s.run_id join part_inventory u on u.id = r.part_inventory_id
join run_step_field_value v on v.run_step_id = s.id
where u.serial_number = 'TI-0008' and s.status = 'IN_PROGRESS' group by s.organization_id, s.id`)
  assert.deepEqual(rows, [{ number: '2.4', status: 'IN_PROGRESS', values: ['0.68', '10.9'] }])
})

test('both procedures are released, linked to what they build and inspect, and nested one level', async () => {
  const answer = await ask(`{ procedures(sort: [ID_ASC]) { edges { node {
  title status steps { title } partProcedures { status required part { partNumber } }
} } } }`)
  const link = (partNumber: string, required: boolean) => [
    { status: 'APPROVED', required, part: { partNumber } },
  ]
  const titles = (steps: readonly StepLiteral[]): readonly { readonly title: string }[] =>
    steps.flatMap((step) => [{ title: step.title }, ...titles(step.steps ?? [])])
  const procedures = edges([
    {
      title: 'Assemble and test torch igniter',
      status: 'RELEASED',
      steps: titles(igniterBuild.steps),
      partProcedures: link('EP-1000', false),
    },
    {
      title: 'Inspect igniter body',
      status: 'RELEASED',
      steps: titles(bodyInspection.steps),
      partProcedures: link('EP-1010', true),
    },
  ])
  assert.deepEqual(answer, { procedures })
})

test('the instructions of the demonstration show tables, lists and warnings, none of them as plain text', async () => {
  const { rows } = await asOwner<{ type: string }>(
    `select distinct block ->> 'type' as type from step, jsonb_array_elements(content) as block order by 1`,
  )
  assert.deepEqual(
    rows.map(({ type }) => type),
    ['callout', 'checklist', 'list', 'paragraph', 'table'],
  )
})

test('the igniter has one released bill of materials, with places where parts are told apart', async () => {
  const answer = await ask(`{ mboms { edges { node { status version part { partNumber } mbomItems {
  part { partNumber } quantity referenceDesignators { value }
} } } } }`)
  const mbomItems = igniterBom.lines.map(({ part, quantity, designators = [] }) => ({
    part: { partNumber: part },
    quantity: Number(quantity),
    referenceDesignators: designators.map((value) => ({ value })),
  }))
  const released = { status: 'RELEASED', version: 1, part: { partNumber: 'EP-1000' }, mbomItems }
  assert.deepEqual(answer, { mboms: edges([released]) })
})

test('what lies in quarantine or is on order cannot be used, the rest of the stock can', async () => {
  const { rows } = await asOwner(`select l.name, u.status, count(*)::integer as records
from part_inventory u join location l on l.id = u.location_id group by 1, 2 order by 1`)
  assert.deepEqual(rows, [
    { name: 'Finished goods', status: 'AVAILABLE', records: 3 },
    { name: 'Quarantine', status: 'UNAVAILABLE', records: 1 },
    { name: 'Rack A', status: 'AVAILABLE', records: 6 },
    { name: 'Rack B', status: 'AVAILABLE', records: 8 },
    { name: 'Rack B', status: 'ON_ORDER', records: 2 },
    { name: 'Tool crib', status: 'AVAILABLE', records: 3 },
  ])
})

test('everybody of the demonstration can log in with the password and sign with the PIN that are told', async () => {
  assert.deepEqual(demo.logins.map(({ role }) => role).sort(), [
    'Admin',
    'Lead Operator',
    'Manufacturing Engineer',
    'Operator',
    'Operator',
    'Planner',
    'Quality Engineer',
  ])
  const prover = proverOf(performer)
  for (const { email, password, pin } of demo.logins) {
    const person = { organizationId, userId: await userId(email) }
    const proofs = [{ by: 'PASSWORD', secret: password } as const, { by: 'PIN', secret: pin ?? '' } as const]
    for (const proof of proofs) {
      assert.deepEqual(
        await proveIdentity(prover, person, proof),
        { outcome: 'PROVED' },
        `${email} ${proof.by}`,
      )
    }
  }
})

test('a program of the demonstration has a key that works', async () => {
  const { rows } = await asOwner<{ client_id: string; secret_hash: string; enabled: boolean }>(
    'select client_id, secret_hash, enabled from api_key',
  )
  const { clientId, clientSecret } = demo.apiKey ?? assert.fail('there is a key')
  const secret_hash = `\\x${sha256(clientSecret).toString('hex')}`
  assert.deepEqual(rows, [{ client_id: clientId, secret_hash, enabled: true }])
})

test('the login page of the demonstration says that it is one', async () => {
  const { rows } = await asOwner(`select value from organization_setting where name = 'demonstration'`)
  assert.deepEqual(rows, [{ value: true }])
})

test('the record of the demonstration verifies: every row is as its events say, and a checkpoint signs it', async () => {
  const key = makeSigningKey()
  await new CheckpointJob({ pool: performer.pool, key, report: () => {} }).run()
  const source = new DatabaseSource(connections.owner, new Map([[key.id, key.publicKey]]))
  const [organization] = await source.organizations()
  assert.ok(organization)
  const { findings, checkpoints, checked } = await verifyOrganization(source, organization)
  assert.deepEqual(findings, [])
  assert.equal(checkpoints.count, 1)
  const { rows } = await asOwner<{ count: string }>('select count(*) from event')
  assert.equal(checked.events, Number(rows[0]?.count))
})

test('the demonstration is loaded once: a second load is refused, and leaves nothing', async () => {
  const before = await asOwner('select count(*) from event')
  await assert.rejects(loadDemo(performer, { size: 'small', storage }), (error) => {
    assert.ok(error instanceof Refused)
    assert.deepEqual(
      error.refusals.map(({ code }) => code),
      ['ORGANIZATION_EXISTS'],
    )
    return true
  })
  assert.deepEqual((await asOwner('select count(*) from event')).rows, before.rows)
})
