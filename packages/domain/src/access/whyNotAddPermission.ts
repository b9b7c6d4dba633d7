import type { Refusal } from '../refusal.ts'
import { type Actor, holdsRole } from './actor.ts'
import type { Permission } from './permissions.ts'
import { whyNotGrantRole } from './whyNotGrantRole.ts'

/** What a role gains, its holders gain: nobody adds a permission that he lacks to a role that he holds (rule 35). */
export function whyNotAddPermission(
  actor: Actor,
  role: { readonly id: string; readonly name: string },
  permission: Permission,
): Refusal | null {
  if (!holdsRole(actor, role.id) || actor.permissions.has(permission)) return null
  return whyNotGrantRole(actor, [actor.userId], role.name)
}
