import type { Actor } from '../access/actor.ts'
import { holdsRole } from '../access/actor.ts'
import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotWorkOnRun } from '../runLife/runLife.ts'
import type { RunStepStatus } from '../runStep/runStepStatus.ts'
import { whyNotByPerson } from '../signature/whyNotByPerson.ts'
import type { GateDefinition } from '../step/stepDefinition.ts'
import type { GateApproval } from './gateState.ts'
import { gateState, nameOfGate } from './gateState.ts'

/** A gate of a run step and the decision somebody wants to give there. */
export interface GateDecision {
  readonly run: RunLife
  readonly stepStatus: RunStepStatus
  readonly gate: GateDefinition
  /** Those that are not voided. */
  readonly approvals: readonly GateApproval[]
  /** Who recorded, signed or was checked in on the step. */
  readonly workerIds: readonly string[]
  readonly decision: GateApproval['decision']
  /** The role the place is filled in. */
  readonly roleId: string
  readonly comment: string | null
}

/**
 * Everything that keeps a person from deciding at a gate (rules 17 and 18): role and place, one person one
 * place, nobody who worked on the step; a rejection needs a comment.
 */
export function whyNotApproveGate(facts: GateDecision, actor: Actor): readonly Refusal[] {
  const { run, gate, approvals } = facts
  const name = nameOfGate(gate)
  const { outcome } = gateState(gate, approvals)
  const act = `decide at ${name.toLowerCase()}`
  const refusals: (Refusal | null)[] = [
    whyNotByPerson(actor, act),
    whyNotWorkOnRun(run),
    whyNotNow(facts),
    outcome === 'OPEN' ? whyNotForRole(facts, actor, act) : { code: 'GATE_CLOSED', gate: name, outcome },
    approvals.some((approval) => approval.userId === actor.userId)
      ? {
          code: 'SEPARATION_OF_DUTIES',
          act,
          because: 'decided there already, and one person fills one place',
        }
      : null,
    facts.workerIds.includes(actor.userId)
      ? { code: 'SEPARATION_OF_DUTIES', act, because: 'worked on this step' }
      : null,
    facts.decision === 'REJECTED' && (facts.comment ?? '').trim() === ''
      ? { code: 'REASON_REQUIRED', act: 'reject' }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** What a rejection saves: the approvals it voids, and that the step goes on quality hold (rule 18). */
export function planRejectGate(approvals: readonly GateApproval[]): {
  readonly voided: readonly string[]
  readonly hold: 'QUALITY'
} {
  return { voided: approvals.map((approval) => approval.id), hold: 'QUALITY' }
}

function whyNotNow({ gate, stepStatus }: GateDecision): Refusal | null {
  const wanted: RunStepStatus = gate.when === 'BEFORE_START' ? 'TODO' : 'IN_PROGRESS'
  if (stepStatus === wanted) return null
  return {
    code: 'RUN_STEP_TRANSITION',
    action: 'decide at this gate of',
    status: stepStatus,
    allowedFrom: [wanted],
  }
}

function whyNotForRole({ gate, approvals, roleId }: GateDecision, actor: Actor, act: string): Refusal | null {
  const place = gate.roles.find(({ role }) => role.id === roleId)
  if (place === undefined || !holdsRole(actor, roleId)) {
    return {
      code: 'ROLE_REQUIRED',
      act,
      roles: place === undefined ? gate.roles.map(({ role }) => role.name) : [place.role.name],
    }
  }
  const filled = approvals.filter(
    (approval) => approval.roleId === roleId && approval.decision === 'APPROVED',
  ).length
  if (filled < place.count) return null
  return { code: 'GATE_CLOSED', gate: `${nameOfGate(gate)} (${place.role.name})`, outcome: 'APPROVED' }
}
