import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { statement } from '../src/db/statement.ts'
import { Reader } from '../src/graphql/reader.ts'
import { openFloor } from './floor.ts'
import { proofsOfParts } from './ruleProofsOfParts.ts'
import { proofsOfWork } from './ruleProofsOfWork.ts'

const proofs = [...proofsOfWork, ...proofsOfParts]

test('each rule of the floor for runs, steps, values, signatures, inventory and issues is held by a test that there is', () => {
  const texts = new Map<string, string>()
  const textOf = (file: string): string => {
    const known = texts.get(file) ?? readFileSync(new URL(file, import.meta.url), 'utf8')
    texts.set(file, known)
    return known
  }
  const lost = proofs.filter(([, , file, title]) => !textOf(file).includes(`test('${title}'`))
  assert.deepEqual(lost, [])
  const rules = new Set(proofs.map(([rule]) => rule))
  // Rule 15 is not performed yet, rule 7 is the defaultRunTitle of the domain.
  for (const rule of [5, 6, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 21, 28, 29, 30, 31, 32, 33, 34, 42])
    assert.ok(rules.has(rule), `rule ${rule} has no test`)
})

test('opening a screen writes nothing: the database itself refuses it to who reads', async () => {
  const floor = await openFloor()
  const reader = new Reader(floor.performer.pool, floor.admin.caller)
  await assert.rejects(
    reader.rows(
      statement('update stream set version = version where id = $1::bigint', [floor.organizationId]),
    ),
    { code: '25006' },
  )
})
