import type { PersonKey } from '../people.ts'

export interface TeamLiteral {
  readonly name: string
  readonly supervisor: PersonKey
  readonly members: readonly PersonKey[]
}

export const teams: readonly TeamLiteral[] = [
  { name: 'Clean assembly', supervisor: 'leo', members: ['olivia', 'omar'] },
  { name: 'Electrical', supervisor: 'grace', members: ['sam', 'grace'] },
  { name: 'Test', supervisor: 'leo', members: ['ingrid', 'omar'] },
  { name: 'Quality', supervisor: 'quinn', members: ['quinn', 'hana'] },
]
