import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { noteKeeping } from '../src/backup/keepingNote.ts'
import { Executor } from '../src/graphql/execute.ts'
import { createApp } from '../src/http/app.ts'
import { Metrics } from '../src/http/metrics.ts'
import { startJobs } from '../src/jobs.ts'
import { act } from '../src/operation/act.ts'
import { schema } from '../src/schema.ts'
import { lockSigner } from '../src/user/lockSigner.ts'
import { watchKeeping } from '../src/watchKeeping.ts'
import { openFloor, performAs } from './floor.ts'
import { aGround, aPath, untilSigned } from './keepingGround.ts'

type Ground = Awaited<ReturnType<typeof aGround>>

/** A server on a database of its own, with what an administrator watches. */
function aWatchedServer({ performer }: Ground, metricsToken: string | null = null) {
  const dataFolder = aPath('data')
  mkdirSync(dataFolder)
  const metrics = new Metrics()
  metrics.watchPool(performer.pool)
  metrics.watch(() => watchKeeping(performer.pool, dataFolder))
  const app = createApp({
    executor: new Executor(schema, () => metrics.countFailure()),
    performer,
    pool: performer.pool,
    authenticate: () => Promise.reject(new Error('the login is broken')),
    trustProxy: false,
    metrics,
    metricsToken,
  })
  return { app, metrics, dataFolder }
}

/** The values of the metrics, by name and labels as they are written. */
async function figures(app: FastifyInstance): Promise<Map<string, number>> {
  const { statusCode, body } = await app.inject({ url: '/metrics' })
  assert.equal(statusCode, 200, body)
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => [
      line.slice(0, line.lastIndexOf(' ')),
      Number(line.slice(line.lastIndexOf(' ') + 1)),
    ]),
  )
}

test('an administrator sees who is locked out, the last checkpoint, backup and drill, and the disk', async (t) => {
  const ground = await aGround(t)
  const { app, dataFolder } = aWatchedServer(ground)
  const before = await figures(app)
  assert.equal(before.get('traveler_database_up'), 1)
  assert.equal(before.get('traveler_organizations'), 0)
  for (const never of [
    'last_backup_timestamp_seconds',
    'last_checkpoint_timestamp_seconds',
    'last_drill_right',
  ])
    assert.equal(before.has(`traveler_${never}`), false, `${never} is not 0, which was 1970`)

  const floor = await openFloor(ground)
  const person = await floor.person()
  const caller = { ...floor.admin.caller, permissions: new Set([lockSigner.permission]) }
  await performAs(ground.performer, caller, act(lockSigner, { userId: person.id }))
  await untilSigned(ground.performer.pool, floor.organizationId)
  const lastBackup = { takenAt: '2026-03-01T12:00:00Z', archive: 'a', bytes: 512, rows: 1, files: 0, lost: 2 }
  noteKeeping(dataFolder, { lastBackup })
  noteKeeping(dataFolder, { lastDrill: { at: '2026-03-01T13:00:00Z', archive: 'a', isRight: false } })
  const after = await figures(app)
  const expected = {
    organizations: 1,
    locked_people: 1,
    last_backup_timestamp_seconds: Date.parse('2026-03-01T12:00:00Z') / 1000,
    last_backup_bytes: 512,
    last_backup_lost_files: 2,
    last_drill_timestamp_seconds: Date.parse('2026-03-01T13:00:00Z') / 1000,
    last_drill_right: 0,
  }
  for (const [name, value] of Object.entries(expected))
    assert.equal(after.get(`traveler_${name}`), value, name)
  for (const name of [
    'last_checkpoint_timestamp_seconds',
    'database_bytes',
    'data_disk_bytes',
    'data_disk_free_bytes',
  ])
    assert.ok((after.get(`traveler_${name}`) ?? 0) > 0, name)
})

