import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { aBatchOf } from './batching.ts'
import { type Floor, openFloor, type Person } from './floor.ts'
import { aReleasedProcedure } from './made.ts'
import { act, type FieldSeen, fieldNamed, seeStep } from './working.ts'

/** Units are locked and read while the password is hashed: what holds of one signature holds of hundreds all the same. */

let floor: Floor
let procedureId: number

const signs =
  'mutation ($input: SignRunStepFieldInput!) { signRunStepField(input: $input) { runStepField { id } } }'
const wrong = 'wrong horse battery staple'

before(async () => {
  floor = await openFloor()
  procedureId = (
    await aReleasedProcedure(floor.admin, [{ title: 'Solder', fields: [{ name: 'Done', type: 'SIGNOFF' }] }])
  ).id
})

/** A batch in work, or its first unit alone: the sign-off of its first unit, and its runs. */
async function inWork(size: number, isFirstAlone = false): Promise<{ field: FieldSeen; runs: number[] }> {
  const runs = await aBatchOf(floor.admin, procedureId, size)
  const first = await seeStep(floor.admin, runs[0] ?? 0, 'Solder')
  await act(floor.admin, 'startRunStep', first, isFirstAlone ? { siblingIds: [] } : {})
  return { field: fieldNamed(await seeStep(floor.admin, runs[0] ?? 0, 'Solder'), 'Done'), runs }
}

async function answerOf(who: Person, { id, _etag: etag }: FieldSeen, password?: string, key?: string) {
  const signature = { ...who.sign, ...(password !== undefined && { password }) }
  const { errors } = await who.ask(
    signs,
    { input: { id, etag, signature } },
    key === undefined ? {} : { key },
  )
  return (errors ?? []).map(({ extensions }) => extensions)
}

const signaturesOn = async (runs: readonly number[]) =>
  (await floor.rows(statement('select id from signature where run_id = any($1::bigint[])', [runs]))).length

const attemptsOf = async ({ id }: Person) =>
  (
    await floor.rows<{ failed_attempts: number }>(
      statement('select failed_attempts from user_account where id = $1::bigint', [id]),
    )
  ).map(({ failed_attempts }) => failed_attempts)

test('a wrong password signs no unit, counts once, and says nothing of how the units stand', async () => {
  const bo = await floor.person({ roles: ['Admin'] })
  const { field, runs } = await inWork(3)
  const { field: notStarted, runs: others } = await inWork(3, true)
  for (const [nth, seen] of [field, notStarted].entries()) {
    assert.deepEqual(
      (await answerOf(bo, seen, wrong)).map(({ code, attemptsLeft }) => [code, attemptsLeft]),
      [['SIGNATURE_INVALID', 4 - nth]],
    )
  }
  assert.deepEqual(await attemptsOf(bo), [2])
  assert.equal(await signaturesOn([...runs, ...others]), 0)
  assert.deepEqual(await answerOf(bo, field), [])
  assert.equal(await signaturesOn(runs), 3)
  assert.deepEqual(await attemptsOf(bo), [0], 'a right one makes up for the wrong ones')
})

test('a right password counts for nothing against its owner where a unit is in the way', async () => {
  const bo = await floor.person({ roles: ['Admin'] })
  const { field, runs } = await inWork(3, true)
  assert.deepEqual(
    (await answerOf(bo, field)).map(({ code }) => code),
    ['UNITS_IN_THE_WAY'],
  )
  assert.equal(await signaturesOn(runs), 0)
  assert.deepEqual(await attemptsOf(bo), [0])
})

test('the fifth wrong password on a batch locks the signer, and what was in the way of none is told', async () => {
  const bo = await floor.person({ roles: ['Admin'] })
  const { field, runs } = await inWork(2)
  const codes: unknown[] = []
  for (let nth = 0; nth < 6; nth += 1)
    codes.push(...(await answerOf(bo, field, wrong)).map(({ code }) => code))
  assert.deepEqual(codes, [...Array(4).fill('SIGNATURE_INVALID'), 'SIGNER_LOCKED', 'SIGNER_LOCKED'])
  assert.deepEqual(
    (await answerOf(bo, field)).map(({ code }) => code),
    ['SIGNER_LOCKED'],
  )
  assert.equal(await signaturesOn(runs), 0)
})

test('an answer that was given before is given again to the right password alone', async () => {
  const bo = await floor.person({ roles: ['Admin'] })
  const { field, runs } = await inWork(2)
  assert.deepEqual(await answerOf(bo, field, undefined, 'signed once'), [])
  assert.deepEqual(await answerOf(bo, field, undefined, 'signed once'), [])
  assert.deepEqual(
    (await answerOf(bo, field, wrong, 'signed once')).map(({ code }) => code),
    ['SIGNATURE_INVALID'],
  )
  assert.equal(await signaturesOn(runs), 2)
})

test('more people than there are connections sign batches at once, and none waits for ever', async () => {
  const connections = floor.performer.pool.options.max ?? 0
  const people = await Promise.all(
    Array.from({ length: connections + 4 }, () => floor.person({ roles: ['Admin'] })),
  )
  const batches: { field: FieldSeen; runs: number[] }[] = []
  for (const _one of people) batches.push(await inWork(2))
  const answers = await Promise.all(
    people.map((who, nth) => {
      const batch = batches[nth]
      assert.ok(batch)
      return answerOf(who, batch.field, nth % 3 === 0 ? wrong : undefined)
    }),
  )
  assert.deepEqual(
    answers.map((refused) => refused.length),
    people.map((_who, nth) => (nth % 3 === 0 ? 1 : 0)),
  )
  const signed = await Promise.all(batches.map(({ runs }) => signaturesOn(runs)))
  assert.deepEqual(
    signed,
    people.map((_who, nth) => (nth % 3 === 0 ? 0 : 2)),
  )
})
