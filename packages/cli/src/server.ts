import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { CommandIo } from './commandIo.ts'
import { WrongUsage } from './wrongUsage.ts'

/** Where the server is, and the API key to ask with; null: none is named. */
export interface Server {
  readonly url: string
  readonly key: ApiKey | null
}

export interface ApiKey {
  readonly clientId: string
  readonly clientSecret: string
}

/** The server that TRAVELER_URL and the key variables name, else the one of demo.json in the data folder. */
export function findServer(environment: CommandIo['environment']): Server {
  const given = (name: string): string | undefined => environment[name]?.trim() || undefined
  const demo = readDemo(resolve(given('TRAVELER_DATA') ?? './data'))
  const url = given('TRAVELER_URL') ?? demo?.address ?? `http://127.0.0.1:${given('PORT') ?? '3000'}`
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new WrongUsage(`TRAVELER_URL is "${url}"; it must be an address such as https://mes.example.`)
  return { url: url.replace(/\/+$/, ''), key: keyOf(given, demo) }
}

function keyOf(given: (name: string) => string | undefined, demo: Demo | null): ApiKey | null {
  const clientId = given('TRAVELER_CLIENT_ID')
  const clientSecret = given('TRAVELER_CLIENT_SECRET')
  if (clientId !== undefined && clientSecret !== undefined) return { clientId, clientSecret }
  if (clientId !== undefined || clientSecret !== undefined)
    throw new WrongUsage('TRAVELER_CLIENT_ID and TRAVELER_CLIENT_SECRET are one API key: set both.')
  // The key of the demonstration is no key of another server.
  return given('TRAVELER_URL') === undefined || given('TRAVELER_URL') === demo?.address
    ? (demo?.apiKey ?? null)
    : null
}

interface Demo {
  readonly address: string | undefined
  readonly apiKey: ApiKey | null
}

function readDemo(dataFolder: string): Demo | null {
  const file = join(dataFolder, 'demo.json')
  if (!existsSync(file)) return null
  const demo = parseDemo(file)
  const key = fieldOf(demo, 'apiKey')
  const [clientId, clientSecret] = [textOf(key, 'clientId'), textOf(key, 'clientSecret')]
  return {
    address: textOf(demo, 'address'),
    apiKey: clientId === undefined || clientSecret === undefined ? null : { clientId, clientSecret },
  }
}

function parseDemo(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new WrongUsage(
      `${file} cannot be read (${cause instanceof Error ? cause.message : String(cause)}); set TRAVELER_URL, TRAVELER_CLIENT_ID and TRAVELER_CLIENT_SECRET instead.`,
      { cause },
    )
  }
}

function fieldOf(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, name) : undefined
}

function textOf(object: unknown, name: string): string | undefined {
  const value = fieldOf(object, name)
  return typeof value === 'string' ? value : undefined
}
