import { pino } from 'pino'
import { ConfigurationError, parseConfiguration } from './configuration.ts'
import { CannotStart } from './db/embeddedServer.ts'
import type { DemoFactory } from './demo/demoFactory.ts'
import { showLoading } from './demo/showLoading.ts'
import { openLogger } from './http/logger.ts'
import { terminalSettings } from './http/terminalSettings.ts'
import { type RunningTraveler, startTraveler } from './startTraveler.ts'

/**
 * Runs Traveler until a signal stops it. Gives the exit code: 0 stopped, 1 could not start or could not go on. What a
 * person should read goes to the standard output, the log to the standard error.
 */
export async function serve(environment: Record<string, string | undefined>): Promise<number> {
  try {
    const configuration = parseConfiguration(terminalSettings(environment, process.stderr.isTTY === true))
    const log = openLogger(configuration.logLevel, pino.destination(2))
    const signal = nextSignal()
    const loading = showLoading(process.stdout)
    const traveler = await startTraveler(configuration, log, loading.report)
    loading.end()
    console.log(welcome(traveler))
    const failure = await Promise.race([signal, traveler.failed])
    if (typeof failure === 'string') console.log('Stopping …')
    else console.error(failure.message)
    await traveler.stop()
    return typeof failure === 'string' ? 0 : 1
  } catch (error) {
    if (!(error instanceof ConfigurationError || error instanceof CannotStart)) throw error
    console.error(error.message)
    return 1
  }
}

/** The first signal to stop. A second one stops at once, whatever is in flight. */
function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let count = 0
    for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(name, () => {
        count += 1
        if (count === 1) resolve(name)
        else process.exit(1)
      })
    }
  })
}

function welcome({ address, demo }: RunningTraveler): string {
  return [`Traveler runs at ${address}`, ...(demo === null ? [] : logins(demo))].join('\n')
}

function logins({ organization, logins, apiKey }: DemoFactory): string[] {
  const width = Math.max(...logins.map(({ email }) => email.length))
  return [
    `Log in to the demonstration factory ${organization.name}:`,
    ...logins.map(({ email, password, role }) => `  ${email.padEnd(width)}  ${password}  ${role}`),
    ...(apiKey === null ? [] : [`Programs use the API key ${apiKey.clientId}  ${apiKey.clientSecret}`]),
  ]
}
