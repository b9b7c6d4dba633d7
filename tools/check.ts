// `npm run check`: what keeps the repository honest beside the tests. All checks run, even when one fails.

import { checkFileSizes } from './checkFileSizes.ts'
import { checkGenerated } from './checkGenerated.ts'
import { checkImports } from './checkImports.ts'
import { checkKeys } from './checkKeys.ts'
import { checkLicences } from './checkLicences.ts'
import { checkLockFile } from './checkLockFile.ts'
import { checkStyle } from './checkStyle.ts'
import { checkTypes } from './checkTypes.ts'
import { openMigratedDatabase } from './migratedDatabase.ts'

/** Problems found, one line each; none means that the check passed. */
type Check = () => string[] | Promise<string[]>

async function runCheck(name: string, check: Check): Promise<boolean> {
  const started = performance.now()
  const problems = await findProblems(check)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  for (const problem of problems) console.log(`    ${problem}`)
  return problems.length === 0
}

// A check that breaks has not passed, and must not keep the others from running.
async function findProblems(check: Check): Promise<string[]> {
  try {
    return await check()
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
}

const database = openMigratedDatabase()
// Awaited by the checks that need it; here only so that a failure waits for them.
database.catch(() => {})

const checks: readonly [string, Check][] = [
  ['types', checkTypes],
  ['format and lint', checkStyle],
  ['imports and names', checkImports],
  ['file sizes', checkFileSizes],
  ['licences', checkLicences],
  ['lock file without addresses', checkLockFile],
  ['generated files', async () => checkGenerated((await database).owner)],
  ['keys begin with the organization, ids are not wasted', async () => checkKeys((await database).owner)],
]

const results: boolean[] = []
for (const [name, check] of checks) results.push(await runCheck(name, check))
await database.then(
  (server) => server.stop(),
  () => {},
)
process.exitCode = results.every(Boolean) ? 0 : 1
