import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectFolder } from './runtime.js'

const rows = readFileSync(join(projectFolder, 'docs/starting-a-run.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| It says') && !line.startsWith('| ---'))
  .map((line) => ({ says: line.split(' | ')[0] ?? '', proof: line.split(' | ').slice(1).join(' | ') }))

test('every sentence about starting a run names the test that proves it, or the issue that will', () => {
  assert.ok(rows.length > 25, String(rows.length))
  for (const { says, proof } of rows) assert.match(proof, /`[^`]+`|\*Not yet\*/, says)
})

test('every test that the sentences name is there', () => {
  const texts = globSync(['packages/**/*.test.ts', 'e2e/*.test.ts', 'tools/*.test.ts'], {
    cwd: projectFolder,
    exclude: ['**/node_modules/**'],
  }).map((file) => readFileSync(join(projectFolder, file), 'utf8'))
  const named = rows.flatMap(({ proof }) => [...proof.matchAll(/`([^`]+)`/g)].map(([, title]) => title ?? ''))
  const missing = named.filter((title) => !texts.some((text) => text.includes(`test('${title}'`)))
  assert.deepEqual(missing, [])
})
