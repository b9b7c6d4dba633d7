import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'

/** One request that came in. */
export interface Heard {
  readonly path: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/**
 * A server that keeps what it is asked and gives its answers one after the other, the last of them ever after; it takes every
 * API key and every password. Files it takes too: what is asked to send and to watch one is not among what was heard.
 */
export async function heardServer(...answers: readonly object[]) {
  const heard: Heard[] = []
  const left = [...answers]
  let file: string | undefined
  const server = createServer((request, reply) => {
    void bodyOf(request).then((body) => {
      if (request.method === 'PUT') file = body
      const taken = fileTaken(request, body)
      if (taken === null) heard.push({ path: request.url, headers: request.headers, body })
      const known = taken ?? loginAnswer(request.url ?? '')
      reply.setHeader('content-type', 'application/json')
      reply.end(known ?? JSON.stringify(left.length > 1 ? left.shift() : left[0]))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  after(() => server.close())
  // It listens on a port, not on a socket file.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    heard,
    url,
    /** The last file that was sent, as it came. */
    file: () => file,
    /** The input of the first request for a mutation. */
    sentTo: (mutation: string) =>
      JSON.parse(heard.find(({ body }) => body.includes(`${mutation}(`))?.body ?? '').variables.input,
    environment: { TRAVELER_URL: url, TRAVELER_CLIENT_ID: 'id', TRAVELER_CLIENT_SECRET: 's' },
  }
}

function loginAnswer(path: string): string | null {
  if (path.endsWith('/token')) return '{"access_token":"the-token"}'
  if (path === '/login') return '{"token":"the-session"}'
  return path === '/logout' ? '{"user":null}' : null
}

/** The answer to whoever sends a file and watches its import; null: it is about something else. */
function fileTaken({ method, headers }: IncomingMessage, body: string): string | null {
  if (method === 'PUT') return ''
  if (body.includes('importProgress(')) return '{"data":{"importProgress":null}}'
  if (!body.includes('requestFileUploadUrl')) return null
  const place = { uploadUrl: `http://${headers.host}/files/k`, s3Key: 'the-key' }
  return JSON.stringify({ data: { requestFileUploadUrl: place } })
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request) body += String(part)
  return body
}