test('requests, their time, those that failed on our side and the connections are counted', async (t) => {
  const { app } = aWatchedServer(await aGround(t))
  assert.equal((await app.inject({ url: '/health/ready' })).statusCode, 200)
  const failed = await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ me { id } }' } })
  assert.equal(failed.statusCode, 500)
  const seen = await figures(app)
  const counted = 'traveler_http_requests_total{method="POST",route="/graphql",status="500"}'
  assert.equal(seen.get(counted), 1)
  assert.equal(seen.get('traveler_internal_errors_total'), 1)
  assert.equal(seen.get('traveler_http_request_duration_seconds_count{route="/health/ready"}'), 1)
  assert.ok(seen.has('traveler_database_connections{state="waiting"}'))
})

test('an outage of the database is a figure, and the metrics go on', async (t) => {
  const ground = await aGround(t)
  const { app } = aWatchedServer(ground)
  await ground.close()
  const seen = await figures(app)
  assert.equal(seen.get('traveler_database_up'), 0)
  assert.equal(seen.has('traveler_locked_people'), false)
  assert.ok((seen.get('traveler_data_disk_free_bytes') ?? 0) > 0)
  assert.equal((await app.inject({ url: '/health/ready' })).statusCode, 503)
  assert.equal((await app.inject({ url: '/health/live' })).statusCode, 200)
})

test('rounds of jobs are counted, and when the last one was done', async (t) => {
  const { app, metrics } = aWatchedServer(await aGround(t))
  const { promise: tried, resolve } = Promise.withResolvers<void>()
  const failing = { name: 'failing', everySeconds: 3600, run: () => Promise.reject(new Error('no')) }
  const working = { name: 'working', everySeconds: 3600, run: () => Promise.resolve() }
  const jobs = startJobs([working, failing], {
    done: (job) => metrics.countJobRound(job, 'done'),
    failed(job) {
      metrics.countJobRound(job, 'failed')
      resolve()
    },
  })
  await tried
  await jobs.stop()
  const seen = await figures(app)
  assert.equal(seen.get('traveler_job_rounds_total{job="working",outcome="done"}'), 1)
  assert.equal(seen.get('traveler_job_rounds_total{job="failing",outcome="failed"}'), 1)
  assert.ok(seen.has('traveler_job_last_done_timestamp_seconds{job="working"}'))
  assert.equal(seen.has('traveler_job_last_done_timestamp_seconds{job="failing"}'), false)
})

test('without a token the metrics are read from this machine alone, and not through a proxy on it', async (t) => {
  const { app } = aWatchedServer(await aGround(t))
  const asked = async (remoteAddress: string, headers: Record<string, string> = {}) =>
    (await app.inject({ url: '/metrics', remoteAddress, headers })).statusCode
  for (const near of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) assert.equal(await asked(near), 200, near)
  for (const far of ['10.0.0.7', '::ffff:10.0.0.7', '2001:db8::1']) assert.equal(await asked(far), 403, far)
  assert.equal(await asked('127.0.0.1', { 'x-forwarded-for': '10.0.0.7' }), 403)
  assert.equal(await asked('127.0.0.1', { forwarded: 'for=127.0.0.1' }), 403)
  assert.equal((await app.inject({ url: '/health/live', remoteAddress: '10.0.0.7' })).statusCode, 200)
})

test('with a token the metrics are read from anywhere by who shows it, and by nobody else', async (t) => {
  const token = 'a-token-of-24-characters'
  const { app } = aWatchedServer(await aGround(t), token)
  const asked = async (authorization?: string) =>
    (
      await app.inject({
        url: '/metrics',
        remoteAddress: '10.0.0.7',
        headers: authorization ? { authorization } : {},
      })
    ).statusCode
  assert.equal(await asked(`Bearer ${token}`), 200)
  for (const wrong of [undefined, 'Bearer', `Bearer ${token}x`, token, `Basic ${token}`])
    assert.equal(await asked(wrong), 401, String(wrong))
})
