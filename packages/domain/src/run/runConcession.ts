import type { Refusal } from '../refusal.ts'

/** An accepted departure of a run: known from its start, and to be approved by somebody else before it is completed. */
export interface RunConcession {
  readonly code: 'DRAFT_BOM'
  /** The version that the run was built to. */
  readonly mbomVersion: number
  /** Null: not approved yet. */
  readonly approval: {
    readonly by: string
    /** ISO 8601 UTC. */
    readonly at: string
    readonly reason: string
    readonly signatureId: string
  } | null
}

/** That the run was started from a superseded version, under a concession that somebody else had signed (rule 4). */
export interface SupersededStart {
  readonly code: 'SUPERSEDED_ALLOWED'
  readonly reason: string | null
  /** The concession. */
  readonly id: string
}

/** The concession of a run that was built to a draft BOM; null: it was not (rule 4). Source: `run.concessions`. */
export function draftBomConcession(concessions: unknown): RunConcession | null {
  return listed(concessions).find(isDraftBom) ?? null
}

/** The concessions of a run with its draft BOM's approved. */
export function withApproval(
  concessions: unknown,
  approval: NonNullable<RunConcession['approval']>,
): readonly unknown[] {
  return listed(concessions).map((one) => (isDraftBom(one) ? { ...one, approval } : one))
}

function listed(concessions: unknown): readonly unknown[] {
  return Array.isArray(concessions) ? concessions : []
}

function isDraftBom(one: unknown): one is RunConcession {
  return typeof one === 'object' && one !== null && 'code' in one && one.code === 'DRAFT_BOM'
}

/** Why a person cannot approve that a run was built to a draft BOM (rule 4). */
export function whyNotApproveDraftBom(
  run: { readonly id: string; readonly startedBy: string; readonly concession: RunConcession | null },
  approverId: string,
): Refusal | null {
  if (run.concession === null || run.concession.approval !== null) {
    const problem =
      run.concession === null
        ? 'was not built to a draft BOM'
        : 'has an approved concession for its draft BOM'
    return { code: 'INVALID_INPUT', field: 'id', problem, remedy: 'Complete the run.' }
  }
  if (run.startedBy === approverId)
    return { code: 'SEPARATION_OF_DUTIES', act: 'approve the draft BOM', because: 'started the run' }
  return null
}
