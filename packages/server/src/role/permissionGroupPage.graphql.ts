import { type PermissionGroup, permissionGroups } from '@traveler/domain/access/permissionGroup.ts'
import { encodeCursor, parseCursor } from '../graphql/cursor.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { type ListArguments, type Page, refuseImpossibleSize } from '../graphql/readPage.ts'

/** What `permissionGroups` can ask. Permissions are code, not rows: the list is filtered here, with the same words. */
export const permissionGroupList: ListSpec = {
  name: 'permissionGroups',
  table: 'role_permission',
  filterType: 'PermissionGroupsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    name: { column: 'name', kind: 'String' },
    family: { column: 'family', kind: 'String' },
  },
  sortType: 'PermissionGroupSortEnum',
  sorts: { ID: { column: 'id' }, NAME: { column: 'name' }, FAMILY: { column: 'family' } },
}

/** One page of the permissions that match, in the order asked for; unsorted, by noun. */
export function permissionGroupPage(given: ListArguments): Page<PermissionGroup> {
  refuseImpossibleSize(permissionGroupList, given)
  const sort = (given.sort ?? []).filter((value) => typeof value === 'string')
  const order = sort.join()
  const matching = permissionGroups.filter((group) => matches(group, given.filters)).toSorted(inOrder(sort))
  const from = given.after ? placeOf(matching, given.after, order, 'after') + 1 : 0
  const to = given.before ? placeOf(matching, given.before, order, 'before') : matching.length
  const between = matching.slice(from, to)
  const first =
    given.last && !given.first ? between.slice(-given.last) : between.slice(0, given.first ?? between.length)
  return {
    rows: first,
    cursors: first.map((group) => encodeCursor({ order, values: [String(group.id)] })),
    hasNextPage: first.at(-1) !== matching.at(-1),
    hasPreviousPage: first[0] !== matching[0],
    total: async () => ({ count: matching.length, exact: true }),
  }
}

function placeOf(groups: readonly PermissionGroup[], cursor: string, order: string, field: string): number {
  const [id] = parseCursor(cursor, order, field, [{ type: 'bigint', nullable: false }]).values
  return groups.findIndex((group) => String(group.id) === id)
}

function inOrder(sort: readonly string[]) {
  return (a: PermissionGroup, b: PermissionGroup): number => {
    for (const value of sort) {
      const column = value.replace(/_(ASC|DESC)$/, '').toLowerCase()
      const compared = compare(ownValue(a, column), ownValue(b, column))
      if (compared !== 0) return value.endsWith('_DESC') ? -compared : compared
    }
    return 0
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

function ownValue(group: PermissionGroup, column: string): string {
  return { id: String(group.id).padStart(10, '0'), name: group.name, family: group.family }[column] ?? ''
}

function matches(group: PermissionGroup, filters: unknown): boolean {
  return Object.entries(filters ?? {}).every(([name, value]) => {
    if (value === null || value === undefined) return true
    if (name === 'and_') return listOf(value).every((one) => matches(group, one))
    if (name === 'or_') return listOf(value).length === 0 || listOf(value).some((one) => matches(group, one))
    const own = name === 'id' ? String(group.id) : ownValue(group, name)
    return Object.entries(value).every(([operator, operand]) => passes(own, operator, operand))
  })
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

function passes(own: string, operator: string, operand: unknown): boolean {
  if (operand === null || operand === undefined) return true
  const text = String(operand)
  switch (operator) {
    case 'eq':
      return own === text
    case 'neq':
      return own !== text
    case 'in':
      return listOf(operand).map(String).includes(own)
    case 'isnull':
      return operand === false
    case 'like':
    case 'ilike':
      return pattern(text, operator === 'ilike').test(own)
    case 'notlike':
    case 'notilike':
      return !pattern(text, operator === 'notilike').test(own)
    default:
      return comparesAs(operator, compare(own, text))
  }
}

function comparesAs(operator: string, compared: number): boolean {
  const signs: Readonly<Record<string, boolean>> = {
    gt: compared > 0,
    gte: compared >= 0,
    lt: compared < 0,
    lte: compared <= 0,
  }
  return signs[operator] ?? false
}

/** SQL's: % stands for any text, _ for one letter. */
function pattern(text: string, ignoresCase: boolean): RegExp {
  const source = text
    .replaceAll(/[^\w\s%]/g, '\\$&')
    .replaceAll('%', '.*')
    .replaceAll('_', '.')
  return new RegExp(`^${source}$`, ignoresCase ? 'is' : 's')
}
