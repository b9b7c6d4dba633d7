import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import type { StepLiteral } from '../../../demo/procedureLiteral.ts'
import { igniterAdditions } from '../../../demo/whole/igniterVersions.ts'
import { standardSteps } from '../../../demo/whole/standardSteps.ts'
import { CheckpointJob } from '../src/checkpoint/checkpointJob.ts'
import { makeSigningKey } from '../src/checkpoint/signingKey.ts'
import { openPool, singleConnection } from '../src/db/connection.ts'
import { FolderStorage } from '../src/db/folderStorage.ts'
import { DemoApi } from '../src/demo/demoApi.ts'
import { loadDemo } from '../src/demo/loadDemo.ts'
import { wholeProcedures } from '../src/demo/writeWholeProcedures.ts'
import { foundOrganization } from '../src/foundOrganization.ts'
import { openPerformer } from '../src/openPerformer.ts'
import type { Performer } from '../src/operation/perform.ts'
import { DatabaseSource } from '../src/record/databaseSource.ts'
import { verifyOrganization } from '../src/record/verifyRecord.ts'
import { emptyDatabase } from './emptyDatabase.ts'
import { callerFor } from './floor.ts'
import { liveAnIgniter } from './lifeOfAnIgniter.ts'
import type { TestServerConnections } from './testServer.ts'

const storage = FolderStorage.ofData(mkdtempSync(join(tmpdir(), 'traveler-demo-')))
let connections: TestServerConnections
let performer: Performer
let organizationId: string

before(async () => {
  connections = await emptyDatabase()
  performer = await openPerformer(openPool(connections.app, 20))
  await loadDemo(performer, { size: 'whole', storage })
  const [row] = await asOwner<{ id: string }>('select id::text from organization')
  organizationId = row?.id ?? ''
})

after(() => performer?.pool.end())

/** Rows as the owner of the tables sees them, past the wall. */
async function asOwner<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
  const client = singleConnection(connections.owner)
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

test('the factory knows sixty parts, three levels of bills of materials and nine released procedures', async () => {
  assert.deepEqual(await asOwner('select count(*)::integer as parts from part'), [{ parts: 60 }])
  const levels = await asOwner(`with recursive built (part_id, depth) as (
    select id, 0 from part where part_number = 'EP-1000'
    union select i.part_id, depth + 1 from built b join mbom m on m.part_id = b.part_id and m.status = 'RELEASED'
      join mbom_item i on i.mbom_id = m.id)
    select max(depth) as levels from built`)
  assert.deepEqual(levels, [{ levels: 3 }])
  const titles = await asOwner<{ title: string }>(
    `select distinct title from procedure where status = 'RELEASED' order by title`,
  )
  assert.deepEqual(
    titles.map(({ title }) => title),
    wholeProcedures.map(({ title }) => title).sort(),
  )
})

test('the igniter’s first version was superseded by one with what the first weeks taught, and both have runs', async () => {
  const versions = await asOwner(`select p.version, count(distinct r.id) > 0 as has_runs from procedure p
    join run r on r.procedure_id = p.id where p.title like 'Assemble%' group by 1 order by 1`)
  assert.deepEqual(versions, [
    { version: 1, has_runs: true },
    { version: 2, has_runs: true },
  ])
  const pictures = await asOwner(`select count(*)::integer as pictures from record_file a
    join step s on s.id = a.record_id join procedure p on p.id = s.procedure_id
    where p.title like 'Assemble%' and p.version = 2`)
  const wanted = igniterAdditions.flatMap(({ pictures = [] }) => pictures).length
  assert.deepEqual(pictures, [{ pictures: wanted }])
})

test('four weeks lie behind it, in the working hours of the site, and all but the last act say that they were told their time', async () => {
  const hours = await asOwner(`select bool_and(extract(hour from at) between 6 and 21) as in_hours,
    bool_and(extract(isodow from at) <= 5) as on_workdays, bool_and(recorded_at <= now()) as in_the_past
    from (select recorded_at, recorded_at at time zone 'America/Denver' as at from event
      where (body::jsonb ->> 'past')::boolean) as e`)
  assert.deepEqual(hours, [{ in_hours: true, on_workdays: true, in_the_past: true }])
  const [span] = await asOwner<{ days: number }>(
    'select extract(day from max(recorded_at) - min(recorded_at))::integer as days from event',
  )
  assert.ok((span?.days ?? 0) >= 27)
  const present = await asOwner(`select type from event where body::jsonb -> 'past' is null`)
  assert.deepEqual(present, [{ type: 'API_KEY_CREATED' }])
})

