import { randomUUID } from 'node:crypto'
import {
  type DefaultRole,
  defaultPermissionsOf,
  defaultRoleNames,
} from '@traveler/domain/access/defaultRoles.ts'
import { isSettingName, parseSetting } from '@traveler/domain/organization/settings.ts'
import { accepted, Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows, type NewRow } from '../operation/change.ts'
import { email, name, timeZone } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import type { Transaction } from '../operation/transaction.ts'
import { insertLogins } from '../user/userStore.ts'
import { foundDispositionTypes } from './foundDispositionTypes.ts'
import { hasOrganization, waitForFounders } from './organizationStore.ts'

export interface CreateOrganizationInput {
  readonly name: string
  readonly domain: string
  readonly timeZone: string
  readonly administratorName: string
  readonly administratorEmail: string
  /** argon2id; hashed before the act, since that takes long. */
  readonly administratorPasswordHash: string
  /** Refused when there is one already: the first-run page asks nobody for permission. Absent: one more may be founded. */
  readonly onlyIfFirst?: boolean | undefined
  /** What the organization chooses from the first day, by the names of domain/organization/settings.ts. */
  readonly settings?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Founds an organization with its first site, the default roles and disposition types, and its first administrator, who
 * is also the actor: nobody else exists yet. The caller's organization and user ids are the new ones.
 */
export const createOrganization: Operation<CreateOrganizationInput> = {
  name: 'createOrganization',
  permission: 'UpdateOrganization',
  input: z.object({
    name: name(),
    domain: name(),
    timeZone,
    administratorName: name(),
    administratorEmail: email,
    administratorPasswordHash: z.string(),
    onlyIfFirst: z.boolean().optional(),
    settings: z.record(z.string(), z.unknown()).optional(),
  }),
  secrets: ['administratorPasswordHash'],
  async perform(tx, input) {
    if (input.onlyIfFirst === true) await refuseSecond(tx)
    const { organizationId: id, userId } = tx.caller
    const [siteId, now] = await Promise.all([tx.newId(), tx.now()])
    const base = { etag: randomUUID(), created_at: now, updated_at: now }
    tx.append({
      stream: { id, type: 'organization' },
      type: 'ORGANIZATION_CREATED',
      changes: [
        insertRows('organization', [{ id, name: input.name, domain: input.domain, ...base }]),
        insertRows('organization_setting', await settingRows(tx, now, input.settings ?? {})),
      ],
    })
    const site = { id: siteId, name: 'Main site', time_zone: input.timeZone, ...base }
    tx.append({
      stream: { id: siteId, type: 'site' },
      type: 'SITE_CREATED',
      changes: [insertRows('site', [site])],
    })
    const roleIds = await appendRoles(tx, now, userId, administratorRow(userId, siteId, now, input))
    await foundDispositionTypes(tx, now, roleIds)
    return { organizationId: id, siteId, userId }
  },
}

async function refuseSecond(tx: Transaction): Promise<void> {
  const [, found] = await Promise.all([
    tx.read(waitForFounders()),
    tx.readOne<{ exists: boolean }>(hasOrganization()),
  ])
  if (found?.exists !== false) throw new Refused({ code: 'ORGANIZATION_EXISTS' })
}

async function settingRows(
  tx: Transaction,
  now: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<NewRow<'organization_setting'>[]> {
  const chosen = Object.entries(settings).flatMap(([setting, value]) =>
    isSettingName(setting) ? [{ name: setting, value: accepted(parseSetting(setting, value)) }] : [],
  )
  const ids = await tx.newIds(chosen.length)
  return chosen.map((row, nth) => ({
    id: ids[nth] ?? '',
    ...row,
    etag: randomUUID(),
    created_at: now,
    updated_at: now,
    updated_by: null,
  }))
}

function administratorRow(
  userId: string,
  siteId: string,
  now: string,
  input: CreateOrganizationInput,
): NewRow<'user_account'> {
  return {
    id: userId,
    email: input.administratorEmail,
    name: input.administratorName,
    password_hash: input.administratorPasswordHash,
    pin_hash: null,
    badge: null,
    site_id: siteId,
    export_cleared: true,
    deactivated: false,
    failed_attempts: 0,
    locked_at: null,
    etag: randomUUID(),
    created_at: now,
    updated_at: now,
    created_by: null,
    updated_by: null,
  }
}

/** The administrator and the default roles; the ids of the roles, by name. */
async function appendRoles(
  tx: Transaction,
  now: string,
  userId: string,
  administrator: NewRow<'user_account'>,
): Promise<ReadonlyMap<DefaultRole, string>> {
  tx.append({
    stream: { id: userId, type: 'user' },
    type: 'USER_CREATED',
    changes: [insertRows('user_account', [administrator])],
  })
  tx.writeBeside(insertLogins([{ email: administrator.email, userId }]))
  const roleIds = new Map<DefaultRole, string>()
  for (const role of defaultRoleNames) {
    const id = await tx.newId()
    roleIds.set(role, id)
    tx.append({
      stream: { id, type: 'role' },
      type: 'ROLE_CREATED',
      changes: await roleRows(tx, now, id, role),
    })
    if (role === 'Admin') {
      const row = { id: await tx.newId(), user_id: userId, role_id: id, site_id: null }
      tx.append({
        stream: { id: userId, type: 'user' },
        type: 'ROLE_ATTACHED',
        changes: [insertRows('user_role', [row])],
      })
    }
  }
  return roleIds
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
    insertRows('role_default', [{ id, name: role, seen: permissions, unconfirmed: [] }]),
  ]
}
