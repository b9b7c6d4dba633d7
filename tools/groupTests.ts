// Test files that share a process. A file of the server loads the whole product before its first test, which takes longer
// than most files' tests: a process that loads it once for several files saves the half of the whole run.

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectFolder } from './runtime.js'

/** How many files of a kind share a process: few enough that two cores end at about the same time. */
const filesOfGroup = { pure: 60, server: 8 }

/** What `node --test` is given, and how to clear up behind it. */
export interface TestGroups {
  readonly files: readonly string[]
  readonly remove: () => void
}

/**
 * Divide test files among processes. A file that is asked for with few others has a process of its own.
 *
 * `node --test` takes files in the order of their names. Those that start a Traveler or a browser have a process of their
 * own and come last, the longest text first: a long story that began last would run alone, on one of the cores.
 */
export function groupTests(files: readonly string[]): TestGroups {
  const pure = files.filter(isPure)
  const server = files.filter(sharesServer)
  const shared = [...divide(pure, filesOfGroup.pure), ...divide(server, filesOfGroup.server)]
  if (shared.length < 3) return { files, remove() {} }
  const alone = files.filter((file) => !isPure(file) && !sharesServer(file)).sort(byLength)
  const groups = [...shared, ...alone.map((file) => [file])]
  const folder = mkdtempSync(join(tmpdir(), 'traveler-test-groups-'))
  const names = groups.map((group, index) => {
    const name = join(folder, `group-${String(index + 1).padStart(3, '0')}.test.mjs`)
    writeFileSync(name, groupText(group))
    return name
  })
  return {
    files: names,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Tests that stand beside their code touch no database: they answer in milliseconds. */
export function isPure(file: string): boolean {
  return /^packages\/[^/]+\/src\//.test(file)
}

function sharesServer(file: string): boolean {
  return file.startsWith('packages/server/test/')
}

function byLength(one: string, other: string): number {
  return lengthOf(other) - lengthOf(one)
}

function lengthOf(file: string): number {
  return statSync(join(projectFolder, file)).size
}

// Neighbours go to different groups: slow files stand together by their names.
function divide(files: readonly string[], size: number): string[][] {
  const count = Math.ceil(files.length / size)
  const groups = Array.from({ length: count }, (): string[] => [])
  files.forEach((file, index) => {
    groups[index % count]?.push(file)
  })
  return groups
}

// No test begins before every file is loaded: what a file prepares would else be counted by the tests of another.
function groupText(group: readonly string[]): string {
  const imports = group.map((file) => `await import('${pathToFileURL(join(projectFolder, file)).href}')`)
  return [
    "import { before } from 'node:test'",
    'const loaded = Promise.withResolvers()',
    'before(() => loaded.promise)',
    ...imports,
    'loaded.resolve()',
    '',
  ].join('\n')
}
