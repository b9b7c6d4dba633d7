import { behindWall } from '../operation/behindWall.ts'
import type { Caller } from '../operation/caller.ts'
import { callerOf } from '../operation/callerOf.ts'
import type { Performer } from '../operation/perform.ts'
import { loadStanding, type StandingRow } from '../user/callerStore.ts'

/** Who a person is now, away from any session; null: nobody, deactivated or locked out. */
export async function callerOfPerson(
  pool: Performer['pool'],
  { organizationId, userId }: { readonly organizationId: string; readonly userId: string },
): Promise<Caller | null> {
  const [[row]] = await behindWall<[StandingRow]>(pool, organizationId, [loadStanding(userId)])
  if (row === undefined || row.deactivated || row.locked_at !== null) return null
  return callerOf(row, { id: null, deviceId: null })
}
