import { settingOf } from '@traveler/domain/organization/settings.ts'
import { act } from './operation/act.ts'
import { behindWall } from './operation/behindWall.ts'
import { listOrganizations } from './operation/listOrganizations.ts'
import { type Performer, perform } from './operation/perform.ts'
import { theProduct } from './operation/theProduct.ts'
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
  await perform(performer, theProduct(organizationId, 'UpdateSession'), {
    name: 'endForgottenSessions',
    acts: [act(endForgottenSessions, { minutes: settingOf(settings, 'automaticCheckOutMinutes') })],
    idempotency: null,
    occurredAt: null,
  })
}
