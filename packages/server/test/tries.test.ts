import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { statement } from '../src/db/statement.ts'
import { act } from '../src/operation/act.ts'
import { lockStreams } from '../src/operation/lock.ts'
import type { Act, ParsedAct } from '../src/operation/operation.ts'
import { type Performer, perform } from '../src/operation/perform.ts'
import { updatePart } from '../src/part/updatePart.ts'
import { type Floor, openFloor } from './floor.ts'

let floor: Floor

before(async () => {
  floor = await openFloor()
})

/** An act that does nothing but what is given, under the permission to change parts. */
function doing(perform: ParsedAct['perform']): Act {
  return {
    ...act(updatePart, {}),
    parse: () => ({ isJoint: false, claim: () => null, lock: () => lockStreams([]), perform }),
  }
}

const asked = (one: Act) =>
  perform(floor.performer, floor.admin.caller, {
    name: 'tried',
    acts: [one],
    idempotency: null,
    occurredAt: null,
  })

/** Fails as an act does that another one has overtaken. */
const overtaken = statement(`do $$ begin raise exception 'overtaken' using errcode = '40001'; end $$`)

test('an act that others overtake each time is tried four times, then its caller is told to reload', async () => {
  let tries = 0
  const refused = await asked(
    doing(async (tx) => {
      tries += 1
      await tx.read(overtaken)
      return {}
    }),
  ).catch((error: unknown) => error)
  assert.equal(tries, 4)
  assert.ok(refused instanceof Refused)
  assert.equal(refused.refusals[0]?.code, 'CONCURRENCY_ERROR')
})

test('an act that gets through at the third time has happened', async () => {
  let tries = 0
  const { ids } = await asked(
    doing(async (tx) => {
      tries += 1
      if (tries < 3) await tx.read(overtaken)
      return { tries: String(tries) }
    }),
  )
  assert.deepEqual(ids, { tries: '3' })
})

test('what hundreds of units read is looked up by index until their act ends, whatever plan was kept, and no longer', async () => {
  const setting = statement(`select current_setting('enable_seqscan') as of_old`)
  const seen: unknown[] = []
  for (const forks of [1, 2, 1]) {
    await asked(
      doing(async (tx) => {
        const read = await Promise.all(tx.fork(forks).map((fork) => fork.readOne(setting)))
        seen.push(read.map((row) => row?.['of_old']))
        return {}
      }),
    )
  }
  assert.deepEqual(seen, [['on'], ['off', 'off'], ['on']])
})

test('what is committed stays done where it could not be written that its signer was right', async () => {
  const { admin, performer } = floor
  const settled: string[] = []
  const claimSigner: Performer['claimSigner'] = async (caller, signature) => {
    const claimed = await performer.claimSigner(caller, signature)
    const settle = async (): Promise<void> => {
      await claimed.settle()
      settled.push(claimed.signer.userId)
      throw new Error('The connection was lost')
    }
    return { ...claimed, settle }
  }
  const one = doing(() => Promise.resolve({}))
  const signed: Act = {
    ...one,
    operation: { ...one.operation, signs: true },
    input: { signature: admin.sign },
    parse: () => ({
      isJoint: true,
      claim: () => null,
      lock: () => lockStreams([]),
      perform: async (tx) => ({ signer: tx.signer.userId }),
    }),
  }
  const door = { name: 'tried', acts: [signed], idempotency: null, occurredAt: null }
  const { ids } = await perform({ ...performer, claimSigner }, admin.caller, door)
  assert.deepEqual([ids, settled], [{ signer: admin.id }, [admin.id]])
})
