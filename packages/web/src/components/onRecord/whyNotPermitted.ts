import type { Actor } from '@traveler/domain/access/actor.ts'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { said } from '../said.ts'

/** Why somebody may not do what takes a permission, as a button says it; null: they may. */
export function whyNotPermitted({ permissions }: Actor, permission: Permission): string | null {
  return permissions.has(permission) ? null : said({ code: 'PERMISSION', permission })
}
