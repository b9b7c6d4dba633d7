import { randomBytes } from 'node:crypto'
import { hash, type Options, verify } from '@node-rs/argon2'

/** OWASP's choice for argon2id, which is the library's default kind: 19 MiB, two passes; some 30 ms on one core. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** What is kept of a password or PIN. */
export function hashSecret(secret: string): Promise<string> {
  return hash(secret.normalize('NFC'), cost)
}

/** The same, where there may be none. */
export async function hashSecretIfAny(secret: string | null | undefined): Promise<string | null> {
  return secret === null || secret === undefined ? null : hashSecret(secret)
}

let decoy: Promise<string> | undefined

let underway = 0

/** How many secrets are being checked: they wait for each other where there are more than processors. */
export function hashesUnderway(): number {
  return underway
}

/** Whether it is the secret that was hashed. Without a hash it takes as long and is false: time tells nobody who exists. */
export async function isSecret(secretHash: string | null, secret: string): Promise<boolean> {
  underway += 1
  try {
    decoy ??= hashSecret(randomBytes(32).toString('hex'))
    const isSame = await verify(secretHash ?? (await decoy), secret.normalize('NFC')).catch(() => false)
    return isSame && secretHash !== null
  } finally {
    underway -= 1
  }
}
