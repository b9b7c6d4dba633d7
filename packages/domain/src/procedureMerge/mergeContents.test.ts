import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalText, type Json } from '../canonical.ts'
import { compareContents } from './compareContents.ts'
import { mergeContents } from './mergeContents.ts'
import {
  blocksOf,
  contentOf,
  fieldElementId,
  type ProcedureContent,
  type ProcedureElement,
  stepElementId,
} from './procedureContent.ts'

const stepId = (key: number): string => stepElementId(String(key), 1)

function step(
  key: number,
  said: Partial<ProcedureElement> & { readonly text?: readonly string[] } = {},
): ProcedureElement {
  const { text = ['one', 'two', 'three'], values = {}, parent = null } = said
  return {
    id: stepId(key),
    kind: 'STEP',
    parent,
    values: { title: `Step ${key}`, required: true, leadTime: null, content: text, ...values },
  }
}

function field(
  stepKey: number,
  number: number,
  values: Readonly<Record<string, Json>> = {},
): ProcedureElement {
  const parent = stepId(stepKey)
  return {
    id: fieldElementId(parent, number),
    kind: 'FIELD',
    parent,
    number,
    values: {
      name: `Field ${number}`,
      type: 'NUMBER',
      unit: null,
      limits: {},
      required: false,
      verifies: null,
      ...values,
    },
  }
}

function wait(stepKey: number, after: number, values: Readonly<Record<string, Json>> = {}): ProcedureElement {
  return {
    id: `${stepId(stepKey)} after ${stepId(after)}`,
    kind: 'DEPENDENCY',
    parent: stepId(stepKey),
    after: stepId(after),
    values: { minimumLag: null, ...values },
  }
}

const base = contentOf([
  step(1),
  field(1, 1),
  field(1, 2),
  step(2),
  field(2, 1),
  step(3, { parent: stepId(2) }),
  step(4),
])

const edited = (content: ProcedureContent, ...changes: readonly ProcedureElement[]): ProcedureContent =>
  contentOf([...content.values(), ...changes])

const without = (content: ProcedureContent, ...ids: readonly string[]): ProcedureContent =>
  contentOf(
    [...content.values()].filter(({ id, parent }) => !ids.includes(id) && !ids.includes(parent ?? '')),
  )

const merge = (
  theirs: ProcedureContent,
  ours: ProcedureContent,
  resolutions?: Readonly<Record<string, 'THEIRS' | 'OURS'>>,
) =>
  mergeContents({
    base,
    theirs,
    ours,
    newer: 'OURS',
    resolutions: new Map(Object.entries(resolutions ?? {})),
  })

const namesOf = (content: ProcedureContent, kind: string): readonly string[] =>
  [...content.values()].filter((one) => one.kind === kind).map(({ id }) => id)

test('changes in different steps, and in different things of one step, merge by themselves', () => {
  const theirs = edited(
    base,
    step(1, { values: { title: 'Torque the bolts' } }),
    field(2, 1, { required: true }),
  )
  const ours = edited(base, step(1, { values: { leadTime: 60 } }), field(2, 2))
  const { content, conflicts } = merge(theirs, ours)
  assert.deepEqual(conflicts, [])
  assert.equal(content.get(stepId(1))?.values['title'], 'Torque the bolts')
  assert.equal(content.get(stepId(1))?.values['leadTime'], 60)
  assert.deepEqual(namesOf(content, 'FIELD').slice(2), [
    fieldElementId(stepId(2), 1),
    fieldElementId(stepId(2), 2),
  ])
})

test('a title that both changed is a conflict with both sides, and a resolution settles it', () => {
  const theirs = edited(base, step(1, { values: { title: 'Theirs' } }))
  const ours = edited(base, step(1, { values: { title: 'Ours' } }))
  const { content, conflicts } = merge(theirs, ours)
  const id = `${stepId(1)} title`
  assert.deepEqual(conflicts, [
    {
      id,
      kind: 'VALUE',
      element: stepId(1),
      property: 'title',
      base: 'Step 1',
      theirs: 'Theirs',
      ours: 'Ours',
    },
  ])
  assert.equal(content.get(stepId(1))?.values['title'], 'Ours')
  assert.equal(merge(theirs, ours, { [id]: 'THEIRS' }).content.get(stepId(1))?.values['title'], 'Theirs')
})

