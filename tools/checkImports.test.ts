import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findNounCycle, listImports, whyNotImport, whyNotNamed } from './checkImports.ts'

const domainRule = 'packages/domain/src/run/planRun.ts'
const act = 'packages/server/src/run/createRun.ts'
const store = 'packages/server/src/run/runStore.ts'
const doors = 'packages/server/src/run/run.graphql.ts'
const page = 'packages/web/src/pages/run/RunPage.tsx'

function isAct(path: string): boolean {
  return /\/(create|start)[A-Z]\w*\.ts$/.test(path) && !path.endsWith('Input.ts')
}

function assertMay(from: string, specifiers: readonly string[]): void {
  for (const specifier of specifiers) assert.equal(whyNotImport(from, specifier, isAct), null, specifier)
}

function assertMayNot(from: string, specifiers: readonly string[]): void {
  for (const specifier of specifiers)
    assert.match(whyNotImport(from, specifier, isAct) ?? '', /may not import/, specifier)
}

test('the rules import rules and decimals, and nothing that does something', () => {
  assertMay(domainRule, ['./run.ts', '../part/part.ts', 'decimal.js'])
  assertMayNot(domainRule, [
    'node:fs',
    'zod',
    'pg',
    '@traveler/server/run/createRun.ts',
    '@traveler/web/paths.ts',
  ])
})

test('a test of the rules may use the test runner, but no files', () => {
  const rulesTest = 'packages/domain/src/run/planRun.test.ts'
  assertMay(rulesTest, ['node:test', 'node:assert/strict', 'fast-check', './planRun.ts'])
  assertMayNot(rulesTest, ['node:fs'])
})

test('an act imports rules, the operation layer and stores of any noun', () => {
  assertMay(act, [
    '@traveler/domain/run/planRun.ts',
    '../operation/operation.ts',
    './runStore.ts',
    '../part/partStore.ts',
    'zod',
  ])
})

test('acts of all nouns share what is neither an act nor a door', () => {
  assertMay(act, ['./createRunInput.ts', '../runStep/runWork.ts'])
  assertMayNot(act, ['./run.graphql.ts', '../part/part.graphql.ts'])
})

test('an act imports no other act, no door, no request and no database', () => {
  assertMayNot(act, [
    './startRun.ts',
    '../part/createPart.ts',
    '../graphql/builder.ts',
    '../http/app.ts',
    '../db/connection.ts',
    'pg',
  ])
})

test('a store imports the database and no act', () => {
  assertMay(store, [
    '../db/statement.ts',
    '../generated/tables.ts',
    './runPageStore.ts',
    '@traveler/domain/run/run.ts',
    'kysely',
  ])
  assertMayNot(store, [
    './createRun.ts',
    '../part/partStore.ts',
    '../operation/operation.ts',
    '../graphql/builder.ts',
  ])
})

test('a noun’s GraphQL imports its own acts, everybody’s stores and types, and no SQL', () => {
  assertMay(doors, [
    '../graphql/builder.ts',
    './createRun.ts',
    '../part/partStore.ts',
    '../part/part.graphql.ts',
  ])
  assertMayNot(doors, ['../part/createPart.ts', '../db/connection.ts', 'pg', 'kysely', '../http/app.ts'])
})

test('the server’s layers import downwards and no noun', () => {
  assertMay('packages/server/src/http/app.ts', [
    '../graphql/execute.ts',
    '../operation/perform.ts',
    '../db/connection.ts',
  ])
  assertMay('packages/server/src/graphql/execute.ts', ['../operation/perform.ts', '../db/connection.ts'])
  assertMay('packages/server/src/operation/perform.ts', ['../db/connection.ts', '../generated/tables.ts'])
  assertMayNot('packages/server/src/graphql/execute.ts', [
    '../http/app.ts',
    '../run/runStore.ts',
    '../operations.ts',
  ])
  assertMayNot('packages/server/src/operation/perform.ts', ['../graphql/execute.ts', '../run/createRun.ts'])
  assertMayNot('packages/server/src/db/connection.ts', ['../operation/perform.ts', '../run/runStore.ts'])
})

test('the registers gather everything', () => {
  assertMay('packages/server/src/operations.ts', [
    './run/createRun.ts',
    './run/run.graphql.ts',
    './http/app.ts',
  ])
})

test('a page imports components, ui, rules and paths, and neither another noun’s page nor the server', () => {
  assertMay(page, [
    '../../components/RunCard.tsx',
    '../../ui/Table.tsx',
    '../../paths.ts',
    '../../generated/documents.ts',
    './RunHeader.tsx',
    '@traveler/domain/run/run.ts',
    'react',
  ])
  assertMayNot(page, ['../part/PartPage.tsx', '../../routes.tsx', '@traveler/server/run/createRun.ts'])
})

test('ui knows only React, components know no page', () => {
  assertMayNot('packages/web/src/ui/Table.tsx', ['../components/RunCard.tsx', '@traveler/domain/run/run.ts'])
  assertMayNot('packages/web/src/components/RunCard.tsx', ['../pages/run/RunPage.tsx'])
})

test('only the local commands import the server, and none the database', () => {
  assertMay('packages/cli/src/commands/backup.ts', ['@traveler/server/backup/writeBackup.ts', '../output.ts'])
  assertMay('packages/cli/src/commands/user/createUser.ts', ['@traveler/server/configuration.ts'])
  assertMayNot('packages/cli/src/commands/backup.ts', ['pg'])
  assertMayNot('packages/cli/src/commands/run/startRun.ts', ['@traveler/server/run/createRun.ts', 'pg'])
})

test('nothing of the product imports tools, tests, stories or benchmarks', () => {
  assertMayNot(act, ['../../test/floor.ts', '../../../../tools/check.ts'])
  assertMayNot(page, ['../../../../../e2e/floor.ts'])
})

test('another package is imported by its name', () => {
  assert.match(whyNotImport(act, '../../../domain/src/run/planRun.ts') ?? '', /by its package's name/)
})

test('drawers and barrels are refused by name', () => {
  for (const path of [
    'packages/web/src/utils/date.ts',
    'tools/helpers.ts',
    'packages/domain/src/run/index.ts',
    'bench/types.ts',
  ]) {
    assert.match(whyNotNamed(path) ?? '', /named as its one main export/, path)
  }
  assert.equal(whyNotNamed('packages/domain/src/part/partTypes.ts'), null)
})

test('imports are found however they are written', () => {
  const text = `
import { a } from './a.ts'
import type { b,
  c } from "./b.ts"
import './c.ts'
export { d } from './d.ts'
export * from './e.ts'
import f, * as g from './f.ts'
const h = await import('./h.ts')
type I = import('./i.ts').I
// import { no } from './comment.ts'
const text = 'import x from y'
export const from = 'nothing'
`
  assert.deepEqual(listImports(text), [
    './a.ts',
    './b.ts',
    './c.ts',
    './d.ts',
    './e.ts',
    './f.ts',
    './h.ts',
    './i.ts',
  ])
})

test('a circle of nouns is found and named', () => {
  const imports = (pairs: Record<string, readonly string[]>): Map<string, Set<string>> =>
    new Map(Object.entries(pairs).map(([noun, others]) => [noun, new Set(others)]))
  assert.equal(findNounCycle(imports({ run: ['step', 'part'], step: ['part'] })), null)
  assert.deepEqual(findNounCycle(imports({ run: ['step'], step: ['part'], part: ['run'] })), [
    'run',
    'step',
    'part',
    'run',
  ])
})
