import { settings } from '@traveler/domain/organization/settings.ts'
import { behindWall } from '../operation/behindWall.ts'
import { hashOfSecret, organizationOfSecret } from '../operation/newSecret.ts'
import type { Performer } from '../operation/perform.ts'
import { loadSessionStanding, type SessionStandingRow } from '../user/callerStore.ts'
import { touchSession } from './sessionStore.ts'

/** Who asks: a person, or a page by itself, which does not keep a session awake. */
export type AskedBy = 'PERSON' | 'PAGE'

/** The session with this token and the standing of who is at it; null when it is over, or its person was deactivated. */
export async function findSession(
  pool: Performer['pool'],
  token: string,
  askedBy: AskedBy,
): Promise<SessionStandingRow | null> {
  const organizationId = organizationOfSecret(token)
  if (organizationId === null) return null
  const hash = hashOfSecret(token)
  const touch = askedBy === 'PERSON' ? [touchSession(hash, settings.signingIdleMinutes.default)] : []
  const [[row]] = await behindWall<[SessionStandingRow]>(pool, organizationId, [
    loadSessionStanding(hash),
    ...touch,
  ])
  return row === undefined || row.deactivated ? null : row
}
