import { createHash, randomUUID } from 'node:crypto'
import { renameSync, rmSync, statSync } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { type FileStorage, type StoredBytes, TooManyBytes } from './fileStorage.ts'

/** Bytes lie here until they are whole and named by their hash. */
export const arriving = 'arriving'
const hour = 3_600_000

/**
 * Files in a folder, readable by its owner alone: `ORGANIZATION/ab/abcd…`, named by the SHA-256 of their bytes, so that
 * nothing stored is ever written over by something else.
 */
export class FolderStorage implements FileStorage {
  readonly #folder: string

  /** Of this server: in its data folder. */
  static ofData(dataFolder: string): FolderStorage {
    return new FolderStorage(join(dataFolder, 'files'))
  }

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Takes away what was arriving when a process ended. What grew within the last hour may be another process's. */
  async removeUnfinished(now: number): Promise<void> {
    const folder = join(this.#folder, arriving)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    for (const name of await readdir(folder)) {
      const path = join(folder, name)
      const { mtimeMs } = await stat(path)
      if (now - mtimeMs > hour) await rm(path, { force: true })
    }
  }

  async put(organizationId: string, bytes: Readable, limit: number): Promise<StoredBytes> {
    const place = join(this.#folder, arriving, randomUUID())
    await mkdir(dirname(place), { recursive: true, mode: 0o700 })
    try {
      const stored = await this.#write(place, bytes, limit)
      const path = this.#pathOf(organizationId, stored.sha256)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      // In one breath, as `remove` looks and takes away: neither comes between the other's two halves.
      renameSync(place, path)
      await syncFolder(dirname(path))
      return stored
    } catch (error) {
      await rm(place, { force: true })
      throw error
    }
  }

  async #write(place: string, bytes: Readable, limit: number): Promise<StoredBytes> {
    const hash = createHash('sha256')
    let size = 0
    const file = await open(place, 'wx', 0o600)
    try {
      // A stream that is left early stays whole: whoever sends too much is still to be answered over it.
      for await (const chunk of bytes.iterator({ destroyOnReturn: false })) {
        const piece = Buffer.from(chunk)
        size += piece.length
        if (size > limit) throw new TooManyBytes()
        hash.update(piece)
        await file.writeFile(piece)
      }
      // On the disk before anything says that it is there.
      await file.sync()
    } finally {
      await file.close()
    }
    return { sha256: hash.digest('hex'), size }
  }

  async open(organizationId: string, sha256: string): Promise<Readable | null> {
    try {
      const file = await open(this.#pathOf(organizationId, sha256), 'r')
      return file.createReadStream()
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    }
  }

  async *list(organizationId: string): AsyncGenerator<readonly string[]> {
    const folder = join(this.#folder, organizationId)
    for (const part of await namesIn(folder)) {
      const names = (await namesIn(join(folder, part))).filter((name) => /^[0-9a-f]{64}$/.test(name))
      if (names.length > 0) yield names
    }
  }

  remove(organizationId: string, sha256: string, since: number): boolean {
    const path = this.#pathOf(organizationId, sha256)
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined || found.mtimeMs >= since) return false
    rmSync(path)
    return true
  }

  #pathOf(organizationId: string, sha256: string): string {
    // Both are ours; a path made of anything else would leave the folder.
    if (!/^\d+$/.test(organizationId) || !/^[0-9a-f]{64}$/.test(sha256))
      throw new Error('Not the name of stored bytes')
    return join(this.#folder, organizationId, sha256.slice(0, 2), sha256)
  }
}

/** Empty where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** A new name in a folder outlives a power cut only when the folder is on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}