test('text is merged block by block; a stretch that both changed is told whole', () => {
  const theirs = edited(base, step(1, { text: ['ONE', 'two', 'three'] }))
  const both = merge(theirs, edited(base, step(1, { text: ['one', 'two', 'THREE', 'four'] })))
  assert.deepEqual(both.conflicts, [])
  assert.deepEqual(both.content.get(stepId(1))?.values['content'], ['ONE', 'two', 'THREE', 'four'])
  const clash = merge(theirs, edited(base, step(1, { text: ['Uno', 'two', 'THREE'] })))
  assert.deepEqual(
    clash.conflicts.map(({ kind, theirs: their, ours: our }) => [kind, their, our]),
    [['TEXT', ['ONE'], ['Uno']]],
  )
  assert.deepEqual(clash.content.get(stepId(1))?.values['content'], ['Uno', 'two', 'THREE'])
})

test('nobody gets the unit of one side with the limits of the other', () => {
  const theirs = edited(base, field(1, 1, { unit: 'lbf·in' }))
  const ours = edited(base, field(1, 1, { limits: { max: '9' } }))
  assert.deepEqual(
    merge(theirs, ours).conflicts.map(({ property }) => property),
    ['measurement'],
  )
})

test('two measurements that were added under one number stay two; the newer gets the next number, and is still verified', () => {
  const theirs = edited(base, field(1, 3, { name: 'Torque' }))
  const ours = edited(base, field(1, 3, { name: 'Gap' }), field(1, 4, { name: 'Gap verified', verifies: 3 }))
  const { content, conflicts, renumbered } = merge(theirs, ours)
  assert.deepEqual(conflicts, [])
  assert.deepEqual(renumbered, [{ step: stepId(1), side: 'OURS', from: 3, to: 5 }])
  const nameOf = (number: number) => content.get(fieldElementId(stepId(1), number))?.values['name']
  assert.deepEqual([3, 4, 5].map(nameOf), ['Torque', 'Gap verified', 'Gap'])
  assert.equal(content.get(fieldElementId(stepId(1), 4))?.values['verifies'], 5)
})

test('a step that one removed and the other left alone goes; one that the other changed is a conflict', () => {
  const removed = without(base, stepId(2), stepId(3))
  const { content, conflicts } = merge(removed, base)
  assert.deepEqual(conflicts, [])
  assert.deepEqual(namesOf(content, 'STEP'), [stepId(1), stepId(4)])
  const changed = edited(base, step(3, { parent: stepId(2), values: { title: 'Hers' } }))
  const clash = merge(removed, changed)
  assert.deepEqual(
    clash.conflicts.map(({ id, kind }) => [id, kind]),
    [[`${stepId(2)} removed`, 'REMOVED']],
  )
  assert.ok(clash.content.has(stepId(3)))
  const settled = merge(removed, changed, { [`${stepId(2)} removed`]: 'THEIRS' })
  assert.deepEqual(namesOf(settled.content, 'STEP'), [stepId(1), stepId(4)])
})

test('a step that one moved out of a step that the other removed with it is a conflict of its own', () => {
  const removed = without(base, stepId(2), stepId(3))
  const { content, conflicts } = merge(edited(base, step(3)), removed)
  assert.deepEqual(
    conflicts.map(({ id }) => id),
    [`${stepId(3)} removed`],
  )
  assert.deepEqual(namesOf(content, 'STEP'), [stepId(1), stepId(4)])
})

test('a step that was moved into a removed one stays where the other side has it', () => {
  const removed = without(base, stepId(2), stepId(3))
  const moved = edited(base, step(4, { parent: stepId(2) }))
  const settled = merge(removed, moved, { [`${stepId(2)} removed`]: 'THEIRS' })
  assert.equal(settled.content.get(stepId(4))?.parent, null)
})

