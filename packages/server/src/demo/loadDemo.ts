import { hash } from '@node-rs/argon2'
import { foundOrganization } from '../foundOrganization.ts'
import type { DemoFactory, LoadDemo } from './demoFactory.ts'

const organization = { name: 'Bracket Works', domain: 'bracket-works.example' } as const
const administrator = {
  name: 'Ada Admin',
  email: 'ada@bracket-works.example',
  password: 'traveler-demo',
  pin: null,
  role: 'Admin',
} as const

/** Founds the demonstration factory. */
export const loadDemo: LoadDemo = async (performer): Promise<DemoFactory> => {
  await foundOrganization(performer, {
    ...organization,
    timeZone: 'Europe/Berlin',
    administratorName: administrator.name,
    administratorEmail: administrator.email,
    administratorPasswordHash: await hash(administrator.password),
  })
  return { organization, logins: [administrator], apiKey: null }
}
