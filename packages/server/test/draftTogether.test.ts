import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Refused } from '@traveler/domain/refusal.ts'
import { act } from '../src/operation/act.ts'
import type { Act, Operation } from '../src/operation/operation.ts'
import { submitProcedure } from '../src/procedure/submitProcedure.ts'
import { createStep } from '../src/step/createStep.ts'
import { deleteStep } from '../src/step/deleteStep.ts'
import { reorderSteps } from '../src/step/reorderSteps.ts'
import { updateStep } from '../src/step/updateStep.ts'
import { createStepField } from '../src/stepField/createStepField.ts'
import { createStepFieldValidation } from '../src/stepField/createStepFieldValidation.ts'
import { deleteStepField } from '../src/stepField/deleteStepField.ts'
import { updateStepField } from '../src/stepField/updateStepField.ts'
import { atOnce } from './barrier.ts'
import { aStepIn, type DraftedStep, make, newDraft, seeProcedure } from './drafting.ts'
import { type Floor, openFloor, type Person, performAs } from './floor.ts'

let floor: Floor
let ada: Person
let grace: Person

before(async () => {
  floor = await openFloor()
  ada = floor.admin
  grace = await floor.person({ roles: ['Manufacturing Engineer'] })
})

/** Ada and Grace save at once, each having read what was there before either saved: how each ended, Ada first. */
async function together(adas: Act, graces: Act): Promise<string[]> {
  const performer = atOnce(floor.performer, 2)
  const ending = async (by: Person, does: Act): Promise<string> => {
    try {
      await performAs(performer, by.caller, does)
      return 'saved'
    } catch (error) {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code).join()
      throw error
    }
  }
  return Promise.all([ending(ada, adas), ending(grace, graces)])
}

interface Row {
  readonly id: number
  readonly _etag: string
}

/** An edit of a row as it was read. */
function edit<Input>(operation: Operation<Input>, { id, _etag }: Row, fields: object = {}): Act {
  return act(operation, { id: String(id), etag: _etag, ...fields } as Input)
}

async function aDraftOf(...titles: string[]): Promise<{ id: number; steps: readonly DraftedStep[] }> {
  const draft = await newDraft(ada)
  for (const title of titles) await aStepIn(ada, draft.id, title)
  return seeProcedure(ada, draft.id)
}

const titlesOf = async (id: number) => (await seeProcedure(ada, id)).steps.map(({ title }) => title)

test('two engineers who edit different steps of one draft both save', async () => {
  const { id, steps } = await aDraftOf('Clean', 'Weld')
  const [clean, weld] = steps
  assert.ok(clean && weld)
  assert.deepEqual(
    await together(
      edit(updateStep, clean, { title: 'Clean twice' }),
      edit(updateStep, weld, { title: 'Weld slowly' }),
    ),
    ['saved', 'saved'],
  )
  assert.deepEqual(await titlesOf(id), ['Clean twice', 'Weld slowly'])
})

test('of two who edit the same step the second is told, and what the first wrote stands', async () => {
  const { id, steps } = await aDraftOf('Clean')
  const [clean] = steps
  assert.ok(clean)
  const endings = await together(
    edit(updateStep, clean, { title: 'By Ada' }),
    edit(updateStep, clean, { title: 'By Grace' }),
  )
  assert.deepEqual(endings.toSorted(), ['CONCURRENCY_ERROR', 'saved'])
  assert.deepEqual(await titlesOf(id), [endings[0] === 'saved' ? 'By Ada' : 'By Grace'])
})

test('the second says the same after reading again, and then both edits stand', async () => {
  const { id, steps } = await aDraftOf('Clean')
  const [clean] = steps
  assert.ok(clean)
  const [first] = await together(
    edit(updateStep, clean, { title: 'Clean twice' }),
    edit(updateStep, clean, { leadTime: 600 }),
  )
  const [now] = (await seeProcedure(ada, id)).steps
  assert.ok(now)
  const rest = first === 'saved' ? { leadTime: 600 } : { title: 'Clean twice' }
  await performAs(floor.performer, grace.caller, edit(updateStep, now, rest))
  const { step } = await ada.get('query ($id: ID!) { step(id: $id) { title leadTime } }', { id: clean.id })
  assert.deepEqual(step, { title: 'Clean twice', leadTime: 600 })
})

