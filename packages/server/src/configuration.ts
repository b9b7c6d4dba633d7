import { isIP } from 'node:net'
import { isAbsolute, join, resolve } from 'node:path'
import { z } from 'zod'
import type { DemoSize } from './demo/demoFactory.ts'

/** What the person who starts Traveler decides, read once from the environment. */
export interface Configuration {
  /** TCP port of the pages and the API; 0 takes any free one. */
  readonly port: number
  /** Address listened on; 127.0.0.1 is reached from this machine only. */
  readonly host: string
  /** Absolute path of the folder that holds the embedded database, files and keys. */
  readonly dataFolder: string
  readonly database: DatabaseChoice
  /** The demonstration factory that an empty database begins with; null: none. */
  readonly demo: DemoSize | null
  readonly signingKey: SigningKeySource
  /** How people reach this server from outside, without a slash at the end; null: as the request says. */
  readonly publicUrl: string | null
  /** Whose X-Forwarded-* headers count: nobody's, everybody's, those of n proxies, or those of listed addresses. */
  readonly trustProxy: boolean | number | readonly string[]
  readonly logLevel: LogLevel
  /** What a reader of the metrics must show; null: they are read from this machine alone. */
  readonly metricsToken: string | null
}

/** The embedded server, or a PostgreSQL of one's own: `ownerUrl` migrates, `appUrl` (null: none) serves. */
export type DatabaseChoice =
  | { readonly kind: 'embedded' }
  | { readonly kind: 'own'; readonly ownerUrl: string; readonly appUrl: string | null }

/** Where the Ed25519 key that signs checkpoints comes from. A missing file at the default place is made. */
export type SigningKeySource =
  | { readonly kind: 'file'; readonly path: string; readonly isDefault: boolean }
  | { readonly kind: 'pem'; readonly pem: string }

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** How much is logged, from everything to nothing. */
export type LogLevel = (typeof logLevels)[number]

/** Why the environment cannot be started with: one sentence for each variable, none with a secret in it. */
export class ConfigurationError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigurationError'
    this.problems = problems
  }
}

/** Read the environment, or throw a ConfigurationError that names every bad variable at once. */
export function parseConfiguration(environment: Record<string, string | undefined>): Configuration {
  // Compose files and service units pass a variable that is not set as an empty one.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const parsed = environmentShape.safeParse(given)
  if (!parsed.success) throw new ConfigurationError(parsed.error.issues.map(({ message }) => message))
  const settings = parsed.data
  const dataFolder = resolve(settings.TRAVELER_DATA)
  return Object.freeze({
    port: settings.PORT,
    host: settings.HOST,
    dataFolder,
    database: databaseChoice(settings.DATABASE_URL, settings.DATABASE_APP_URL),
    demo: settings.TRAVELER_DEMO,
    signingKey: signingKeySource(settings.TRAVELER_SIGNING_KEY, dataFolder),
    publicUrl: settings.TRAVELER_PUBLIC_URL ?? null,
    trustProxy: settings.TRAVELER_TRUST_PROXY,
    logLevel: settings.TRAVELER_LOG_LEVEL,
    metricsToken: settings.TRAVELER_METRICS_TOKEN ?? null,
  })
}

function databaseChoice(ownerUrl: string | undefined, appUrl: string | undefined): DatabaseChoice {
  return Object.freeze(
    ownerUrl === undefined ? { kind: 'embedded' } : { kind: 'own', ownerUrl, appUrl: appUrl ?? null },
  )
}

function signingKeySource(given: string | undefined, dataFolder: string): SigningKeySource {
  if (given?.startsWith('-----BEGIN')) return Object.freeze({ kind: 'pem', pem: given })
  return Object.freeze({
    kind: 'file',
    path: given ?? join(dataFolder, 'signing-key.pem'),
    isDefault: given === undefined,
  })
}

/** One variable: what its text becomes, or undefined and then the sentence that refuses it. */
function variable<Value>(
  read: (text: string) => Value | undefined,
  refuse: (text: string) => string,
): z.ZodType<Value, string> {
  return z.string().transform((text, context) => {
    const value = read(text.trim())
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: refuse(text) })
    return z.NEVER
  })
}

/** For the variables that hold no secret: their text may be shown, but for a password in an address. */
function shown(name: string, remedy: string): (text: string) => string {
  return (text) => `${name} is ${JSON.stringify(text.replace(/\/\/[^/]*@/, '//…@'))}; ${remedy}.`
}

function readPort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? Number(text) : undefined
}

function readHost(text: string): string | undefined {
  const isName = /^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i.test(text)
  // All digits and dots would be a name to the pattern and a mistyped address to everyone else.
  return isIP(text) || (isName && !/^[\d.]+$/.test(text)) ? text : undefined
}

