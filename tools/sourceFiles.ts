import { globSync } from 'node:fs'
import { projectFolder } from './runtime.js'

const notOurs = ['**/node_modules/**', '**/dist/**', 'data/**', 'test-results/**']

/** The project's own files that match, as paths from its root with forward slashes, in order. */
export function listSourceFiles(patterns: readonly string[]): string[] {
  return globSync([...patterns], { cwd: projectFolder, exclude: notOurs }).sort()
}