test('two who add fields to one step at once get fields of different numbers, and neither disturbs the text', async () => {
  const { id, steps } = await aDraftOf('Weld')
  const [weld] = steps
  assert.ok(weld)
  const field = (name: string) => act(createStepField, { stepId: String(weld.id), name, type: 'STRING' })
  assert.deepEqual(await together(field('Current'), field('Voltage')), ['saved', 'saved'])
  assert.deepEqual(await together(field('Gas'), edit(updateStep, weld, { title: 'Weld slowly' })), [
    'saved',
    'saved',
  ])
  const [now] = (await seeProcedure(ada, id)).steps
  assert.deepEqual(
    now?.fields.map(({ number }) => number),
    [1, 2, 3],
  )
  assert.equal(now?.title, 'Weld slowly')
})

test('of two who edit the same field the second is told', async () => {
  const { steps } = await aDraftOf('Weld')
  const field = await make(ada, 'createStepField', {
    stepId: steps[0]?.id,
    name: 'Current',
    type: 'NUMBER',
  })
  const endings = await together(
    edit(updateStepField, field, { required: true }),
    edit(updateStepField, field, { name: 'Welding current' }),
  )
  assert.deepEqual(endings.toSorted(), ['CONCURRENCY_ERROR', 'saved'])
})

test('who limits a field that the other deletes either comes first or learns that it is gone; no limit is left without its field', async () => {
  const { id, steps } = await aDraftOf('Weld')
  const field = await make(ada, 'createStepField', {
    stepId: steps[0]?.id,
    name: 'Current',
    type: 'NUMBER',
  })
  const limit = act(createStepFieldValidation, {
    fieldId: String(field.id),
    functionId: '2',
    value: '5',
  })
  const [limited, deleted] = await together(limit, edit(deleteStepField, field))
  assert.equal(deleted, 'saved')
  assert.ok(limited === 'saved' || limited === 'NOT_FOUND', limited)
  assert.deepEqual((await seeProcedure(ada, id)).steps[0]?.fields, [])
})

test('who edits a step that the other deletes either comes first, and the other is told, or learns that it is gone', async () => {
  const { id, steps } = await aDraftOf('Clean', 'Weld')
  const [clean] = steps
  assert.ok(clean)
  const endings = await together(edit(updateStep, clean, { title: 'Clean twice' }), edit(deleteStep, clean))
  assert.deepEqual(
    await titlesOf(id),
    endings[0] === 'saved' ? ['Clean twice', 'Weld'] : ['Weld'],
    endings.join(),
  )
  assert.deepEqual(endings, endings[0] === 'saved' ? ['saved', 'CONCURRENCY_ERROR'] : ['NOT_FOUND', 'saved'])
})

test('two who hang two steps below each other at once make no ring: the second is refused', async () => {
  const { id, steps } = await aDraftOf('Frame', 'Door')
  const [frame, door] = steps
  assert.ok(frame && door)
  const endings = await together(
    edit(updateStep, frame, { parentId: String(door.id) }),
    edit(updateStep, door, { parentId: String(frame.id) }),
  )
  assert.deepEqual(endings.toSorted(), ['INVALID_INPUT', 'saved'])
  assert.equal((await titlesOf(id)).length, 2)
})

test('who orders steps while the other adds one leaves the new one in its place', async () => {
  const { id, steps } = await aDraftOf('Clean', 'Weld')
  const [clean, weld] = steps
  assert.ok(clean && weld)
  const order = act(reorderSteps, {
    steps: [
      { id: String(weld.id), position: 1, etag: weld._etag },
      { id: String(clean.id), position: 2, etag: clean._etag },
    ],
  })
  const add = act(createStep, { procedureId: String(id), title: 'Paint' })
  assert.deepEqual(await together(order, add), ['saved', 'saved'])
  const now = (await seeProcedure(ada, id)).steps
  assert.deepEqual(
    now.map(({ title, position }) => [title, position]),
    [
      ['Weld', 1],
      ['Clean', 2],
      ['Paint', 3],
    ],
  )
})

test('who edits a draft that the other sends to review is either in the review or told that it is no draft', async () => {
  const { id, steps } = await aDraftOf('Clean')
  const [clean] = steps
  assert.ok(clean)
  const { _etag } = await seeProcedure(ada, id)
  const [edited, submitted] = await together(
    edit(updateStep, clean, { title: 'Clean twice' }),
    edit(submitProcedure, { id, _etag }),
  )
  assert.equal(submitted, 'saved')
  assert.ok(edited === 'saved' || edited === 'PROCEDURE_NOT_DRAFT', edited)
  const [frozen] = (await seeProcedure(ada, id)).steps
  assert.equal(frozen?.title, edited === 'saved' ? 'Clean twice' : 'Clean')
  const { step } = await ada.get('query ($id: ID!) { step(id: $id) { definitionDigest editable } }', {
    id: clean.id,
  })
  assert.deepEqual([step.definitionDigest === null, step.editable], [false, false])
})
