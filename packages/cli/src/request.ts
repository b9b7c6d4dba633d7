import { type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { CannotAsk } from './apiRefused.ts'

/** What is sent. */
export interface Sent {
  readonly method: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | URLSearchParams | Readable
  readonly signal: AbortSignal
}

export interface Answered {
  readonly status: number
  readonly text: string
  readonly headers: IncomingMessage['headers']
}

/** Sends a request and reads the whole answer, however long that takes: `fetch` gives up after five minutes. No answer is one sentence. */
export async function request(url: string, sent: Sent): Promise<Answered> {
  try {
    const response = await responseTo(url, sent)
    return { status: response.statusCode ?? 0, text: await text(response), headers: response.headers }
  } catch (cause) {
    if (sent.signal.aborted) throw sent.signal.reason
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new CannotAsk(
      `No answer from ${new URL(url).origin} (${reason}). Is the server running, and TRAVELER_URL right?`,
      { cause },
    )
  }
}

/** The bytes of an answer, as they come. */
export async function openBytes(
  url: string,
  { headers, signal }: Pick<Sent, 'headers' | 'signal'>,
): Promise<Readable> {
  const response = await responseTo(url, { method: 'GET', headers: headers ?? {}, body: '', signal })
  if (response.statusCode === 200) return response
  response.resume()
  throw new CannotAsk(`${new URL(url).origin} gave no bytes: status ${response.statusCode}. Ask again.`)
}

function responseTo(url: string, { method, headers, body, signal }: Sent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.startsWith('https:') ? secureRequest : plainRequest
    const form =
      body instanceof URLSearchParams ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
    const asked = send(url, { method, headers: { ...form, ...headers }, signal })
    asked.once('response', resolve).once('error', reject)
    if (typeof body === 'string' || body instanceof URLSearchParams) asked.end(String(body))
    // What the server says of a body that it did not read to the end counts, not that it stopped reading.
    else pipeline(body, asked).catch((error: unknown) => setImmediate(() => reject(error)))
  })
}
