import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { parseExactJson } from '@traveler/domain/exactJson.ts'
import { type Login, logInAs, type OwnSignature, takeToken } from './apiLogin.ts'
import { type ApiError, ApiRefused, CannotAsk } from './apiRefused.ts'
import type { CommandIo } from './commandIo.ts'
import type { Document } from './generated/documents.ts'
import { openBytes, request } from './request.ts'
import { findServer } from './server.ts'

/** A server of Traveler, asked over its API. */
export interface ApiClient {
  readonly url: string
  /** True: as a person who logged in, who may sign; false: as an API key, which never signs. */
  readonly isPerson: boolean
  /** Asks, or changes. Ids and decimals of the answer are text, digit for digit. Whatever is refused throws ApiRefused. */
  ask<Result, Variables>(
    document: Document<Result, Variables>,
    variables: Variables,
    how?: Asking,
  ): Promise<Result>
  /** The bytes at an address that the server gave. The login is shown to that server alone. */
  bytes(url: string): Promise<Readable>
  /** Signs with the person's own password. For a key it throws, and says what a person does. */
  signature(): OwnSignature
  /** Ends the person's session. */
  close(): Promise<void>
}

interface Asking {
  /** Asks although Ctrl-C has stopped the command: for what became of it. */
  readonly evenWhenStopped?: true
}

/** Who shall ask, and how changes are told from repetitions. */
export interface AskingAs {
  /** Mail address of a person; undefined: the API key of the environment. */
  readonly as: string | undefined
  readonly passwordFrom: 'terminal' | 'input'
  readonly idempotencyKey: string | undefined
}

/** Logs in at the server that the environment or demo.json names. */
export async function openApi(io: CommandIo, asking: AskingAs): Promise<ApiClient> {
  const server = findServer(io.environment)
  const exchange = { url: server.url, signal: io.stopSignal() }
  const login =
    asking.as === undefined
      ? await takeToken(exchange, server.key)
      : await logInAs(exchange, { email: asking.as, from: asking.passwordFrom, io })
  return new Client(exchange, login, asking.idempotencyKey)
}

interface Exchange {
  readonly url: string
  readonly signal: AbortSignal
}

class Client implements ApiClient {
  readonly url: string
  readonly isPerson: boolean
  readonly #exchange: Exchange
  readonly #login: Login
  readonly #key: string | undefined
  #changes = 0

  constructor(exchange: Exchange, login: Login, key: string | undefined) {
    this.url = exchange.url
    this.isPerson = login.person !== null
    this.#exchange = exchange
    this.#login = login
    this.#key = key
  }

  async ask<Result, Variables>(
    document: Document<Result, Variables>,
    variables: Variables,
    { evenWhenStopped }: Asking = {},
  ): Promise<Result> {
    const { status, text } = await request(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${this.#login.token}`,
        ...(document.isMutation ? { 'idempotency-key': this.#nextKey() } : {}),
      },
      body: JSON.stringify({ query: document.text, operationName: document.name, variables }),
      signal: evenWhenStopped === true ? new AbortController().signal : this.#exchange.signal,
    })
    const answer = parseAnswer(text, document.exactNames)
    if (answer === null)
      throw new CannotAsk(
        `${this.url} did not answer as Traveler does: status ${status}. Check TRAVELER_URL.`,
      )
    if (answer.errors !== undefined && answer.errors.length > 0) throw new ApiRefused(answer.errors)
    // The server answers by its schema, from which the document's types are made.
    return answer.data as Result
  }

  async bytes(url: string): Promise<Readable> {
    const isOwn = new URL(url).origin === new URL(this.url).origin
    const headers = isOwn ? { authorization: `Bearer ${this.#login.token}` } : {}
    return openBytes(url, { headers, signal: this.#exchange.signal })
  }

  signature(): OwnSignature {
    if (this.#login.person !== null) return this.#login.person
    throw new ApiRefused([
      {
        message:
          'A person signs, never an API key. Give --as with your mail address: your password is asked for, or read with --password-stdin.',
        extensions: { code: 'SIGNATURE_NEEDS_PERSON' },
      },
    ])
  }

  async close(): Promise<void> {
    if (!this.isPerson) return
    const headers = { authorization: `Bearer ${this.#login.token}`, 'content-type': 'application/json' }
    const { signal } = new AbortController()
    await request(`${this.url}/logout`, { method: 'POST', headers, body: '{}', signal })
  }

  /** The changes of one command are told apart, and each is the same when the command is sent again. */
  #nextKey(): string {
    this.#changes += 1
    if (this.#key === undefined) return randomUUID()
    return this.#changes === 1 ? this.#key : `${this.#key}/${this.#changes}`
  }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly ApiError[]
}

function parseAnswer(text: string, exactNames: ReadonlySet<string>): Answer | null {
  try {
    const parsed = parseExactJson(text, exactNames)
    const isAnswer = typeof parsed === 'object' && parsed !== null && ('data' in parsed || 'errors' in parsed)
    // Both are written by the server, whose schema and errors are tested.
    return isAnswer ? (parsed as Answer) : null
  } catch {
    return null
  }
}
