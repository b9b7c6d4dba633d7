import { type ApiError, ApiRefused, CannotAsk } from './apiRefused.ts'
import type { CommandIo } from './commandIo.ts'
import { inputText } from './input.ts'
import { request } from './request.ts'
import type { ApiKey } from './server.ts'
import { WrongUsage } from './wrongUsage.ts'

/** A token to ask with, and of a person what signs. */
export interface Login {
  readonly token: string
  /** Null: an API key, which never signs. */
  readonly person: OwnSignature | null
}

/** By what a person signs, as the API takes it. */
export interface OwnSignature {
  readonly email: string
  readonly password: string
}

interface Exchange {
  readonly url: string
  readonly signal: AbortSignal
}

/** A token for an API key. */
export async function takeToken({ url, signal }: Exchange, key: ApiKey | null): Promise<Login> {
  if (key === null) {
    throw new WrongUsage(
      'Nobody is named to ask as: set TRAVELER_CLIENT_ID and TRAVELER_CLIENT_SECRET to an API key, give --as with your mail address, or, for the demonstration, set TRAVELER_DATA to the data folder of its server, where demo.json holds a key.',
    )
  }
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: key.clientId,
    client_secret: key.clientSecret,
  })
  const answer = await request(`${url}/realms/api-keys/protocol/openid-connect/token`, {
    method: 'POST',
    body,
    signal,
  })
  const { access_token: token, error_description: reason } = parsed(answer.text)
  if (typeof token === 'string') return { token, person: null }
  if (typeof reason === 'string')
    throw new WrongUsage(
      `${url} did not take the API key ${key.clientId}: ${reason} Set TRAVELER_CLIENT_ID and TRAVELER_CLIENT_SECRET.`,
    )
  throw notTraveler(url, answer.status)
}

interface Person {
  readonly email: string
  readonly from: 'terminal' | 'input'
  readonly io: CommandIo
}

/** A session of a person, whose password is asked for without being shown. */
export async function logInAs({ url, signal }: Exchange, person: Person): Promise<Login> {
  const password = await readPassword(person)
  const answer = await request(`${url}/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: person.email, password }),
    signal,
  })
  const { token, errors } = parsed(answer.text)
  if (typeof token === 'string') return { token, person: { email: person.email, password } }
  // Written by the server as every refusal.
  if (Array.isArray(errors)) throw new ApiRefused(errors as readonly ApiError[])
  throw notTraveler(url, answer.status)
}

async function readPassword({ email, from, io }: Person): Promise<string> {
  // echo and editors put a line break at the end, which nobody types at the login.
  if (from === 'input') return (await inputText(io)).replace(/\r?\n$/, '')
  const typed = await io.ask({ text: `Password of ${email}: `, isSecret: true })
  if (typed !== null) return typed
  throw new WrongUsage('The password is missing, and there is no terminal to ask at: give --password-stdin.')
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

function notTraveler(url: string, status: number): CannotAsk {
  return new CannotAsk(`${url} did not answer as Traveler does: status ${status}. Check TRAVELER_URL.`)
}
