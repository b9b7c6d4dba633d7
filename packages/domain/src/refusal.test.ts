import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Refusal } from './refusal.ts'
import { accepted, explain, Refused, refusalCodes, refuseIf } from './refusal.ts'
import { exampleOf, refusalExamples } from './refusalExamples.ts'

const examples: readonly Refusal[] = refusalCodes.map(exampleOf)

test('every refusal says what is wrong in a sentence and survives JSON', () => {
  assert.deepEqual([...refusalCodes].sort(), Object.keys(refusalExamples).sort())
  for (const refusal of examples) {
    const sentence = explain(refusal)
    assert.match(sentence, /^\S.*[.]$/s, refusal.code)
    assert.doesNotMatch(sentence, /undefined|\[object|null/, refusal.code)
  }
})

test('a reason that ends as a sentence keeps its own full stop, and one that does not is given one', () => {
  const held = exampleOf('RUN_ON_HOLD')
  assert.ok(held.code === 'RUN_ON_HOLD')
  for (const [reason, said] of [
    ['Torque wrench out of calibration.', 'calibration. Resume'],
    ['Torque wrench out of calibration', 'calibration. Resume'],
    ['Which seal? ', 'Which seal? Resume'],
  ] as const)
    assert.ok(explain({ ...held, reason }).includes(said), reason)
})

test('the three start errors begin with their documented sentences', () => {
  assert.match(explain(exampleOf('NO_PROCEDURES')), /^No procedures available for this part/)
  assert.match(explain(exampleOf('UNIT_STATE')), /^Part inventory is not in a state that allows a new run/)
  assert.match(explain(exampleOf('PROCEDURE_UNRELEASED')), /^Procedure has unreleased steps/)
})

test('clients recognise a stale etag, a duplicate and a bad token by their words', () => {
  assert.match(explain(exampleOf('CONCURRENCY_ERROR')), /Etag does not match/)
  assert.match(explain(exampleOf('ALREADY_EXISTS')), /already exists/)
  assert.match(explain(exampleOf('NOT_UNIQUE')), /not unique/)
  assert.match(explain(exampleOf('UNAUTHENTICATED')), /Unable to validate authentication token/)
})

test('all blockers of an act are thrown at once, and none lets it go on', () => {
  const both: readonly Refusal[] = [
    { code: 'SIGNER_LOCKED' },
    { code: 'PERMISSION', permission: 'CreateRun' },
  ]
  assert.throws(
    () => refuseIf(both),
    (thrown) => thrown instanceof Refused && thrown.refusals.length === 2 && /CreateRun/.test(thrown.message),
  )
  refuseIf(null)
  refuseIf([])
})

test('a parsed value is accepted and a refusal is the way out', () => {
  assert.equal(accepted<string>('9.5'), '9.5')
  assert.throws(() => accepted<string>({ code: 'SIGNER_LOCKED' }), Refused)
})
