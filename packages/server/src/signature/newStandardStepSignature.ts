import { signedStandardStep } from '@traveler/domain/signature/signedStandardStep.ts'
import type { NewRow } from '../operation/change.ts'
import type { Signer } from '../operation/signer.ts'
import { newVersionSignature, type SignedOnVersion } from './newVersionSignature.ts'

/** A version of a standard step, as it is signed for. `id` is its top step's; `digest` as `\x…`, null: it has none. */
export interface SignableStandardStep {
  readonly id: string
  readonly version: number
  readonly digest: string | null
  readonly export_controlled: boolean
}

/** The signature for a version of a standard step: over its digest, as it was frozen. */
export function newStandardStepSignature(
  signer: Signer,
  top: SignableStandardStep,
  signed: SignedOnVersion,
): NewRow<'signature'> {
  const content = signedStandardStep({
    standardStepId: top.id,
    version: top.version,
    digest: top.digest?.slice(2) ?? null,
    meaning: signed.meaning,
    comment: signed.comment,
  })
  const version = {
    procedureId: null,
    standardStepId: top.id,
    content,
    exportControlled: top.export_controlled,
  }
  return newVersionSignature(signer, version, signed)
}
