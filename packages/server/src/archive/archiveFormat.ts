import { z } from 'zod'

/**
 * A backup, and an export in one piece, is one tar file, so that any machine can look into it; docs/admin.md and
 * docs/record.md describe them. First the header, then the contents in parts, the bytes of files, and at the end the
 * manifest with its signature: an archive without them was cut off.
 */
export const memberNames = {
  header: 'header.json',
  publicKeys: 'signing-key.public.pem',
  manifest: 'manifest.json',
  signature: 'manifest.sig.json',
} as const

/** Bytes of text in one part of a table or of an export's file, at most: what is held in memory at once, and how closely damage is told. */
export const partBytes = 8 * 1024 * 1024

/** The bytes of a file, named by their SHA-256 in hex. */
export function fileMemberName(organizationId: string, sha256: string): string {
  return `files/${organizationId}/${sha256.slice(0, 2)}/${sha256}`
}

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
const digits = z.string().regex(/^\d+$/)

/** What every manifest vouches for, beside the parts of its kind. */
export const signedShape = z.object({
  /** SHA-256 of the header's bytes. */
  header: hex(32),
  /** SHA-256 of the public keys' bytes. */
  publicKeys: hex(32),
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

export type Signed = z.infer<typeof signedShape>
export type LostFile = Signed['files']['lost'][number]

export const signatureShape = z.object({
  /** Id of the key: SHA-256 of the public key's DER, as in checkpoints. */
  key: hex(32),
  /** Ed25519 over the manifest's bytes. */
  signature: hex(64),
})

/** A member between the public keys and the files. */
export interface ExpectedMember {
  readonly name: string
  readonly sha256: string
}

/** One kind of archive: what stands in its header and manifest, and what is said when one is refused. */
export interface ArchiveKind<Head, End extends Signed> {
  readonly noun: 'backup' | 'export'
  /** The last sentence of a refusal. */
  readonly remedy: string
  /** The other kind, by the format of its header: what is said of an archive that is one. */
  readonly other: { readonly format: string; readonly said: string }
  readonly header: z.ZodType<Head>
  readonly manifest: z.ZodType<End>
  /** The members between the public keys and the files, in their order. */
  parts(manifest: End): Iterable<ExpectedMember>
  /** Whether header and manifest speak of the same contents. */
  agree(header: Head, manifest: End): boolean
}

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
