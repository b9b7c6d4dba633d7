import type { Permission } from '@traveler/domain/access/permissions.ts'
import { settingOf } from '@traveler/domain/organization/settings.ts'
import { act } from './operation/act.ts'
import { behindWall } from './operation/behindWall.ts'
import type { Caller } from './operation/caller.ts'
import { listOrganizations } from './operation/listOrganizations.ts'
import { type Performer, perform } from './operation/perform.ts'
import { loadStoredSettings, type StoredSettingsRow } from './organizationSetting/organizationSettingStore.ts'
import { endForgottenSessions } from './workSession/endForgottenSessions.ts'

/** Ends the forgotten sessions of the organizations that want that (rule 38). */
export async function endForgotten(performer: Performer): Promise<void> {
  for (const organizationId of await listOrganizations(performer.pool))
    await endForgottenIn(performer, organizationId)
}

/** The same in one organization, as the product. */
export async function endForgottenIn(performer: Performer, organizationId: string): Promise<void> {
  const [[stored]] = await behindWall<[StoredSettingsRow]>(performer.pool, organizationId, [
    loadStoredSettings(),
  ])
  const settings = stored?.settings ?? {}
  if (!settingOf(settings, 'automaticCheckOut')) return
  await perform(performer, theProduct(organizationId), {
    name: 'endForgottenSessions',
    acts: [act(endForgottenSessions, { minutes: settingOf(settings, 'automaticCheckOutMinutes') })],
    idempotency: null,
    occurredAt: null,
  })
}

function theProduct(organizationId: string): Caller {
  return {
    organizationId,
    isProduct: true,
    userId: '0',
    apiKeyId: null,
    apiKeyName: null,
    sessionId: null,
    deviceId: null,
    permissions: new Set<Permission>(['UpdateSession']),
    roles: [],
    exportCleared: true,
  }
}
