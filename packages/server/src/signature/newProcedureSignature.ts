import type { Permission } from '@traveler/domain/access/permissions.ts'
import type { Named } from '@traveler/domain/refusalFacts.ts'
import { signedProcedure } from '@traveler/domain/signature/signedProcedure.ts'
import type { NewRow } from '../operation/change.ts'
import { qualifyingRole, type Signer } from '../operation/signer.ts'
import type { ProcedureRow } from '../procedure/procedureStore.ts'
import { newSignature } from './newSignature.ts'

/** What a person vouches for about a procedure version. */
export interface SignedOnProcedure {
  readonly id: string
  readonly now: string
  /** 'procedure stopped', 'stop lifted', … */
  readonly meaning: string
  /** Of one step of it; null: of the whole version. */
  readonly stepId: string | null
  readonly comment: string | null
  /** What the role that is named in the signature grants. */
  readonly permission: Permission
  /** The role in which it is signed; absent: the first that grants the permission. */
  readonly role?: Named | null
  readonly decision?: 'APPROVED' | 'REJECTED'
}

/** The signature for a version: over its digest, as it was frozen. */
export function newProcedureSignature(
  signer: Signer,
  procedure: ProcedureRow,
  signed: SignedOnProcedure,
): NewRow<'signature'> {
  const { id, now, meaning, stepId, comment, decision = null } = signed
  const content = signedProcedure({
    procedureId: procedure.id,
    version: procedure.version,
    digest: procedure.digest?.slice(2) ?? null,
    stepId,
    meaning,
    comment,
  })
  const whole = {
    id,
    runId: null,
    procedureId: procedure.id,
    runStepId: null,
    attempt: null,
    fieldNumber: null,
    gateNumber: null,
    decision,
    meaning,
    role: signed.role ?? qualifyingRole(signer, signed.permission),
    comment,
    definitionDigest: null,
    content,
    exportControlled: procedure.export_controlled,
  }
  return newSignature(signer, whole, now)
}
