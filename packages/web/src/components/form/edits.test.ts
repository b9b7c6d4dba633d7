import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterSaving, changesOf, conflictsOf, noEdits, settle, shownValues, typeInto } from './edits.ts'

const opened = { title: 'Weld', content: 'Weld the frame.', required: true }

test('two engineers who edit different fields of one step both keep what they wrote', () => {
  const mine = typeInto(opened, noEdits, 'content', 'Weld the frame, then let it cool.')
  const now = { ...opened, title: 'Weld the frame' }
  assert.deepEqual(conflictsOf(now, mine), [])
  assert.deepEqual(shownValues(now, mine), {
    title: 'Weld the frame',
    content: 'Weld the frame, then let it cool.',
    required: true,
  })
  assert.deepEqual(changesOf(now, mine), { content: 'Weld the frame, then let it cool.' })
})

test('where both changed the same text, both texts are shown and one is chosen', () => {
  const mine = typeInto(opened, noEdits, 'title', 'Weld it')
  const now = { ...opened, title: 'Weld the frame' }
  assert.deepEqual(conflictsOf(now, mine), [{ name: 'title', mine: 'Weld it', theirs: 'Weld the frame' }])
  const kept = settle(now, mine, 'title', 'mine')
  assert.deepEqual([conflictsOf(now, kept), changesOf(now, kept)], [[], { title: 'Weld it' }])
  const given = settle(now, mine, 'title', 'theirs')
  assert.deepEqual([conflictsOf(now, given), changesOf(now, given)], [[], {}])
})

test('what is typed goes on from what stood there at the first letter, not at the last', () => {
  const first = typeInto(opened, noEdits, 'title', 'Weld i')
  const now = { ...opened, title: 'Weld the frame' }
  const last = typeInto(now, first, 'title', 'Weld it')
  assert.equal(conflictsOf(now, last).length, 1)
})

test('a text that is typed back to what it was is no change, nor is one that both typed', () => {
  const there = typeInto(opened, noEdits, 'title', 'Weld i')
  assert.deepEqual(typeInto(opened, there, 'title', 'Weld'), noEdits)
  const mine = typeInto(opened, noEdits, 'title', 'Weld the frame')
  assert.deepEqual(conflictsOf({ ...opened, title: 'Weld the frame' }, mine), [])
})

test('what is typed while a save is under way is not lost with it', () => {
  const sent = { title: 'Weld the frame' }
  const saved = typeInto(opened, noEdits, 'title', 'Weld the frame')
  assert.deepEqual(afterSaving(saved, sent), noEdits)
  const typedOn = typeInto(opened, saved, 'title', 'Weld the frame twice')
  const left = afterSaving(typedOn, sent)
  const now = { ...opened, ...sent }
  assert.deepEqual(conflictsOf(now, left), [])
  assert.deepEqual(changesOf(now, left), { title: 'Weld the frame twice' })
})
