import type { DefaultRole } from './defaultRoles.ts'
import type { Permission } from './permissions.ts'

/** A role that an organization began with, as it stands now. */
export interface RoleFromDefaults {
  /** The default role that it began as. */
  readonly name: DefaultRole
  /** Permissions of that default role that it was given, or that an administrator declined. */
  readonly seen: readonly string[]
  /** What it allows now. */
  readonly current: readonly string[]
}

/** What the product has learned since, for a role that began as one of its defaults. */
export interface RoleDefaultsPlan {
  /** Permissions that the default role has now, and that this one neither has nor was given or offered before. */
  readonly news: readonly Permission[]
  /** Nobody has changed what it allows: it still is the default, and becomes the new one by itself. */
  readonly isUntouched: boolean
}

/**
 * A role that nobody has changed follows the defaults of the product; one that an administrator has changed is his: what is
 * new is offered to him, and never given. Nothing is ever taken away (rule 35).
 */
export function planRoleDefaults(
  { seen, current }: Omit<RoleFromDefaults, 'name'>,
  defaults: readonly Permission[],
): RoleDefaultsPlan {
  const [known, held] = [new Set(seen), new Set(current)]
  return {
    news: defaults.filter((permission) => !known.has(permission) && !held.has(permission)),
    isUntouched: known.size === held.size && seen.every((permission) => held.has(permission)),
  }
}
