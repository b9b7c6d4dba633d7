import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedAt, stillMentioned, withMention } from './mention.ts'

test('an @ at the beginning of a word asks for a person, a mail address does not', () => {
  assert.deepEqual(askedAt('see @Mi', 7), { from: 4, to: 7, search: 'Mi' })
  assert.deepEqual(askedAt('@', 1), { from: 0, to: 1, search: '' })
  assert.deepEqual(askedAt('@Mia En', 7)?.search, 'Mia En')
  assert.equal(askedAt('mia@ember.example', 8), null)
  assert.equal(askedAt('@Mia Engineer look here', 23), null)
})

test('the person who is picked stands in the text in the place of what was typed', () => {
  const asked = askedAt('see @Mi, please', 7)
  assert.ok(asked)
  const named = withMention('see @Mi, please', asked, { id: '7', name: 'Mia Engineer' })
  assert.deepEqual(named, { text: 'see @Mia Engineer , please', caret: 18 })
})

test('who was picked and is taken out of the text again is not mentioned', () => {
  const picked = [
    { id: '7', name: 'Mia Engineer' },
    { id: '8', name: 'Omar Haddad' },
    { id: '7', name: 'Mia Engineer' },
  ]
  assert.deepEqual(stillMentioned('ask @Mia Engineer', picked), ['7'])
})
