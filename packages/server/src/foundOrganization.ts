import { randomUUID } from 'node:crypto'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { act } from './operation/act.ts'
import type { Caller } from './operation/caller.ts'
import { type Performer, perform } from './operation/perform.ts'
import { type CreateOrganizationInput, createOrganization } from './organization/createOrganization.ts'

const founderPermissions: readonly Permission[] = ['UpdateOrganization']

/** Founds an organization where there is none to ask for permission: the command line, the first-run page, the demo. */
export async function foundOrganization(
  performer: Performer,
  input: CreateOrganizationInput,
): Promise<{ readonly organizationId: string; readonly administratorId: string; readonly siteId: string }> {
  const [organizationId, userId] = await performer.ids.take(2, performer.pool)
  if (organizationId === undefined || userId === undefined) throw new Error('No ids were drawn')
  const founder: Caller = {
    organizationId,
    userId,
    apiKeyId: null,
    apiKeyName: null,
    sessionId: null,
    deviceId: null,
    permissions: new Set(founderPermissions),
    roles: [],
    exportCleared: true,
  }
  const idempotency = { key: randomUUID(), batchIndex: 0, responseName: 'createOrganization' }
  const acts = [act(createOrganization, input)]
  const { ids } = await perform(performer, founder, {
    name: 'createOrganization',
    acts,
    idempotency,
    occurredAt: null,
  })
  return { organizationId, administratorId: userId, siteId: String(ids['siteId']) }
}
