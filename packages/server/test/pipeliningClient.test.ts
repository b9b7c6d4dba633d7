import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { openPool } from '../src/db/connection.ts'
import { asConfig, begin, commit, statement } from '../src/db/statement.ts'
import { testDatabase } from './testDatabase.ts'

let pool: pg.Pool
let client: pg.PoolClient

before(async () => {
  pool = openPool((await testDatabase()).owner, 1)
  client = await pool.connect()
})

after(async () => {
  client.release()
  await pool.end()
})

const ask = (text: string, values: readonly unknown[] = []) => client.query(asConfig(statement(text, values)))

const outcomes = async (...sent: Promise<pg.QueryResult>[]): Promise<unknown[]> =>
  (await Promise.allSettled(sent)).map((one) =>
    one.status === 'fulfilled' ? one.value.rows : one.reason.message,
  )

/** What this connection has written so far, by kind of message. */
async function messagesOf(work: () => Promise<unknown>): Promise<string> {
  const { stream } = client.connection
  const write = stream.write
  const kinds: string[] = []
  // The first byte of a message is its kind.
  stream.write = (piece: Buffer, ...rest: never[]) => {
    kinds.push(String.fromCharCode(piece[0] ?? 0))
    return Reflect.apply(write, stream, [piece, ...rest])
  }
  try {
    await work()
  } finally {
    stream.write = write
  }
  return kinds.join('')
}

test('statements of one turn are sent behind one Sync, parsed and described once', async () => {
  const twice = () => Promise.all([ask('select 1 as one'), ask('select $1::text as given', ['a'])])
  assert.equal(await messagesOf(twice), 'PBDEPBDES')
  assert.equal(await messagesOf(twice), 'BEBES')
  const [one, given] = await twice()
  assert.deepEqual(one.rows, [{ one: 1 }])
  assert.deepEqual([given.rows, given.rowCount, given.command], [[{ given: 'a' }], 1, 'SELECT'])
})

test('one statement may stand in a piece several times, with other values', async () => {
  const numbers = [1, 2, 3].map((nth) => ask('select $1::integer as number, null as nothing', [nth]))
  assert.deepEqual(
    (await Promise.all(numbers)).map(({ rows }) => rows),
    [1, 2, 3].map((number) => [{ number, nothing: null }]),
  )
})

test('a statement that fails takes those behind it along and leaves those before it', async () => {
  const failed = 'division by zero'
  const sent = () =>
    outcomes(ask('select 7 as seven'), ask('select 1 / $1::integer as many', [0]), ask('select 8 as eight'))
  assert.deepEqual(await sent(), [[{ seven: 7 }], failed, failed])
  // What was prepared and what was not is still known.
  assert.deepEqual(await outcomes(ask('select 8 as eight'), ask('select 1 / $1::integer as many', [1])), [
    [{ eight: 8 }],
    [{ many: 1 }],
  ])
  assert.deepEqual(await sent(), [[{ seven: 7 }], failed, failed])
})

test('a statement that cannot be prepared takes those behind it along, which are prepared the next time', async () => {
  const missing = 'relation "nothing_of_the_kind" does not exist'
  assert.deepEqual(await outcomes(ask('select from nothing_of_the_kind'), ask('select 9 as nine')), [
    missing,
    missing,
  ])
  assert.deepEqual((await ask('select 9 as nine')).rows, [{ nine: 9 }])
})

test('values that have no text fail alone, before anything is sent', async () => {
  const endless: Record<string, unknown> = {}
  endless['self'] = endless
  const [none, five] = await outcomes(ask('select $1::jsonb as given', [endless]), ask('select 5 as five'))
  assert.match(String(none), /circular/)
  assert.deepEqual(five, [{ five: 5 }])
})

test('a transaction of one piece is committed, or not at all', async () => {
  await client.query('create temporary table kept (number integer)')
  const insert = (number: number) => ask('insert into kept values ($1::integer)', [number])
  const [, inserted] = await Promise.all([
    client.query(asConfig(begin)),
    insert(1),
    client.query(asConfig(commit)),
  ])
  assert.deepEqual([inserted.rows, inserted.rowCount, inserted.command], [[], 1, 'INSERT'])
  const failing = [
    client.query(asConfig(begin)),
    insert(2),
    ask('select 1 / 0'),
    client.query(asConfig(commit)),
  ]
  assert.equal((await Promise.allSettled(failing)).at(-1)?.status, 'rejected')
  await client.query('rollback')
  assert.deepEqual((await ask('select number from kept')).rows, [{ number: 1 }])
})

test('what is not prepared keeps its place among what is', async () => {
  const answers = await Promise.all([
    ask('select 1 as nth'),
    client.query('select 2 as nth'),
    ask('select $1::integer as nth', [3]),
    client.query({ text: 'select $1::integer as nth', values: [4] }),
    ask('select 5 as nth'),
  ])
  assert.deepEqual(
    answers.map(({ rows }) => rows[0]?.nth),
    [1, 2, 3, 4, 5],
  )
})

test('the pool asks prepared statements too, and tells who asked what failed', async () => {
  client.release()
  assert.deepEqual((await pool.query(asConfig(statement('select 6 as six')))).rows, [{ six: 6 }])
  await assert.rejects(pool.query(asConfig(statement('select 1 / 0'))), /division by zero/)
  client = await pool.connect()
})

test('a connection that breaks fails all that was asked, and the pool opens another', async () => {
  const { pid } = (await ask('select pg_backend_pid() as pid')).rows[0]
  const failed = outcomes(ask('select pg_terminate_backend($1::integer)', [pid]), ask('select 1 as one'))
  for (const one of await failed) assert.match(String(one), /terminat/)
  client.release(true)
  client = await pool.connect()
  assert.deepEqual((await ask('select 1 as one')).rows, [{ one: 1 }])
})
