import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'

interface Heard {
  readonly method: string | undefined
  readonly body: string
}

/** A server that gives tokens and takes files, and answers imports with what it is told, one after the other. */
export async function importServer(...answers: readonly object[]) {
  const heard: Heard[] = []
  const left = [...answers]
  const server = createServer((request, reply) => {
    void bodyOf(request).then((body) => {
      heard.push({ method: request.method, body })
      reply.setHeader('content-type', 'application/json')
      reply.end(answerTo(request, body) ?? JSON.stringify(left.shift()))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  after(() => server.close())
  // It listens on a port, not on a socket file.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const answerTo = ({ url: path, method }: IncomingMessage, body: string): string | null => {
    if (path?.endsWith('/token')) return '{"access_token":"t"}'
    if (method === 'PUT') return ''
    if (body.includes('requestFileUploadUrl'))
      return JSON.stringify({
        data: { requestFileUploadUrl: { uploadUrl: `${url}/files/k`, s3Key: 'the-key' } },
      })
    return body.includes('importProgress(') ? '{"data":{"importProgress":null}}' : null
  }
  const sentTo = (mutation: string) =>
    JSON.parse(heard.find(({ body }) => body.includes(`${mutation}(`))?.body ?? '').variables.input
  const file = () => heard.find(({ method }) => method === 'PUT')?.body
  return {
    sentTo,
    file,
    environment: { TRAVELER_URL: url, TRAVELER_CLIENT_ID: 'id', TRAVELER_CLIENT_SECRET: 's' },
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request) body += String(part)
  return body
}
