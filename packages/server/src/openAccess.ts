import { whyNotPassword } from '@traveler/domain/access/whyNotPassword.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { callerOfNamedKey, findKey } from './apiKey/findKey.ts'
import { foundOrganization } from './foundOrganization.ts'
import type { Access, FirstOrganization, OpenSession } from './http/access.ts'
import { proverOf } from './openPerformer.ts'
import { behindWall } from './operation/behindWall.ts'
import { callerOf } from './operation/callerOf.ts'
import type { Performer } from './operation/perform.ts'
import { hashSecret } from './operation/secretHash.ts'
import { findBeginnings } from './organization/findBeginnings.ts'
import { promptPasskey } from './passkey/promptPasskey.ts'
import { callerOfPerson } from './session/callerOfPerson.ts'
import { findSession } from './session/findSession.ts'
import { type LoginParts, logIn } from './session/logIn.ts'
import { endSession, lockSession } from './session/sessionStore.ts'
import { switchPerson } from './session/switchPerson.ts'
import { UnknownLogins } from './session/unknownLogins.ts'
import type { SessionStandingRow } from './user/callerStore.ts'

/** Who may come in, as the nouns know it: what the HTTP layer asks. */
export function openAccess(performer: Performer): Access {
  const { pool } = performer
  const parts: LoginParts = { performer, prover: proverOf(performer), unknown: new UnknownLogins() }
  return {
    beginnings: () => findBeginnings(pool),
    found: (first) => foundFirst(performer, first),
    logIn: (request) => logIn(parts, request),
    async findSession(token, isActivity) {
      const row = await findSession(pool, token, isActivity ? 'PERSON' : 'PAGE')
      return row && shownSession(row)
    },
    switchPerson: ({ caller, sessionId }, claim) =>
      switchPerson(
        parts,
        { organizationId: caller.organizationId, sessionId, deviceId: caller.deviceId },
        claim,
      ),
    async lock({ caller, sessionId }) {
      await behindWall(pool, caller.organizationId, [lockSession(sessionId)])
    },
    promptPasskey: ({ caller: { organizationId, userId }, sessionId }, wish) =>
      promptPasskey(pool, { organizationId, userId, sessionId }, wish),
    async logOut({ caller, sessionId }) {
      await behindWall(pool, caller.organizationId, [endSession(sessionId)])
    },
    findKey: (clientId, clientSecret) => findKey(pool, clientId, clientSecret),
    callerOfPerson: (person) => callerOfPerson(pool, person),
    callerOfKey: (key) => callerOfNamedKey(pool, key),
  }
}

function shownSession(row: SessionStandingRow): OpenSession {
  return {
    caller: callerOf(row, { id: row.session_id, deviceId: row.device_id }),
    person: { id: row.user_id, name: row.user_name, email: row.email },
    sessionId: row.session_id,
    device: row.device_id === null ? null : { id: row.device_id, name: row.device_name ?? '' },
    isLocked: row.is_locked,
    expiresAt: row.expires_at,
  }
}

async function foundFirst(performer: Performer, first: FirstOrganization): Promise<void> {
  refuseIf(whyNotPassword(first.password, first.email))
  await foundOrganization(performer, {
    name: first.organization,
    domain: first.domain,
    timeZone: first.timeZone,
    administratorName: first.name,
    administratorEmail: first.email,
    administratorPasswordHash: await hashSecret(first.password),
    onlyIfFirst: true,
  })
}
