import { type GateApproval, whyNotPassGate } from '@traveler/domain/gate/gateState.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import type { GateDefinition, StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import type { SignatureRow } from '../signature/signatureStore.ts'

/** A step with gates: what it shows, and in which attempt it is. */
export interface GatedStep {
  readonly attempt: number
  readonly shown: { readonly definition: Pick<StepDefinition, 'gates'> }
}

/**
 * The decisions at one gate that stand, in the step's attempt. A gate's number is its place in the definition, counted
 * from 1: definitions cannot change, so neither can the number.
 */
export function decisionsAtGate(
  step: Pick<GatedStep, 'attempt'>,
  gateNumber: number,
  signatures: readonly SignatureRow[],
): GateApproval[] {
  return signatures
    .filter((one) => one.gate_number === gateNumber && one.attempt === step.attempt && one.voided_at === null)
    .map((one) => ({
      id: one.id,
      userId: one.signer_id,
      roleId: one.role_id ?? '',
      decision: one.decision ?? 'APPROVED',
    }))
}

/** A refusal for each gate of that kind that is not passed. */
export function openGates(
  step: GatedStep,
  signatures: readonly SignatureRow[],
  when: GateDefinition['when'],
): Refusal[] {
  return step.shown.definition.gates.flatMap((gate, nth) => {
    if (gate.when !== when) return []
    return whyNotPassGate(gate, decisionsAtGate(step, nth + 1, signatures)) ?? []
  })
}
