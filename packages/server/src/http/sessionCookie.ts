import type { FastifyReply, FastifyRequest } from 'fastify'

const name = 'traveler_session'

/** The session token that the browser sent; null when it sent none. */
export function sessionCookie(request: FastifyRequest): string | null {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  const own = pairs.find((pair) => pair.startsWith(`${name}=`))
  return own === undefined ? null : own.slice(name.length + 1)
}

/** Lets the browser keep the token where no script reads it, and send it from our own pages alone. */
export function setSessionCookie(reply: FastifyReply, cookie: SessionCookie): void {
  const seconds = Math.max(0, Math.floor((Date.parse(cookie.expiresAt) - Date.now()) / 1000))
  void reply.header('set-cookie', attributes(cookie.token, seconds, cookie.isSecure))
}

export interface SessionCookie {
  readonly token: string
  readonly expiresAt: string
  /** People reach this server by https: the browser never sends it otherwise. */
  readonly isSecure: boolean
}

export function clearSessionCookie(reply: FastifyReply, isSecure: 'secure' | 'plain'): void {
  void reply.header('set-cookie', attributes('', 0, isSecure === 'secure'))
}

function attributes(token: string, seconds: number, isSecure: boolean): string {
  const parts = [`${name}=${token}`, 'Path=/', `Max-Age=${seconds}`, 'HttpOnly', 'SameSite=Lax']
  return [...parts, ...(isSecure ? ['Secure'] : [])].join('; ')
}
