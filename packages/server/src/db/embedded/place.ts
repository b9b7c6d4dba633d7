import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannotStart.ts'
import type { ServerLog } from './serverLog.ts'
import { canReach, chooseServerUser, type ServerUser } from './serverUser.ts'

/** Where the database of a data folder lies, and whom its server runs as. */
export interface Place {
  /** The folder that holds the database: the data folder, or one that the server's user can reach. */
  readonly parent: string
  /** PostgreSQL's own folder, in `parent`. */
  readonly cluster: string
  readonly user: ServerUser | null
}

/** The file in a data folder that says where its database lies, when that is elsewhere. */
const pointerName = 'postgres-lies-elsewhere.txt'

/** Make a data folder, if need be, and answer its real path. */
export function makeDataFolder(folder: string): string {
  try {
    // Its owner's alone to read, but PostgreSQL's user must pass through it when Traveler runs as root.
    if (mkdirSync(folder, { recursive: true })) chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
    return realpathSync(folder)
  } catch (cause) {
    throw new CannotStart(
      `The data folder ${folder} cannot be made or read (${String(cause)}); ` +
        'name one that you may write in with TRAVELER_DATA.',
      { cause },
    )
  }
}

/** Find where the database of a data folder lies, or decide where a new one will. */
export function choosePlace(dataFolder: string, log: ServerLog): Place {
  const parent = readPointer(dataFolder) ?? dataFolder
  const cluster = join(parent, 'postgres')
  const user = chooseServerUser(cluster)
  if (canReach(user, parent)) return { parent, cluster, user }
  if (existsSync(cluster)) {
    throw new CannotStart(
      `The database in ${cluster} belongs to ${user?.name}, who cannot reach it there; ` +
        'let everybody pass through the folders above it (chmod a+x), then start again.',
    )
  }
  const elsewhere = makePlaceElsewhere(dataFolder)
  log.warn(
    `Traveler runs as root, PostgreSQL must not, and ${user?.name} cannot reach ${dataFolder}: ` +
      `the database lies in ${elsewhere}. Back up both folders.`,
  )
  return { parent: elsewhere, cluster: join(elsewhere, 'postgres'), user }
}

/** Whether a data folder has a database: its own, or one that lies elsewhere. Makes nothing. */
export function holdsDatabase(dataFolder: string): boolean {
  return existsSync(join(readPointer(dataFolder) ?? dataFolder, 'postgres'))
}

function readPointer(dataFolder: string): string | null {
  const pointer = join(dataFolder, pointerName)
  if (!existsSync(pointer)) return null
  const elsewhere = readFileSync(pointer, 'utf8').trim()
  if (existsSync(elsewhere)) return realpathSync(elsewhere)
  throw new CannotStart(
    `The database of ${dataFolder} lies in ${elsewhere}, which is not there; ` +
      `bring that folder back, or remove ${pointer} to begin with an empty database.`,
  )
}

// Not in a temporary folder, which a restart may empty. A new name each time: when a data folder was removed and
// made again, the database that belonged to the old one is neither shown nor overwritten.
function makePlaceElsewhere(dataFolder: string): string {
  try {
    mkdirSync('/var/lib', { recursive: true })
    const elsewhere = mkdtempSync('/var/lib/traveler-')
    chmodSync(elsewhere, 0o711)
    writeFileSync(join(elsewhere, 'belongs-to.txt'), `${dataFolder}\n`)
    const pointer = join(dataFolder, pointerName)
    writeFileSync(`${pointer}.new`, `${elsewhere}\n`)
    renameSync(`${pointer}.new`, pointer)
    return elsewhere
  } catch (cause) {
    throw new CannotStart(
      `PostgreSQL's user cannot reach ${dataFolder}, and no folder could be made for it in /var/lib; ` +
        'start Traveler as an ordinary user, or name a folder that everybody may pass through with TRAVELER_DATA.',
      { cause },
    )
  }
}
