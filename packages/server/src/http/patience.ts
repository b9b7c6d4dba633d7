import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Milliseconds for a body to arrive; for bytes of a file, between two pieces of them. */
const patience = 60_000

/**
 * A client that sends its request slower than this holds a connection that others need, and is cut off. The server's own
 * limit counts from the first byte to the last: a large file on a slow line would never arrive under it.
 */
export function limitPatience(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (!hasBody(request)) return
    const { raw } = request
    const cut = setTimeout(() => raw.destroy(), patience)
    cut.unref()
    if (request.method === 'PUT') raw.on('data', () => cut.refresh()).pause()
    for (const end of ['end', 'close', 'error']) raw.once(end, () => clearTimeout(cut))
  })
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}
