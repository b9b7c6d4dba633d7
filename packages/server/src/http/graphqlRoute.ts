import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FileStorage } from '../db/fileStorage.ts'
import { parseExactJson, parseLenientJson } from '../graphql/exactNumber.ts'
import type { Executor, GraphqlRequest } from '../graphql/execute.ts'
import type { FileAddresses } from '../graphql/fileAddresses.ts'
import { RequestContext } from '../graphql/requestContext.ts'
import type { Caller } from '../operation/caller.ts'
import type { Performer } from '../operation/perform.ts'
import { compressAnswer } from './compressAnswer.ts'
import { RejectedCredentials } from './rejectedCredentials.ts'

/** Requests in one batch array, at most. */
const batchLimit = 500

export interface GraphqlRouteOptions {
  readonly executor: Executor
  readonly performer: Performer
  /** The caller, null when nobody is logged in; throws RejectedCredentials (401) when credentials are bad. */
  authenticate(request: FastifyRequest): Promise<Caller | null>
  /** Where this caller sends and fetches the bytes of files. */
  readonly fileAddresses?: (request: FastifyRequest, caller: Caller) => FileAddresses
  /** Where uploaded bytes lie. */
  readonly storage?: FileStorage
}

/** `POST /graphql`: one request, or an array of them performed in order and answered in order. */
export function graphqlRoute(
  app: FastifyInstance,
  { executor, performer, authenticate, fileAddresses, storage }: GraphqlRouteOptions,
): void {
  app.post('/graphql', { onSend: compressAnswer }, async (request, reply) => {
    const caller = await authenticate(request)
    if (caller === null) throw new RejectedCredentials('Please provide proper credentials')
    const header = request.headers['idempotency-key']
    const idempotencyKey = typeof header === 'string' && header !== '' ? header : randomUUID()
    const occurredAt = occurredAtOf(request)
    void reply.header('idempotency-key', idempotencyKey)
    const files = fileAddresses?.(request, caller)
    const gone = goneOf(reply)
    const run = (body: unknown, batchIndex: number) => {
      const context = new RequestContext({
        performer,
        caller,
        requestId: request.id,
        idempotencyKey,
        batchIndex,
        occurredAt,
        gone,
        ...(files && { files }),
        ...(storage && { storage }),
      })
      return executor.execute(asRequest(body), context)
    }
    const body: unknown = request.body
    if (!Array.isArray(body)) return run(body, 0)
    if (body.length > batchLimit)
      return badRequest(reply, `A batch holds at most ${batchLimit} requests. Split it.`)
    const answers: unknown[] = []
    for (const [index, one] of body.entries()) answers.push(await run(one, index))
    return answers
  })
}

/** Aborted when the connection ends before the answer has been sent. */
function goneOf(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  return gone.signal
}

function asRequest(body: unknown): GraphqlRequest {
  return typeof body === 'object' && body !== null ? body : {}
}

function badRequest(reply: FastifyReply, message: string) {
  return reply.code(400).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
}

// With its offset: without one nobody could say when it was. Date alone would read "5" as a day in May.
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** The client's own clock, where it says: `Occurred-At`, ISO 8601 with offset. What is not a time is left out, never guessed. */
function occurredAtOf(request: FastifyRequest): string | null {
  const header = request.headers['occurred-at']
  if (typeof header !== 'string' || !momentForm.test(header)) return null
  const time = new Date(header)
  const text = Number.isNaN(time.getTime()) ? '' : time.toISOString()
  // PostgreSQL knows no year 0, and Date knows years of six digits.
  return /^(?!0000)\d{4}-/.test(text) ? text : null
}

/** A body with its numbers exact. Python's NaN and Infinity are read too, and refused by the field that they are for. */
export function parseRequestBody(text: string): unknown {
  try {
    return parseExactJson(text)
  } catch {
    return parseLenientJson(text)
  }
}
