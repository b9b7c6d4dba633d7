import { RequestRefused } from '../api/refused.ts'
import { exchange, parseLine, post } from '../api/request.ts'

/** The person at this device. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** A login of the demonstration factory, made to be read by everybody. */
export interface DemoLogin {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly pin: string | null
  readonly role: string
}

/** What `GET /session` tells. */
export interface Session {
  /** Null: nobody is logged in here. */
  readonly person: Person | null
  /** Nobody works here until a person unlocks it. */
  readonly isLocked: boolean
  /** The name of this device where it is registered: there a PIN serves to change the person. */
  readonly device: string | null
  /** The server has no organization yet: whoever opens it makes the first administrator. */
  readonly isFirstRun: boolean
  /** Empty unless the demonstration factory is loaded. */
  readonly demo: readonly DemoLogin[]
  /** Whoever was here logged out just now, and wants nothing of it to be kept. */
  readonly hasLeft: boolean
}

export const sessionKey = ['session'] as const

export async function readSession(): Promise<Session> {
  const { text } = await exchange('/session', { method: 'GET', headers: { accept: 'application/json' } })
  return parseSession(JSON.parse(text))
}

/** Ask for one of the session's changes; throws RequestRefused with the server's sentence. */
export async function changeSession(
  path: '/login' | '/logout' | '/first-run' | '/session/switch',
  body: object,
): Promise<void> {
  await askSession(path, body)
}

/** Ask something of the session beside the API: the text of the answer, or RequestRefused with the server's sentence. */
export async function askSession(path: string, body: object): Promise<string> {
  const { status, text } = await post(path, body)
  if (status < 400) return text
  const { errors }: { errors?: unknown } = Object(parsed(text))
  throw new RequestRefused(
    Array.isArray(errors) && errors.length > 0 ? errors.map(parseLine) : [parseLine({})],
  )
}

type Unknown = { readonly [name: string]: unknown }

export function parseSession(raw: unknown): Session {
  const session: Unknown = Object(raw)
  return {
    person: parsePerson(session['user']),
    isLocked: session['locked'] === true,
    device: textOrNull(Object(session['device'])['name']),
    isFirstRun: session['firstRun'] === true,
    demo: listOf(session['demoLogins']).map(parseLogin),
    hasLeft: false,
  }
}

function parsePerson(raw: unknown): Person | null {
  if (typeof raw !== 'object' || raw === null) return null
  const person: Unknown = { ...raw }
  return { id: String(person['id']), name: String(person['name']), email: textOrNull(person['email']) ?? '' }
}

function parseLogin(login: Unknown): DemoLogin {
  return {
    name: String(login['name']),
    email: String(login['email']),
    password: String(login['password']),
    pin: textOrNull(login['pin']),
    role: String(login['role']),
  }
}

function listOf(raw: unknown): readonly Unknown[] {
  return Array.isArray(raw) ? raw.map((one): Unknown => Object(one)) : []
}

function textOrNull(raw: unknown): string | null {
  return typeof raw === 'string' && raw !== '' ? raw : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
