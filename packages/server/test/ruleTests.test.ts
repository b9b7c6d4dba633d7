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
  // Rules 3, 4 and 7 are held by the fixtures of the codes, by those of binding, and by defaultRunTitle of the domain.
  const from = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
  for (const rule of [1, 2, 5, 6, ...from(8, 34), 46]) assert.ok(rules.has(rule), `rule ${rule} has no test`)
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