test('waits that close a circle together, and steps that hang below each other, are conflicts', () => {
  const waits = merge(edited(base, wait(1, 4)), edited(base, wait(4, 1)))
  assert.deepEqual(
    waits.conflicts.map(({ kind }) => kind),
    ['LOOP'],
  )
  assert.deepEqual(namesOf(waits.content, 'DEPENDENCY'), [wait(4, 1).id])
  // What one side did by itself is no conflict of two: the checks of a release tell of it.
  const circle = edited(base, wait(1, 2), wait(2, 4), wait(4, 1))
  for (const { conflicts } of [merge(circle, base), merge(base, circle)]) assert.deepEqual(conflicts, [])
  const hung = merge(
    edited(base, step(1, { parent: stepId(4) })),
    edited(base, step(4, { parent: stepId(1) })),
  )
  assert.deepEqual(
    hung.conflicts.map(({ kind }) => kind),
    ['LOOP'],
  )
  assert.equal(hung.content.get(stepId(4))?.parent, stepId(1))
  assert.equal(hung.content.get(stepId(1))?.parent, null)
})

test('both may add after the same step; two other orders of the same steps are a conflict', () => {
  const added = merge(edited(base, step(5)), edited(base, step(6)))
  assert.deepEqual(added.conflicts, [])
  assert.deepEqual(namesOf(added.content, 'STEP').slice(3), [stepId(4), stepId(5), stepId(6)])
  const top = (...keys: readonly number[]) => contentOf([...keys.map((key) => step(key)), ...base.values()])
  const clash = merge(top(4, 1, 2), top(2, 1, 4))
  assert.deepEqual(
    clash.conflicts.map(({ id, kind }) => [id, kind]),
    [['procedure STEP order', 'ORDER']],
  )
})

// What people do to a draft, by numbers: which step or field, and what.
type Edit =
  | {
      readonly does: 'title' | 'leadTime' | 'block' | 'insert' | 'removeStep'
      readonly step: number
      readonly to: number
    }
  | { readonly does: 'move'; readonly step: number; readonly below: number | null }
  | { readonly does: 'addStep'; readonly step: number; readonly below: number | null }
  | {
      readonly does: 'addField' | 'editField' | 'removeField'
      readonly step: number
      readonly field: number
      readonly to: number
    }
  | { readonly does: 'wait'; readonly step: number; readonly after: number }
  | { readonly does: 'reorder'; readonly step: number }

const key = fc.integer({ min: 1, max: 6 })
const to = fc.integer({ min: 0, max: 9 })
const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({ does: fc.constantFrom('title', 'leadTime', 'block', 'insert', 'removeStep'), step: key, to }),
    fc.record({ does: fc.constantFrom('move', 'addStep'), step: key, below: fc.option(key) }),
    fc.record({
      does: fc.constantFrom('addField', 'editField', 'removeField'),
      step: key,
      field: fc.integer({ min: 1, max: 4 }),
      to,
    }),
    fc.record({ does: fc.constant('wait'), step: key, after: key }),
    fc.record({ does: fc.constant('reorder'), step: key }),
  ),
  { maxLength: 8 },
)

/** What a person's draft becomes; an edit that its rules forbid is left out. */
function draftOf(script: readonly Edit[]): ProcedureContent {
  return tidy(script.reduce((content, edit) => applied(content, edit), base))
}

