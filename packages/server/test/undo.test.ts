import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { undoOf, undoOfAct } from '@traveler/domain/undo/undo.ts'
import { operations } from '../src/operations.ts'

const nouns = ['run', 'runStep', 'abom', 'partInventory'] as const

/** Names of the operations whose file lies in the folder of a noun. */
function operationsOf(noun: string): string[] {
  const files = new Set(
    readdirSync(new URL(`../src/${noun}/`, import.meta.url)).map((file) => file.replace(/\.ts$/, '')),
  )
  return operations.map(({ name }) => name).filter((name) => files.has(name))
}

test('every act on runs, steps, installs and units has its inverse, or says why it has none', () => {
  const missing = nouns.flatMap(operationsOf).filter((name) => undoOfAct(name) === undefined)
  assert.deepEqual(missing, [], 'a new act needs a row in packages/domain/src/undo/undo.ts')
})

test('what takes an act back is an act that there is', () => {
  const known = new Set([...operations.map(({ name }) => name), ...Object.keys(undoOf)])
  for (const [name, undo] of Object.entries(undoOf)) {
    if ('by' in undo) {
      assert.ok(undo.by.length > 0, name)
      for (const inverse of undo.by) assert.ok(known.has(inverse), `${name}: ${inverse}`)
    } else assert.match(undo.never, /\.$/, name)
  }
})

test('an act of another kind has no declared inverse', () => {
  assert.equal(undoOfAct('createPart'), undefined)
  assert.equal(undoOfAct('constructor'), undefined)
})
