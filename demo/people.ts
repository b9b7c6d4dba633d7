/** How the literals of the demonstration name a person. The second line works at the whole factory only. */
export type PersonKey =
  | ('ada' | 'maya' | 'quinn' | 'priya' | 'leo' | 'olivia' | 'omar')
  | ('grace' | 'sam' | 'ingrid' | 'tomas' | 'hana' | 'dieter')

/** Somebody who works at the demonstration factory. The secrets are meant to be read: nothing real is behind them. */
export interface PersonLiteral {
  readonly key: PersonKey
  readonly name: string
  readonly email: string
  readonly password: string
  readonly pin: string
  /** One of the default roles of an organization. */
  readonly role: string
}

export const people: readonly PersonLiteral[] = [
  {
    key: 'ada',
    name: 'Ada Ferrer',
    email: 'ada@ember.example',
    password: 'ember-and-ada',
    pin: '1001',
    role: 'Admin',
  },
  {
    key: 'maya',
    name: 'Maya Castillo',
    email: 'maya@ember.example',
    password: 'ember-and-maya',
    pin: '2002',
    role: 'Manufacturing Engineer',
  },
  {
    key: 'quinn',
    name: 'Quinn Okafor',
    email: 'quinn@ember.example',
    password: 'ember-and-quinn',
    pin: '3003',
    role: 'Quality Engineer',
  },
  {
    key: 'priya',
    name: 'Priya Nair',
    email: 'priya@ember.example',
    password: 'ember-and-priya',
    pin: '4004',
    role: 'Planner',
  },
  {
    key: 'leo',
    name: 'Leo Lindgren',
    email: 'leo@ember.example',
    password: 'ember-and-leo',
    pin: '5005',
    role: 'Lead Operator',
  },
  {
    key: 'olivia',
    name: 'Olivia Park',
    email: 'olivia@ember.example',
    password: 'ember-and-olivia',
    pin: '6006',
    role: 'Operator',
  },
  {
    key: 'omar',
    name: 'Omar Haddad',
    email: 'omar@ember.example',
    password: 'ember-and-omar',
    pin: '7007',
    role: 'Operator',
  },
]
