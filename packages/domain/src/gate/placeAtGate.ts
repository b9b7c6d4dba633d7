import type { Actor } from '../access/actor.ts'
import { holdsRole } from '../access/actor.ts'
import type { Named } from '../refusalFacts.ts'
import type { GateDefinition } from '../step/stepDefinition.ts'
import type { GateApproval } from './gateState.ts'

/**
 * The role whose place a person fills who names none: the first with an open place that the person holds; null
 * when there is none.
 */
export function placeAtGate(
  gate: GateDefinition,
  approvals: readonly GateApproval[],
  actor: Actor,
): Named | null {
  const held = gate.roles.filter(({ role }) => holdsRole(actor, role.id))
  const open = held.find(
    ({ role, count }) => approvals.filter((approval) => approval.roleId === role.id).length < count,
  )
  return (open ?? held[0])?.role ?? null
}
