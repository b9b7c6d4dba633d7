import {
  isSettingName,
  type SettingName,
  settingNames,
  settings,
} from '@traveler/domain/organization/settings.ts'
import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act } from '../operation/act.ts'
import { shownEtag } from '../operation/etag.ts'
import { listSettings, type SettingRow } from '../organizationSetting/organizationSettingStore.ts'
import { updateOrganizationSetting } from './updateOrganizationSetting.ts'

/** A setting with what the organization has chosen, if it has. */
interface ShownSetting {
  readonly name: SettingName
  readonly stored: SettingRow | undefined
}

export const OrganizationSettingType = builder.objectRef<ShownSetting>('OrganizationSetting').implement({
  description: 'A choice that the organization makes about how it works.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: false }),
    value: t.field({
      type: 'ScalarValue',
      description: 'What holds: the choice, or the default.',
      resolve: ({ name, stored }) => stored?.value ?? settings[name].default,
    }),
    isDefault: t.boolean({
      nullable: false,
      description: 'Nobody has chosen yet.',
      resolve: ({ stored }) => stored === undefined,
    }),
    meaning: t.string({ nullable: false, resolve: ({ name }) => settings[name].meaning }),
    _etag: t.string({ resolve: ({ stored }) => (stored === undefined ? null : shownEtag(stored.etag)) }),
    _updated: t.field({ type: 'DateTime', resolve: ({ stored }) => stored?.updated_at ?? null }),
    updatedById: t.id({ resolve: ({ stored }) => stored?.updated_by ?? null }),
  }),
})

async function shownSettings(context: RequestContext): Promise<ShownSetting[]> {
  const rows = await context.rows<SettingRow>(listSettings())
  return settingNames.map((name) => ({ name, stored: rows.find((row) => row.name === name) }))
}

builder.queryField('organizationSettings', (t) =>
  t.field({
    type: [OrganizationSettingType],
    description: 'Everything that the organization can choose, in one order.',
    resolve: (_root, _args, context) => shownSettings(context),
  }),
)

const UpdateInput = builder.inputType('UpdateOrganizationSettingInput', {
  fields: (t) => ({
    name: t.string({ required: true }),
    value: t.field({ type: 'ScalarValue', required: true }),
    etag: t.string({ description: 'Of the setting as you saw it; null where it had its default.' }),
  }),
})

const UpdatePayload = builder.objectRef<{ readonly name: string }>('UpdateOrganizationSetting').implement({
  fields: (t) => ({
    organizationSetting: t.field({
      type: OrganizationSettingType,
      resolve: async ({ name }, _args, context) =>
        (await shownSettings(context)).find((setting) => isSettingName(name) && setting.name === name) ??
        null,
    }),
  }),
})

builder.mutationField('updateOrganizationSetting', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Choose how the organization works.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateOrganizationSetting, input)], (ids) => ({
        name: madeId(ids, 'setting'),
      })),
  }),
)
