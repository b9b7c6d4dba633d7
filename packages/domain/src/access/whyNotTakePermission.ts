import type { Refusal } from '../refusal.ts'
import { type Actor, holdsRole } from './actor.ts'
import type { Permission } from './permissions.ts'

/** With these a role is put right again. */
const keys: readonly Permission[] = ['AttachPermissionToRole', 'AttachRoleToUser']

/** Nobody saws off the branch he sits on: what would put a role right again stays in those that the actor holds. */
export function whyNotTakePermission(
  actor: Actor,
  role: { readonly id: string; readonly name: string },
  permission: Permission,
): Refusal | null {
  if (!holdsRole(actor, role.id) || !keys.includes(permission)) return null
  return {
    code: 'SEPARATION_OF_DUTIES',
    act: `take ${permission} from ${role.name}`,
    because: 'hold that role',
  }
}
