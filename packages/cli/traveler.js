#!/usr/bin/env node
// `traveler NOUN VERB …`: plain JavaScript, so that it starts on the machine's own Node and finds the right one.

import { ensureInstalled, runCommand, runTypeScript } from '../../tools/runtime.js'

await runCommand(async () => {
  await ensureInstalled()
  return runTypeScript('packages/cli/src/main.ts', process.argv.slice(2))
})