test('runs are in every state, units are held, work is blocked with its reasons', async () => {
  const states = await asOwner<{ status: string }>('select distinct status from run order by 1')
  assert.deepEqual(
    states.map(({ status }) => status),
    ['CANCELED', 'COMPLETE', 'FAILED', 'HOLD', 'IN_PROGRESS', 'TODO'],
  )
  const held = await asOwner(`select coalesce(serial_number, lot_number) as unit, status from part_inventory
    where quality_hold and coalesce(serial_number, lot_number) in ('EB-0024', 'EX-0204', 'CR-1195') order by 1`)
  assert.deepEqual(
    held.map(({ unit }) => unit),
    ['CR-1195', 'EB-0024', 'EX-0204'],
  )
  const admin = await callerFor(performer, organizationId, await adminId())
  const answer = await DemoApi.open(performer).ask(
    admin,
    '{ plannedRuns { edges { node { readiness { summary } } } } }',
    {},
  )
  const summaries = JSON.stringify(answer)
  for (const wanted of ['Ready', 'short']) assert.match(summaries, new RegExp(wanted))
  const stops = await asOwner(`select count(*)::integer as stops from procedure_stop where lifted_at is null`)
  assert.deepEqual(stops, [{ stops: 1 }])
})

test('what went wrong was put right: a leak reworked, a part replaced, a tool doubted, a limit redlined, a reading corrected, a gate passed at the second try', async () => {
  const issues = await asOwner(`select i.title, i.status, i.approved_kind as kind,
      string_agg(concat_ws(' ', u.serial_number, u.status), ', ' order by u.serial_number) as units
    from issue i join issue_part_inventory on issue_id = i.id join part_inventory u on u.id = part_inventory_id
    where i.status = 'RESOLVED' group by i.organization_id, i.id order by 1`)
  const resolved = (title: string, kind: string, units: string) => ({
    title,
    status: 'RESOLVED',
    kind,
    units,
  })
  assert.deepEqual(issues, [
    resolved('Body EB-0018 has a nick in the sealing groove', 'SCRAP', 'EB-0018 SCRAPPED'),
    resolved('EP-9030 CT-02 was found out of tolerance', 'USE_AS_IS', 'HA-0404 AVAILABLE, HA-0405 AVAILABLE'),
    resolved('Igniter TI-0004 leaks at port J1', 'REWORK', 'TI-0004 AVAILABLE'),
  ])
  const runs = await asOwner(`select u.serial_number as unit, r.purpose, r.outcome, r.issue
    from run r join part_inventory u on u.id = r.part_inventory_id
    where u.serial_number in ('EX-0209', 'TI-0003', 'TI-0004', 'TQ-0009') order by 1, 2`)
  const completed = (unit: string, purpose: string, outcome = 'ACCEPTED', issue = 1) => ({
    unit,
    purpose,
    outcome,
    issue,
  })
  assert.deepEqual(runs, [
    completed('EX-0209', 'BUILD', 'CONCESSION'),
    completed('TI-0003', 'BUILD'),
    completed('TI-0004', 'BUILD'),
    completed('TI-0004', 'REWORK'),
    completed('TQ-0009', 'BUILD', 'ACCEPTED', 2),
    completed('TQ-0009', 'INSPECTION'),
  ])
  const bodies = await asOwner(`select c.serial_number as body, a.remove_condition as removed
    from abom_installation a join part_inventory c on c.id = a.part_inventory_id
    join part_inventory u on u.id = a.parent_id
    where u.serial_number = 'TI-0003' and c.serial_number like 'EB-%' order by 1`)
  assert.deepEqual(bodies, [
    { body: 'EB-0018', removed: 'DAMAGED' },
    { body: 'EB-0019', removed: null },
  ])
  const redlines =
    await asOwner(`select u.serial_number as unit, d.status, d.taken_from_id is not null as taken,
      (select p.status from redline_merge m join procedure p on p.id = m.procedure_id where m.redline_id = d.id) as merged
    from redline d join run r on r.id = d.run_id join part_inventory u on u.id = r.part_inventory_id order by 1`)
  const applied = { status: 'APPLIED', taken: true, merged: null }
  assert.deepEqual(redlines, [
    { unit: 'IL-0311', ...applied, taken: false, merged: 'DRAFT' },
    { unit: 'IL-0312', ...applied },
    { unit: 'IL-0313', ...applied },
  ])
  const signed =
    await asOwner(`select concat_ws(' ', u.serial_number, split_part(s.printed_name, ' ', 1), s.meaning,
      case when s.voided_at is not null then 'void' end) as signature
    from signature s join run r on r.id = s.run_id join part_inventory u on u.id = r.part_inventory_id
    where u.serial_number in ('EX-0209', 'TQ-0009') and (s.decision = 'REJECTED' or s.meaning in ('run reopened', 'accepted out of range')
      or s.meaning = 'run completed' and r.issue = 2) order by s.signed_at, s.id`)
  assert.deepEqual(
    signed.map(({ signature }) => signature),
    [
      'TQ-0009 Quinn run completed void',
      'TQ-0009 Ada run reopened',
      'TQ-0009 Quinn run completed',
      'EX-0209 Quinn accepted out of range',
      'TQ-0009 Hana rejected void',
    ],
  )
})

