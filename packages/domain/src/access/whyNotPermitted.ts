import type { Refusal } from '../refusal.ts'
import type { Actor } from './actor.ts'
import type { Permission } from './permissions.ts'

/** Null when the actor has the permission; else a refusal that names it. */
export function whyNotPermitted(actor: Actor, permission: Permission): Refusal | null {
  return actor.permissions.has(permission) ? null : { code: 'PERMISSION', permission }
}
