import { randomUUID } from 'node:crypto'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { Executor } from '../src/graphql/execute.ts'
import { createApp } from '../src/http/app.ts'
import type { Caller } from '../src/operation/caller.ts'
import { schema } from '../src/schema.ts'
import type { Answer, Asker, Floor } from './floor.ts'

/** One answer of POST /graphql. */
export interface HttpAnswer {
  readonly status: number
  /** Of one request; of a batch see `answers`. */
  readonly answer: Answer
  readonly answers: readonly Answer[]
  readonly headers: Readonly<Record<string, unknown>>
}

/** `POST /graphql` of the real server, past the socket alone. */
export interface HttpApi {
  /** What failed on our side so far: the causes of INTERNAL_SERVER_ERROR. */
  readonly failures: readonly unknown[]
  /** Posts a body: text as it is, anything else as JSON. Null posts as nobody. */
  post(as: Asker | null, body: unknown, headers?: Record<string, string>): Promise<HttpAnswer>
}

const apps: FastifyInstance[] = []
after(() => Promise.all(apps.map((app) => app.close())))

export function openHttpApi(floor: Floor): HttpApi {
  const failures: unknown[] = []
  const callers = new Map<string, Caller>()
  const tokens = new Map<Caller, string>()
  const app = createApp({
    executor: new Executor(schema, (error) => failures.push(error)),
    performer: floor.performer,
    pool: floor.performer.pool,
    trustProxy: false,
    async authenticate({ headers }) {
      return callers.get(headers.authorization ?? '') ?? null
    },
  })
  apps.push(app)
  const tokenOf = (caller: Caller): string => {
    const token = tokens.get(caller) ?? randomUUID()
    tokens.set(caller, token)
    callers.set(token, caller)
    return token
  }
  return {
    failures,
    async post(as, body, headers = {}) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          ...(as && { authorization: tokenOf(as.caller) }),
          ...headers,
        },
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      })
      const parsed: unknown = JSON.parse(response.payload)
      const answers = (Array.isArray(parsed) ? parsed : [parsed]).map(asAnswer)
      return { status: response.statusCode, answer: answers[0] ?? {}, answers, headers: response.headers }
    },
  }
}

/** The body is read as the API writes it; what is asserted of it names its shape. */
function asAnswer(body: unknown): Answer {
  return body as Answer
}
