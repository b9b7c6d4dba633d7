import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openFloor } from './floor.ts'
import { aPart } from './made.ts'

test('what an act appends to is locked for itself, what it relies on is shared, in whichever order their numbers stand', async () => {
  const floor = await openFloor()
  const ids: string[] = []
  for (let nth = 0; nth < 6; nth += 1) ids.push(String((await aPart(floor.admin)).id))
  const [own, relied] = [[0, 1, 4].map((nth) => ids[nth] ?? ''), [2, 3, 5].map((nth) => ids[nth] ?? '')]
  const [mine, others] = [await floor.owner(), await floor.owner()]
  for (const client of [mine, others]) {
    await client.query('begin')
    await client.query(`select set_config('traveler.organization_id', $1, true)`, [
      floor.admin.caller.organizationId,
    ])
  }
  // Asked for as both, it is locked for itself; what is not there is passed over.
  const asked = [[...own].reverse(), [own[1], ...relied, '1', null]]
  const { rows } = await mine.query('select * from lock_streams($1::bigint[], $2::bigint[])', asked)
  assert.deepEqual(
    rows.map(({ id, version }) => [id, version]),
    [...own.map((id) => [id, 1]), [null, null]],
  )
  const free = async (strength: string) => {
    const found = await others.query(
      `select id from stream where id = any($1::bigint[]) order by id ${strength} skip locked`,
      [ids],
    )
    return found.rows.map(({ id }) => id)
  }
  assert.deepEqual(await free('for share'), relied)
  assert.deepEqual(await free('for no key update'), [])
  for (const client of [mine, others]) await client.query('rollback')
})

test('whichever streams are asked for, those to append to are locked for themselves and all others shared', async () => {
  const floor = await openFloor()
  const ids: string[] = []
  for (let nth = 0; nth < 12; nth += 1) ids.push(String((await aPart(floor.admin)).id))
  const [mine, others] = [await floor.owner(), await floor.owner()]
  const asked = async (strength: string) => {
    const { rows } = await others.query(
      `select id from stream where id = any($1::bigint[]) order by id ${strength} skip locked`,
      [ids],
    )
    return rows.map(({ id }) => id)
  }
  // For each stream in the order of ids: 0 is appended to, 1 relied on, 2 not asked for.
  for (const seed of [
    '000111222012',
    '101010101010',
    '222222000000',
    '000000111111',
    '210210011220',
    '111111111111',
  ]) {
    const of = (digit: string) => ids.filter((_id, nth) => seed[nth] === digit)
    for (const client of [mine, others]) {
      await client.query('begin')
      await client.query(`select set_config('traveler.organization_id', $1, true)`, [
        floor.admin.caller.organizationId,
      ])
    }
    const { rows } = await mine.query('select id from lock_streams($1::bigint[], $2::bigint[])', [
      of('0').reverse(),
      of('1').reverse(),
    ])
    assert.deepEqual(
      rows.map(({ id }) => id),
      [...of('0'), null],
      seed,
    )
    assert.deepEqual(
      await asked('for share'),
      [...ids].filter((id) => !of('0').includes(id)),
      seed,
    )
    assert.deepEqual(await asked('for no key update'), of('2'), seed)
    for (const client of [mine, others]) await client.query('rollback')
  }
})
