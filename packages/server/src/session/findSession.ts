import { settings } from '@traveler/domain/organization/settings.ts'
import { behindWall } from '../operation/behindWall.ts'
import { hashOfSecret, organizationOfSecret } from '../operation/newSecret.ts'
import type { Performer } from '../operation/perform.ts'
import { type Allowed, loadSessionStanding, type SessionStandingRow } from '../user/callerStore.ts'
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
  if (askedBy === 'PERSON' && !wasTouched(hash))
    await behindWall(pool, organizationId, [touchSession(hash, settings.signingIdleMinutes.default)])
  const known = allowed.get(hash)
  const { name, text, values } = loadSessionStanding(organizationId, hash, known)
  const { rows } = await pool.query<SessionStandingRow>({ name, text, values: [...values] })
  const [row] = rows
  if (row === undefined || row.deactivated) return null
  if (known !== undefined && row.user_id === known.user_id && row.stamp === known.stamp)
    return { ...row, roles: known.roles, permissions: known.permissions, time_zone: known.time_zone }
  if (allowed.size >= keptAllowed) allowed.clear()
  allowed.set(hash, row)
  return row
}

/** What those at sessions were allowed when they last asked, by the digest of the token. */
const allowed = new Map<string, Allowed>()
// Each may name two hundred permissions.
const keptAllowed = 2_000

/** Sessions that were noted as awake a moment ago, by the digest of their token, and when: milliseconds. */
const touched = new Map<string, number>()
const keptSessions = 10_000

// The statement does nothing within ten seconds of the time before. This leaves it out for half of them: whoever comes
// back from idle minutes is never among these.
function wasTouched(hash: string): boolean {
  const now = performance.now()
  if (now - (touched.get(hash) ?? Number.NEGATIVE_INFINITY) < 5_000) return true
  if (touched.size >= keptSessions) touched.clear()
  touched.set(hash, now)
  return false
}
