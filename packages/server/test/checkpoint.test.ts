import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { CheckpointJob } from '../src/checkpoint/checkpointJob.ts'
import type { MadeCheckpoint } from '../src/checkpoint/makeCheckpoint.ts'
import { openSigningKey, publicKeysFile, readPublicKeys } from '../src/checkpoint/signingKey.ts'
import type { SigningKeySource } from '../src/configuration.ts'
import { openPool } from '../src/db/connection.ts'
import { statement } from '../src/db/statement.ts'
import { openPerformer } from '../src/openPerformer.ts'
import { emptyDatabase } from './emptyDatabase.ts'
import { openFloor } from './floor.ts'
import { RecordKeeping } from './recordKeeping.ts'

interface LeafRow {
  readonly number: number
  readonly stream_id: string
  readonly version: number
}

async function leavesOf(record: RecordKeeping): Promise<LeafRow[]> {
  return record.floor.rows<LeafRow>(
    statement('select number, stream_id, version from checkpoint_leaf order by number, stream_id'),
  )
}

test('a checkpoint signs for exactly the nouns that changed since the one before', async () => {
  const record = new RecordKeeping(await openFloor())
  const inch = await record.nameUnit('inch')
  const foot = await record.nameUnit('foot')
  await record.signAll()
  const before = await leavesOf(record)
  assert.ok(before.some(({ stream_id }) => stream_id === inch))
  await record.renameUnit(foot, 'ft')
  await record.signAll()
  const since = (await leavesOf(record)).filter(
    ({ number }) => number > Math.max(...before.map((leaf) => leaf.number)),
  )
  assert.deepEqual(
    since.map(({ stream_id, version }) => ({ stream_id, version })),
    [{ stream_id: foot, version: 2 }],
  )
})

test('where nothing happened, nothing is signed', async () => {
  const record = new RecordKeeping(await openFloor())
  await record.signAll()
  assert.equal(await record.checkpoint(), null)
})

test('an act that was still open when a checkpoint was made is in the next one, never in none', async () => {
  const record = new RecordKeeping(await openFloor())
  await record.signAll()
  const open = await record.floor.owner()
  await open.query('begin')
  await open.query('select pg_current_xact_id()')
  // Begun later and committed earlier: its transaction lies above the border that the open one holds back.
  const unit = await record.nameUnit('inch')
  assert.equal(await record.checkpoint(), null)
  await open.query('commit')
  await record.signAll()
  assert.ok((await leavesOf(record)).some(({ stream_id }) => stream_id === unit))
})

test('of two processes that make the same checkpoint, one does', async () => {
  const record = new RecordKeeping(await openFloor())
  await record.signAll()
  await record.nameUnit('inch')
  for (let waited = 0; waited < 30_000; waited += 50) {
    const made = await Promise.allSettled(Array.from({ length: 4 }, () => record.checkpoint()))
    const numbers = made.flatMap((one) =>
      one.status === 'fulfilled' && one.value !== null ? [one.value.number] : [],
    )
    assert.ok(numbers.length <= 1, numbers.join())
    if (numbers.length === 1) break
    await pause(50)
  }
  const { findings, checked } = await record.verify()
  assert.deepEqual(findings, [])
  assert.equal(checked.unsigned, 0)
})

test('the job signs for every organization with news, each behind its own wall, and for none twice', async (t) => {
  // It would sign for the organizations of other tests too, with a key that they do not know.
  const { owner, app } = await emptyDatabase()
  const performer = await openPerformer(openPool(app, 5))
  t.after(() => performer.pool.end())
  const [ours, theirs] = [
    new RecordKeeping(await openFloor({ performer, owner })),
    new RecordKeeping(await openFloor({ performer, owner })),
  ]
  const made: MadeCheckpoint[] = []
  const job = new CheckpointJob({
    pool: performer.pool,
    key: ours.key,
    report: (one) => made.push(one),
  })
  const both = [ours.floor.organizationId, theirs.floor.organizationId]
  const signed = () => new Set(made.map(({ organizationId }) => organizationId))
  for (let waited = 0; waited < 30_000 && !both.every((id) => signed().has(id)); waited += 50) {
    await job.run()
    await pause(50)
  }
  assert.ok(both.every((id) => signed().has(id)))
  const [leaves] = [await leavesOf(theirs)]
  const streams = await theirs.floor.rows<{ id: string }>(statement('select id from stream'))
  assert.deepEqual(new Set(leaves.map((leaf) => leaf.stream_id)), new Set(streams.map(({ id }) => id)))
})

test('the application can neither change nor take away a checkpoint', async () => {
  const record = new RecordKeeping(await openFloor())
  await record.signAll()
  const client = await record.floor.performer.pool.connect()
  try {
    for (const text of [
      'update checkpoint set number = 9',
      'delete from checkpoint_leaf',
      'truncate checkpoint cascade',
    ]) {
      await assert.rejects(client.query(text), /permission denied/)
    }
  } finally {
    client.release()
  }
  const owner = await record.floor.owner()
  await assert.rejects(owner.query('delete from checkpoint'), /never changed or deleted/)
})

test('after a restore into a server that numbers transactions anew, all is signed for once more and goes on', async () => {
  const record = new RecordKeeping(await openFloor())
  const unit = await record.nameUnit('inch')
  await record.signAll()
  // As a restored record looks: its numbers are above all that this server has given.
  await record.tamper(`update event set transaction_id = '9000000000' where organization_id = $1`)
  await record.tamper(
    `update checkpoint set until_transaction = '9000000001', body = replace(body, '"untilTransaction":"', '"untilTransaction":"9') where organization_id = $1 and number = (select max(number) from checkpoint where organization_id = $1)`,
  )
  await record.renameUnit(unit, 'in')
  await record.checkpoint()
  assert.ok((await leavesOf(record)).some(({ stream_id, version }) => stream_id === unit && version === 2))
})

const folder = mkdtempSync(join(tmpdir(), 'traveler-key-'))
after(() => rmSync(folder, { recursive: true }))

function fileKey(path: string, isDefault: boolean): SigningKeySource {
  return { kind: 'file', path, isDefault }
}

test('the signing key is made once, for its owner’s eyes alone, and its public half is kept when another follows', () => {
  const source = fileKey(join(folder, 'signing-key.pem'), true)
  const first = openSigningKey(source, folder)
  assert.equal(openSigningKey(source, folder).id, first.id)
  assert.equal(statSync(join(folder, 'signing-key.pem')).mode & 0o777, 0o600)
  rmSync(join(folder, 'signing-key.pem'))
  const second = openSigningKey(source, folder)
  assert.deepEqual([...readPublicKeys(folder).keys()], [first.id, second.id])
  assert.doesNotMatch(readFileSync(publicKeysFile(folder), 'utf8'), /PRIVATE/)
})

test('a signing key that others can read, that is none, or that is missing stops the start, and is never shown', () => {
  const open = join(folder, 'open.pem')
  writeFileSync(open, readFileSync(join(folder, 'signing-key.pem')), { mode: 0o644 })
  assert.throws(() => openSigningKey(fileKey(open, false), folder), /can be read by others.*chmod 600/)
  assert.throws(() => openSigningKey(fileKey(join(folder, 'gone.pem'), false), folder), /cannot be read/)
  const pem = '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----'
  assert.throws(
    () => openSigningKey({ kind: 'pem', pem }, folder),
    ({ message }: Error) =>
      /TRAVELER_SIGNING_KEY is no private key/.test(message) && !message.includes('c2Vj'),
  )
})
