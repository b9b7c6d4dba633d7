import { join, relative } from 'node:path'
import { findNode, projectFolder, runQuietly } from './runtime.js'

/** What the formatter and the linter complain of; `npx biome check --write` puts most of it right. */
export async function checkStyle(): Promise<string[]> {
  const biome = join(projectFolder, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const { code, output } = await runQuietly(
    findNode(),
    [biome, 'check', '--reporter=github', '--error-on-warnings', '--max-diagnostics=none'],
    projectFolder,
  )
  if (code === 0) return []
  const problems = readAnnotations(output)
  return problems.length > 0 ? problems : output.trim().split('\n')
}

/** One line for each annotation in the form that Biome writes for GitHub; its usual form takes a screen for each. */
export function readAnnotations(output: string): string[] {
  const annotations = output.matchAll(/^::\w+ title=([^,]*),file=([^,]*),line=(\d+),.*?::(.*)$/gm)
  return [...annotations].map(([, rule, file = '', line, sentence]) => {
    const place = `${relative(projectFolder, file)}:${line}`
    return rule === 'format' ? `${place} is not formatted` : `${place} ${rule}: ${sentence}`
  })
}
