import { isPermission, type Permission } from '@traveler/domain/access/permissions.ts'
import type { Caller } from './caller.ts'

/** A person's standing, as a row: what the roles allow here. */
export interface Standing {
  readonly organization_id: string
  readonly user_id: string
  readonly export_cleared: boolean
  readonly roles: readonly { readonly id: string; readonly name: string }[]
  /** Names with a space between them. */
  readonly permissions: string
}

/** A standing of the person for whom an API key acts, with the key. */
export interface KeyStanding extends Standing {
  readonly api_key_id: string
  readonly client_id: string
  readonly key_permissions: readonly string[]
  readonly key_cleared: boolean
}

/** The caller that a person is at a session, or at none. */
export function callerOf(
  row: Standing,
  session: { readonly id: string | null; readonly deviceId: string | null },
): Caller {
  return {
    organizationId: row.organization_id,
    userId: row.user_id,
    apiKeyId: null,
    apiKeyName: null,
    sessionId: session.id,
    deviceId: session.deviceId,
    permissions: permissionsOf(row.permissions),
    roles: row.roles,
    exportCleared: row.export_cleared,
  }
}

/** The caller that an API key is: its own permissions, frozen when it was made; clearance only while its maker has it. */
export function callerOfKey(row: KeyStanding): Caller {
  return {
    ...callerOf(row, { id: null, deviceId: null }),
    apiKeyId: row.api_key_id,
    apiKeyName: row.client_id,
    permissions: new Set(row.key_permissions.filter(isPermission)),
    exportCleared: row.key_cleared && row.export_cleared,
  }
}

const keptTexts = 1_000
const sets = new Map<string, ReadonlySet<Permission>>()

/** The permissions that a text names. Each request asks for them; few texts differ. */
export function permissionsOf(text: string): ReadonlySet<Permission> {
  const known = sets.get(text)
  if (known !== undefined) return known
  const found = new Set(text.split(' ').filter(isPermission))
  if (sets.size >= keptTexts) sets.clear()
  sets.set(text, found)
  return found
}
