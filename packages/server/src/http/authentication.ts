import type { FastifyRequest } from 'fastify'
import type { Caller } from '../operation/caller.ts'
import type { Access, OpenSession } from './access.ts'
import { RejectedCredentials } from './rejectedCredentials.ts'
import { refuseForeignOrigin } from './sameOrigin.ts'
import { sessionCookie } from './sessionCookie.ts'
import type { TokenKey } from './tokenKey.ts'

export interface AuthenticationOptions {
  readonly access: Access
  readonly tokenKey: TokenKey
  /** How people reach this server from outside; null: as the request says. */
  readonly publicUrl: string | null
}

/** The page shows one person and the session has another by now: what was clicked there is not done in the other's name. */
export class PersonChanged extends Error {
  readonly statusCode = 409

  constructor() {
    super('Somebody else works at this device by now. Load the page again.')
  }
}

/** Gives the caller of a request: null when no credentials came with it, RejectedCredentials when bad ones did. */
export function authenticateBy(
  options: AuthenticationOptions,
): (request: FastifyRequest) => Promise<Caller | null> {
  return async (request) => {
    const token = headerToken(request)
    if (token !== null && isKeyToken(token)) return callerOfKey(options, token)
    const session = await sessionOf(options, request)
    if (session === null) {
      if (token !== null || sessionCookie(request) !== null)
        throw new RejectedCredentials('Token is expired.')
      return null
    }
    if (session.isLocked)
      throw new RejectedCredentials('The session is locked. Unlock it with your PIN or password.')
    const expected = request.headers['traveler-user']
    if (expected !== undefined && expected !== session.person.id) throw new PersonChanged()
    return session.caller
  }
}

/** The session that a request belongs to, locked or not; null when there is none or it is over. */
export async function sessionOf(
  { access, publicUrl }: AuthenticationOptions,
  request: FastifyRequest,
): Promise<OpenSession | null> {
  const given = headerToken(request)
  if (given !== null && !isSessionToken(given))
    throw new RejectedCredentials('Unable to parse authentication token')
  const token = given ?? sessionCookie(request)
  if (token === null || !isSessionToken(token)) return null
  // Who sends a header has read the token, which pages of others cannot.
  if (given === null) refuseForeignOrigin(request, publicUrl)
  return access.findSession(token, request.headers['traveler-background'] === undefined)
}

/** `Bearer x`, `Token x` of old clients, or the bare token that the reference's own scripts send. */
function headerToken(request: FastifyRequest): string | null {
  const header = request.headers.authorization?.trim()
  if (header === undefined || header === '') return null
  return header.replace(/^(bearer|token)\s+/i, '')
}

const isKeyToken = (token: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)
const isSessionToken = (token: string): boolean => /^\d{1,16}\.[\w-]{43}$/.test(token)

async function callerOfKey({ access, tokenKey }: AuthenticationOptions, token: string): Promise<Caller> {
  const caller = await access.callerOfKey(await tokenKey.verify(token))
  if (caller === null)
    throw new RejectedCredentials('Unable to validate authentication token: the API key is disabled.')
  return caller
}
