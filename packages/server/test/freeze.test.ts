import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { act } from '../src/operation/act.ts'
import { perform } from '../src/operation/perform.ts'
import {
  type FrozenEdgeRow,
  type FrozenStepRow,
  listFrozenEdges,
  listFrozenSteps,
} from '../src/procedure/frozenProcedureStore.ts'
import { submitProcedure } from '../src/procedure/submitProcedure.ts'
import { definitionsOf } from '../src/stepDefinition/definitionCacheStore.ts'
import type { StepDefinitionRow } from '../src/stepDefinition/stepDefinitionStore.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { aStepIn, type DraftedProcedure, make, move, newDraft, newVersion, seeProcedure } from './drafting.ts'
import { type Asker, type Floor, openFloor } from './floor.ts'
import { goldenProcedure } from './goldenProcedure.ts'
import { manySteps } from './manySteps.ts'
import { sameAsGolden } from './sameAsGolden.ts'

const submitDocument =
  'mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { id } } }'

/** A draft with one step; drafts with the same torque have the same content. */
async function torqueDraft(
  asker: Asker,
  torque: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<DraftedProcedure> {
  const draft = await newDraft(asker, more)
  const step = await aStepIn(asker, draft.id, 'Tighten', { content: 'Slowly.' })
  await make(asker, 'createStepField', { stepId: step.id, name: 'Torque', type: 'NUMBER', maximum: torque })
  return draft
}

function definitions(floor: Floor): Promise<StepDefinitionRow[]> {
  return floor.rows<StepDefinitionRow>(statement('select * from step_definition order by id'))
}

const digestsOf = ({ steps }: DraftedProcedure) => steps.map(({ definitionDigest }) => definitionDigest)

test('what goes to review is frozen: each step points at the definition of what it says', async () => {
  const floor = await openFloor()
  const draft = await torqueDraft(floor.admin, '10.0')
  assert.deepEqual([draft.digest, ...digestsOf(await seeProcedure(floor.admin, draft.id))], [null, null])
  const frozen = await move(floor.admin, draft.id, 'IN_REVIEW')
  const [definition, ...others] = await definitions(floor)
  assert.ok(definition)
  assert.deepEqual(others, [])
  const digest = createHash('sha256').update(definition.content).digest('hex')
  assert.deepEqual([definition.digest, frozen.steps[0]?.definitionDigest], [`\\x${digest}`, digest])
  assert.match(frozen.digest ?? '', /^[0-9a-f]{64}$/)
  assert.equal(
    definition.content,
    '{"content":[{"children":[{"text":"Slowly."}],"type":"paragraph"}],' +
      '"fields":[{"limits":{"max":"10"},"name":"Torque","number":1,"type":"NUMBER"}],"form":1,"title":"Tighten"}',
  )
})

test('two procedures that say the same in a step share its definition', async () => {
  const floor = await openFloor()
  const [one, two] = [await torqueDraft(floor.admin, '10'), await torqueDraft(floor.admin, '10.00')]
  const [first, second] = [
    await move(floor.admin, one.id, 'IN_REVIEW'),
    await move(floor.admin, two.id, 'IN_REVIEW'),
  ]
  assert.deepEqual(digestsOf(first), digestsOf(second))
  assert.equal((await definitions(floor)).length, 1)
  assert.notEqual(first.digest, second.digest, 'the steps are still steps of their own')
})

test('controlled and uncontrolled work never share a definition', async () => {
  const floor = await openFloor()
  const [open, controlled] = [
    await torqueDraft(floor.admin, '10'),
    await torqueDraft(floor.admin, '10', { exportControlled: true }),
  ]
  await move(floor.admin, open.id, 'IN_REVIEW')
  await move(floor.admin, controlled.id, 'IN_REVIEW')
  assert.deepEqual(
    (await definitions(floor)).map(({ export_controlled }) => export_controlled),
    [false, true],
  )
})

test('two procedures with the same content go to review at once: both do, with one definition', async () => {
  const floor = await openFloor()
  const drafts = await Promise.all([1, 2, 3].map(() => torqueDraft(floor.admin, '10')))
  const performer = atOnce(floor.performer, drafts.length)
  await Promise.all(
    drafts.map(({ id }) =>
      perform(performer, floor.admin.caller, {
        name: 'submitProcedure',
        acts: [act(submitProcedure, { id: String(id) })],
        idempotency: null,
        occurredAt: null,
      }),
    ),
  )
  const frozen = await Promise.all(drafts.map(({ id }) => seeProcedure(floor.admin, id)))
  assert.deepEqual(
    frozen.map(({ status }) => status),
    ['IN_REVIEW', 'IN_REVIEW', 'IN_REVIEW'],
  )
  assert.equal(new Set(frozen.flatMap(digestsOf)).size, 1)
  assert.equal((await definitions(floor)).length, 1)
})

test('back in draft everything has the ids it had, and what is frozen again unchanged is the same', async () => {
  const floor = await openFloor()
  const draft = await torqueDraft(floor.admin, '10')
  const frozen = await move(floor.admin, draft.id, 'IN_REVIEW')
  const thawed = await move(floor.admin, draft.id, 'DRAFT')
  const ids = ({ steps }: DraftedProcedure) =>
    steps.map(({ id, stepKeyId, fields }) => [id, stepKeyId, ...fields.map((field) => field.id)])
  assert.deepEqual(ids(thawed), ids(frozen))
  assert.deepEqual([thawed.digest, ...digestsOf(thawed)], [null, null])
  const again = await move(floor.admin, draft.id, 'IN_REVIEW')
  assert.deepEqual([again.digest, ...digestsOf(again)], [frozen.digest, ...digestsOf(frozen)])
  assert.equal((await definitions(floor)).length, 1)
})

test('the next version points at the same definitions where nothing changed, and at new ones where something did', async () => {
  const floor = await openFloor()
  const first = await torqueDraft(floor.admin, '10')
  await aStepIn(floor.admin, first.id, 'Clean')
  const released = await move(floor.admin, first.id, 'RELEASED')
  const same = await newVersion(floor.admin, first.familyId)
  const sameReleased = await move(floor.admin, same.id, 'RELEASED')
  assert.deepEqual(
    [sameReleased.digest, ...digestsOf(sameReleased)],
    [released.digest, ...digestsOf(released)],
  )
  const changed = await newVersion(floor.admin, first.familyId)
  const field = changed.steps[0]?.fields[0]
  await make(floor.admin, 'updateStepField', { id: field?.id, etag: field?._etag, maximum: '11' })
  const changedReleased = await move(floor.admin, changed.id, 'RELEASED')
  assert.notEqual(changedReleased.digest, released.digest)
  assert.notEqual(changedReleased.steps[0]?.definitionDigest, released.steps[0]?.definitionDigest)
  assert.equal(changedReleased.steps[1]?.definitionDigest, released.steps[1]?.definitionDigest)
  assert.equal((await definitions(floor)).length, 3)
})

test('a definition is never changed or deleted, not by the application either', async () => {
  const floor = await openFloor()
  await move(floor.admin, (await torqueDraft(floor.admin, '10')).id, 'IN_REVIEW')
  for (const text of [`update step_definition set content = 'x'`, 'delete from step_definition']) {
    await assert.rejects(floor.rows(statement(text)), /read-only transaction|permission denied/)
    const client = await floor.performer.pool.connect()
    try {
      await client.query(
        `begin; select set_config('traveler.organization_id', '${floor.organizationId}', true)`,
      )
      await assert.rejects(client.query(text), /permission denied/)
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
})

test('a run finds the frozen steps with parents before their children, and the order as it was released', async () => {
  const floor = await openFloor()
  const draft = await newDraft(floor.admin)
  const [a, b] = [
    await aStepIn(floor.admin, draft.id, 'A'),
    await aStepIn(floor.admin, draft.id, 'B', { leadTime: 60, required: false }),
  ]
  const below = await aStepIn(floor.admin, draft.id, 'Below A', { parentId: a.id })
  assert.deepEqual(
    await floor.rows(listFrozenSteps([String(draft.id)])),
    [],
    'only what is frozen can be run',
  )
  await move(floor.admin, draft.id, 'RELEASED')
  const steps = await floor.rows<FrozenStepRow>(listFrozenSteps([String(draft.id)]))
  assert.deepEqual(
    steps.map((step) => [
      Number(step.id),
      step.parent_id,
      step.position,
      step.required,
      step.lead_time,
      step.occurrence,
    ]),
    [
      [a.id, null, 1, true, null, 1],
      [b.id, null, 2, false, 60, 1],
      [below.id, String(a.id), 1, true, null, 1],
    ],
  )
  const edges = await floor.rows<FrozenEdgeRow>(listFrozenEdges([String(draft.id)]))
  assert.deepEqual(
    edges.map((edge) => [edge.step_id, edge.upstream_step_id].map(Number)),
    [[b.id, a.id]],
  )
})

test('a definition is read once, and only by whom may see it', async () => {
  const floor = await openFloor()
  await move(floor.admin, (await torqueDraft(floor.admin, '10', { exportControlled: true })).id, 'IN_REVIEW')
  const [row] = await definitions(floor)
  assert.ok(row)
  let reads = 0
  const read = (asked: ReturnType<typeof statement>) => {
    reads += 1
    return floor.rows<StepDefinitionRow>(asked)
  }
  const { caller } = floor.admin
  for (const _again of [1, 2]) {
    const known = await definitionsOf(caller, [row.id, row.id], read)
    assert.equal(known.get(row.id)?.definition.title, 'Tighten')
  }
  assert.equal(reads, 1)
  assert.equal((await definitionsOf({ ...caller, exportCleared: false }, [row.id], read)).size, 0)
  assert.equal(
    (await definitionsOf({ ...caller, organizationId: '1' }, [row.id], () => Promise.resolve([]))).size,
    0,
  )
})

test('500 steps are frozen and thawed with as many statements as one', async () => {
  const floor = await openFloor()
  for (const status of ['IN_REVIEW', 'DRAFT']) {
    const counts: number[] = []
    for (const size of [1, 50, 500]) {
      const { id } = await manySteps(floor, size)
      if (status === 'DRAFT') await move(floor.admin, id, 'IN_REVIEW')
      // A content that is new each time: else there would be no definition to write.
      else await aStepIn(floor.admin, id, `Only in ${id}`)
      const { _etag: etag } = await seeProcedure(floor.admin, id)
      const work = () => floor.admin.get(submitDocument, { input: { id, etag, status } })
      counts.push(await countStatements(floor.performer, work))
      const { steps } = await seeProcedure(floor.admin, id)
      assert.ok(steps.every(({ definitionDigest }) => (definitionDigest === null) === (status === 'DRAFT')))
    }
    assert.equal(new Set(counts).size, 1, counts.join())
  }
})

test('the definitions of a procedure have the digests that were committed', async () => {
  const floor = await openFloor()
  const { id } = await goldenProcedure(floor)
  const { steps } = await move(floor.admin, id, 'RELEASED')
  const contents = new Map(
    (await definitions(floor)).map(({ digest, content }) => [digest.slice(2), content]),
  )
  const lines = steps.map(
    ({ definitionDigest }) => `${definitionDigest}\n${contents.get(definitionDigest ?? '')}\n`,
  )
  sameAsGolden('stepDefinitions.txt', lines.join('\n'))
})
