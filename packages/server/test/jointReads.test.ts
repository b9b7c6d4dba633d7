import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type pg from 'pg'
import { JointReads } from '../src/operation/jointReads.ts'
import { openFloor } from './floor.ts'

let pool: pg.Pool

before(async () => {
  pool = (await openFloor()).performer.pool
})

/** Connections that count what they are asked. */
function counted() {
  const asked: string[] = []
  const over = {
    query: <Row extends pg.QueryResultRow>(config: pg.QueryConfig) => {
      asked.push(config.text)
      return pool.query<Row>(config)
    },
  }
  return { asked, joint: new JointReads(over) }
}

const countdown =
  'select $1::integer - g as n, $2::text as word from generate_series(1, $1::integer) as g order by g'
const ask = (joint: JointReads, text: string, values: readonly unknown[]) =>
  joint.query({ text, values: [...values] }).then(({ rows, rowCount }) => {
    assert.equal(rowCount, rows.length)
    return rows
  })

test('what is asked in one turn is asked once, and everybody gets the own rows in their order', async () => {
  const { asked, joint } = counted()
  const answers = await Promise.all([
    ask(joint, countdown, [2, 'a "quoted" \\ word']),
    ask(joint, countdown, [0, null]),
    ask(joint, countdown, [3, null]),
  ])
  assert.deepEqual(answers, [
    [
      { n: 1, word: 'a "quoted" \\ word' },
      { n: 0, word: 'a "quoted" \\ word' },
    ],
    [],
    [
      { n: 2, word: null },
      { n: 1, word: null },
      { n: 0, word: null },
    ],
  ])
  assert.equal(asked.length, 1)
})

test('lists, truths, objects and nothing at all are given on as they are', async () => {
  const { asked, joint } = counted()
  const text =
    'select $1::bigint[] as list, $2::boolean as truth, $3::jsonb as data where $4::timestamptz is not null'
  const at = new Date('2026-11-27T00:00:00Z')
  const values = (nth: number) => [[String(nth), '2'], nth === 1, { nth, text: 'x' }, at]
  const answers = await Promise.all([ask(joint, text, values(1)), ask(joint, text, values(2))])
  assert.deepEqual(answers[0], [{ list: ['1', '2'], truth: true, data: { nth: 1, text: 'x' } }])
  assert.deepEqual(answers[1], [{ list: ['2', '2'], truth: false, data: { nth: 2, text: 'x' } }])
  const plain = 'select 7 as seven'
  assert.deepEqual(await Promise.all([ask(joint, plain, []), ask(joint, plain, [])]), [
    [{ seven: 7 }],
    [{ seven: 7 }],
  ])
  assert.equal(asked.length, 2)
})

test('one alone is asked as it is, and different statements side by side', async () => {
  const { asked, joint } = counted()
  await Promise.all([ask(joint, 'select $1::integer as a', [1]), ask(joint, 'select $1::text as b', ['x'])])
  assert.deepEqual(asked, ['select $1::integer as a', 'select $1::text as b'])
})

test('what the database refuses is refused to all who asked', async () => {
  const { joint } = counted()
  const divided = (by: number) => ask(joint, 'select 1 / $1::integer as part', [by])
  const done = await Promise.allSettled([divided(1), divided(0)])
  assert.deepEqual(
    done.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
})

test('what belongs to each of many records is asked for by one list of them, and each gets its own', async () => {
  const { asked, joint } = counted()
  const text = `select o as of_id, o * 10 + g as n from unnest($1::bigint[]) as o, generate_series(1, 2) as g
where o <> 8 order by g desc, o`
  const answers = await Promise.all(['7', '8', '9', '7'].map((id) => ask(joint, text, [[id]])))
  assert.deepEqual(
    answers.map((rows) => rows.map(({ n }) => n)),
    [['72', '71'], [], ['92', '91'], ['72', '71']],
  )
  assert.deepEqual(asked, [text])
  // Who asks for several at once is asked with the others, in the order of the statement.
  const both = await Promise.all([ask(joint, text, [['7', '9']]), ask(joint, text, [['9']])])
  assert.deepEqual(
    both.map((rows) => rows.map(({ n }) => n)),
    [
      ['72', '92', '71', '91'],
      ['92', '91'],
    ],
  )
})
