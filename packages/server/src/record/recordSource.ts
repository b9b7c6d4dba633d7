import type { Readable } from 'node:stream'
import type { PublicKeys } from '../checkpoint/signingKey.ts'
import type { RecordTableName } from '../operation/recordTables.ts'

/** One event with all that stands outside its body. Ids and large numbers are text, hashes hex, times ISO 8601. */
export interface RecordedEvent {
  readonly stream: string
  readonly version: number
  readonly position: string
  readonly transaction: string
  readonly previousHash: string
  readonly hash: string
  /** Copies of what the body says. */
  readonly columns: EventColumns
  /** RFC 8785 text, exactly as it was hashed. */
  readonly body: string
}

export interface EventColumns {
  readonly type: string
  readonly act: string
  readonly actor: string | null
  readonly device: string | null
  readonly occurredAt: string | null
  readonly recordedAt: string
  readonly reason: string | null
}

/** The newest event of a stream, as the table of heads has it. */
export interface RecordedHead {
  readonly stream: string
  readonly type: string
  readonly version: number
  readonly hash: string
}

export interface RecordedCheckpoint {
  readonly number: number
  readonly createdAt: string
  readonly untilTransaction: string
  readonly hash: string
  readonly signature: string
  /** RFC 8785 text, exactly as it was signed. */
  readonly body: string
}

export interface RecordedLeaf {
  readonly number: number
  readonly stream: string
  readonly version: number
  readonly hash: string
}

/** One organization's record as it stood at one moment, read piece by piece. */
export interface OrganizationRecord {
  readonly organization: RecordedOrganization
  /** By stream, then version. */
  events(): AsyncIterable<RecordedEvent>
  /** By stream. */
  heads(): AsyncIterable<RecordedHead>
  /** By number. */
  checkpoints(): AsyncIterable<RecordedCheckpoint>
  /** By number, then stream: the order of the leaves in their tree. */
  leaves(): AsyncIterable<RecordedLeaf>
  /** Rows of a record table without their private columns: JSON text, one a row. */
  rows(table: RecordTableName): AsyncIterable<string>
  /** Whether the bytes of uploaded files lie beside this record. */
  readonly hasFiles: boolean
  /** The bytes with a SHA-256; null: they are gone. */
  openFile(sha256: string): Promise<Readable | null>
  /** Reads what no check looks into, so that its damage is told too: old values of rows in an export. */
  readRest(): Promise<void>
  /** Files of an export, among those read so far, that are not what its manifest says. */
  readonly damaged: readonly DamagedFile[]
}

/** A file of an export that has other lines or bytes than were written. */
export interface DamagedFile {
  readonly file: string
  readonly expected: string
  readonly found: string
}

export interface RecordedOrganization {
  readonly id: string
  readonly name: string
  /** What programs know it by. */
  readonly domain: string
}

/** Where records are read from: the database, or an export. Verifying is the same on both. */
export interface RecordSource {
  /** The keys against which signatures are checked. */
  readonly publicKeys: PublicKeys
  /** The keys came with what they are to prove: they show that nothing was changed since, not who signed. */
  readonly keysAreItsOwn: boolean
  organizations(): Promise<readonly RecordedOrganization[]>
  /** Reads one organization's record, all of it at one moment. */
  read<Result>(
    organization: RecordedOrganization,
    work: (record: OrganizationRecord) => Promise<Result>,
  ): Promise<Result>
}

/** Why nothing could be checked or exported: one sentence with its remedy. */
export class CannotRead extends Error {
  override readonly name = 'CannotRead'
}
