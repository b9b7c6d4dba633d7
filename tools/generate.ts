// `npm run generate`: write every generated file anew.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedFiles } from './generatedFiles.ts'
import { openMigratedDatabase } from './migratedDatabase.ts'
import { projectFolder } from './runtime.js'

const database = await openMigratedDatabase()
try {
  for (const { file, make } of generatedFiles) {
    writeFileSync(join(projectFolder, file), await make(database.owner))
    console.log(file)
  }
} finally {
  await database.stop()
}
