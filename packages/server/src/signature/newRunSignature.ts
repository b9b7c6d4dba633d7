import type { Permission } from '@traveler/domain/access/permissions.ts'
import type { NewRow } from '../operation/change.ts'
import { qualifyingRole, type Signer } from '../operation/signer.ts'
import { newSignature } from './newSignature.ts'

/** What a person signs about a run as a whole. */
export interface RunToSign {
  readonly id: string
  readonly runId: string
  readonly exportControlled: boolean
  readonly meaning: string
  /** The permission that lets the person sign. */
  readonly permission: Permission
  /** RFC 8785 text of what was shown. */
  readonly content: string
  readonly comment: string | null
  readonly now: string
}

/** The signature of a person over a run as a whole, not over one of its steps. */
export function newRunSignature(signer: Signer, signed: RunToSign): NewRow<'signature'> {
  const whole = {
    id: signed.id,
    runId: signed.runId,
    procedureId: null,
    runStepId: null,
    attempt: null,
    fieldNumber: null,
    gateNumber: null,
    decision: null,
    meaning: signed.meaning,
    role: qualifyingRole(signer, signed.permission),
    comment: signed.comment,
    definitionDigest: null,
    content: signed.content,
    exportControlled: signed.exportControlled,
  }
  return newSignature(signer, whole, signed.now)
}
