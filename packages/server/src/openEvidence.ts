import type pg from 'pg'
import { evidencePdf, titleOf, writeEvidence } from './evidence/evidencePdf.ts'
import { evidenceText, readEvidence } from './evidence/readEvidence.ts'
import type { EvidenceSource } from './http/evidenceRoutes.ts'
import { sha256 } from './operation/chain.ts'
import { readSnapshot } from './operation/readSnapshot.ts'

/** Packs of evidence from the database: JSON whole, pages as they are written. */
export function openEvidence(pool: pg.Pool): EvidenceSource {
  return {
    async find(caller, { kind, id, form }) {
      const pack = await readSnapshot(pool, caller, (read) => readEvidence(read, caller, { kind, id }))
      if (pack === null) return null
      const text = evidenceText(pack)
      const digest = sha256(text).toString('hex')
      return {
        name: titleOf(pack),
        digest,
        open() {
          if (form === 'json') return text
          const sheet = evidencePdf(pack, digest)
          writeEvidence(sheet, pack, digest).catch((error: unknown) => {
            sheet.stream.destroy(error instanceof Error ? error : new Error(String(error)))
          })
          return sheet.stream
        },
      }
    },
  }
}
