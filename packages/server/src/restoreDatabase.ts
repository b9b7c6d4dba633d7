import { verifyAll } from './backup/drillBackup.ts'
import { type Restored, type RestoreOptions, restoreBackup } from './backup/restoreBackup.ts'
import { makeCheckpoint } from './checkpoint/makeCheckpoint.ts'
import { notePublicKeys, openSigningKey, readPublicKeys } from './checkpoint/signingKey.ts'
import { openPool } from './db/connection.ts'
import { FolderStorage } from './db/folderStorage.ts'
import { listOrganizations } from './operation/listOrganizations.ts'
import type { Verification } from './record/verifyRecord.ts'
import type { CommandDatabase } from './withDatabase.ts'

export type RestoreWish = Pick<RestoreOptions, 'archive' | 'trusted' | 'present' | 'report'>

/** What was restored, and what verifying it found. */
export interface RestoredDatabase {
  readonly restored: Restored
  readonly verifications: readonly Verification[]
}

/**
 * Restores an archive into a command's database and data folder, verifies the record, and, when nothing is wrong with it,
 * signs for what no checkpoint vouched for: the database numbers its transactions anew.
 */
export async function restoreDatabase(
  { owner, app, configuration }: CommandDatabase,
  wish: RestoreWish,
): Promise<RestoredDatabase> {
  const { dataFolder, signingKey } = configuration
  const storage = FolderStorage.ofData(dataFolder)
  const archived = await restoreBackup({ ...wish, owner, storage })
  const isKnown = readPublicKeys(dataFolder).has(archived.signedBy)
  const restored = { ...archived, keyIsItsOwn: archived.keyIsItsOwn && !isKnown }
  notePublicKeys(dataFolder, restored.publicKeys)
  const verifications = await verifyAll(owner, readPublicKeys(dataFolder), storage)
  if (verifications.every(({ findingCount }) => findingCount === 0)) {
    const pool = openPool(app, 1)
    const key = openSigningKey(signingKey, dataFolder)
    try {
      for (const organizationId of await listOrganizations(pool))
        await makeCheckpoint(pool, organizationId, key, 'all')
    } finally {
      await pool.end()
    }
  }
  return { restored, verifications }
}
