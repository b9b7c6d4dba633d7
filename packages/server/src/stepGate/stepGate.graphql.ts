import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { performing } from '../graphql/performing.ts'
import { deletedPayload, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { RoleType } from '../role/role.graphql.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { StepType } from '../step/step.graphql.ts'
import { createStepGate } from './createStepGate.ts'
import { deleteStepGate } from './deleteStepGate.ts'
import { gateKinds, gatePlaces } from './stepGateInput.ts'
import { type GateRole, listGatesOfSteps, loadStepGates, type StepGateRow } from './stepGateStore.ts'
import { updateStepGate } from './updateStepGate.ts'

export const GateKindType = enumType(
  'GateKind',
  gateKinds,
  'What a gate is for: approval, hold point or witness point.',
)
export const GatePlaceType = enumType('GatePlace', gatePlaces, 'Where a gate stands in its step.')

export const GateRoleType = builder.objectRef<GateRole>('StepGateRole').implement({
  description: 'A role and how many of its holders must approve.',
  fields: (t) => ({
    roleId: t.exposeID('roleId', { nullable: false }),
    count: t.exposeInt('count', { nullable: false }),
    role: t.field({
      type: RoleType,
      resolve: ({ roleId }, _args, context) => context.one<RoleRow>(loadRoles, roleId),
    }),
  }),
})

export const StepGateType = builder.objectRef<StepGateRow>('StepGate')

StepGateType.implement({
  description: 'Who must approve before a step starts or is completed, and how many.',
  fields: (t) => ({
    ...recordFields(t),
    stepId: t.exposeID('step_id', { nullable: false }),
    kind: t.field({ type: GateKindType, nullable: false, resolve: (row) => row.kind }),
    stands: t.field({ type: GatePlaceType, nullable: false, resolve: (row) => row.stands }),
    roles: t.field({ type: [GateRoleType], nullable: false, resolve: (row) => [...row.roles] }),
  }),
})

builder.objectField(StepType, 'gates', (t) =>
  t.field({
    type: [StepGateType],
    nullable: { list: true, items: false },
    resolve: (row, _args, context) =>
      context.many<StepGateRow & { readonly of_id: string }>(listGatesOfSteps, row.id),
  }),
)

const door = { type: StepGateType, load: loadStepGates }
const madeGate = made('stepGateId')

export const GateRoleInput = builder.inputType('StepGateRoleInput', {
  fields: (t) => ({ roleId: t.id({ required: true }), count: t.int({ required: true }) }),
})

const CreateInput = builder.inputType('CreateStepGateInput', {
  fields: (t) => ({
    stepId: t.id({ required: true }),
    kind: t.field({ type: GateKindType, required: true }),
    stands: t.field({ type: GatePlaceType, required: true }),
    roles: t.field({ type: [GateRoleInput], required: true }),
  }),
})
const CreatePayload = recordPayload('CreateStepGate', 'stepGate', door)

builder.mutationField('createStepGate', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Put a gate before the start or the completion of a step of a draft.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createStepGate, input)], madeGate),
  }),
)

const UpdateInput = builder.inputType('UpdateStepGateInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    kind: t.field({ type: GateKindType }),
    stands: t.field({ type: GatePlaceType }),
    roles: t.field({ type: [GateRoleInput] }),
  }),
})
const UpdatePayload = recordPayload('UpdateStepGate', 'stepGate', door)

builder.mutationField('updateStepGate', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Edit a gate of a draft.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateStepGate, input)], madeGate),
  }),
)

const DeletePayload = deletedPayload('DeleteStepGate')

builder.mutationField('deleteStepGate', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take a gate out of a draft.',
    args: { id: t.arg.id({ required: true }), etag: t.arg.string({ required: true }) },
    resolve: (_root, args, context, info) => performing(context, info, [act(deleteStepGate, args)], madeGate),
  }),
)
