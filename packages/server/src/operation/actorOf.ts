import type { Actor } from '@traveler/domain/access/actor.ts'
import type { Caller } from './caller.ts'

/** The caller as the rules know who acts. */
export function actorOf(caller: Caller): Actor {
  return {
    userId: caller.userId,
    isApiKey: caller.apiKeyId !== null,
    roleIds: caller.roles.map((role) => role.id),
    permissions: caller.permissions,
  }
}
