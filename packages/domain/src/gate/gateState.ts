import { openPlaces } from '../approval/whyNotApproved.ts'
import type { Refusal } from '../refusal.ts'
import type { RoleCount } from '../refusalFacts.ts'
import type { GateDefinition, GateKind } from '../step/stepDefinition.ts'

/** One person's decision at a gate that is not voided. */
export interface GateApproval {
  readonly id: string
  readonly userId: string
  readonly roleId: string
  readonly decision: 'APPROVED' | 'REJECTED'
}

/**
 * How a gate stands: REJECTED once anybody rejected, PASSED when every place is filled, else OPEN with what is
 * missing.
 */
export interface GateState {
  readonly outcome: 'OPEN' | 'PASSED' | 'REJECTED'
  readonly missing: readonly RoleCount[]
}

const gateNames: { readonly [Kind in GateKind]: string } = {
  APPROVAL: 'The approval',
  HOLD_POINT: 'The hold point',
  WITNESS_POINT: 'The witness point',
}

/** Role and count, one person one place (rule 18). */
export function gateState(gate: GateDefinition, approvals: readonly GateApproval[]): GateState {
  const missing = openPlaces(
    gate.roles,
    approvals.filter((approval) => approval.decision === 'APPROVED'),
  )
  const isRejected = approvals.some((approval) => approval.decision === 'REJECTED')
  return { outcome: isRejected ? 'REJECTED' : missing.length > 0 ? 'OPEN' : 'PASSED', missing }
}

/** Null when the gate is passed; else what is still wanted. */
export function whyNotPassGate(gate: GateDefinition, approvals: readonly GateApproval[]): Refusal | null {
  const { outcome, missing } = gateState(gate, approvals)
  if (outcome === 'PASSED') return null
  return {
    code: 'GATE_OPEN',
    gate: nameOfGate(gate),
    when: gate.when,
    missing: outcome === 'REJECTED' ? openPlaces(gate.roles, []) : missing,
  }
}

export function nameOfGate(gate: Pick<GateDefinition, 'kind'>): string {
  return gateNames[gate.kind]
}
