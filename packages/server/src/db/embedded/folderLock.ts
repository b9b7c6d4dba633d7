import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { CannotStart } from './cannotStart.ts'

/** What the owner of a folder leaves beside its lock for those who come second. */
export type Owner = z.infer<typeof ownerShape>

const ownerShape = z.object({
  /** Process id of the Traveler that owns the folder. */
  pid: z.number(),
  /** Folder of the database's socket; null while it starts. */
  socketFolder: z.string().nullable(),
})

/** Sole ownership of a folder, until it is released or this process ends. */
export interface FolderLock {
  /** The owner before, if it ended without releasing the lock. */
  readonly formerOwner: Owner | null
  tell(owner: Owner): void
  release(): void
}

/**
 * Become the only owner of a folder, or say in one sentence who is. SQLite takes a lock of the operating system:
 * it ends with this process however that ends, tells a reused process id from the real one, and holds between
 * containers that share the folder. A file with a process id in it does none of that.
 */
export function lockFolder(folder: string): FolderLock {
  const database = new DatabaseSync(join(folder, 'owner.lock'), { timeout: 0 })
  try {
    // Without a journal the lock file stays empty, whatever happens.
    database.exec('pragma journal_mode = memory; begin exclusive')
  } catch (cause) {
    database.close()
    throw whyNotLocked(folder, cause)
  }
  const formerOwner = readOwner(folder)
  const tell = (owner: Owner): void => writeFileSync(ownerFile(folder), JSON.stringify(owner))
  tell({ pid: process.pid, socketFolder: null })
  return {
    formerOwner,
    tell,
    release() {
      rmSync(ownerFile(folder), { force: true })
      database.close()
    },
  }
}

/** Who owns a folder now, or said so and died. */
export function readOwner(folder: string): Owner | null {
  if (!existsSync(ownerFile(folder))) return null
  try {
    return ownerShape.parse(JSON.parse(readFileSync(ownerFile(folder), 'utf8')))
  } catch {
    // Read at the moment of writing, or cut off by a power failure: it only ever explains.
    return null
  }
}

function ownerFile(folder: string): string {
  return join(folder, 'owner.json')
}

const sqliteBusy = 5

function whyNotLocked(folder: string, cause: unknown): CannotStart {
  if (cause instanceof Error && 'errcode' in cause && cause.errcode === sqliteBusy) {
    const owner = readOwner(folder)
    return new CannotStart(
      `Another Traveler${owner ? ` (process ${owner.pid})` : ''} is using the data folder ${folder}; ` +
        'stop it first, or give this one a folder of its own with TRAVELER_DATA.',
      { cause },
    )
  }
  return new CannotStart(
    `The data folder ${folder} cannot be locked (${String(cause)}); ` +
      'name a folder on a local disk that you may write in with TRAVELER_DATA.',
    { cause },
  )
}
