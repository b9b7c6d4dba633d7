import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Person } from '../session/session.ts'
import { keepPage } from './keepPage.ts'

const olivia: Person = { id: '7', name: 'Olivia Park', email: 'olivia@ember.example' }
const sam: Person = { id: '8', name: 'Sam Whitfield', email: 'sam@ember.example' }
const here = (person: Person) => ({ person, isLocked: false, hasLeft: false })
const nobody = { person: null, isLocked: false, hasLeft: false }

test('nobody has a page, and whoever logs in gets one', () => {
  assert.equal(keepPage(null, nobody), null)
  assert.deepEqual(keepPage(null, here(olivia)), { person: olivia, turn: 1, isHidden: false })
})

test('who comes back after the session ended, or was locked, finds the same page', () => {
  for (const gone of [nobody, { ...here(olivia), isLocked: true }]) {
    const page = keepPage(null, here(olivia))
    const behind = keepPage(page, gone)
    assert.deepEqual(behind, { person: olivia, turn: 1, isHidden: true })
    assert.equal(keepPage(behind, gone), behind, 'the same while nothing changes')
    assert.deepEqual(keepPage(behind, here(olivia)), page)
  }
})

test('another person who logs in then gets a page of his own', () => {
  const behind = keepPage(keepPage(null, here(olivia)), nobody)
  assert.deepEqual(keepPage(behind, here(sam)), { person: sam, turn: 2, isHidden: false })
})

test('changing the person at a device keeps the page', () => {
  const page = keepPage(null, here(olivia))
  assert.deepEqual(keepPage(page, here(sam)), { person: sam, turn: 1, isHidden: false })
  assert.equal(keepPage(page, here(olivia)), page)
})

test('who logs out leaves nothing', () => {
  assert.equal(keepPage(keepPage(null, here(olivia)), { ...nobody, hasLeft: true }), null)
})
