import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { WrongUsage } from './command.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** An error of a GraphQL answer, as far as a command shows it. */
export interface ApiError {
  readonly message: string
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** What POST /graphql answered. */
export interface ApiAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly ApiError[]
}

/** A server of Traveler, asked as the API key that the environment names. */
export interface ApiClient {
  readonly url: string
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<ApiAnswer>
}

/** The server could not be asked: one sentence that says why and what would help. */
export class CannotAsk extends Error {
  override readonly name = 'CannotAsk'
}

interface Credentials {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
}

/** Where and as whom to ask, for the help of every command that asks. */
export const apiHelp = `The server is TRAVELER_URL, and who asks is TRAVELER_CLIENT_ID with TRAVELER_CLIENT_SECRET, an API key. Without them, what
demo.json in the data folder says.`

/** Takes a token for the API key; the client asks with it. */
export async function openApi(environment: Environment): Promise<ApiClient> {
  const credentials = credentialsOf(environment)
  const token = await takeToken(credentials)
  return {
    url: credentials.url,
    ask: (query, variables) => post(credentials.url, token, { query, variables }),
  }
}

function credentialsOf(environment: Environment): Credentials {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined
  const demo = readDemo(resolve(given('TRAVELER_DATA') ?? './data'))
  const url = (
    given('TRAVELER_URL') ??
    demo?.address ??
    `http://127.0.0.1:${given('PORT') ?? '3000'}`
  ).replace(/\/+$/, '')
  const clientId = given('TRAVELER_CLIENT_ID') ?? demo?.apiKey?.clientId
  const clientSecret = given('TRAVELER_CLIENT_SECRET') ?? demo?.apiKey?.clientSecret
  if (clientId !== undefined && clientSecret !== undefined) return { url, clientId, clientSecret }
  throw new WrongUsage(
    'Nobody is named to ask as: set TRAVELER_CLIENT_ID and TRAVELER_CLIENT_SECRET to an API key.',
  )
}

interface Demo {
  readonly address: string | undefined
  readonly apiKey: { readonly clientId: string; readonly clientSecret: string } | null
}

function readDemo(dataFolder: string): Demo | null {
  const file = join(dataFolder, 'demo.json')
  if (!existsSync(file)) return null
  const demo: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const key = fieldOf(demo, 'apiKey')
  const [clientId, clientSecret] = [textOf(key, 'clientId'), textOf(key, 'clientSecret')]
  return {
    address: textOf(demo, 'address'),
    apiKey: clientId === undefined || clientSecret === undefined ? null : { clientId, clientSecret },
  }
}

function fieldOf(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, name) : undefined
}

function textOf(object: unknown, name: string): string | undefined {
  const value = fieldOf(object, name)
  return typeof value === 'string' ? value : undefined
}

async function takeToken({ url, clientId, clientSecret }: Credentials): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const answer = await request(`${url}/realms/api-keys/protocol/openid-connect/token`, {
    method: 'POST',
    body,
  })
  const parsed: unknown = await answer.json().catch(() => null)
  const token = textOf(parsed, 'access_token')
  if (token !== undefined) return token
  throw new CannotAsk(
    `${url} did not take the API key ${clientId}: ${textOf(parsed, 'error_description') ?? `status ${answer.status}`}.`,
  )
}

async function post(url: string, token: string, body: object): Promise<ApiAnswer> {
  const answer = await request(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  })
  const parsed: unknown = await answer.json().catch(() => null)
  if (isAnswer(parsed)) return parsed
  throw new CannotAsk(`${url} did not answer as Traveler does: status ${answer.status}. Check TRAVELER_URL.`)
}

function isAnswer(parsed: unknown): parsed is ApiAnswer {
  return typeof parsed === 'object' && parsed !== null && ('data' in parsed || 'errors' in parsed)
}

async function request(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (cause) {
    const reason =
      cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : String(cause)
    throw new CannotAsk(
      `No answer from ${new URL(url).origin} (${reason}). Is the server running, and TRAVELER_URL right?`,
      { cause },
    )
  }
}
