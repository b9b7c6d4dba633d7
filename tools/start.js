// `npm start`: a running factory in one command.

import { buildWeb } from './buildWeb.js'
import { ensureInstalled, runCommand, runTypeScript } from './runtime.js'

await runCommand(async () => {
  await ensureInstalled()
  await buildWeb()
  return runTypeScript('packages/server/src/main.ts', process.argv.slice(2))
})
