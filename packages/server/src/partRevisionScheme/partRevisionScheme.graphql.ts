import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { OrganizationType, SettingsType } from '../organization/organization.graphql.ts'
import { loadOrganizations } from '../organization/organizationStore.ts'
import { createPartRevisionScheme } from './createPartRevisionScheme.ts'
import { deletePartRevisionScheme } from './deletePartRevisionScheme.ts'
import { listRevisionSchemes, type PartRevisionSchemeRow } from './partRevisionSchemeStore.ts'
import { updatePartRevisionScheme } from './updatePartRevisionScheme.ts'

const SchemeType = builder.objectRef<PartRevisionSchemeRow>('PartRevisionSchemeSettings').implement({
  description: 'How the revisions of parts are counted. Parts without one are counted A, B … Y, AA.',
  fields: (t) => ({
    name: t.exposeString('name'),
    format: t.stringList({
      description: 'From left to right: A-Z and 0-9 count, any other sign stands as it is.',
      resolve: (row) => row.format,
    }),
    allowOverflow: t.exposeBoolean('allow_overflow', {
      description: 'After the last value it goes on, longer: AA after Y.',
    }),
    default: t.exposeBoolean('is_default', { description: 'New parts are counted by it.' }),
  }),
})

const PartSettingsType = builder.objectRef<object>('PartSettings').implement({
  description: 'How parts are told apart.',
  fields: (t) => ({
    revisionSchemes: t.field({
      type: [SchemeType],
      description: 'By name.',
      resolve: (_row, _args, context) => context.rows<PartRevisionSchemeRow>(listRevisionSchemes()),
    }),
  }),
})

builder.objectField(SettingsType, 'parts', (t) => t.field({ type: PartSettingsType, resolve: () => ({}) }))

const CreateInput = builder.inputType('CreatePartRevisionSchemeSettingInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of the organization, as the etag.' }),
    etag: t.string({ required: true }),
    name: t.string({ required: true, description: 'For good: parts name it.' }),
    format: t.field({ type: ['String'], required: { list: true, items: false } }),
    allowOverflow: t.boolean({ defaultValue: false }),
    default: t.boolean({ defaultValue: false }),
  }),
})

const UpdateInput = builder.inputType('UpdatePartRevisionSchemeSettingInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of the organization, as the etag.' }),
    etag: t.string({ required: true }),
    name: t.string({ required: true, description: 'Which scheme.' }),
    allowOverflow: t.boolean(),
    default: t.boolean(),
  }),
})

const DeleteInput = builder.inputType('DeletePartRevisionSchemeSettingInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'Of the organization, as the etag.' }),
    etag: t.string({ required: true }),
    name: t.string({ required: true }),
  }),
})

const door = { type: OrganizationType, load: loadOrganizations }
const CreatePayload = recordPayload('CreateOrganizationPartRevisionScheme', 'organization', door)
const UpdatePayload = recordPayload('UpdateOrganizationPartRevisionScheme', 'organization', door)
const DeletePayload = recordPayload('DeleteOrganizationPartRevisionScheme', 'organization', door)

builder.mutationField('createOrganizationPartRevisionScheme', (t) =>
  t.field({
    type: CreatePayload,
    description: 'Say how revisions of parts may be counted.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createPartRevisionScheme, input)], made('organizationId')),
  }),
)

builder.mutationField('updateOrganizationPartRevisionScheme', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Say whether a scheme goes on after its last value, and whether new parts take it.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updatePartRevisionScheme, input)], made('organizationId')),
  }),
)

builder.mutationField('deleteOrganizationPartRevisionScheme', (t) =>
  t.field({
    type: DeletePayload,
    description: 'Take away a scheme by which no part is counted.',
    args: { input: t.arg({ type: DeleteInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(deletePartRevisionScheme, input)], made('organizationId')),
  }),
)
