import type { Permission } from '@traveler/domain/access/permissions.ts'

/** Who asks, as authentication found them at this request. */
export interface Caller {
  readonly organizationId: string
  /** The product itself, by an act that nobody asked for: its events name no person. Absent: a person or a key. */
  readonly isProduct?: true
  /** The person; of an API key, the person who made it. Of the product: nobody's. */
  readonly userId: string
  /** The API key; null for a person. A key never signs. */
  readonly apiKeyId: string | null
  /** The key's client id, as people know it; null for a person. */
  readonly apiKeyName: string | null
  readonly sessionId: string | null
  readonly deviceId: string | null
  readonly permissions: ReadonlySet<Permission>
  readonly roles: readonly { readonly id: string; readonly name: string }[]
  readonly exportCleared: boolean
}

/** The caller as idempotency and logs name it. */
export function callerName(caller: Caller): string {
  return caller.apiKeyId === null ? `user:${caller.userId}` : `key:${caller.apiKeyId}`
}
