// `npm test`: everything, or with `npm test -- PART-OF-A-PATH …` some files.

import { ensureInstalled, runCommand, runTypeScript } from './runtime.js'

await runCommand(async () => {
  await ensureInstalled()
  return runTypeScript('tools/runTests.ts', process.argv.slice(2))
})
