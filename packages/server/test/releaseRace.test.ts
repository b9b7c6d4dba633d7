import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { releaseMbom } from '../src/mbom/releaseMbom.ts'
import { act } from '../src/operation/act.ts'
import type { Act } from '../src/operation/operation.ts'
import { releaseProcedure } from '../src/procedure/releaseProcedure.ts'
import { releaseStandardStep } from '../src/standardStep/releaseStandardStep.ts'
import { heldAtCommit } from './barrier.ts'
import { aStepIn, make, move, moveStandard, newDraft } from './drafting.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { aPart } from './made.ts'
import { beginDirectly } from './sayDirectly.ts'

let floor: Floor
let ada: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
})

/** A version that is to be released, and a statement that puts one more row below it. */
interface Version {
  readonly release: Act
  readonly insert: string
}

const again = (table: string, id: number, other: object): string =>
  `insert into ${table} select (jsonb_populate_record(r, '${JSON.stringify({ id: 900_000_000_000 + id, ...other })}')).* from ${table} r where id = ${id}`

const versions: Readonly<Record<string, () => Promise<Version>>> = {
  async procedure() {
    const { id } = await newDraft(ada)
    const step = await aStepIn(ada, id, 'Weld')
    const field = await make(ada, 'createStepField', { stepId: step.id, name: 'Torque', type: 'NUMBER' })
    await aStepIn(ada, id, 'Clean')
    await move(ada, id, 'IN_REVIEW')
    return {
      release: act(releaseProcedure, { id: String(id) }),
      insert: again('step_field', field.id, { number: 9, position: 9 }),
    }
  },
  async 'standard step'() {
    const { id } = await make(ada, 'createStep', { title: 'Weld' })
    const below = await make(ada, 'createStep', { title: 'Clean', parentId: id })
    await moveStandard(ada, id, 'IN_REVIEW')
    return {
      release: act(releaseStandardStep, { id: String(id) }),
      insert: again('step', below.id, { title: 'More', position: 9, occurrence: 9 }),
    }
  },
  async mBOM() {
    const create = 'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id } } }'
    const { id } = (await ada.get(create, { input: { partId: (await aPart(ada)).id } })).createMbom.mbom
    const line =
      'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id } } }'
    const input = { mbomId: id, partId: (await aPart(ada)).id, quantity: 1 }
    const item = (await ada.get(line, { input })).createMbomItem.mbomItem
    return {
      release: act(releaseMbom, { id: String(id) }),
      insert: again('mbom_item', item.id, { part_id: (await aPart(ada)).id, position: 9 }),
    }
  },
}

/** Whether the database makes somebody wait as `condition` says, before the work is done. */
async function waits(condition: string, pid: number, work: Promise<unknown>): Promise<boolean> {
  let isDone = false
  const done = () => {
    isDone = true
  }
  work.then(done, done)
  while (!isDone) {
    const { rows } = await floor.performer.pool.query(`select ${condition} as waits`, [pid])
    if (rows[0].waits === true) return true
  }
  return false
}

const somebodyWaitsFor =
  'exists (select from pg_stat_activity a where $1::integer = any(pg_blocking_pids(a.pid)))'
const waitsForSomebody = 'cardinality(pg_blocking_pids($1::integer)) > 0'

async function pidOf(client: Awaited<ReturnType<typeof beginDirectly>>): Promise<number> {
  return (await client.query('select pg_backend_pid() as pid')).rows[0].pid
}

for (const [noun, aVersion] of Object.entries(versions)) {
  test(`${noun}: a release waits for a statement that writes below the version`, async (t) => {
    const { release, insert } = await aVersion()
    const writer = await beginDirectly(floor, true)
    t.after(() => writer.release(true))
    await writer.query(insert)
    const releasing = performAs(floor.performer, ada.caller, release)
    assert.equal(await waits(somebodyWaitsFor, await pidOf(writer), releasing), true)
    await writer.query('rollback')
    await releasing
  })

  test(`${noun}: a statement that writes below a version waits for its release, and is refused then`, async (t) => {
    const { release, insert } = await aVersion()
    const held = heldAtCommit(floor.performer)
    t.after(held.letGo)
    const releasing = performAs(held.performer, ada.caller, release)
    await held.written
    const writer = await beginDirectly(floor, true)
    t.after(() => writer.release(true))
    const pid = await pidOf(writer)
    const writing = writer.query(insert)
    const refused = assert.rejects(writing, /released .* is never changed/)
    assert.equal(await waits(waitsForSomebody, pid, writing), true)
    held.letGo()
    await releasing
    await refused
  })
}
