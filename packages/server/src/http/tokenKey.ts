import { createPrivateKey, createPublicKey, generateKeyPair, hkdfSync, type KeyObject } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { calculateJwkThumbprint, errors, exportJWK, type JWK, jwtVerify, SignJWT } from 'jose'
import type { NamedKey } from './access.ts'
import { RejectedCredentials } from './rejectedCredentials.ts'

const fileName = 'api-token-key.pem'
/** Seconds that an API key's token lasts. */
export const tokenSeconds = 3_600
const audience = 'traveler'

/** The RSA key with which tokens of API keys are signed. The key ids in them outlive the process: it lies in a file. */
export class TokenKey {
  readonly #private: KeyObject
  readonly #public: KeyObject
  readonly #jwk: JWK & { readonly kid: string }

  private constructor(privateKey: KeyObject, publicKey: KeyObject, jwk: JWK & { readonly kid: string }) {
    this.#private = privateKey
    this.#public = publicKey
    this.#jwk = jwk
  }

  static async fromPem(pem: string): Promise<TokenKey> {
    const privateKey = createPrivateKey(pem)
    const publicKey = createPublicKey(privateKey)
    const jwk = await exportJWK(publicKey)
    return new TokenKey(privateKey, publicKey, {
      ...jwk,
      kid: await calculateJwkThumbprint(jwk),
      alg: 'RS256',
      use: 'sig',
    })
  }

  /** A secret of its own for another purpose, which gives away nothing of the key. */
  secretFor(purpose: string): Uint8Array {
    const key = this.#private.export({ type: 'pkcs8', format: 'der' })
    return new Uint8Array(hkdfSync('sha256', key, '', `traveler ${purpose}`, 32))
  }

  /** What the realm's `certs` shows: programs may check tokens themselves. */
  get keys(): { readonly keys: readonly JWK[] } {
    return { keys: [this.#jwk] }
  }

  /** A token that names a key; whether the key still works is asked at each request. */
  sign(key: NamedKey, clientId: string, issuer: string): Promise<string> {
    return new SignJWT({ org: key.organizationId, azp: clientId, typ: 'Bearer' })
      .setProtectedHeader({ alg: 'RS256', kid: this.#jwk.kid, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(key.apiKeyId)
      .setIssuedAt()
      .setExpirationTime(`${tokenSeconds}s`)
      .sign(this.#private)
  }

  /** The key that a token names. Throws RejectedCredentials. */
  async verify(token: string): Promise<NamedKey> {
    try {
      const { payload } = await jwtVerify(token, ({ kid }) => this.#keyOf(kid), {
        algorithms: ['RS256'],
        audience,
      })
      const { sub, org } = payload
      if (typeof sub !== 'string' || typeof org !== 'string')
        throw new RejectedCredentials('Unable to parse authentication token')
      return { organizationId: org, apiKeyId: sub }
    } catch (error) {
      throw rejectionOf(error)
    }
  }

  #keyOf(kid: string | undefined): KeyObject {
    if (kid !== this.#jwk.kid) throw new RejectedCredentials('Unable to find appropriate RSA key')
    return this.#public
  }
}

function rejectionOf(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new RejectedCredentials('Token is expired.')
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) {
    return new RejectedCredentials('Unable to parse authentication token')
  }
  return error instanceof errors.JOSEError
    ? new RejectedCredentials('Unable to validate authentication token')
    : error
}

const makeKeyPair = promisify(generateKeyPair)

/** A new key, as PEM. */
export async function newTokenKeyPem(): Promise<string> {
  const { privateKey } = await makeKeyPair('rsa', { modulusLength: 2048 })
  return String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
}

/** The data folder's key, made at the first start and readable by its owner alone. */
export async function openTokenKey(dataFolder: string): Promise<TokenKey> {
  const file = join(dataFolder, fileName)
  const known = await readIfThere(file)
  if (known !== null) return TokenKey.fromPem(known)
  try {
    const pem = await newTokenKeyPem()
    await writeFile(file, pem, { mode: 0o600, flag: 'wx' })
    return TokenKey.fromPem(pem)
  } catch (error) {
    // Another process made it in the meantime: there is one key.
    if (!isCode(error, 'EEXIST')) throw error
    return TokenKey.fromPem(await readFile(file, 'utf8'))
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
