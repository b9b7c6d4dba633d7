import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SigningKeySource } from '../configuration.ts'
import { CannotStart } from '../db/embeddedServer.ts'

/** Signs checkpoints. The private key stays outside the database: whoever can write there cannot sign. */
export interface SigningKey {
  /** SHA-256 of the public key's DER (SubjectPublicKeyInfo), in hex. */
  readonly id: string
  readonly publicKey: KeyObject
  /** Ed25519 over the UTF-8 of a text: 64 bytes. */
  sign(text: string): Buffer
}

/** Public keys by their ids. */
export type PublicKeys = ReadonlyMap<string, KeyObject>

/** The file in the data folder with every public key that ever signed here, so that old checkpoints can be checked. */
export function publicKeysFile(dataFolder: string): string {
  return join(dataFolder, 'signing-key.public.pem')
}

/**
 * Reads the key, or makes it at the default place when there is none, and notes its public half in the data folder.
 * Throws CannotStart with one sentence, which never shows the key.
 */
export function openSigningKey(source: SigningKeySource, dataFolder: string): SigningKey {
  const key = signingKeyOf(parsePrivateKey(source.kind === 'pem' ? source.pem : readKeyFile(source), source))
  notePublicKeys(dataFolder, new Map([[key.id, key.publicKey]]))
  return key
}

/** A new key, for tests. */
export function makeSigningKey(): SigningKey {
  return signingKeyOf(generateKeyPairSync('ed25519').privateKey)
}

export function keyId(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
}

/** The public keys in a text of PEM blocks, one after the other. */
export function parsePublicKeys(text: string): PublicKeys {
  const blocks = text.match(/-----BEGIN PUBLIC KEY-----[\s\S]*?-----END PUBLIC KEY-----/g) ?? []
  return new Map(blocks.map((block) => createPublicKey(block)).map((key) => [keyId(key), key]))
}

/** The public keys that signed in a data folder; none where it has none. */
export function readPublicKeys(dataFolder: string): PublicKeys {
  const file = publicKeysFile(dataFolder)
  return existsSync(file) ? parsePublicKeys(readFileSync(file, 'utf8')) : new Map()
}

export function publicPem(publicKey: KeyObject): string {
  return publicKey.export({ type: 'spki', format: 'pem' }).toString()
}

function signingKeyOf(privateKey: KeyObject): SigningKey {
  const publicKey = createPublicKey(privateKey)
  return {
    id: keyId(publicKey),
    publicKey,
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), privateKey),
  }
}

function readKeyFile({ path, isDefault }: SigningKeySource & { kind: 'file' }): string {
  try {
    if (isDefault && !existsSync(path)) makeKeyFile(path)
    const text = readFileSync(path, 'utf8')
    if ((statSync(path).mode & 0o077) === 0) return text
  } catch (cause) {
    throw new CannotStart(`The signing key ${path} cannot be read (${String(cause)}); ${remedy}`, { cause })
  }
  throw new CannotStart(
    `The signing key ${path} can be read by others than its owner; protect it with chmod 600, then start again.`,
  )
}

const remedy =
  'give TRAVELER_SIGNING_KEY the path of a file that this user may read, with an Ed25519 key in PEM.'

/** Never over an existing one: two starters at once end up with the same key. */
function makeKeyFile(path: string): void {
  const { privateKey } = generateKeyPairSync('ed25519')
  try {
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    })
  } catch (error) {
    if (!existsSync(path)) throw error
  }
}

function parsePrivateKey(pem: string, source: SigningKeySource): KeyObject {
  const name = source.kind === 'file' ? `The signing key ${source.path}` : 'TRAVELER_SIGNING_KEY'
  let key: KeyObject
  try {
    key = createPrivateKey(pem)
  } catch {
    // The cause may quote the key.
    throw new CannotStart(
      `${name} is no private key in PEM; make one with: openssl genpkey -algorithm ed25519`,
    )
  }
  if (key.asymmetricKeyType === 'ed25519') return key
  throw new CannotStart(
    `${name} is a key for ${key.asymmetricKeyType}, not Ed25519; make one with: openssl genpkey -algorithm ed25519`,
  )
}

/** Notes public keys in the data folder, those that are not there yet. */
export function notePublicKeys(dataFolder: string, keys: PublicKeys): void {
  const known = readPublicKeys(dataFolder)
  const more = [...keys].filter(([id]) => !known.has(id)).map(([, key]) => publicPem(key))
  if (more.length > 0) appendFileSync(publicKeysFile(dataFolder), more.join(''), { mode: 0o644, flush: true })
}
