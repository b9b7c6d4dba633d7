import type { Named } from '@traveler/domain/refusalFacts.ts'
import type { GridPlace } from '@traveler/domain/step/gridPlace.ts'
import { sha256 } from '../operation/chain.ts'
import type { NewRow } from '../operation/change.ts'
import type { Signer } from '../operation/signer.ts'
import { siteTime } from './siteTime.ts'

/** What is signed on a run step or for a version of a procedure, a standard step or an mBOM, or on an issue or a further action, and in which words. */
export interface Signed {
  readonly id: string
  /** Null: signed for a version or an issue. */
  readonly runId: string | null
  readonly procedureId: string | null
  /** The top step of the version of a standard step that is signed for; absent: none is. */
  readonly standardStepId?: string
  /** The version of an mBOM that is signed for; absent: none is. */
  readonly mbomId?: string
  /** The issue that is signed for; absent: none is. */
  readonly issueId?: string
  /** The further action that is signed for; absent: none is. */
  readonly furtherActionId?: string
  readonly runStepId: string | null
  readonly attempt: number | null
  /** The sign-off that is signed; null: a decision at a gate, or a cell. */
  readonly fieldNumber: number | null
  /** The cell of the step's grid that is signed; absent: none is. */
  readonly cell?: GridPlace
  readonly gateNumber: number | null
  readonly decision: 'APPROVED' | 'REJECTED' | null
  readonly meaning: string
  /** The role held that qualified the signer; null: none was asked for, and none held. */
  readonly role: Named | null
  readonly comment: string | null
  /** `\x…` of the step definition that was shown; null: none was. */
  readonly definitionDigest: string | null
  /** The one text of what was shown. */
  readonly content: string
  readonly exportControlled: boolean
}

/** The row of a signature: signer, printed name, role, meaning, site time with offset, and the digest of what was shown. */
export function newSignature(signer: Signer, signed: Signed, now: string): NewRow<'signature'> {
  return {
    id: signed.id,
    run_id: signed.runId,
    procedure_id: signed.procedureId,
    standard_step_id: signed.standardStepId ?? null,
    mbom_id: signed.mbomId ?? null,
    issue_id: signed.issueId ?? null,
    further_action_id: signed.furtherActionId ?? null,
    run_step_id: signed.runStepId,
    attempt: signed.attempt,
    field_number: signed.fieldNumber,
    row_number: signed.cell?.row ?? null,
    column_number: signed.cell?.column ?? null,
    gate_number: signed.gateNumber,
    decision: signed.decision,
    meaning: signed.meaning,
    signer_id: signer.userId,
    printed_name: signer.printedName,
    role_id: signed.role?.id ?? null,
    role_name: signed.role?.name ?? null,
    signed_at: now,
    site_time: siteTime(now, signer.timeZone),
    comment: signed.comment,
    definition_digest: signed.definitionDigest,
    content_digest: `\\x${sha256(signed.content).toString('hex')}`,
    content: signed.content,
    voided_at: null,
    void_reason: null,
    export_controlled: signed.exportControlled,
  }
}
