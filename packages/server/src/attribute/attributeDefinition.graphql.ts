import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Operation } from '../operation/operation.ts'
import {
  OrganizationType,
  ProcedureSettingsType,
  RunSettingsType,
  StepSettingsType,
} from '../organization/organization.graphql.ts'
import { loadOrganizations } from '../organization/organizationStore.ts'
import { type AttributeDefinitionRow, listAttributeDefinitions } from './attributeStore.ts'
import type { DefineInput } from './defineAttribute.ts'
import { deleteOrganizationProcedureAttributes } from './deleteOrganizationProcedureAttributes.ts'
import { deleteOrganizationRunAttributes } from './deleteOrganizationRunAttributes.ts'
import { deleteOrganizationStepAttributes } from './deleteOrganizationStepAttributes.ts'
import type { UndefineInput } from './undefineAttribute.ts'
import { updateOrganizationProcedureAttributes } from './updateOrganizationProcedureAttributes.ts'
import { updateOrganizationRunAttributes } from './updateOrganizationRunAttributes.ts'
import { updateOrganizationStepAttributes } from './updateOrganizationStepAttributes.ts'

const TypeEnum = enumType(
  'attribute_typesattrtypesenum',
  ['STRING', 'NUMBER', 'BOOLEAN', 'SELECT', 'MULTISELECT', 'DATETIME', 'FILE_ATTACHMENT', 'ION'],
  'What a custom attribute is defined to hold. FILE_ATTACHMENT and ION are refused.',
)

const AttributeSettingsType = builder.objectRef<AttributeDefinitionRow>('AttributeSettings').implement({
  description: 'Which custom attribute the records of a noun have, and what it holds.',
  fields: (t) => ({
    key: t.exposeString('key'),
    type: t.field({ type: TypeEnum, resolve: ({ type }) => type }),
    options: t.field({
      type: ['String'],
      nullable: { list: true, items: false },
      description: 'Of SELECT and MULTISELECT: what may be chosen.',
      resolve: ({ options }) => options,
    }),
  }),
})

function addDefinitions(type: typeof StepSettingsType, noun: AttributeDefinitionRow['noun']): void {
  builder.objectField(type, 'attributes', (t) =>
    t.field({
      type: [AttributeSettingsType],
      nullable: { list: true, items: false },
      description: 'The custom attributes that the organization defined, by key.',
      resolve: (_stored, _args, context) =>
        context.many<AttributeDefinitionRow & { readonly of_id: string }>(listAttributeDefinitions, noun),
    }),
  )
}

addDefinitions(ProcedureSettingsType, 'PROCEDURE')
addDefinitions(StepSettingsType, 'STEP')
addDefinitions(RunSettingsType, 'RUN')

const UpdateInput = builder.inputType('UpdateAttributeSettingsInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The organization.' }),
    etag: t.string({ required: true, description: 'The organization’s.' }),
    key: t.string({ required: true }),
    type: t.field({ type: TypeEnum, required: true }),
    options: t.field({ type: ['String'], description: 'Of SELECT and MULTISELECT: what may be chosen.' }),
  }),
})

const DeleteInput = builder.inputType('DeleteAttributeSettingsInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The organization.' }),
    etag: t.string({ required: true, description: 'The organization’s.' }),
    key: t.string({ required: true }),
  }),
})

const door = { type: OrganizationType, load: loadOrganizations }

function addMutations(noun: string, update: Operation<DefineInput>, remove: Operation<UndefineInput>): void {
  const UpdatePayload = recordPayload(`UpdateOrganization${noun}Attributes`, 'organization', door)
  const DeletePayload = recordPayload(`DeleteOrganization${noun}Attributes`, 'organization', door)
  builder.mutationField(update.name, (t) =>
    t.field({
      type: UpdatePayload,
      description: 'Define a custom attribute, or give one that is defined other options.',
      args: { input: t.arg({ type: UpdateInput, required: true }) },
      resolve: (_root, { input }, context, info) =>
        performing(context, info, [act(update, input)], made('organizationId')),
    }),
  )
  builder.mutationField(remove.name, (t) =>
    t.field({
      type: DeletePayload,
      description: 'Define a custom attribute no longer. The values that records have stay.',
      args: { input: t.arg({ type: DeleteInput, required: true }) },
      resolve: (_root, { input }, context, info) =>
        performing(context, info, [act(remove, input)], made('organizationId')),
    }),
  )
}

addMutations('Procedure', updateOrganizationProcedureAttributes, deleteOrganizationProcedureAttributes)
addMutations('Step', updateOrganizationStepAttributes, deleteOrganizationStepAttributes)
addMutations('Run', updateOrganizationRunAttributes, deleteOrganizationRunAttributes)
