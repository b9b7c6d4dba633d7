import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'

/** One request that came in. */
export interface Heard {
  readonly path: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A server that keeps what it is asked and answers what it is told; it takes every API key and every password. */
export async function heardServer(
  answer: object,
): Promise<{ readonly heard: Heard[]; readonly url: string }> {
  const heard: Heard[] = []
  const server = createServer((request, reply) => {
    void bodyOf(request).then((body) => {
      heard.push({ path: request.url, headers: request.headers, body })
      reply.setHeader('content-type', 'application/json')
      reply.end(JSON.stringify(answerTo(request.url ?? '') ?? answer))
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

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request) body += String(part)
  return body
}
