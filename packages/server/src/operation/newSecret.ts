import { randomBytes } from 'node:crypto'
import { sha256 } from './chain.ts'

/** A secret that a machine keeps: shown once, stored as its SHA-256. Guessing 256 random bits needs no slow hash. */
export interface NewSecret {
  readonly secret: string
  /** As PostgreSQL writes bytes: `\x…`. */
  readonly hash: string
}

/** 256 random bits. With an organization's id in front, `<id>.<random>`, where nothing else says whose it is. */
export function newSecret(organizationId?: string): NewSecret {
  const random = randomBytes(32).toString('base64url')
  const secret = organizationId === undefined ? random : `${organizationId}.${random}`
  return { secret, hash: hashOfSecret(secret) }
}

/** What is stored of a machine's secret. */
export function hashOfSecret(secret: string): string {
  return `\\x${sha256(secret).toString('hex')}`
}

/** The organization in front of a secret; null when it is not of that form. */
export function organizationOfSecret(secret: string): string | null {
  return /^([1-9]\d{0,15})\.[\w-]{43}$/.exec(secret)?.[1] ?? null
}
