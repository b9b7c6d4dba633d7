import type pg from 'pg'
import type { FileStorage } from './db/fileStorage.ts'
import { deleteUploads, listNamedBytes } from './file/fileStore.ts'
import { behindWall } from './operation/behindWall.ts'
import { listOrganizations } from './operation/listOrganizations.ts'

/** Days for which bytes wait to be claimed by a record. */
export const unclaimedDays = 7

const day = 86_400_000

/**
 * Takes away bytes that were stored days ago and that no file of the record names: nobody said what they are. Gives how
 * many. Bytes that two records share stay as long as one names them, and an upload that is under way makes its bytes new.
 */
export async function clearUnclaimedBytes(pool: pg.Pool, storage: FileStorage): Promise<number> {
  let cleared = 0
  for (const organizationId of await listOrganizations(pool)) {
    for await (const names of storage.list(organizationId)) {
      const [named] = await behindWall<[{ readonly sha256: string }]>(pool, organizationId, [
        listNamedBytes(names),
      ])
      const isNamed = new Set(named.map(({ sha256 }) => sha256))
      for (const sha256 of names.filter((name) => !isNamed.has(name)))
        if (storage.remove(organizationId, sha256, Date.now() - unclaimedDays * day)) cleared += 1
    }
    // Last, so that bytes outlive their upload by a round: whoever claims it at this moment has committed by then.
    await behindWall(pool, organizationId, [deleteUploads(unclaimedDays)])
  }
  return cleared
}
