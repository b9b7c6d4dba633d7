import type { Refusal } from '../refusal.ts'
import type { Actor } from './actor.ts'

/**
 * Nobody grants a role to himself, not even through a team he is in (rule 35). `granteeIds`: every user
 * who would gain the role.
 */
export function whyNotGrantRole(actor: Actor, granteeIds: readonly string[], role: string): Refusal | null {
  return granteeIds.includes(actor.userId) ? { code: 'ROLE_SELF_GRANT', role } : null
}
