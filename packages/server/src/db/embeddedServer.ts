import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type Binaries, findBinaries, findFormerBinaries, prepareBinaries } from './embedded/binaries.ts'
import type { CannotStart } from './embedded/cannotStart.ts'
import { majorOf, otherMajor, ownerName, prepareCluster } from './embedded/cluster.ts'
import { FolderBefore } from './embedded/folderBefore.ts'
import { type FolderLock, lockFolder, readOwner } from './embedded/folderLock.ts'
import { endLeftoverServer } from './embedded/leftover.ts'
import { capLogFile } from './embedded/logFile.ts'
import { choosePlace, makeDataFolder, type Place } from './embedded/place.ts'
import type { ServerLog } from './embedded/serverLog.ts'
import { makeSocketFolder, removeSocketFolder, socketPort } from './embedded/socketFolder.ts'
import { type SupervisedServer, supervise } from './embedded/supervise.ts'

export { CannotStart } from './embedded/cannotStart.ts'

/** How to connect to the embedded server: through its socket, without a password. */
export interface SocketConnection {
  /** The folder of the socket. */
  readonly host: string
  /** The number in the socket's name. */
  readonly port: number
  readonly user: string
  readonly database: string
}

/** The PostgreSQL that Traveler brings, starts and stops itself. */
export interface EmbeddedServer {
  /** For the migrations: superuser, owner of everything. */
  readonly owner: SocketConnection
  /** For the application; its role is created by the migrations. */
  readonly app: SocketConnection
  /** Process id of the server; changes when it was killed and started again. */
  readonly pid: number
  /** Resolves with the reason when the server ended by itself and could not be brought back. */
  readonly failed: Promise<CannotStart>
  /** Disconnect everybody, write everything, end the server and give the data folder free. */
  stop(): Promise<void>
  /** The same, and takes away what this start made, where it made the database: nobody has worked in it. */
  discard(): Promise<void>
}

/** What the embedded server is started with. */
export interface EmbeddedServerOptions {
  /** The data folder; made when it does not exist. */
  readonly folder: string
  /** Fast and not durable, for tests and trials: nothing survives a crash. */
  readonly isScratch?: boolean
  /** What becomes of a database of an older major version: absent, it is refused. To back it up, its own server runs. */
  readonly older?: 'run'
  readonly log: ServerLog
}

/**
 * Start the PostgreSQL of a data folder, making its database at the first start. Throws CannotStart, whose message
 * is one sentence for the person who started Traveler.
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const before = new FolderBefore(options.folder)
  const dataFolder = makeDataFolder(options.folder)
  const locks = [lockFolder(dataFolder)]
  const release = (): void => {
    for (const lock of locks) lock.release()
  }
  try {
    const place = choosePlace(dataFolder, options.log)
    // A data folder that was copied points to the same database as the original.
    if (place.parent !== dataFolder) locks.push(lockFolder(place.parent))
    return await startInPlace({ dataFolder, before, place, locks, options, release })
  } catch (error) {
    release()
    throw error
  }
}

/** How to connect to the server that a running Traveler has on a data folder; null when none does. */
export function findRunningServer(folder: string): SocketConnection | null {
  const socketFolder = readOwner(folder)?.socketFolder
  if (!socketFolder || !existsSync(join(socketFolder, `.s.PGSQL.${socketPort}`))) return null
  return connectionAs(ownerName, socketFolder)
}

interface Start {
  readonly dataFolder: string
  readonly before: FolderBefore
  readonly place: Place
  readonly locks: readonly FolderLock[]
  readonly options: EmbeddedServerOptions
  readonly release: () => void
}

async function startInPlace(start: Start): Promise<EmbeddedServer> {
  const { dataFolder, before, place, locks, options, release } = start
  const { log, isScratch = false } = options
  const isNew = majorOf(place.cluster) === null
  const found = binariesFor(place.cluster, options)
  const binaries = prepareBinaries(found, place.user, place.parent)
  await endLeftoverServer(place.cluster, log)
  for (const { formerOwner } of locks) {
    if (formerOwner?.socketFolder) removeSocketFolder(formerOwner.socketFolder)
  }
  await prepareCluster(place, binaries, isScratch)
  const logFile = join(dataFolder, 'postgres.log')
  const stopCapping = capLogFile(logFile)
  const socketFolder = makeSocketFolder(place.user)
  const cleanUp = (): void => {
    stopCapping()
    removeSocketFolder(socketFolder)
    release()
  }
  let server: SupervisedServer | null = null
  try {
    server = await supervise({ place, binaries, socketFolder, logFile, isScratch, log })
    await createDatabase(socketFolder)
    for (const lock of locks) lock.tell({ pid: process.pid, socketFolder })
    const takeAway = (): void => {
      if (!isNew) return
      if (place.parent !== dataFolder) rmSync(place.parent, { recursive: true, force: true })
      before.bringBack()
    }
    return asEmbeddedServer(server, socketFolder, { cleanUp, takeAway })
  } catch (error) {
    await server?.stop()
    cleanUp()
    throw error
  }
}

function binariesFor(cluster: string, { older }: EmbeddedServerOptions): Binaries {
  const ours = findBinaries()
  const major = majorOf(cluster)
  if (major === null || major === ours.major) return ours
  const former = older === 'run' && major < ours.major ? findFormerBinaries(major) : null
  if (former === null) throw otherMajor(cluster, major, ours.major)
  return former
}

function asEmbeddedServer(
  server: SupervisedServer,
  socketFolder: string,
  { cleanUp, takeAway }: { readonly cleanUp: () => void; readonly takeAway: () => void },
): EmbeddedServer {
  let stopped: Promise<void> | null = null
  return {
    owner: connectionAs(ownerName, socketFolder),
    app: connectionAs('traveler_app', socketFolder),
    get pid() {
      return server.pid()
    },
    failed: server.failed,
    stop() {
      stopped ??= server.stop().finally(cleanUp)
      return stopped
    },
    discard() {
      stopped ??= server.stop().then(takeAway).finally(cleanUp)
      return stopped
    },
  }
}

function connectionAs(user: string, socketFolder: string): SocketConnection {
  return Object.freeze({ host: socketFolder, port: socketPort, user, database: databaseName })
}

const databaseName = 'traveler'

async function createDatabase(socketFolder: string): Promise<void> {
  const client = new pg.Client({ ...connectionAs(ownerName, socketFolder), database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}
