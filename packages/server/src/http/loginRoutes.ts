import { setTimeout as pause } from 'node:timers/promises'
import { Refused } from '@traveler/domain/refusal.ts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { AccessRouteOptions } from './accessRouteOptions.ts'
import { sessionOf } from './authentication.ts'
import { parseBody } from './parseBody.ts'
import { refuseForeignOrigin } from './sameOrigin.ts'
import { clearSessionCookie, setSessionCookie } from './sessionCookie.ts'
import { shownPerson } from './shownPerson.ts'

/** A failed login takes so long, in milliseconds, whatever it failed at: what the time would tell is covered. */
const failureTime = 300

const loginBody = z.object({
  email: z.string().max(254),
  password: z.string().max(1024),
  deviceToken: z.string().max(100).nullish(),
})

/** `POST /login` and `POST /logout`: a person's session, for the browser as a cookie, for programs as a token. */
export function loginRoutes(app: FastifyInstance, options: AccessRouteOptions): void {
  const { access, throttle, publicUrl } = options
  app.post('/login', async (request, reply) => {
    refuseForeignOrigin(request, publicUrl)
    const { email, password, deviceToken = null } = parseBody(loginBody, request)
    const login = await throttled(throttle, request, email, () =>
      access.logIn({ email, password, deviceToken }),
    )
    setSessionCookie(reply, {
      token: login.token,
      expiresAt: login.expiresAt,
      isSecure: isSecure(request, publicUrl),
    })
    return { token: login.token, user: shownPerson(login.person), expiresAt: login.expiresAt }
  })
  app.post('/logout', async (request, reply) => {
    const session = await sessionOf(options, request)
    if (session !== null) await access.logOut(session)
    clearSessionCookie(reply, isSecure(request, publicUrl) ? 'secure' : 'plain')
    return { user: null }
  })
}

/** Tries a login: not at all after too many failures, and never faster when it fails than a slow one. */
export async function throttled<Result>(
  throttle: AccessRouteOptions['throttle'],
  request: FastifyRequest,
  name: string,
  attempt: () => Promise<Result>,
): Promise<Result> {
  throttle.begin(request.ip, name)
  const began = performance.now()
  try {
    const result = await attempt()
    throttle.end(request.ip, name, 'IN')
    return result
  } catch (error) {
    if (isFailedLogin(error)) await pause(Math.max(0, failureTime - (performance.now() - began)))
    else throttle.end(request.ip, name, 'WITHDRAWN')
    throw error
  }
}

function isFailedLogin(error: unknown): boolean {
  return (
    error instanceof Refused &&
    error.refusals.some(({ code }) => code === 'LOGIN_FAILED' || code === 'SIGNER_LOCKED')
  )
}

/** Whether people reach this server by https. */
export function isSecure(request: FastifyRequest, publicUrl: string | null): boolean {
  return publicUrl === null ? request.protocol === 'https' : publicUrl.startsWith('https:')
}
