import type { Permission } from '@traveler/domain/access/permissions.ts'
import type { Named } from '@traveler/domain/refusalFacts.ts'
import type { NewRow } from '../operation/change.ts'
import { qualifyingRole, type Signer } from '../operation/signer.ts'
import { newSignature } from './newSignature.ts'

/** What a person vouches for about a version, of a procedure or of something else that is reviewed. */
export interface SignedOnVersion {
  readonly id: string
  readonly now: string
  /** 'procedure stopped', 'standard step approved', … */
  readonly meaning: string
  readonly comment: string | null
  /** What the role that is named in the signature grants. */
  readonly permission: Permission
  /** The role in which it is signed; absent: the first that grants the permission. */
  readonly role?: Named | null
  readonly decision?: 'APPROVED' | 'REJECTED'
}

/** The version that is signed for, and the one text of what was shown of it. */
export interface SignedVersion {
  readonly procedureId: string | null
  /** The top step of a version of a standard step; absent: it is none. */
  readonly standardStepId?: string
  /** The version of an mBOM; absent: it is none. */
  readonly mbomId?: string
  readonly content: string
  readonly exportControlled: boolean
}

/** The signature for a version: over the text that names its digest, as it was frozen. */
export function newVersionSignature(
  signer: Signer,
  version: SignedVersion,
  signed: SignedOnVersion,
): NewRow<'signature'> {
  const { id, now, meaning, comment, decision = null } = signed
  const whole = {
    ...version,
    id,
    runId: null,
    runStepId: null,
    attempt: null,
    fieldNumber: null,
    gateNumber: null,
    decision,
    meaning,
    role: signed.role ?? qualifyingRole(signer, signed.permission),
    comment,
    definitionDigest: null,
  }
  return newSignature(signer, whole, now)
}