function applied(content: ProcedureContent, edit: Edit): ProcedureContent {
  const id = stepId(edit.step)
  const found = content.get(id)
  if (edit.does === 'addStep')
    return found || (edit.below !== null && !content.has(stepId(edit.below)))
      ? content
      : edited(content, step(edit.step, { parent: edit.below === null ? null : stepId(edit.below) }))
  if (found === undefined) return content
  const says = (values: Readonly<Record<string, Json>>) =>
    edited(content, { ...found, values: { ...found.values, ...values } })
  const blocks = blocksOf(found.values['content'])
  switch (edit.does) {
    case 'title':
      return says({ title: `Title ${edit.to}` })
    case 'leadTime':
      return says({ leadTime: edit.to })
    case 'block':
      return says({
        content: blocks.map((block, nth) => (nth === edit.to % 3 ? `changed ${edit.to}` : block)),
      })
    case 'insert':
      return says({ content: blocks.toSpliced(edit.to % 4, 0, `inserted ${edit.to}`) })
    case 'removeStep':
      return withoutBelow(content, id)
    case 'move':
      return isBelow(content, edit.below === null ? null : stepId(edit.below), id)
        ? content
        : edited(content, { ...found, parent: edit.below === null ? null : stepId(edit.below) })
    case 'reorder':
      return contentOf([found, ...[...content.values()].filter((one) => one.id !== id)])
    case 'wait':
      return edit.after === edit.step ||
        !content.has(stepId(edit.after)) ||
        waitsFor(content, stepId(edit.after), stepId(edit.step))
        ? content
        : edited(content, wait(edit.step, edit.after))
    default:
      return fieldEdited(content, edit)
  }
}

function fieldEdited(
  content: ProcedureContent,
  edit: Extract<Edit, { readonly field: number }>,
): ProcedureContent {
  const one = field(edit.step, edit.field, { name: `Name ${edit.to}` })
  const isThere = content.has(one.id)
  if (edit.does === 'removeField') return without(content, one.id)
  // Numbers are never reused: a field that the base had is not added anew.
  if (edit.does === 'addField') return isThere || base.has(one.id) ? content : edited(content, one)
  return isThere ? edited(content, one) : content
}

function waitsFor(content: ProcedureContent, id: string, on: string): boolean {
  const waits = [...content.values()].filter((one) => one.kind === 'DEPENDENCY' && one.parent === id)
  return waits.some(({ after = '' }) => after === on || waitsFor(content, after, on))
}

function isBelow(content: ProcedureContent, id: string | null, above: string): boolean {
  if (id === null) return false
  return !content.has(id) || id === above || isBelow(content, content.get(id)?.parent ?? null, above)
}

function withoutBelow(content: ProcedureContent, id: string): ProcedureContent {
  const below = [...content.values()].filter((one) => one.kind === 'STEP' && one.parent === id)
  const left = below.reduce((rest, one) => withoutBelow(rest, one.id), content)
  return contentOf([...left.values()].filter((one) => one.id !== id && one.parent !== id && one.after !== id))
}

/** In the order in which a version is read. */
function tidy(content: ProcedureContent): ProcedureContent {
  return mergeContents({ base: content, theirs: content, ours: content, newer: 'OURS' }).content
}

const text = (content: ProcedureContent): string =>
  canonicalText(JSON.parse(JSON.stringify([...content.values()])))

test('what only one side changed is as that side has it, whoever merges into whom', () => {
  fc.assert(
    fc.property(edits, (script) => {
      const draft = draftOf(script)
      for (const [theirs, ours] of [
        [draft, base],
        [base, draft],
        [draft, draft],
      ] as const) {
        const { content, conflicts } = merge(theirs, ours)
        assert.deepEqual(conflicts, [])
        assert.deepEqual(compareContents(draft, content), [])
      }
    }),
    { numRuns: 200 },
  )
})

test('where nothing is in conflict, it does not matter who merges into whom', () => {
  fc.assert(
    fc.property(edits, edits, (a, b) => {
      const [theirs, ours] = [draftOf(a), draftOf(b)]
      const one = mergeContents({ base, theirs, ours, newer: 'OURS' })
      const other = mergeContents({ base, theirs: ours, ours: theirs, newer: 'THEIRS' })
      assert.equal(one.conflicts.length === 0, other.conflicts.length === 0)
      if (one.conflicts.length === 0) assert.equal(text(one.content), text(other.content))
    }),
    { numRuns: 300 },
  )
})

