import { settingOf } from '@traveler/domain/organization/settings.ts'
import { isStalled, workingDaysBefore } from '@traveler/domain/run/stalled.ts'
import { builder } from '../graphql/builder.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { runAsItWas } from './runAsItWas.graphql.ts'
import { loadRunActivities, type RunActivityRow } from './runStore.ts'
import { RunType } from './runType.graphql.ts'

builder.objectFields(RunType, (t) => ({
  lastActivity: t.field({
    type: 'DateTime',
    description: 'When something last happened to the run or a step of it.',
    resolve: async ({ id }, _args, context) =>
      (await context.one<RunActivityRow>(loadRunActivities, id))?.last_activity ?? null,
  }),
  isStalled: t.boolean({
    description:
      'In work, on hold, in redline or failed, and without activity for as many working days as the setting stalledWorkingDays says.',
    resolve: async (row, _args, context) => {
      const { id, status } = await runAsItWas(context, row)
      const activity = await context.one<RunActivityRow>(loadRunActivities, id)
      if (activity === null) return null
      const days = settingOf(activity.settings, 'stalledWorkingDays')
      return isStalled(
        { status, lastActivity: new Date(activity.last_activity) },
        new Date(context.now),
        days,
      )
    },
  }),
}))

builder.queryField('stalledBefore', (t) =>
  t.field({
    type: 'DateTime',
    nullable: false,
    description:
      'A run in work whose last activity was before this is stalled: `runs(filters: {lastActivity: {lt: …}})`.',
    resolve: async (_root, _args, context) => {
      const [stored] = await context.rows<StoredSettingsRow>(loadStoredSettings())
      const days = settingOf(stored?.settings ?? {}, 'stalledWorkingDays')
      return workingDaysBefore(new Date(), days).toISOString()
    },
  }),
)
