import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { statement } from '../src/db/statement.ts'
import { act } from '../src/operation/act.ts'
import type { Act } from '../src/operation/operation.ts'
import { releaseProcedure } from '../src/procedure/releaseProcedure.ts'
import { archiveStandardStep } from '../src/standardStep/archiveStandardStep.ts'
import { createStandardStepVersion } from '../src/standardStep/createStandardStepVersion.ts'
import { releaseStandardStep } from '../src/standardStep/releaseStandardStep.ts'
import { submitStandardStep } from '../src/standardStep/submitStandardStep.ts'
import { copyStep } from '../src/step/copyStep.ts'
import { updateStep } from '../src/step/updateStep.ts'
import { createStepField } from '../src/stepField/createStepField.ts'
import { atOnce } from './barrier.ts'
import { countStatements } from './countStatements.ts'
import { aStandardStep, make, move, moveStandard, newDraft, seeProcedure, seeStep } from './drafting.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'
import { manyStepsBelow } from './manySteps.ts'

let floor: Floor
let ada: Person
let grace: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  grace = await floor.person({ roles: ['Manufacturing Engineer'] })
})

/** Ada and Grace act at once, each having read what was there before: how each ended, Ada first. */
async function together(adas: Act, graces: Act): Promise<string[]> {
  const performer = atOnce(floor.performer, 2)
  const ending = async (by: Person, does: Act): Promise<string> => {
    try {
      await performAs(performer, by.caller, does)
      return 'done'
    } catch (error) {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
      throw error
    }
  }
  return Promise.all([ending(ada, adas), ending(grace, graces)])
}

const one = (id: number) => ({ id: String(id) })

test('of two who edit a standard step at once the second is told, and what the first wrote stands', async () => {
  const step = await make(ada, 'createStep', { title: 'Clean' })
  const edit = (title: string) => act(updateStep, { ...one(step.id), etag: step._etag, title })
  const endings = await together(edit('Clean well'), edit('Clean dry'))
  assert.deepEqual(endings.toSorted(), ['CONCURRENCY_ERROR', 'done'])
  const { title } = await seeStep(ada, step.id)
  assert.equal(title, endings[0] === 'done' ? 'Clean well' : 'Clean dry')
})

test('two who add fields to a standard step at once get fields of different numbers', async () => {
  const step = await make(ada, 'createStep', { title: 'Measure' })
  const add = (name: string) => act(createStepField, { stepId: String(step.id), name, type: 'NUMBER' })
  assert.deepEqual(await together(add('Width'), add('Height')), ['done', 'done'])
  const { fields } = await seeStep(ada, step.id)
  assert.deepEqual(fields.map(({ number }) => number).toSorted(), [1, 2])
})

test('two who begin the next version of a standard step at once begin one', async () => {
  const { standardStepFamilyId } = await aStandardStep(ada, 'Clean')
  const next = act(createStandardStepVersion, { familyId: String(standardStepFamilyId) })
  assert.deepEqual((await together(next, next)).toSorted(), ['DRAFT_EXISTS', 'done'])
})

test('who edits a standard step that the other sends to review is in the review, or told that it is no draft', async () => {
  const step = await make(ada, 'createStep', { title: 'Clean' })
  const [edited, submitted] = await together(
    act(updateStep, { ...one(step.id), etag: step._etag, title: 'Clean well' }),
    act(submitStandardStep, one(step.id)),
  )
  assert.equal(submitted, 'done')
  const { title, standardStepStatus } = await seeStep(ada, step.id)
  assert.equal(standardStepStatus, 'IN_REVIEW')
  assert.equal(title, edited === 'done' ? 'Clean well' : 'Clean')
  if (edited !== 'done') assert.equal(edited, 'CONCURRENCY_ERROR')
})

