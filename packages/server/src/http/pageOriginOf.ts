import type { FastifyRequest } from 'fastify'

/** Scheme, host and port of the pages of this server, as it is configured, else as the request says; empty: no address. */
export function pageOriginOf(request: FastifyRequest, publicUrl: string | null): string {
  return URL.parse(publicUrl ?? `${request.protocol}://${request.host}`)?.origin ?? ''
}
