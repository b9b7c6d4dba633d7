import { randomUUID } from 'node:crypto'
import { type DefaultRole, defaultPermissionsOf, defaultRoleNames } from '@traveler/domain/access/defaultRoles.ts'
import { z } from 'zod'
import { insertRows, type NewRow } from '../operation/change.ts'
import { name } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import type { Transaction } from '../operation/transaction.ts'

export interface CreateOrganizationInput {
  readonly name: string
  readonly domain: string
  readonly timeZone: string
  readonly administratorName: string
  readonly administratorEmail: string
  /** argon2id; hashed before the act, since that takes long. */
  readonly administratorPasswordHash: string
}

/**
 * Founds an organization with its first site, the default roles and its first administrator, who is also the actor:
 * nobody else exists yet. The caller's organization and user ids are the new ones.
 */
export const createOrganization: Operation<CreateOrganizationInput> = {
  name: 'createOrganization',
  permission: 'UpdateOrganization',
  input: z.object({
    name: name(),
    domain: name(),
    timeZone: name(),
    administratorName: name(),
    administratorEmail: name().transform((email) => email.toLowerCase()),
    administratorPasswordHash: z.string(),
  }),
  secrets: ['administratorPasswordHash'],
  async perform(tx, input) {
    const { organizationId: id, userId } = tx.caller
    const [siteId, now] = await Promise.all([tx.newId(), tx.now()])
    const base = { etag: randomUUID(), created_at: now, updated_at: now }
    tx.append({
      stream: { id, type: 'organization' },
      type: 'ORGANIZATION_CREATED',
      changes: [
        insertRows('organization', [{ id, name: input.name, domain: input.domain, ...base }]),
        insertRows('site', [{ id: siteId, name: 'Main site', time_zone: input.timeZone, ...base }]),
      ],
    })
    await appendRoles(tx, now, userId, {
      id: userId,
      email: input.administratorEmail,
      name: input.administratorName,
      password_hash: input.administratorPasswordHash,
      pin_hash: null,
      site_id: siteId,
      export_cleared: true,
      deactivated: false,
      failed_attempts: 0,
      locked_at: null,
      created_by: null,
      updated_by: null,
      ...base,
    })
    return { organizationId: id, siteId, userId }
  },
}

async function appendRoles(tx: Transaction, now: string, userId: string, administrator: NewRow<'user_account'>): Promise<void> {
  tx.append({ stream: { id: userId, type: 'user' }, type: 'USER_CREATED', changes: [insertRows('user_account', [administrator])] })
  for (const role of defaultRoleNames) {
    const id = await tx.newId()
    tx.append({ stream: { id, type: 'role' }, type: 'ROLE_CREATED', changes: await roleRows(tx, now, id, role) })
    if (role === 'Admin') {
      const row = { id: await tx.newId(), user_id: userId, role_id: id, site_id: null }
      tx.append({ stream: { id: userId, type: 'user' }, type: 'ROLE_ATTACHED', changes: [insertRows('user_role', [row])] })
    }
  }
}

async function roleRows(tx: Transaction, now: string, id: string, role: DefaultRole) {
  const permissions = defaultPermissionsOf(role)
  const ids = await tx.newIds(permissions.length)
  const base = { etag: randomUUID(), created_at: now, updated_at: now, created_by: null, updated_by: null }
  return [
    insertRows('role', [{ id, name: role, ...base }]),
    insertRows(
      'role_permission',
      permissions.map((permission, nth) => ({ id: ids[nth] ?? '', role_id: id, permission })),
    ),
  ]
}
