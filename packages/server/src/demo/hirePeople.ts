import { z } from 'zod'
import { company } from '../../../../demo/company.ts'
import type { PersonKey, PersonLiteral } from '../../../../demo/people.ts'
import { foundOrganization } from '../foundOrganization.ts'
import { hashSecret } from '../operation/secretHash.ts'
import { ByName } from './byName.ts'
import type { DemoApi } from './demoApi.ts'
import { type DemoPerson, demoPerson, shownId } from './demoPerson.ts'
import { doors } from './doors.ts'

/** Who works at the demonstration factory, and the roles there are, by name. */
export interface Staff {
  /** Null: the person now. */
  person(key: PersonKey, moment?: Date | null): DemoPerson
  readonly roles: ByName<string>
  readonly organizationId: string
  /** The site that an organization begins with. */
  readonly siteId: string
}

/** Founds the factory and lets everybody in. Refused where there is an organization already. */
export async function hirePeople(
  api: DemoApi,
  people: readonly PersonLiteral[],
  moment: Date | null,
): Promise<Staff> {
  const [founder, ...others] = people
  if (founder === undefined) throw new Error('Nobody founds the demonstration')
  const then = api.at(moment)
  const { organizationId, administratorId, siteId } = await foundOrganization(then.performer, {
    name: company.name,
    domain: company.domain,
    timeZone: company.timeZone,
    administratorName: founder.name,
    administratorEmail: founder.email,
    administratorPasswordHash: await hashSecret(founder.password),
    onlyIfFirst: true,
    settings: { demonstration: true },
  })
  const admin = await demoPerson(api, { organizationId, userId: administratorId }, founder)
  const adminThen = admin.at(moment)
  const roles = await findRoles(admin)
  const hired = new ByName<DemoPerson>('person')
  hired.add(founder.key, admin)
  // Hashing takes a core for a while: all at once take as long as the machine needs, and no longer.
  await Promise.all([
    adminThen.make(doors.changePin, { pin: founder.pin, signature: admin.signature }),
    ...others.map(async (one) => {
      const userId = await hire(adminThen, one, roles)
      hired.add(one.key, await demoPerson(api, { organizationId, userId }, one))
    }),
  ])
  return {
    person: (key, when = null) => hired.get(key).at(when),
    roles,
    organizationId,
    siteId,
  }
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
