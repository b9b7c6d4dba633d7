import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SocketConnection } from '../packages/server/src/db/embeddedServer.ts'
import { generatedFiles } from './generatedFiles.ts'
import { projectFolder } from './runtime.js'

/** Generated files that are not what their scripts make now. */
export async function checkGenerated(database: SocketConnection): Promise<string[]> {
  const problems: string[] = []
  for (const { file, make } of generatedFiles) {
    const path = join(projectFolder, file)
    const committed = existsSync(path) ? readFileSync(path, 'utf8') : null
    if (committed !== (await make(database))) problems.push(`${file} is out of date; run npm run generate`)
  }
  return problems
}
