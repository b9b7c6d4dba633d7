import { CannotStart } from './cannotStart.ts'
import { endLeftoverServer } from './leftover.ts'
import { type Postmaster, type PostmasterOptions, startPostmaster } from './postmaster.ts'

/** A server that is started again when something kills it. */
export interface SupervisedServer {
  pid(): number
  readonly failed: Promise<CannotStart>
  stop(): Promise<void>
}

const mostRestarts = 5
const withinMilliseconds = 60_000

/** Start a server and keep it running until it is stopped. */
export async function supervise(options: PostmasterOptions): Promise<SupervisedServer> {
  let current = await startPostmaster(options)
  let isStopping = false
  let restart: Promise<void> = Promise.resolve()
  // Without a stop before it (an exception that nobody caught), the server must not outlive this process.
  const atExit = (): void => current.askToStop()
  process.on('exit', atExit)
  const failed = new Promise<CannotStart>((resolve) => {
    const restarts: number[] = []
    const watch = async (watched: Postmaster): Promise<void> => {
      const endedBy = await watched.ended
      if (isStopping) return
      const now = performance.now()
      restarts.push(now)
      if (restarts.filter((time) => now - time < withinMilliseconds).length > mostRestarts) {
        return resolve(
          new CannotStart(`The embedded PostgreSQL ended ${mostRestarts} times in a minute (${endedBy}).`),
        )
      }
      options.log.warn(`The embedded PostgreSQL ended by ${endedBy}; starting it again …`)
      restart = startAgain().catch((error: unknown) => resolve(asCannotStart(error)))
    }
    const startAgain = async (): Promise<void> => {
      await endLeftoverServer(options.place.cluster, options.log)
      current = await startPostmaster(options)
      void watch(current)
    }
    void watch(current)
  })
  const stop = async (): Promise<void> => {
    isStopping = true
    await restart
    await current.stop()
    process.off('exit', atExit)
  }
  return { pid: () => current.pid, failed, stop }
}

function asCannotStart(error: unknown): CannotStart {
  return error instanceof CannotStart
    ? error
    : new CannotStart(`The embedded PostgreSQL cannot be started again: ${String(error)}`, { cause: error })
}
