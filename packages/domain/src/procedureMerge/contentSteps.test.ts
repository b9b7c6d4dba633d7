import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseDecimal } from '../decimal.ts'
import { accepted } from '../refusal.ts'
import { noLimits, plainField, plainStep } from '../step/stepDefinition.ts'
import { compareContents } from './compareContents.ts'
import { contentSteps, contentWaits } from './contentSteps.ts'
import { asWritten, editedAs, parseEdited } from './editedConflict.ts'
import type { MergeConflict } from './mergeConflict.ts'
import { mergeContents } from './mergeContents.ts'
import { contentOf } from './procedureContent.ts'
import { type DefinedStep, stepElements } from './stepElements.ts'
import { whyNotMergeUses } from './whyNotMergeUses.ts'
import { whyNotSettled } from './whyNotSettled.ts'
import { type RedlinedStep, whyNotWithRedline, withRedline } from './withRedline.ts'

const limits = { ...noLimits, max: accepted(parseDecimal('12.5')) }

function step(key: number, said: Partial<DefinedStep> = {}): DefinedStep {
  return {
    id: `step ${key}.1`,
    parentId: null,
    position: key,
    stepKey: String(key),
    occurrence: 1,
    required: true,
    locationId: null,
    leadTime: null,
    standardStepId: null,
    parts: [],
    attributes: [],
    definition: { ...plainStep, title: `Step ${key}` },
    ...said,
  }
}

const torque = step(2, {
  leadTime: 60,
  locationId: '7',
  parts: [{ mbomItemId: '5', minimumQuantity: accepted(parseDecimal('2')), designator: 'R1' }],
  attributes: [{ key: 'Zone', type: 'STRING', value: 'clean' }],
  definition: {
    ...plainStep,
    title: 'Torque',
    content: [{ type: 'paragraph', children: [{ text: 'Tighten.' }] }],
    fields: [{ ...plainField, number: 3, name: 'Torque', type: 'NUMBER', limits }],
    gates: [
      { kind: 'HOLD_POINT', when: 'BEFORE_START', roles: [{ role: { id: '4', name: 'QE' }, count: 2 }] },
    ],
    columns: [
      {
        number: 1,
        header: 'Pin',
        type: 'STRING',
        options: [],
        unit: null,
        signoffRole: null,
        readOnly: true,
      },
    ],
    rows: [{ number: 1, required: true, allowNotApplicable: false, cells: [{ column: 1, value: 'A1' }] }],
    certificates: [{ id: '6', name: 'Welder' }],
    files: ['ab'.repeat(32)],
  },
})
const steps = [step(1), torque, step(3, { parentId: 'step 2.1', position: 1 })]
const waits = [{ stepId: 'step 2.1', upstreamStepId: 'step 1.1', minimumLag: 60, maximumLag: null }]
const content = contentOf(stepElements(steps, waits))

test('what a version says is read from its elements as it was put into them', () => {
  assert.deepEqual(contentSteps(content), steps)
  assert.deepEqual(contentWaits(content), waits)
})

const plain: RedlinedStep = {
  element: torque.id,
  definition: null,
  place: null,
  isAdded: false,
  drawn: [],
  removed: [],
}

test('a redline changes its step alone; a removed step goes with what stands below it and waits for it', () => {
  const definition = { ...torque.definition, title: 'Torque twice' }
  const changed = withRedline(content, { ...plain, definition })
  assert.deepEqual(contentSteps(changed), [steps[0], { ...torque, definition }, steps[2]])
  assert.deepEqual(contentWaits(changed), waits)
  const removed = withRedline(content, { ...plain, definition: null })
  assert.deepEqual([contentSteps(removed), contentWaits(removed)], [[steps[0]], []])
})

test('a step that a redline adds or moves stands behind the same step; what follows from the order is not drawn beside it', () => {
  const definition = { ...plainStep, title: 'Clean' }
  const drawn = (stepId: string, upstreamStepId: string) => ({
    stepId,
    upstreamStepId,
    minimumLag: null,
    maximumLag: null,
  })
  const added: RedlinedStep = {
    ...plain,
    element: 'step 9.1',
    definition,
    place: { parent: null, before: ['step 8.1', 'step 1.1'] },
    isAdded: true,
    drawn: [
      drawn('step 9.1', 'step 1.1'),
      drawn('step 2.1', 'step 9.1'),
      drawn('step 3.1', 'step 9.1'),
      drawn('step 8.1', 'step 9.1'),
    ],
  }
  const whole = contentSteps(withRedline(content, added)).map(({ id, parentId }) => [id, parentId])
  assert.deepEqual(whole, [
    ['step 1.1', null],
    ['step 9.1', null],
    ['step 2.1', null],
    ['step 3.1', 'step 2.1'],
  ])
  assert.deepEqual(contentWaits(withRedline(content, added)), [...waits, drawn('step 3.1', 'step 9.1')])
  assert.equal(whyNotWithRedline(content, added), null)
  const below = { ...added, place: { parent: 'step 8.1', before: [] } }
  assert.equal(whyNotWithRedline(content, below)?.code, 'INVALID_INPUT')
  const ofOwn = { ...plain, element: 'step 8.1', definition }
  assert.equal(whyNotWithRedline(content, ofOwn)?.code, 'INVALID_INPUT')
  const moved = { ...plain, definition: torque.definition, place: { parent: null, before: [] } }
  assert.deepEqual(
    contentSteps(withRedline(content, moved)).map(({ id }) => id),
    ['step 2.1', 'step 3.1', 'step 1.1'],
  )
  const removed = [{ stepId: 'step 2.1', upstreamStepId: 'step 1.1' }]
  assert.deepEqual(contentWaits(withRedline(content, { ...moved, removed })), [])
  const untied = { ...plain, definition: torque.definition, removed }
  assert.equal(whyNotWithRedline(content, untied)?.code, 'INVALID_INPUT')
})

