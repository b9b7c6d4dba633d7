import type { PersonKey } from '../people.ts'

export interface TeamLiteral {
  readonly name: string
  readonly supervisor: PersonKey
  readonly members: readonly PersonKey[]
  /** Names of the work centers whose work is its trade. */
  readonly worksAt: readonly string[]
}

export const teams: readonly TeamLiteral[] = [
  {
    name: 'Clean assembly',
    supervisor: 'leo',
    members: ['olivia', 'omar'],
    worksAt: ['WC-10 Clean assembly'],
  },
  { name: 'Electrical', supervisor: 'grace', members: ['sam', 'grace'], worksAt: ['WC-30 Electrical bench'] },
  { name: 'Test', supervisor: 'leo', members: ['ingrid', 'omar'], worksAt: ['WC-20 Pressure test'] },
  {
    name: 'Quality',
    supervisor: 'quinn',
    members: ['quinn', 'hana'],
    worksAt: ['WC-50 Receiving inspection'],
  },
]
