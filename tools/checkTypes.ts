import { join } from 'node:path'
import { findNode, projectFolder, runQuietly } from './runtime.js'

// The root project sees everything. The other two see less: the rules know no Node and no browser, the web no Node.
const projects = ['.', 'packages/domain', 'packages/web']

/** What the compiler complains of. */
export async function checkTypes(): Promise<string[]> {
  const compiler = join(projectFolder, 'node_modules', 'typescript', 'bin', 'tsc')
  const problems: string[] = []
  for (const project of projects) {
    const { code, output } = await runQuietly(
      findNode(),
      [compiler, '--project', project, '--pretty', 'false'],
      projectFolder,
    )
    if (code !== 0) problems.push(...output.trim().split('\n'))
  }
  return [...new Set(problems)]
}
