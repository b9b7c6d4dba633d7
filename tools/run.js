// `node tools/run.js FILE.ts …`: run a TypeScript file of the project, on any machine with Node 20 or newer.

import { CannotRun, ensureInstalled, runCommand, runTypeScript } from './runtime.js'

await runCommand(async () => {
  const [file, ...fileArguments] = process.argv.slice(2)
  if (!file) throw new CannotRun('Name the TypeScript file to run: node tools/run.js FILE.ts …')
  await ensureInstalled()
  return runTypeScript(file, fileArguments)
})
