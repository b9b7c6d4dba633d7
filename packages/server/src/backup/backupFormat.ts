import { z } from 'zod'
import { type ArchiveKind, signedShape } from '../archive/archiveFormat.ts'

/** The nth part of a table, from 1: COPY's text, compressed with zstd. */
export function partName(table: string, nth: number): string {
  return `tables/${table}/${String(nth).padStart(6, '0')}.copy.zst`
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

export const manifestShape = signedShape.extend({
  format: z.literal('traveler-backup-manifest'),
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
})

export type Manifest = z.infer<typeof manifestShape>

export const backupKind: ArchiveKind<Header, Manifest> = {
  noun: 'backup',
  remedy: 'Nothing was restored; take another backup.',
  other: {
    format: 'traveler-export-archive',
    said: 'is an export of one organization: traveler verify checks it; nothing restores it',
  },
  header: headerShape,
  manifest: manifestShape,
  *parts({ tables }) {
    for (const { name, parts } of tables) {
      for (const [nth, sha256] of parts.entries()) yield { name: partName(name, nth + 1), sha256 }
    }
  },
  agree: (header, manifest) => rowsOf(header.tables) === rowsOf(manifest.tables),
}

function rowsOf(tables: readonly { readonly name: string; readonly rows: number }[]): string {
  return JSON.stringify(tables.map(({ name, rows }) => [name, rows]))
}