test('no edit is lost: each is in the result, or a conflict tells of it', () => {
  fc.assert(
    fc.property(edits, edits, (a, b) => {
      const [theirs, ours] = [draftOf(a), draftOf(b)]
      const { content, conflicts, renumbered } = merge(theirs, ours)
      const told = new Set(conflicts.map(({ element }) => element))
      const isTold = (id: string | null): boolean =>
        id !== null &&
        (told.has(id) || isTold((theirs.get(id) ?? ours.get(id) ?? base.get(id))?.parent ?? null))
      for (const [side, draft] of [
        ['THEIRS', theirs],
        ['OURS', ours],
      ] as const) {
        for (const { change, before, after, properties } of compareContents(base, draft)) {
          const one = after ?? before
          if (
            one === null ||
            isTold(one.id) ||
            isTold(one.after ?? null) ||
            (told.size > 0 && isInLoop(one.id, conflicts))
          )
            continue
          const moved = renumbered.find(
            (field) => field.side === side && fieldElementId(field.step, field.from) === one.id,
          )
          const found = content.get(moved === undefined ? one.id : fieldElementId(moved.step, moved.to))
          if (change === 'REMOVED') assert.equal(found, undefined)
          else assert.ok(found || isOnlyReordered(change, before, after), `${one.id} is lost`)
          for (const { property, after: said } of properties) {
            if (property !== 'content') assert.deepEqual(found?.values[property], said)
            else
              for (const block of blocksOf(said)) {
                if (String(block).includes(' ')) assert.ok(blocksOf(found?.values['content']).includes(block))
              }
          }
          if (before !== null && after !== null && before.parent !== after.parent)
            assert.equal(found?.parent, after.parent)
        }
      }
    }),
    { numRuns: 500 },
  )
})

/** Among its siblings: where a step stood that the other side took away is of no consequence. */
function isOnlyReordered(
  change: string,
  before: ProcedureElement | null,
  after: ProcedureElement | null,
): boolean {
  return change === 'MOVED' && before?.parent === after?.parent
}

function isInLoop(
  id: string,
  conflicts: readonly { readonly kind: string; readonly theirs: Json; readonly ours: Json }[],
): boolean {
  return conflicts.some(
    (one) => one.kind === 'LOOP' && JSON.stringify([one.theirs, one.ours]).includes(`"${id}"`),
  )
}

test('a field number never joins two measurements, and the result never holds a loop or what hangs in nothing', () => {
  fc.assert(
    fc.property(edits, edits, (a, b) => {
      const [theirs, ours] = [draftOf(a), draftOf(b)]
      const { content, conflicts, renumbered } = merge(theirs, ours)
      const told = new Set(conflicts.map(({ element }) => element))
      for (const field of [...content.values()].filter(({ kind }) => kind === 'FIELD')) {
        const sides = [theirs.get(field.id), ours.get(field.id)]
        const isNewOnBoth = sides.every((one) => one !== undefined) && !base.has(field.id)
        const isRenumbered = renumbered.some(({ step, from }) => fieldElementId(step, from) === field.id)
        if (isNewOnBoth && !isRenumbered && !told.has(field.id))
          assert.equal(canonicalText(sides[0]?.values ?? null), canonicalText(sides[1]?.values ?? null))
      }
      for (const { id, parent, kind } of content.values()) {
        assert.ok(parent === null || content.has(parent), `${id} hangs in nothing`)
        if (kind === 'STEP') assert.equal(isBelow(content, parent, id), false)
      }
    }),
    { numRuns: 300 },
  )
})

test('a conflict is told in the same words again, and settled as it is said', () => {
  fc.assert(
    fc.property(edits, edits, fc.constantFrom('THEIRS', 'OURS'), (a, b, side) => {
      const [theirs, ours] = [draftOf(a), draftOf(b)]
      const told = merge(theirs, ours).conflicts
      const values = told.filter(({ kind }) => kind === 'VALUE' || kind === 'TEXT')
      const settled = merge(theirs, ours, Object.fromEntries(values.map(({ id }) => [id, side])))
      assert.deepEqual(new Set(told.map(({ id }) => id)).size, told.length)
      for (const { element, property, ...both } of values) {
        const said = settled.content.get(element)?.values[property ?? '']
        if (said === undefined || property === 'content' || property === 'parent') continue
        assert.deepEqual(said, side === 'THEIRS' ? both.theirs : both.ours)
      }
    }),
    { numRuns: 200 },
  )
})
