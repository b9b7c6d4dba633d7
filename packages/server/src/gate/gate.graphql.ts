import { gateState, nameOfGate } from '@traveler/domain/gate/gateState.ts'
import type { Named, RoleCount } from '@traveler/domain/refusalFacts.ts'
import type { GateDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import type { RunStepRow } from '../runStep/runStepStore.ts'
import { definitionOfStep } from '../runStep/runStepView.graphql.ts'
import { SignatureType } from '../signature/signature.graphql.ts'
import { listSignaturesOfRunSteps, type SignatureOfRow } from '../signature/signatureStore.ts'
import { decisionsAtGate } from './gatesOfStep.ts'

interface GateView {
  readonly step: RunStepRow
  readonly gate: GateDefinition
  /** Its place in the definition, counted from 1. */
  readonly number: number
  readonly signatures: readonly SignatureOfRow[]
}

const GateOutcomeType = enumType('GateOutcome', ['OPEN', 'PASSED', 'REJECTED'], 'How a gate stands.')

const GateRoleType = builder
  .objectRef<{ readonly role: Named; readonly count: number }>('RunStepGateRole')
  .implement({
    description: 'How many holders of a role must approve.',
    fields: (t) => ({
      roleId: t.id({ nullable: false, resolve: ({ role }) => role.id }),
      roleName: t.string({ nullable: false, resolve: ({ role }) => role.name }),
      count: t.exposeInt('count', { nullable: false }),
    }),
  })

const MissingRoleType = builder.objectRef<RoleCount>('RunStepGateMissing').implement({
  description: 'Whose approvals are still wanted.',
  fields: (t) => ({
    roleName: t.exposeString('role', { nullable: false }),
    count: t.exposeInt('count', { nullable: false }),
  }),
})

const stateOf = ({ step, gate, number, signatures }: GateView) =>
  gateState(gate, decisionsAtGate(step, number, signatures))

export const RunStepGateType = builder.objectRef<GateView>('RunStepGate').implement({
  description: 'Who must approve before a step starts, or before it is completed.',
  fields: (t) => ({
    number: t.exposeInt('number', {
      nullable: false,
      description: 'Names the gate in approveGate and rejectGate.',
    }),
    name: t.string({ nullable: false, resolve: ({ gate }) => nameOfGate(gate) }),
    kind: t.string({
      nullable: false,
      description: 'APPROVAL, HOLD_POINT or WITNESS_POINT.',
      resolve: ({ gate }) => gate.kind,
    }),
    stands: t.string({
      nullable: false,
      description: 'BEFORE_START or BEFORE_COMPLETION.',
      resolve: ({ gate }) => gate.when,
    }),
    roles: t.field({ type: [GateRoleType], nullable: false, resolve: ({ gate }) => [...gate.roles] }),
    outcome: t.field({ type: GateOutcomeType, nullable: false, resolve: (view) => stateOf(view).outcome }),
    missing: t.field({
      type: [MissingRoleType],
      nullable: false,
      resolve: (view) => [...stateOf(view).missing],
    }),
    approvals: t.field({
      type: [SignatureType],
      nullable: false,
      description: 'Every decision of the attempt that counts, voided ones too.',
      resolve: ({ step, number, signatures }) =>
        signatures.filter((one) => one.gate_number === number && one.attempt === step.attempt),
    }),
  }),
})

/** The gates of a step, in the order in which they stand in its definition. */
export async function gatesOfStep(context: RequestContext, step: RunStepRow): Promise<GateView[]> {
  const [{ definition }, signatures] = await Promise.all([
    definitionOfStep(context, step),
    context.many<SignatureOfRow>(listSignaturesOfRunSteps, step.id),
  ])
  return definition.gates.map((gate, nth) => ({ step, gate, number: nth + 1, signatures }))
}
