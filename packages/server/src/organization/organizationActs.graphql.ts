import type { SettingName } from '@traveler/domain/organization/settings.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Act } from '../operation/operation.ts'
import { OrganizationType } from './organization.graphql.ts'
import { loadOrganizations } from './organizationStore.ts'
import { updateOrganization } from './updateOrganization.ts'
import { updateOrganizationSetting } from './updateOrganizationSetting.ts'

const RuleSettingsInput = builder.inputType('RuleSettingsInput', {
  fields: (t) => ({ enabled: t.boolean() }),
})

const RunSettingsInput = builder.inputType('RunSettingsInput', {
  fields: (t) => ({ enforceValidPartProcedure: t.boolean() }),
})

const ProcedureSettingsInput = builder.inputType('ProcedureSettingsInput', {
  fields: (t) => ({ numReviewersRequired: t.int() }),
})

const StepSettingsInput = builder.inputType('StepSettingsInput', {
  fields: (t) => ({ numApproversRequired: t.int() }),
})

const SettingsInput = builder.inputType('OrganizationSettingsInput', {
  fields: (t) => ({
    rules: t.field({ type: RuleSettingsInput }),
    runs: t.field({ type: RunSettingsInput }),
    procedures: t.field({ type: ProcedureSettingsInput }),
    steps: t.field({ type: StepSettingsInput }),
    numReviewersRequired: t.int({ description: 'The same as `procedures.numReviewersRequired`.' }),
  }),
})

const UpdateInput = builder.inputType('UpdateOrganizationInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    name: t.string(),
    settings: t.field({ type: SettingsInput }),
  }),
})

const UpdatePayload = recordPayload('UpdateOrganization', 'organization', {
  type: OrganizationType,
  load: loadOrganizations,
})

/** One act for each setting that was sent. */
function settingActs(sent: readonly (readonly [SettingName, boolean | number | null | undefined])[]): Act[] {
  return sent.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [act(updateOrganizationSetting, { name, value })],
  )
}

builder.mutationField('updateOrganization', (t) =>
  t.field({
    type: UpdatePayload,
    description: 'Rename the organization, or choose how it works.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input: { settings, ...organization } }, context, info) => {
      const chosen = settingActs([
        ['rulesEnabled', settings?.rules?.enabled],
        ['procedureLinksRequired', settings?.runs?.enforceValidPartProcedure],
        [
          'procedureReviewersRequired',
          settings?.procedures?.numReviewersRequired ?? settings?.numReviewersRequired,
        ],
        ['standardStepReviewersRequired', settings?.steps?.numApproversRequired],
      ])
      // Renaming to nothing else checks the etag, whatever else was sent.
      return performing(
        context,
        info,
        [act(updateOrganization, organization), ...chosen],
        made('organizationId'),
      )
    },
  }),
)
