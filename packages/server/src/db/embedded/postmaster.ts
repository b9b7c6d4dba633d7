import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannotStart.ts'
import { serverEnvironment } from './cluster.ts'
import { readPidFile } from './leftover.ts'
import type { Place } from './place.ts'
import type { ServerLog } from './serverLog.ts'
import { socketPort } from './socketFolder.ts'

/** What it takes to start the server of a database folder. */
export interface PostmasterOptions {
  readonly place: Place
  readonly binaries: Binaries
  readonly socketFolder: string
  readonly logFile: string
  readonly isScratch: boolean
  readonly log: ServerLog
}

/** A running server: the process that listens and starts one backend for each connection. */
export interface Postmaster {
  readonly pid: number
  /** Resolves when the process is gone, with what it went by, such as "signal SIGKILL" or "exit code 1". */
  readonly ended: Promise<string>
  /** Disconnect everybody, write everything, end. */
  stop(): Promise<void>
  /** The same without waiting, for the last moment of this process. */
  askToStop(): void
}

/** Start the server and wait until it accepts connections, however long recovering from a crash takes. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  // For ten seconds: backends of a server that was killed notice when they next wait, and until then hold its memory;
  // and whatever killed the last one may do it again while this one still recovers.
  for (let attempt = 0; ; attempt += 1) {
    const logStart = fileSize(options.logFile)
    const postmaster = spawnPostmaster(options)
    const failure = await readyOrEnded(postmaster, options)
    if (failure === null) return postmaster
    const complaint = readFileSync(options.logFile).subarray(logStart).toString('utf8')
    const isHeld = /pre-existing shared memory block|lock file ".*" already exists/.test(complaint)
    const isKilled = failure === 'signal SIGKILL'
    if (!(isHeld || isKilled) || attempt === 50) throw whyNotStarted(failure, complaint, options)
    await pause(200)
  }
}

function spawnPostmaster({
  place,
  binaries,
  socketFolder,
  logFile,
  isScratch,
}: PostmasterOptions): Postmaster {
  const output = openSync(logFile, 'a', 0o600)
  const child = spawn(
    join(binaries.folder, 'bin', 'postgres'),
    [
      '-D',
      place.cluster,
      ...asOptions(serverSettings(socketFolder)),
      ...(isScratch ? asOptions(scratchSettings) : []),
    ],
    {
      ...(place.user ? { uid: place.user.uid, gid: place.user.gid } : {}),
      cwd: place.cluster,
      env: serverEnvironment,
      stdio: ['ignore', output, output],
      // A process group of its own: Ctrl-C at a terminal must not end the database under requests in flight.
      detached: true,
    },
  )
  closeSync(output)
  child.unref()
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`))
  })
  const askToStop = (): void => void child.kill('SIGINT')
  return { pid: child.pid ?? 0, ended, askToStop, stop: () => stopChild(child, ended) }
}

// -c on the command line comes before postgresql.conf: without these Traveler would not find its server.
function serverSettings(socketFolder: string): Record<string, string> {
  return {
    listen_addresses: '',
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port: String(socketPort),
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_destination: 'stderr',
    logging_collector: 'off',
    log_checkpoints: 'off',
    // Statements may hold what only cleared people may read; the errors themselves are logged.
    log_min_error_statement: 'panic',
  }
}

// Nothing of it outlives its process (measured on 8 files: 826 ms where durable settings took 2,638).
const scratchSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
}

function asOptions(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Null as soon as the server is ready, else what it ended by. */
async function readyOrEnded(
  postmaster: Postmaster,
  { place, log }: PostmasterOptions,
): Promise<string | null> {
  let endedBy: string | null = null
  void postmaster.ended.then((how) => {
    endedBy = how
  })
  for (let waited = 0; endedBy === null; waited += 10) {
    const pidFile = readPidFile(place.cluster)
    if (pidFile?.pid === postmaster.pid && pidFile.isReady) return null
    if (waited > 0 && waited % 10_000 === 0) log.info('The database is recovering from an unclean stop …')
    await pause(10)
  }
  return endedBy
}

async function stopChild(child: ReturnType<typeof spawn>, ended: Promise<string>): Promise<void> {
  child.ref()
  child.kill('SIGINT')
  // A minute is enough for the last checkpoint; SIGQUIT ends without one, and the next start recovers.
  const patience = setTimeout(() => child.kill('SIGQUIT'), 60_000)
  await ended
  clearTimeout(patience)
}

function whyNotStarted(failure: string, complaint: string, { logFile }: PostmasterOptions): CannotStart {
  const reasons = [...complaint.matchAll(/(?:FATAL|PANIC): +(.*)/g)].map(([, reason]) => reason)
  return new CannotStart(
    `The embedded PostgreSQL does not start: ${reasons.join('; ') || complaint.trim() || failure}. More is in ${logFile}.`,
  )
}

function fileSize(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
