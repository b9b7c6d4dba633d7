import { z } from 'zod'
import { type ArchiveKind, signedShape } from '../archive/archiveFormat.ts'
import { type RecordTableName, recordTables } from '../operation/recordTables.ts'

/** The files of an export, named once for the writer and the reader. docs/record.md describes them for strangers. */
export const exportFiles = {
  manifest: 'manifest.json',
  events: 'events.ndjson',
  heads: 'heads.ndjson',
  checkpoints: 'checkpoints.ndjson',
  leaves: 'checkpoint-leaves.ndjson',
  history: 'row-history.ndjson',
  /** A folder: the bytes of files by organization and SHA-256, `files/1/ab/abcd…`. */
  files: 'files',
} as const

export function rowsFile(table: RecordTableName): string {
  return `rows/${table}.ndjson`
}

export const recordTableNames: readonly RecordTableName[] = z
  .array(z.custom<RecordTableName>((name) => typeof name === 'string' && name in recordTables))
  .parse(Object.keys(recordTables))

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
const digits = z.string().regex(/^\d+$/)

export const manifestShape = z.object({
  format: z.literal('traveler-export'),
  formatVersion: z.literal(1),
  organization: z.object({ id: digits, name: z.string(), domain: z.string() }),
  /** ISO 8601, UTC. */
  exportedAt: z.string(),
  /** Number of the newest migration of the database: whose columns the rows have. */
  migration: z.number(),
  /** Lines of each file. */
  lines: z.record(z.string(), z.number()),
  /** SHA-256 of the bytes of each of these files; absent in exports of before. */
  digests: z.record(z.string(), hex(32)).optional(),
  /** How many files have their bytes here; absent: they were left aside. */
  files: z.number().optional(),
  /** PEM, every key that signed here: as the exporter says; compare their digests with what you know. */
  publicKeys: z.array(z.object({ id: hex(32), pem: z.string() })),
})

export type Manifest = z.infer<typeof manifestShape>

/** What is known of an export before the first line is read. */
export type ExportHead = Pick<Manifest, 'organization' | 'exportedAt' | 'migration'>

/** How the names of exports in one file end. */
export const exportSuffix = '.traveler-export'

/** The first member of an export in one file. */
export const archiveHeaderShape = z.object({
  format: z.literal('traveler-export-archive'),
  formatVersion: z.literal(1),
  ...manifestShape.pick({ organization: true, exportedAt: true, migration: true }).shape,
})

/** The files of an export are so called in its folder and in its archive: they become the names of members. */
const contentName = z.string().regex(/^[a-z-]+\.ndjson$|^rows\/[a-z_]+\.ndjson$/)

/** The last member but one: what the manifest of a folder says, with the parts in which each file lies here. */
export const archiveManifestShape = signedShape.extend({
  format: z.literal('traveler-export-archive-manifest'),
  contents: z.array(
    z.object({
      name: contentName,
      lines: z.number().int().min(0),
      /** SHA-256 of the whole file. */
      sha256: hex(32),
      /** SHA-256 of each part as it lies in the archive. */
      parts: z.array(hex(32)),
    }),
  ),
  /** Whether the bytes of uploaded files were to be in it; else they were left aside. */
  hasFiles: z.boolean(),
})

export type ArchiveHeader = z.infer<typeof archiveHeaderShape>
export type ArchiveManifest = z.infer<typeof archiveManifestShape>

/** The nth part of a file, from 1: its lines, compressed with zstd. */
export function contentPartName(file: string, nth: number): string {
  return `${file}/${String(nth).padStart(6, '0')}.zst`
}

export const exportKind: ArchiveKind<ArchiveHeader, ArchiveManifest> = {
  noun: 'export',
  remedy: 'It proves nothing; have the record exported once more.',
  other: {
    format: 'traveler-backup',
    said: 'is a backup: traveler restore --drill tries it, traveler restore brings it back',
  },
  header: archiveHeaderShape,
  manifest: archiveManifestShape,
  *parts({ contents }) {
    for (const { name, parts } of contents) {
      for (const [nth, sha256] of parts.entries()) yield { name: contentPartName(name, nth + 1), sha256 }
    }
  },
  // The header says nothing of the contents.
  agree: () => true,
}

export const eventShape = z.object({
  stream: digits,
  version: z.number(),
  position: digits,
  transaction: digits,
  previousHash: hex(32),
  hash: hex(32),
  columns: z.object({
    type: z.string(),
    act: z.string(),
    actor: digits.nullable(),
    device: digits.nullable(),
    occurredAt: z.string().nullable(),
    recordedAt: z.string(),
    reason: z.string().nullable(),
  }),
  body: z.string(),
})

export const headShape = z.object({ stream: digits, type: z.string(), version: z.number(), hash: hex(32) })

export const checkpointShape = z.object({
  number: z.number(),
  createdAt: z.string(),
  untilTransaction: digits,
  hash: hex(32),
  signature: hex(64),
  body: z.string(),
})

export const leafShape = z.object({ number: z.number(), stream: digits, version: z.number(), hash: hex(32) })