/** Redlines of one of the steps, or that add one, and that put it behind another. */
const redlines: fc.Arbitrary<RedlinedStep> = fc
  .record({
    key: fc.integer({ min: 1, max: 6 }),
    behind: fc.option(fc.integer({ min: 1, max: 3 })),
    after: fc.integer({ min: 1, max: 3 }),
    title: fc.constantFrom('Clean', 'Dry', 'Look'),
  })
  .map(({ key, behind, after, title }) => {
    const element = `step ${key}.1`
    const found = steps.find(({ id }) => id === element)
    const drawn = {
      stepId: element,
      upstreamStepId: `step ${after}.1`,
      minimumLag: null,
      maximumLag: null,
    }
    return {
      element,
      definition: { ...(found?.definition ?? plainStep), title },
      place: { parent: null, before: behind === null ? [] : [`step ${behind}.1`] },
      isAdded: found === undefined,
      drawn: found === undefined ? [drawn] : [],
      removed: [],
    }
  })

test('what a redline adds, moves or says is in the merge, whoever else redlined, or a conflict tells of it', () => {
  fc.assert(
    fc.property(redlines, redlines, (one, other) => {
      const [theirs, ours] = [withRedline(content, one), withRedline(content, other)]
      for (const sides of [
        { theirs, ours: content },
        { theirs: content, ours: theirs },
        { theirs, ours: theirs },
      ]) {
        const merged = mergeContents({ base: content, ...sides, newer: 'OURS' })
        assert.deepEqual(merged.conflicts, [])
        assert.deepEqual(compareContents(theirs, merged.content), [])
      }
      const { content: merged, conflicts } = mergeContents({ base: content, theirs, ours, newer: 'OURS' })
      for (const { element, definition } of [one, other]) {
        const title = merged.get(element)?.values['title']
        assert.ok(title === definition?.title || conflicts.some((told) => told.element === element))
      }
      const numbers = contentSteps(merged).map(({ definition }) =>
        definition.fields.map((field) => field.number),
      )
      for (const own of numbers) assert.equal(new Set(own).size, own.length)
    }),
    { numRuns: 200 },
  )
})

test('a use of a standard step is merged whole: it reads as one of both has it', () => {
  const use = (standardStepId: string, title: string) => [
    step(1, { standardStepId, definition: { ...plainStep, title } }),
  ]
  const sides = { theirs: use('8', 'Weld'), ours: use('9', 'Weld well') }
  const refusedOf = (merged: readonly DefinedStep[]) =>
    whyNotMergeUses(merged, sides, () => '31').map((refusal) => refusal.code)
  assert.deepEqual([refusedOf(sides.theirs), refusedOf(sides.ours)], [[], []])
  assert.deepEqual(refusedOf(use('9', 'Weld')), ['STANDARD_STEP_USED'])
  assert.deepEqual(refusedOf([...sides.ours, step(2, { parentId: 'step 1.1' })]), ['STANDARD_STEP_USED'])
})

const conflict = (said: Partial<MergeConflict>): MergeConflict => ({
  id: 'step 2.1 title',
  kind: 'VALUE',
  element: 'step 2.1',
  property: 'title',
  base: 'a',
  theirs: 'b',
  ours: 'c',
  ...said,
})

test('a title, a text and a count can be settled by what somebody writes; nobody writes limits without their unit', () => {
  assert.deepEqual(parseEdited(conflict({}), ' Torque '), { value: 'Torque' })
  assert.ok('code' in parseEdited(conflict({}), ' '))
  const text = conflict({ kind: 'TEXT', property: 'content', ours: torque.definition.content as never })
  assert.equal(asWritten('MARKDOWN', text.ours), 'Tighten.')
  assert.deepEqual(parseEdited(text, 'Tighten.'), { value: torque.definition.content })
  const redos = conflict({ property: 'redoLimit' })
  assert.deepEqual(parseEdited(redos, '3'), { value: 3 })
  for (const wrong of ['-1', '1.5', 'two', '1001']) assert.ok('code' in parseEdited(redos, wrong))
  for (const other of [{ property: 'measurement' }, { kind: 'REMOVED', property: null }] as const) {
    assert.equal(editedAs(conflict(other)), null)
    assert.ok('code' in parseEdited(conflict(other), 'x'))
  }
})

test('every conflict that nobody settled is told by its step and what in it', () => {
  const sides = { base: content, theirs: content, ours: content }
  const field = conflict({ id: 'f', element: 'step 2.1 field 3', property: 'measurement' })
  const told = whyNotSettled([conflict({}), field], new Map([['step 2.1 title', 'OURS']]), sides)
  assert.deepEqual(told, [
    {
      code: 'MERGE_CONFLICT',
      conflictId: 'f',
      kind: 'VALUE',
      step: 'Torque',
      name: 'Torque',
      property: 'measurement',
    },
  ])
})
