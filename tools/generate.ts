// `npm run generate`: write every generated file anew.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedDocuments, listGeneratedFiles } from './generatedFiles.ts'
import { openMigratedDatabase } from './migratedDatabase.ts'
import { projectFolder } from './runtime.js'

const database = await openMigratedDatabase()
try {
  const files = listGeneratedFiles()
  for (const folder of generatedDocuments)
    rmSync(join(projectFolder, folder), { recursive: true, force: true })
  for (const { file, make } of files) {
    mkdirSync(join(projectFolder, dirname(file)), { recursive: true })
    writeFileSync(join(projectFolder, file), await make(database.owner))
    console.log(file)
  }
} finally {
  await database.stop()
}
