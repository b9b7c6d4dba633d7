import type { PersonLiteral } from '../people.ts'

/** Who else works at the whole factory. */
export const morePeople: readonly PersonLiteral[] = [
  {
    key: 'grace',
    name: 'Grace Mbeki',
    email: 'grace@ember.example',
    password: 'ember-and-grace',
    pin: '8008',
    role: 'Lead Operator',
  },
  {
    key: 'sam',
    name: 'Sam Whitfield',
    email: 'sam@ember.example',
    password: 'ember-and-sam',
    pin: '9009',
    role: 'Operator',
  },
  {
    key: 'ingrid',
    name: 'Ingrid Solberg',
    email: 'ingrid@ember.example',
    password: 'ember-and-ingrid',
    pin: '1110',
    role: 'Operator',
  },
  {
    key: 'tomas',
    name: 'Tomás Reyes',
    email: 'tomas@ember.example',
    password: 'ember-and-tomas',
    pin: '1221',
    role: 'Operator',
  },
  {
    key: 'hana',
    name: 'Hana Kim',
    email: 'hana@ember.example',
    password: 'ember-and-hana',
    pin: '1332',
    role: 'Quality Engineer',
  },
  {
    key: 'dieter',
    name: 'Dieter Vogel',
    email: 'dieter@ember.example',
    password: 'ember-and-dieter',
    pin: '1443',
    role: 'Read-only',
  },
]
