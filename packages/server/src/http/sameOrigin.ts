import type { FastifyRequest } from 'fastify'

/** A page of somebody else made the browser send this. */
export class ForeignOrigin extends Error {
  readonly statusCode = 403

  constructor() {
    super(
      'This request does not come from a page of this server. Programs send a token in the header Authorization.',
    )
  }
}

/**
 * Refuses a request that another site's page made a browser send with our cookie (CSRF). Browsers say where a request
 * comes from: by Sec-Fetch-Site, or where they do not (plain http), by Origin. One that says neither is let through
 * when its body is JSON: a page can have that sent across sites only after asking us first (CORS), and we never agree.
 */
export function refuseForeignOrigin(request: FastifyRequest, publicUrl: string | null): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers['sec-fetch-site']
  const { origin } = request.headers
  const isOurs =
    site !== undefined
      ? site === 'same-origin' || site === 'none'
      : origin !== undefined
        ? ownOrigins(request, publicUrl).includes(origin)
        : isJson(request)
  if (!isOurs) throw new ForeignOrigin()
}

function ownOrigins(request: FastifyRequest, publicUrl: string | null): string[] {
  const asked = `${request.protocol}://${request.host}`
  return publicUrl === null ? [asked] : [asked, new URL(publicUrl).origin]
}

function isJson(request: FastifyRequest): boolean {
  return /^application\/json\b/i.test(request.headers['content-type'] ?? '')
}