test('what has to cure or to dry is taken further only when its time is over', async () => {
  const times = await asOwner(`select
    bool_and(r.completed_at - r.started_at >= interval '50 minutes') filter (where s.title = 'Pot') as cured,
    bool_and(extract(epoch from r.completed_at - r.started_at) / 60 >= (v.value #>> '{}')::numeric)
      filter (where s.title = 'Dry') as dried
    from run_step r join step s on s.id = r.step_id
    left join run_step_field_value v on v.run_step_id = r.id and v.field_number = 2
    where r.status = 'COMPLETE'`)
  assert.deepEqual(times, [{ cured: true, dried: true }])
})

test('what a build asks has a limit: no answer of yes or no, and no date by which something has run out', () => {
  const below = (step: StepLiteral): StepLiteral[] => [step, ...(step.steps ?? []).flatMap(below)]
  const builds = wholeProcedures.filter(({ type }) => type === 'BUILD').flatMap(({ steps }) => steps)
  const fields = [...builds, ...standardSteps].flatMap(below).flatMap((step) => step.fields ?? [])
  const unchecked = fields.filter(
    ({ type, name }) => type === 'BOOLEAN' || (type === 'DATE' && /until/.test(name)),
  )
  assert.ok(fields.length > 60)
  assert.deepEqual(unchecked, [])
})

test('the record of the history verifies', async () => {
  const key = makeSigningKey()
  await new CheckpointJob({ pool: performer.pool, key, report() {} }).run()
  const source = new DatabaseSource(connections.owner, new Map([[key.id, key.publicKey]]), storage)
  const [organization] = await source.organizations()
  assert.ok(organization)
  const { findings } = await verifyOrganization(source, organization)
  assert.deepEqual(findings, [])
})

test('nothing of the past comes behind the present, nothing of the future at all, and only in a demonstration', async () => {
  const past = '2026-01-05T15:00:00Z'
  const found = (name: string, at: string) =>
    foundOrganization(
      { ...performer, past: at },
      {
        name,
        domain: `${name}.example`,
        timeZone: 'Europe/Berlin',
        administratorName: 'Ann',
        administratorEmail: `ann@${name}.example`,
        administratorPasswordHash: '$argon2id$',
      },
    )
  await assert.rejects(found('future', '2999-01-01T00:00:00Z'), failsWith(/still to come/))
  const admin = await callerFor(performer, organizationId, await adminId())
  const createSite =
    'mutation { createSite(input: { name: "Late", timeZone: "Europe/Berlin" }) { site { id } } }'
  const late = DemoApi.open(performer).at(new Date(past))
  await assert.rejects(late.ask(admin, createSite, {}), (error) =>
    failsWith(/events of the present/)(causeOf(error)),
  )
  const plain = await found('plain', past)
  const ann = await callerFor(performer, plain.organizationId, plain.administratorId)
  await assert.rejects(late.ask(ann, createSite, {}), (error) =>
    failsWith(/no demonstration/)(causeOf(error)),
  )
})

test(
  'an igniter is received, built of what was built for it, found wrong, put right, accepted, and opened once more',
  {
    timeout: 300_000,
  },
  () => liveAnIgniter(performer, organizationId),
)

test('every picture was drawn from the drawing beside it', () => {
  const folder = new URL('../../../demo/whole/pictures/', import.meta.url)
  const drawn: Record<string, string> = JSON.parse(readFileSync(new URL('drawnFrom.json', folder), 'utf8'))
  const shown = [
    ...igniterAdditions.flatMap(({ pictures = [] }) => pictures),
    ...wholeProcedures.flatMap(({ steps }) => steps.flatMap(({ pictures = [] }) => pictures)),
  ]
  assert.deepEqual([...new Set(shown)].sort(), Object.keys(drawn).sort())
  for (const [picture, digest] of Object.entries(drawn)) {
    const drawing = readFileSync(new URL(picture.replace('.png', '.svg'), folder))
    assert.equal(
      createHash('sha256').update(drawing).digest('hex'),
      digest,
      `${picture}: run tools/drawPictures.ts`,
    )
  }
})

async function adminId(): Promise<string> {
  const [row] = await asOwner<{ id: string }>(
    `select id::text from user_account where email = 'ada@ember.example'`,
  )
  return row?.id ?? ''
}

const causeOf = (error: unknown): unknown => (error instanceof Error ? error.cause : null)

function failsWith(sentence: RegExp): (error: unknown) => boolean {
  return (error) =>
    error instanceof pg.DatabaseError && error.code === 'TR002' && sentence.test(error.message)
}
