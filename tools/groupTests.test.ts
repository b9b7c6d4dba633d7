import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { groupTests } from './groupTests.ts'

const alone = ['e2e/raiseIssue.test.ts', 'e2e/commandLine.test.ts', 'tools/groupTests.test.ts']
const ofServer = Array.from({ length: 20 }, (_, index) => `packages/server/test/s${index}.test.ts`)
const pure = Array.from({ length: 61 }, (_, index) => `packages/domain/src/p${index}.test.ts`)

/** The files that a process loads, by the ends of their addresses. */
function filesOf(group: string): string[] {
  return [
    ...readFileSync(group, 'utf8').matchAll(/import\('file:\S+?\/((?:packages|e2e|tools)\/\S+)'\)/g),
  ].map(([, file]) => file ?? '')
}

test('every file runs in one process, those of a kind together, those that start a Traveler alone, the longest first', () => {
  const { files: groups, remove } = groupTests([...alone, ...ofServer, ...pure])
  assert.deepEqual(groups, [...groups].sort())
  const grouped = groups.map(filesOf)
  assert.deepEqual(grouped.flat().sort(), [...alone, ...ofServer, ...pure].sort())
  assert.deepEqual(
    grouped.map(({ length }) => length),
    [31, 30, 7, 7, 6, 1, 1, 1],
  )
  assert.deepEqual(grouped.slice(5).flat(), [
    'e2e/commandLine.test.ts',
    'e2e/raiseIssue.test.ts',
    'tools/groupTests.test.ts',
  ])
  for (const group of grouped) assert.equal(new Set(group.map((file) => file.slice(0, 14))).size, 1)
  remove()
  assert.ok(!groups.some(existsSync))
})

test('a few files that are asked for run each in a process of its own', () => {
  const few = ofServer.slice(0, 3)
  assert.deepEqual(groupTests(few).files, few)
})
