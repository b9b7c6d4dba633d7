import { settingOf } from '@traveler/domain/organization/settings.ts'
import { behindWall } from '../operation/behindWall.ts'
import { listOrganizations } from '../operation/listOrganizations.ts'
import type { Performer } from '../operation/perform.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'

/** Whether anybody works here yet, and whether it is the demonstration factory. */
export async function findBeginnings(
  pool: Performer['pool'],
): Promise<{ readonly isFirstRun: boolean; readonly isDemo: boolean }> {
  const [only, ...others] = await listOrganizations(pool)
  if (only === undefined) return { isFirstRun: true, isDemo: false }
  if (others.length > 0) return { isFirstRun: false, isDemo: false }
  const [[stored]] = await behindWall<[StoredSettingsRow]>(pool, only, [loadStoredSettings()])
  return { isFirstRun: false, isDemo: settingOf(stored?.settings ?? {}, 'demonstration') }
}