test('of two who release a standard step and withdraw the version before, no two versions are released', async () => {
  const first = await aStandardStep(ada, 'Clean')
  const next = await make(ada, 'createStandardStepVersion', { familyId: first.standardStepFamilyId })
  await moveStandard(ada, next.id, 'IN_REVIEW')
  const [released, archived] = await together(
    act(releaseStandardStep, one(next.id)),
    act(archiveStandardStep, one(first.id)),
  )
  assert.equal(released, 'done')
  assert.ok(archived === 'done' || archived === 'STANDARD_STEP_TRANSITION', archived)
  const states = [await seeStep(ada, first.id), await seeStep(ada, next.id)]
  assert.deepEqual(
    states.map(({ standardStepStatus }) => standardStepStatus),
    ['ARCHIVED', 'RELEASED'],
  )
})

test('two uses of a standard step that are put into a procedure at once have different numbers', async () => {
  const [standard, draft] = [await aStandardStep(ada, 'Clean'), await newDraft(ada)]
  const use = act(copyStep, { stepId: String(standard.id), procedureId: String(draft.id) })
  assert.deepEqual(await together(use, use), ['done', 'done'])
  const rows = await floor.rows<{ occurrence: number }>(
    statement('select occurrence from step where standard_step_id = $1::bigint order by occurrence', [
      String(standard.id),
    ]),
  )
  assert.deepEqual(
    rows.map(({ occurrence }) => occurrence),
    [1, 2],
  )
})

test('a standard step is withdrawn before a procedure that uses it is released, or after; never between', async () => {
  const [standard, draft] = [await aStandardStep(ada, 'Clean'), await newDraft(ada)]
  await make(ada, 'copyStep', { stepId: standard.id, procedureId: draft.id })
  await move(ada, draft.id, 'IN_REVIEW')
  const [released, archived] = await together(
    act(releaseProcedure, one(draft.id)),
    act(archiveStandardStep, one(standard.id)),
  )
  assert.equal(archived, 'done')
  const { status } = await seeProcedure(ada, draft.id)
  assert.equal(status, released === 'done' ? 'RELEASED' : 'IN_REVIEW')
  if (released !== 'done') assert.equal(released, 'PROCEDURE_INVALID')
})

test('a standard step with 500 steps below it takes as many statements as one with a single step', async () => {
  const counts: Record<string, number[]> = {}
  const count = async (name: string, work: () => Promise<{ id: number }>) => {
    let made = { id: 0 }
    const statements = await countStatements(floor.performer, async () => {
      made = await work()
    })
    counts[name] = [...(counts[name] ?? []), statements]
    return made
  }
  for (const size of [1, 50, 500]) {
    const { root } = await manyStepsBelow(floor, size)
    const target = await newDraft(ada)
    const { id } = await count('copy', () => make(ada, 'copyStandardStep', { stepId: root.id }))
    await count('release', () => moveStandard(ada, id, 'RELEASED'))
    const { standardStepFamilyId: familyId } = await seeStep(ada, id)
    await count('use', () => make(ada, 'copyStep', { stepId: id, procedureId: target.id }))
    const use = (await seeProcedure(ada, target.id)).steps[0]
    assert.equal((await seeProcedure(ada, target.id)).steps.length, size + 1)
    await count('next', () => make(ada, 'createStandardStepVersion', { familyId }))
    await count('break', () =>
      make(ada, 'updateStep', { id: use?.id, etag: use?._etag, breakStandardStepLink: true }),
    )
  }
  for (const [name, each] of Object.entries(counts))
    assert.equal(new Set(each).size, 1, `${name}: ${each.join()}`)
})

test('a standard step of five levels is used at the top of a procedure, and no deeper', async () => {
  const top = await make(ada, 'createStep', { title: 'Level 1' })
  let parentId = top.id
  for (const level of [2, 3, 4, 5])
    parentId = (await make(ada, 'createStep', { parentId, title: `Level ${level}` })).id
  await assert.rejects(make(ada, 'createStep', { parentId, title: 'Level 6' }), /6 levels/)
  await moveStandard(ada, top.id, 'RELEASED')
  const draft = await newDraft(ada)
  const own = await make(ada, 'createStep', { procedureId: draft.id, title: 'Own' })
  await make(ada, 'copyStep', { stepId: top.id, procedureId: draft.id })
  await assert.rejects(make(ada, 'copyStep', { stepId: top.id, parentId: own.id }), /6 levels/)
})
