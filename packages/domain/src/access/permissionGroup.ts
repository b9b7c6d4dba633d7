import { isPermission, type Permission, permissions, permissionsByNoun } from './permissions.ts'

/** A permission as the public API lists it, grouped by noun. */
export interface PermissionGroup {
  /** A whole number below 2^31 that follows from the name, so that it never changes. */
  readonly id: number
  readonly name: Permission
  /** The noun: `RunStep`. */
  readonly family: string
}

/** All permissions, in the order of the nouns. */
export const permissionGroups: readonly PermissionGroup[] = Object.entries(permissionsByNoun).flatMap(
  ([noun, names]) =>
    names.map((name) => ({
      id: numberOf(name),
      name,
      family: `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`,
    })),
)

const byName = new Map(permissionGroups.map((group) => [group.name, group]))
const byId = new Map(permissionGroups.map((group) => [String(group.id), group]))

/** The group of each name; names that are no permission any more are left out. */
export function permissionGroupsOf(names: readonly string[]): PermissionGroup[] {
  const held = new Set(names.filter(isPermission))
  return permissions.filter((name) => held.has(name)).flatMap((name) => byName.get(name) ?? [])
}

/** The group with this id; undefined when there is none. */
export function permissionGroupById(id: string): PermissionGroup | undefined {
  return byId.get(id)
}

/** FNV-1a, cut to 31 bits: a GraphQL Int. A test holds that no two names give the same. */
function numberOf(name: string): number {
  let number = 0x811c9dc5
  for (const letter of name) number = Math.imul(number ^ letter.charCodeAt(0), 0x01000193)
  return number & 0x7fffffff
}
