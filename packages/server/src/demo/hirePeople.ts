import { z } from 'zod'
import { company } from '../../../../demo/company.ts'
import { type PersonKey, type PersonLiteral, people } from '../../../../demo/people.ts'
import { foundOrganization } from '../foundOrganization.ts'
import { hashSecret } from '../operation/secretHash.ts'
import { ByName } from './byName.ts'
import type { DemoApi } from './demoApi.ts'
import { type DemoPerson, demoPerson, shownId } from './demoPerson.ts'
import { doors } from './doors.ts'

/** Who works at the demonstration factory, and the roles there are, by name. */
export interface Staff {
  person(key: PersonKey): DemoPerson
  readonly roles: ByName<string>
}

/** Founds the factory and lets everybody in. Refused where there is an organization already. */
export async function hirePeople(api: DemoApi): Promise<Staff> {
  const [founder, ...others] = people
  if (founder === undefined) throw new Error('Nobody founds the demonstration')
  const { organizationId, administratorId } = await foundOrganization(api.performer, {
    ...company,
    administratorName: founder.name,
    administratorEmail: founder.email,
    administratorPasswordHash: await hashSecret(founder.password),
    onlyIfFirst: true,
    settings: { demonstration: true },
  })
  const admin = await demoPerson(api, { organizationId, userId: administratorId }, founder)
  const roles = await findRoles(admin)
  const hired = new ByName<DemoPerson>('person')
  hired.add(founder.key, admin)
  // Hashing takes a core for a while: all at once take as long as the machine needs, and no longer.
  await Promise.all([
    admin.make(doors.changePin, { pin: founder.pin, signature: admin.signature }),
    ...others.map(async (one) => {
      const userId = await hire(admin, one, roles)
      hired.add(one.key, await demoPerson(api, { organizationId, userId }, one))
    }),
  ])
  return { person: (key) => hired.get(key), roles }
}

const rolesShape = z.object({
  roles: z.object({ edges: z.array(z.object({ node: z.object({ id: shownId, name: z.string() }) })) }),
})

async function findRoles(admin: DemoPerson): Promise<ByName<string>> {
  const found = await admin.ask('{ roles { edges { node { id name } } } }', rolesShape)
  const roles = new ByName<string>('role')
  for (const { node } of found.roles.edges) roles.add(node.name, node.id)
  return roles
}

const attachRole = `mutation ($input: RoleToUserInput!) { attachRoleToUser(input: $input) { roleId } }`

async function hire(admin: DemoPerson, person: PersonLiteral, roles: ByName<string>): Promise<string> {
  const { name, email, password, pin } = person
  const { id: userId } = await admin.make(doors.createUser, { name, email, password, pin })
  await admin.ask(attachRole, z.unknown(), { input: { userId, roleId: roles.get(person.role) } })
  return userId
}
