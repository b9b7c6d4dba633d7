import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Findings } from './finding.ts'
import { rowKey } from './foldedStream.ts'
import { normalValue } from './normalValue.ts'
import type { OrganizationRecord } from './recordSource.ts'
import { parseRow } from './verifyRows.ts'

interface Given {
  readonly record: OrganizationRecord
  readonly findings: Findings
}

/**
 * Reads the bytes of every file that was uploaded, and compares their SHA-256 with the one in the record, which events tell.
 * Gives how many there are; null where the bytes do not lie beside the record.
 */
export async function verifyFiles({ record, findings }: Given): Promise<number | null> {
  if (!record.hasFiles) return null
  let count = 0
  for await (const { id, sha256 } of storedFiles(record)) {
    count += 1
    const place = { table: 'file', row: id } as const
    const bytes = await record.openFile(sha256)
    if (bytes === null) findings.add({ code: 'FILE_MISSING', place, expected: sha256 })
    else {
      const found = await hashOf(bytes)
      if (found !== sha256) findings.add({ code: 'FILE_DIFFERS', place, expected: sha256, found })
    }
  }
  return count
}

/** The files of a record whose bytes arrived: id, and SHA-256 as 64 hex digits. */
export async function* storedFiles(
  record: Pick<OrganizationRecord, 'rows'>,
): AsyncGenerator<{ readonly id: string; readonly sha256: string }> {
  for await (const text of record.rows('file')) {
    const row = parseRow(text, 'file')
    const sha256 = normalValue('bytea', row['sha256'])
    if (sha256 !== null) yield { id: rowKey('file', row), sha256: sha256.replace('\\x', '') }
  }
}

async function hashOf(bytes: Readable): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(bytes, hash)
  return hash.digest('hex')
}
