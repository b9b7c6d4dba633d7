import type { Permission } from './permissions.ts'

/** Who acts: a person, or an API key that acts for an integration. */
export interface Actor {
  /** The person's user id, or the id of the user the key stands for. */
  readonly userId: string
  /** A key never signs (rule 17). */
  readonly isApiKey: boolean
  readonly roleIds: readonly string[]
  readonly permissions: ReadonlySet<Permission>
}

export function holdsRole(actor: Actor, roleId: string): boolean {
  return actor.roleIds.includes(roleId)
}
