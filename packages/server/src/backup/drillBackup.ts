import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportProgress } from '../archive/progress.ts'
import type { PublicKeys } from '../checkpoint/signingKey.ts'
import type { ConnectionSettings } from '../db/connection.ts'
import { startEmbeddedServer } from '../db/embeddedServer.ts'
import { FolderStorage } from '../db/folderStorage.ts'
import { DatabaseSource } from '../record/databaseSource.ts'
import { type Verification, verifyOrganization } from '../record/verifyRecord.ts'
import { type Restored, restoreBackup } from './restoreBackup.ts'

export interface DrillOptions {
  readonly archive: string
  readonly trusted: PublicKeys | null
  readonly report: ReportProgress
}

/** What came out of an archive that was restored for a trial. */
export interface Drill {
  readonly restored: Restored
  /** Of each organization. */
  readonly verifications: readonly Verification[]
}

/**
 * Restores an archive into a server of its own in a temporary folder, compares every table's rows and digest, verifies the
 * record with its files, and leaves nothing. Throws BadArchive or CannotKeep when the archive does not restore.
 */
export async function drillBackup({ archive, trusted, report }: DrillOptions): Promise<Drill> {
  const folder = mkdtempSync(join(tmpdir(), 'traveler-drill-'))
  // As root the server runs as another user, who must pass through.
  chmodSync(folder, 0o711)
  try {
    const server = await startEmbeddedServer({ folder, isScratch: true, log: { info() {}, warn() {} } })
    try {
      const storage = FolderStorage.ofData(folder)
      const owner = server.owner
      const restored = await restoreBackup({ archive, owner, storage, trusted, present: 'refuse', report })
      return { restored, verifications: await verifyAll(owner, restored.publicKeys, storage) }
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Verifies the record of every organization in a database. */
export async function verifyAll(
  owner: ConnectionSettings,
  publicKeys: PublicKeys,
  storage: FolderStorage,
): Promise<Verification[]> {
  const source = new DatabaseSource(owner, publicKeys, storage)
  const verifications: Verification[] = []
  for (const organization of await source.organizations())
    verifications.push(await verifyOrganization(source, organization))
  return verifications
}
