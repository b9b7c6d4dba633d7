import { setTimeout as pause } from 'node:timers/promises'

/** Work that the process does by itself, again and again. */
export interface Job {
  /** As logs name it. */
  readonly name: string
  /** Seconds between the end of one round and the start of the next. */
  readonly everySeconds: number
  run(): Promise<void>
}

/** Jobs that are running; `stop` lets the round that is under way end. */
export interface RunningJobs {
  stop(): Promise<void>
}

/** Told what becomes of each round of each job. */
export interface JobObserver {
  done(job: string): void
  failed(job: string, error: unknown): void
}

/** Runs jobs until they are stopped. A round that fails is told, and the next one tries again. */
export function startJobs(jobs: readonly Job[], observer: JobObserver): RunningJobs {
  const stopping = new AbortController()
  const repeat = async ({ name, everySeconds, run }: Job): Promise<void> => {
    while (!stopping.signal.aborted) {
      await run().then(
        () => observer.done(name),
        (error: unknown) => observer.failed(name, error),
      )
      await pause(everySeconds * 1000, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  }
  const running = jobs.map(repeat)
  return {
    async stop() {
      stopping.abort()
      await Promise.all(running)
    },
  }
}
