import type { Permission } from '@traveler/domain/access/permissions.ts'
import type { Caller } from './caller.ts'

/** Who performs what the product does by itself in an organization, with this permission and no other. */
export function theProduct(organizationId: string, permission: Permission): Caller {
  return {
    organizationId,
    isProduct: true,
    userId: '0',
    apiKeyId: null,
    apiKeyName: null,
    sessionId: null,
    deviceId: null,
    permissions: new Set<Permission>([permission]),
    roles: [],
    exportCleared: true,
  }
}
