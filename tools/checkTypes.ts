import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { findNode, projectFolder, runQuietly } from './runtime.js'

// The root project sees everything. The other two see less: the rules know no Node and no browser, the web no Node.
const projects = ['.', 'packages/domain', 'packages/web']

// Each checker works out for itself the types that files share: more of them than there are cores only cost.
const checkers = String(Math.min(availableParallelism(), 4))

/** What the compiler complains of. */
export async function checkTypes(): Promise<string[]> {
  const compiler = join(projectFolder, 'node_modules', 'typescript', 'bin', 'tsc')
  const problems: string[] = []
  for (const project of projects) {
    const { code, output } = await runQuietly(
      findNode(),
      [compiler, '--project', project, '--pretty', 'false', '--checkers', checkers],
      projectFolder,
    )
    if (code !== 0) problems.push(...output.trim().split('\n'))
  }
  return [...new Set(problems)]
}
