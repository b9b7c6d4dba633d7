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
 * A server that keeps what it is asked and answers what it is told; it takes every API key and every password. The sending of
 * a file it takes too, and keeps nothing of it.
 */
export async function heardServer(
  answer: object,
): Promise<{ readonly heard: Heard[]; readonly url: string }> {
  const heard: Heard[] = []
  const server = createServer((request, reply) => {
    void bodyOf(request).then((body) => {
      const taken = fileTaken(request, body)
      if (taken === null) heard.push({ path: request.url, headers: request.headers, body })
      reply.setHeader('content-type', 'application/json')
      reply.end(taken ?? JSON.stringify(answerTo(request.url ?? '') ?? answer))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  after(() => server.close())
  // It listens on a port, not on a socket file.
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function answerTo(path: string): object | null {
  if (path.endsWith('/token')) return { access_token: 'the-token' }
  if (path === '/login') return { token: 'the-session' }
  return path === '/logout' ? { user: null } : null
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
