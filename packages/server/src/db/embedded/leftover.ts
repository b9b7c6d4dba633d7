import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from './cannotStart.ts'
import type { ServerLog } from './serverLog.ts'
import { isSocketFolder, removeSocketFolder } from './socketFolder.ts'

/** What a running server writes into `postmaster.pid` in its folder. */
export interface PidFile {
  readonly pid: number
  readonly socketFolder: string
  /** Whether connections are accepted. */
  readonly isReady: boolean
}

/** Read a database folder's `postmaster.pid`; null when there is none, or nothing that makes sense. */
export function readPidFile(cluster: string): PidFile | null {
  try {
    const lines = readFileSync(pidFilePath(cluster), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!Number.isSafeInteger(pid) || pid <= 0) return null
    return { pid, socketFolder: lines[4]?.trim() ?? '', isReady: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

/**
 * End the server that a killed Traveler left running in a folder, and clear what would keep a new one from
 * starting. Call it as the owner of the folder: then whatever runs there is nobody's any more.
 */
export async function endLeftoverServer(cluster: string, log: ServerLog): Promise<void> {
  const found = readPidFile(cluster)
  // PostgreSQL refuses an empty pid file, which a power failure can leave.
  if (!found) return rmSync(pidFilePath(cluster), { force: true })
  if (!isServerOf(cluster, found.pid)) return disownPid(cluster, found.pid)
  if (!isSocketFolder(found.socketFolder)) {
    throw new CannotStart(
      `A PostgreSQL that Traveler did not start (process ${found.pid}) runs in ${cluster}; stop it, then start again.`,
    )
  }
  log.warn(`Stopping the database server that an earlier Traveler left behind (process ${found.pid}) …`)
  await endServer(cluster, found.pid)
  removeSocketFolder(found.socketFolder)
}

// From polite to final: disconnect everybody and write a checkpoint; stop at once and recover at the next start; kill.
const signals = [
  { signal: 'SIGINT', patienceInSeconds: 30 },
  { signal: 'SIGQUIT', patienceInSeconds: 5 },
  { signal: 'SIGKILL', patienceInSeconds: 5 },
] as const

async function endServer(cluster: string, pid: number): Promise<void> {
  for (const { signal, patienceInSeconds } of signals) {
    sendSignal(pid, signal)
    for (let waited = 0; waited < patienceInSeconds * 1000; waited += 20) {
      if (!isServerOf(cluster, pid)) return disownPid(cluster, pid)
      await pause(20)
    }
  }
  throw new CannotStart(
    `The database server that an earlier Traveler left in ${cluster} (process ${pid}) does not stop; ` +
      'end it by hand, then start again.',
  )
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended meanwhile.
  }
}

/** Whether a process is alive, is no zombie and is the server of this very folder. */
function isServerOf(cluster: string, pid: number): boolean {
  return process.platform === 'linux' ? isServerOnLinux(cluster, pid) : isServerByListing(cluster, pid)
}

function isServerOnLinux(cluster: string, pid: number): boolean {
  try {
    // The state follows the program's name, which stands in parentheses and may hold anything.
    const state = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.[0] ?? 'X'
    if ('ZXx'.includes(state)) return false
    const [program = '', ...programArguments] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    if (basename(program) !== 'postgres') return false
    return programArguments.includes(cluster) || readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return false
  }
}

function isServerByListing(cluster: string, pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,command=', '-p', String(pid)], { encoding: 'utf8' })
  const line = stdout?.trim() ?? ''
  return line !== '' && !line.startsWith('Z') && line.includes('postgres') && line.includes(cluster)
}

// PostgreSQL would not start when the process id in the file is a zombie's, or was given to another process of the same
// user. Removing the file would also remove its shared memory's key, by which PostgreSQL sees that backends of the
// dead server still write. So only the process id is replaced, by one that no system gives out.
function disownPid(cluster: string, pid: number): void {
  const path = pidFilePath(cluster)
  const found = readPidFile(cluster)
  if (found?.pid !== pid) return
  const [, ...rest] = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, [2 ** 31 - 1, ...rest].join('\n'))
}

function pidFilePath(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}
