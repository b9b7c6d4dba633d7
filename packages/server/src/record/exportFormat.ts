import { z } from 'zod'
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
