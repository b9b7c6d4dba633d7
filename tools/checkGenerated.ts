import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SocketConnection } from '../packages/server/src/db/embeddedServer.ts'
import { generatedDocuments, listGeneratedFiles } from './generatedFiles.ts'
import { projectFolder } from './runtime.js'

/** Generated files that are not what their scripts make now. */
export async function checkGenerated(database: SocketConnection): Promise<string[]> {
  const files = listGeneratedFiles()
  const problems = listLeftOver(files.map(({ file }) => file))
  for (const { file, make } of files) {
    const path = join(projectFolder, file)
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : null
    if (committed !== (await make(database))) problems.push(`${file} is out of date; run npm run generate`)
  }
  return problems
}

function listLeftOver(made: readonly string[]): string[] {
  return globSync(
    generatedDocuments.map((folder) => `${folder}/**/*.ts`),
    { cwd: projectFolder },
  )
    .filter((file) => !made.includes(file))
    .map((file) => `${file} is made from no document any more; run npm run generate`)
}
