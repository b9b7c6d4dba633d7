import { signedMBom } from '@traveler/domain/signature/signedMBom.ts'
import type { NewRow } from '../operation/change.ts'
import type { Signer } from '../operation/signer.ts'
import { newVersionSignature, type SignedOnVersion } from './newVersionSignature.ts'

/** An mBOM version, as it is signed for. `digest` as `\x…`; null: not frozen. */
export interface SignableMBom {
  readonly id: string
  readonly version: number
  readonly digest: string | null
  readonly export_controlled: boolean
}

/** The signature for an mBOM version: over the digest of what it says. */
export function newMbomSignature(
  signer: Signer,
  mbom: SignableMBom,
  signed: SignedOnVersion,
): NewRow<'signature'> {
  const content = signedMBom({
    mbomId: mbom.id,
    version: mbom.version,
    digest: mbom.digest?.slice(2) ?? null,
    meaning: signed.meaning,
    comment: signed.comment,
  })
  const version = { procedureId: null, mbomId: mbom.id, content, exportControlled: mbom.export_controlled }
  return newVersionSignature(signer, version, signed)
}
