// `npm test`: one database server for the whole run, the web app built where browser stories ask for it.
// Nothing here may import node:test: it would print a summary of this process, with no tests in it, at the end.

import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { availableParallelism, constants } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { factoryVariable, prepareFactory } from '../e2e/traveler.ts'
import { prepareTestDatabase } from '../packages/server/test/prepareTestDatabase.ts'
import { startTestServer, testServerVariable } from '../packages/server/test/testServer.ts'
import { buildWeb } from './buildWeb.js'
import { findChromium } from './chromium.ts'
import { groupTests, isPure } from './groupTests.ts'
import { CannotRun, projectFolder, runCommand } from './runtime.js'

const patterns = [
  'packages/*/{src,test}/**/*.test.ts',
  'tools/**/*.test.ts',
  'bench/**/*.test.ts',
  'e2e/**/*.test.ts',
]

/** The test files whose path contains one of the parts asked for, or all of them. */
function listTests(parts: readonly string[]): string[] {
  const files = globSync(patterns, { cwd: projectFolder, exclude: ['**/node_modules/**'] }).sort()
  if (parts.length === 0) return files
  const chosen = files.filter((file) => parts.some((part) => file.includes(part.replace(/^\.\//, ''))))
  if (chosen.length > 0) return chosen
  throw new CannotRun(`No test file's path contains ${parts.join(' or ')}.`)
}

/** Run the test files and answer the exit code. */
async function runTests(testArguments: readonly string[]): Promise<number> {
  const options = testArguments.filter((argument) => argument.startsWith('--'))
  const files = listTests(testArguments.filter((argument) => !argument.startsWith('--')))
  const environment = { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: nodeOptions() }
  const groups = groupTests(files)
  // One process more than there are cores: a test waits for the database or the browser half of its time.
  const nodeArguments = [
    '--test',
    `--test-concurrency=${availableParallelism() + 1}`,
    '--test-reporter=spec',
    ...options,
    ...groups.files,
  ]
  const stories = files.filter((file) => file.startsWith('e2e/'))
  let factory: Awaited<ReturnType<typeof prepareFactory>> | undefined
  try {
    if (stories.length > 0) {
      await buildWeb()
      Object.assign(environment, { TRAVELER_CHROMIUM: await findChromium() })
    }
    if (stories.length > 1) {
      factory = await prepareFactory()
      Object.assign(environment, { [factoryVariable]: factory.data })
    }
    if (files.every(isPure)) return await runNodeTest(nodeArguments, environment)
    return await runWithServer(nodeArguments, environment)
  } finally {
    factory?.remove()
    groups.remove()
  }
}

// For every process of the run, those that tests start too.
function nodeOptions(): string {
  const { href } = pathToFileURL(join(projectFolder, 'tools', 'resolveOnce.js'))
  return `${process.env['NODE_OPTIONS'] ?? ''} --import=${href}`.trim()
}

async function runWithServer(
  nodeArguments: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const server = await startTestServer()
  try {
    await prepareTestDatabase(server)
    const { owner, app } = server
    return await runNodeTest(nodeArguments, {
      ...environment,
      [testServerVariable]: JSON.stringify({ owner, app }),
    })
  } finally {
    await server.stop()
  }
}

// This process stays until the tests have ended, whatever signal comes: it has a server to stop.
function runNodeTest(nodeArguments: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, nodeArguments, {
    cwd: projectFolder,
    stdio: 'inherit',
    env: environment,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

await runCommand(() => runTests(process.argv.slice(2)))
