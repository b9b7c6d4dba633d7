import type { ArchiveReader } from '../archive/archiveReader.ts'
import { type CheckedArchive as CheckedAny, checkSigned } from '../archive/checkSigned.ts'
import type { ReportProgress } from '../archive/progress.ts'
import type { PublicKeys } from '../checkpoint/signingKey.ts'
import { backupKind, type Header, type Manifest } from './backupFormat.ts'

/** A backup of which every byte is as it was written. */
export type CheckedArchive = CheckedAny<Header, Manifest>

/** Checks a backup. */
export function checkArchive(
  reader: ArchiveReader,
  trusted: PublicKeys | null,
  report: ReportProgress,
): Promise<CheckedArchive> {
  return checkSigned({ reader, kind: backupKind, trusted, report })
}