function readSwitch(text: string): boolean | undefined {
  if (['on', 'true', '1', 'yes'].includes(text.toLowerCase())) return true
  if (['off', 'false', '0', 'no'].includes(text.toLowerCase())) return false
  return undefined
}

function readDemo(text: string): DemoSize | null | undefined {
  if (['small', 'whole'].includes(text.toLowerCase()))
    return text.toLowerCase() === 'small' ? 'small' : 'whole'
  const isSwitchedOn = readSwitch(text)
  if (isSwitchedOn === undefined) return undefined
  return isSwitchedOn ? 'whole' : null
}

function readDatabaseUrl(text: string): string | undefined {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) ? text : undefined
}

function readSigningKey(text: string): string | undefined {
  if (isAbsolute(text)) return text
  // Service units cannot hold line breaks, so a key's may be written as \n.
  return text.startsWith('-----BEGIN PRIVATE KEY-----') ? text.replaceAll('\\n', '\n') : undefined
}

function readPublicUrl(text: string): string | undefined {
  const url = URL.parse(text)
  const isPlain = url !== null && !url.search && !url.hash && !url.username && !url.password
  return isPlain && /^https?:$/.test(url.protocol) ? url.href.replace(/\/+$/, '') : undefined
}

function readTrustProxy(text: string): boolean | number | readonly string[] | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) === 0 ? false : Number(text)
  const isSwitchedOn = readSwitch(text)
  if (isSwitchedOn !== undefined) return isSwitchedOn
  const addresses = text.split(',').map((address) => address.trim())
  return addresses.every(isAddressOrRange) ? Object.freeze(addresses) : undefined
}

function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

const databaseRemedy = 'write it as postgresql://user:password@host:5432/database'

const environmentShape = z
  .object({
    PORT: variable(
      readPort,
      shown('PORT', 'give a whole number from 0 (any free port) to 65535, as in PORT=3000'),
    ).default(3000),
    HOST: variable(
      readHost,
      shown(
        'HOST',
        'give an address or a host name: 127.0.0.1 for this machine only, 0.0.0.0 for the network',
      ),
    ).default('127.0.0.1'),
    TRAVELER_DATA: variable(
      (text) => (text.includes('\0') ? undefined : text),
      shown('TRAVELER_DATA', 'give the path of a folder'),
    ).default('./data'),
    DATABASE_URL: variable(
      readDatabaseUrl,
      () =>
        `DATABASE_URL is not the address of a PostgreSQL database (its value is not shown); ${databaseRemedy}.`,
    ).optional(),
    DATABASE_APP_URL: variable(
      readDatabaseUrl,
      () =>
        `DATABASE_APP_URL is not the address of a PostgreSQL database (its value is not shown); ${databaseRemedy}.`,
    ).optional(),
    TRAVELER_DEMO: variable(
      readDemo,
      shown(
        'TRAVELER_DEMO',
        'write "off" to begin without the demonstration factory, "on" for the whole one, or "small" for one of a few parts and runs',
      ),
    ).default('whole'),
    TRAVELER_SIGNING_KEY: variable(
      readSigningKey,
      () =>
        'TRAVELER_SIGNING_KEY is neither an absolute path nor a private key (its value is not shown); ' +
        'give the path of a file with an Ed25519 key, or the key itself beginning with -----BEGIN PRIVATE KEY-----.',
    ).optional(),
    TRAVELER_PUBLIC_URL: variable(
      readPublicUrl,
      shown('TRAVELER_PUBLIC_URL', 'give the address that people type, as in https://traveler.example.com'),
    ).optional(),
    TRAVELER_TRUST_PROXY: variable(
      readTrustProxy,
      shown('TRAVELER_TRUST_PROXY', 'write "off", "on", how many proxies stand in front, or their addresses'),
    ).default(false),
    TRAVELER_LOG_LEVEL: variable(
      (text) => logLevels.find((level) => level === text.toLowerCase()),
      shown('TRAVELER_LOG_LEVEL', `choose one of ${logLevels.join(', ')}`),
    ).default('info'),
    TRAVELER_METRICS_TOKEN: variable(
      // What a header can carry, and nobody guesses.
      (text) => (/^[\x21-\x7e]{16,256}$/.test(text) ? text : undefined),
      () =>
        'TRAVELER_METRICS_TOKEN is not 16 to 256 letters, digits and signs without a space (its value is not shown); make one with: openssl rand -hex 32.',
    ).optional(),
  })
  .superRefine((settings, context) => {
    if (settings.DATABASE_APP_URL === undefined || settings.DATABASE_URL !== undefined) return
    context.addIssue({
      code: 'custom',
      message:
        'DATABASE_APP_URL is set and DATABASE_URL is not; set DATABASE_URL too (it owns the tables), or neither.',
    })
  })
