import { type StoredSettings, settingOf } from '@traveler/domain/organization/settings.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { shownEtag } from '../operation/etag.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadOrganizations, type OrganizationRow } from './organizationStore.ts'

export const OrganizationType = builder.objectRef<OrganizationRow>('Organization')

export const RuleErrorStateType = enumType(
  'RuleErrorState',
  ['ALLOW', 'BLOCK'],
  'What happens to a change when a rule about it fails to run.',
)

const RuleSettingsType = builder.objectRef<StoredSettings>('RuleSettings').implement({
  description: 'How the organization’s own rules are checked.',
  fields: (t) => ({
    enabled: t.boolean({ resolve: (stored) => settingOf(stored, 'rulesEnabled') }),
    errorState: t.field({ type: RuleErrorStateType, resolve: () => null }),
    errorStateMessage: t.string({ resolve: () => null }),
  }),
})

export const RunSettingsType = builder.objectRef<StoredSettings>('RunSettings').implement({
  description: 'What the start of a run takes.',
  fields: (t) => ({
    enforceValidPartProcedure: t.boolean({
      description: 'A run starts only when part and procedure are linked and the link is approved.',
      resolve: (stored) => settingOf(stored, 'procedureLinksRequired'),
    }),
  }),
})

export const ProcedureSettingsType = builder.objectRef<StoredSettings>('ProcedureSettings').implement({
  description: 'What the release of a procedure version takes.',
  fields: (t) => ({
    numReviewersRequired: t.int({
      description: 'How many people must approve it, whoever they are.',
      resolve: (stored) => settingOf(stored, 'procedureReviewersRequired'),
    }),
  }),
})

export const StepSettingsType = builder.objectRef<StoredSettings>('StepSettings').implement({
  description: 'What the release of a standard step takes.',
  fields: (t) => ({
    numApproversRequired: t.int({
      description: 'How many people must approve a version of it, whoever they are.',
      resolve: (stored) => settingOf(stored, 'standardStepReviewersRequired'),
    }),
  }),
})

export const SettingsType = builder.objectRef<StoredSettings>('OrganizationSettings').implement({
  description: 'The settings that the public contract names; `organizationSettings` lists all.',
  fields: (t) => ({
    rules: t.field({ type: RuleSettingsType, resolve: (stored) => stored }),
    runs: t.field({ type: RunSettingsType, resolve: (stored) => stored }),
    procedures: t.field({ type: ProcedureSettingsType, resolve: (stored) => stored }),
    steps: t.field({ type: StepSettingsType, resolve: (stored) => stored }),
    numReviewersRequired: t.int({
      description: 'The same as `procedures.numReviewersRequired`.',
      resolve: (stored) => settingOf(stored, 'procedureReviewersRequired'),
    }),
  }),
})

OrganizationType.implement({
  description: 'Everybody who works on one set of records; nobody else sees them.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    _etag: t.string({ resolve: (row) => shownEtag(row.etag) }),
    _created: t.field({ type: 'DateTime', resolve: (row) => row.created_at }),
    _updated: t.field({ type: 'DateTime', resolve: (row) => row.updated_at }),
    name: t.exposeString('name'),
    domain: t.exposeString('domain', { nullable: false }),
    settings: t.field({
      type: SettingsType,
      resolve: async (_row, _args, context) =>
        (await context.rows<StoredSettingsRow>(loadStoredSettings()))[0]?.settings ?? {},
    }),
  }),
})

builder.objectFields(UserType, (t) => ({
  organization: t.field({
    type: OrganizationType,
    resolve: ({ organization_id }, _args, context) =>
      context.one<OrganizationRow>(loadOrganizations, organization_id),
  }),
}))

addRecord('organization', 'Your organization by its id; null for any other.', {
  type: OrganizationType,
  load: loadOrganizations,
})
