import { z } from 'zod'

/**
 * A backup is one tar file, so that any machine can look into it; docs/admin.md describes it. First the header, then the
 * tables in parts, the bytes of files, and at the end the manifest with its signature: an archive without them was cut off.
 */
export const memberNames = {
  header: 'header.json',
  publicKeys: 'signing-key.public.pem',
  manifest: 'manifest.json',
  signature: 'manifest.sig.json',
} as const

/** How the names of archives end. */
export const archiveSuffix = '.traveler-backup'

/** Bytes of COPY's text in one part of a table, at most: what is held in memory at once, and how closely damage is told. */
export const partBytes = 8 * 1024 * 1024

/** The nth part of a table, from 1: COPY's text, compressed with zstd. */
export function partName(table: string, nth: number): string {
  return `tables/${table}/${String(nth).padStart(6, '0')}.copy.zst`
}

/** The bytes of a file, named by their SHA-256 in hex. */
export function fileMemberName(organizationId: string, sha256: string): string {
  return `files/${organizationId}/${sha256.slice(0, 2)}/${sha256}`
}

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
const digits = z.string().regex(/^\d+$/)
// They become parts of statements, as PostgreSQL's own catalog spells them.
const identifier = z.string().regex(/^[a-z_][a-z0-9_]*$/)

export const headerShape = z.object({
  format: z.literal('traveler-backup'),
  formatVersion: z.literal(1),
  /** ISO 8601, UTC: when the snapshot was taken. */
  takenAt: z.string(),
  /** PostgreSQL's version number, such as 180004. */
  postgres: z.number(),
  /** File names of the migrations that the database has seen, in their order. */
  migrations: z.array(z.string()).min(1),
  organizations: z.array(z.object({ id: digits, domain: z.string(), name: z.string() })),
  /** Rows as counted in the snapshot; the columns are in the order of the text. */
  tables: z.array(
    z.object({ name: identifier, columns: z.array(identifier).min(1), rows: z.number().int().min(0) }),
  ),
  /** Bytes of files that the snapshot names. */
  files: z.object({ count: z.number().int().min(0), bytes: z.number().int().min(0) }),
})

export type Header = z.infer<typeof headerShape>
export type TableHeader = Header['tables'][number]

export const manifestShape = z.object({
  format: z.literal('traveler-backup-manifest'),
  /** SHA-256 of the header's bytes. */
  header: hex(32),
  /** SHA-256 of the public keys' bytes. */
  publicKeys: hex(32),
  tables: z.array(
    z.object({
      name: identifier,
      rows: z.number().int().min(0),
      /** SHA-256 of COPY's whole text, the rows in the order of their key: the same of the restored table. */
      sha256: hex(32),
      /** SHA-256 of each part as it lies in the archive. */
      parts: z.array(hex(32)),
    }),
  ),
  /** The next value that a sequence must not fall short of, and whether it was given away already. */
  sequences: z.array(z.object({ name: identifier, value: digits, isCalled: z.boolean() })),
  files: z.object({
    count: z.number().int().min(0),
    /** SHA-256 over the names of all file members, each with a line feed, in their order. */
    names: hex(32),
    /** Files of the record whose bytes were not there, or were others than their name says. They are not in the archive. */
    lost: z.array(
      z.object({ organization: digits, sha256: hex(32), reason: z.enum(['missing', 'differs']) }),
    ),
  }),
})

export type Manifest = z.infer<typeof manifestShape>
export type LostFile = Manifest['files']['lost'][number]

export const signatureShape = z.object({
  /** Id of the key: SHA-256 of the public key's DER, as in checkpoints. */
  key: hex(32),
  /** Ed25519 over the manifest's bytes. */
  signature: hex(64),
})

/** JSON as it lies in an archive. */
export function jsonBytes<Value>(value: Value): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`)
}

/** Why an archive is not used, with the place: one sentence. */
export class BadArchive extends Error {
  override readonly name = 'BadArchive'
}

/** Why a backup or a restore was not done: one sentence with its remedy. */
export class CannotKeep extends Error {
  override readonly name = 'CannotKeep'
}
