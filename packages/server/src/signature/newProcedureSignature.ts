import { signedProcedure } from '@traveler/domain/signature/signedProcedure.ts'
import type { NewRow } from '../operation/change.ts'
import type { Signer } from '../operation/signer.ts'
import type { ProcedureRow } from '../procedure/procedureStore.ts'
import { newVersionSignature, type SignedOnVersion } from './newVersionSignature.ts'

/** A procedure version, as it is signed for. `digest` as `\x…`; null: not frozen. */
export type SignableProcedure = Pick<ProcedureRow, 'id' | 'version' | 'digest' | 'export_controlled'>

/** What a person vouches for about a procedure version. */
export interface SignedOnProcedure extends SignedOnVersion {
  /** Of one step of it; null: of the whole version. */
  readonly stepId: string | null
}

/** The signature for a version: over its digest, as it was frozen. */
export function newProcedureSignature(
  signer: Signer,
  procedure: SignableProcedure,
  { stepId, ...signed }: SignedOnProcedure,
): NewRow<'signature'> {
  const content = signedProcedure({
    procedureId: procedure.id,
    version: procedure.version,
    digest: procedure.digest?.slice(2) ?? null,
    stepId,
    meaning: signed.meaning,
    comment: signed.comment,
  })
  const version = { procedureId: procedure.id, content, exportControlled: procedure.export_controlled }
  return newVersionSignature(signer, version, signed)
}
