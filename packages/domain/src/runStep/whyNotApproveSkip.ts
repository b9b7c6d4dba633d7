import { type Actor, holdsRole } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import type { Named } from '../refusalFacts.ts'
import { type RunLife, whyNotOpenRun } from '../runLife/runLife.ts'
import type { RunStepNode } from './runStepNode.ts'
import { whyNotMoveRunStep } from './runStepStatus.ts'
import { rolesToApproveSkip, type SkipApproval } from './skipConcession.ts'

export interface SkipToApprove {
  readonly run: RunLife
  readonly step: RunStepNode
  /** Its definition says that it cannot be skipped. */
  readonly isMandatory: boolean
  /** Who would have signed there. */
  readonly roles: readonly Named[]
  readonly approvals: readonly SkipApproval[]
}

/** Skipping a step is approved while it can be skipped, in a role that would have signed there; one person fills one place. */
export function whyNotApproveSkip(
  { run, step, isMandatory, roles, approvals }: SkipToApprove,
  signer: Actor,
): readonly Refusal[] {
  const moved = whyNotMoveRunStep('skip', step.status)
  if (moved !== null) return [moved]
  const wanted = rolesToApproveSkip(roles, approvals, null)
  const refusals: (Refusal | null)[] = [
    whyNotOpenRun(run),
    isMandatory ? { code: 'MANDATORY_STEP', number: step.number, title: step.title } : null,
    wanted.length === 0
      ? {
          code: 'INVALID_INPUT',
          field: 'id',
          problem: 'wants no approval to be skipped',
          remedy: 'Skip it.',
        }
      : null,
    wanted.length > 0 && roleToApprove(roles, approvals, signer) === null
      ? { code: 'ROLE_REQUIRED', act: 'approve skipping this step', roles: wanted.map(({ name }) => name) }
      : null,
    approvals.some(({ signerId }) => signerId === signer.userId)
      ? { code: 'SEPARATION_OF_DUTIES', act: 'approve twice', because: 'approved skipping this step before' }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** The role in which somebody approves: the first one wanted that he holds; null: none. */
export function roleToApprove(
  roles: readonly Named[],
  approvals: readonly SkipApproval[],
  signer: Actor,
): Named | null {
  return rolesToApproveSkip(roles, approvals, null).find(({ id }) => holdsRole(signer, id)) ?? null
}
