import {
  type DefaultRole,
  defaultPermissionsOf,
  defaultRoleNames,
} from '@traveler/domain/access/defaultRoles.ts'
import type { Permission } from '@traveler/domain/access/permissions.ts'
import { act } from './operation/act.ts'
import { listOrganizations } from './operation/listOrganizations.ts'
import { type Performer, perform } from './operation/perform.ts'
import { theProduct } from './operation/theProduct.ts'
import { followRoleDefaults } from './role/followRoleDefaults.ts'

/** What each default role has, by its name. */
export type Defaults = Record<DefaultRole, Permission[]>

/** What the default roles have in this version. */
export function defaultsOfThisVersion(): Defaults {
  const entries = defaultRoleNames.map((role) => [role, [...defaultPermissionsOf(role)]] as const)
  // Every default role is a key: they were made from the list of all.
  return Object.fromEntries(entries) as Defaults
}

/**
 * Lets every organization learn the permissions that this version is the first to have, as docs/decisions/0010 says. At each
 * start: where nothing is new, nothing is written.
 */
export async function followDefaults(
  performer: Performer,
  defaults = defaultsOfThisVersion(),
): Promise<void> {
  for (const organizationId of await listOrganizations(performer.pool)) {
    await followDefaultsIn(performer, organizationId, defaults)
  }
}

/** The same in one organization. */
export async function followDefaultsIn(
  performer: Performer,
  organizationId: string,
  defaults: Defaults,
): Promise<void> {
  await perform(performer, theProduct(organizationId, 'AttachPermissionToRole'), {
    name: 'followRoleDefaults',
    acts: [act(followRoleDefaults, { defaults })],
    idempotency: null,
    occurredAt: null,
  })
}
