import type { Screen } from '../commandIo.ts'
import type { ShownPerson } from '../generated/documents.ts'
import { shownMoment } from '../shownMoment.ts'
import { type Column, factLines } from '../table.ts'

export const personColumns: readonly Column<ShownPerson>[] = [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'NAME', of: ({ name }) => name },
  { title: 'MAIL', of: ({ email }) => email },
  { title: 'ROLES', of: rolesOf },
  { title: 'STATE', of: stateOf },
]

export function personLines(person: ShownPerson, screen: Screen | null): readonly string[] {
  return factLines(
    [
      ['Person', `${person.name} (${person.id})`],
      ['Mail', person.email],
      ['State', stateOf(person)],
      ['Locked', shownMoment(person.lockedAt)],
      ['Roles', rolesOf(person)],
      ['Teams', (person.teams ?? []).map(({ name }) => name).join(', ')],
      ['Site', person.site?.name],
      ['Export', person.exportCleared ? 'may see what is export-controlled' : null],
    ],
    screen,
  )
}

function rolesOf({ roles }: ShownPerson): string {
  return (roles ?? []).map(({ name }) => name).join(', ')
}

function stateOf({ deactivated, lockedAt }: ShownPerson): string {
  if (deactivated) return 'has left'
  return lockedAt === null ? 'active' : 'locked out'
}
