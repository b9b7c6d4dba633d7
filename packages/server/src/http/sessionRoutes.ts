import { Refused } from '@traveler/domain/refusal.ts'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { OpenSession } from './access.ts'
import type { AccessRouteOptions } from './accessRouteOptions.ts'
import { sessionOf } from './authentication.ts'
import { isSecure, throttled } from './loginRoutes.ts'
import { pageOriginOf } from './pageOriginOf.ts'
import { parseBody } from './parseBody.ts'
import { clearSessionCookie, sessionCookie, setSessionCookie } from './sessionCookie.ts'
import { shownPerson } from './shownPerson.ts'

const switchBody = z.object({
  email: z.string().max(254).nullish(),
  badge: z.string().max(64).nullish(),
  password: z.string().max(1024).nullish(),
  pin: z.string().max(16).nullish(),
})

const promptBody = z.object({ purpose: z.enum(['ADD', 'SIGN']), email: z.string().max(254).nullish() })

/**
 * `GET /session` (who is here), `POST /session/switch` (somebody else is now), `POST /session/lock` (nobody is), and
 * `POST /session/passkey-prompt` (a passkey is wanted, to be added or to sign with).
 */
export function sessionRoutes(app: FastifyInstance, options: AccessRouteOptions): void {
  const { access, throttle, publicUrl } = options
  app.get('/session', async (request, reply) => {
    const [beginnings, session] = await Promise.all([access.beginnings(), sessionOf(options, request)])
    if (session === null && sessionCookie(request) !== null) {
      clearSessionCookie(reply, isSecure(request, publicUrl) ? 'secure' : 'plain')
    }
    const demoLogins = options.demoLogins ?? []
    return { firstRun: beginnings.isFirstRun, demo: beginnings.isDemo, demoLogins, ...shownSession(session) }
  })
  app.post('/session/switch', async (request, reply) => {
    const session = await sessionOf(options, request)
    if (session === null) throw new Refused({ code: 'UNAUTHENTICATED' })
    const { email = null, badge = null, password = null, pin = null } = parseBody(switchBody, request)
    const name = email ?? `badge ${badge}`
    const { person, expiresAt } = await throttled(throttle, request, name, () =>
      access.switchPerson(session, { email, badge, password, pin }),
    )
    const token = sessionCookie(request)
    if (token !== null) setSessionCookie(reply, { token, expiresAt, isSecure: isSecure(request, publicUrl) })
    return { user: shownPerson(person), expiresAt }
  })
  app.post('/session/lock', async (request) => {
    const session = await sessionOf(options, request)
    if (session === null) throw new Refused({ code: 'UNAUTHENTICATED' })
    await access.lock(session)
    return { locked: true }
  })
  app.post('/session/passkey-prompt', async (request) => {
    const session = await sessionOf(options, request)
    if (session === null || session.isLocked) throw new Refused({ code: 'UNAUTHENTICATED' })
    const { purpose, email = null } = parseBody(promptBody, request)
    return access.promptPasskey(session, { purpose, email, origin: pageOriginOf(request, publicUrl) })
  })
}

function shownSession(session: OpenSession | null) {
  if (session === null)
    return { user: null, device: null, locked: false, roles: [], permissions: [], expiresAt: null }
  const { caller, person, device, isLocked, expiresAt } = session
  return {
    user: shownPerson(person),
    organizationId: Number(caller.organizationId),
    device: device && { id: Number(device.id), name: device.name },
    locked: isLocked,
    roles: caller.roles.map((role) => role.name),
    permissions: [...caller.permissions].sort(),
    expiresAt,
  }
}
