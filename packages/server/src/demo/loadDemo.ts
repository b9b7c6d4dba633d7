import { z } from 'zod'
import { company } from '../../../../demo/company.ts'
import { type PersonLiteral, people } from '../../../../demo/people.ts'
import { morePeople } from '../../../../demo/whole/people.ts'
import { type TeamLiteral, teams } from '../../../../demo/whole/teams.ts'
import { DemoApi } from './demoApi.ts'
import type { DemoFactory, LoadDemo } from './demoFactory.ts'
import type { DemoPerson } from './demoPerson.ts'
import type { Staff } from './hirePeople.ts'
import { loadSmall } from './loadSmall.ts'
import { loadWhole } from './loadWhole.ts'

/**
 * Loads the demonstration factory into an empty database, everything by the person whose work it is and through the
 * public API. Refused where there is an organization already.
 */
export const loadDemo: LoadDemo = async (performer, { size, storage, report }): Promise<DemoFactory> => {
  let doing = 'Hiring people'
  const api = DemoApi.open(performer, { storage, onAct: (acts) => report?.({ doing, acts }) })
  const begin = (what: string): void => {
    doing = what
  }
  const staff: Staff = await (size === 'small' ? loadSmall(api, begin) : loadWhole(api, begin))
  const hired = size === 'small' ? people : [...people, ...morePeople]
  return {
    organization: { name: company.name, domain: company.domain },
    logins: hired.map((person) => loginOf(person, size === 'small' ? [] : teams)),
    // The first act of the present: nothing of the past can come behind it.
    apiKey: await makeApiKey(staff.person('ada')),
  }
}

function loginOf({ key, name, email, password, pin, role }: PersonLiteral, of: readonly TeamLiteral[]) {
  const worksAt = of.filter(({ members }) => members.includes(key)).flatMap((team) => team.worksAt)
  return { name, email, password, pin, role, worksAt }
}

const keyShape = z.object({
  createApiKey: z.object({ apikey: z.object({ clientId: z.string(), clientSecret: z.string() }) }),
})

async function makeApiKey(admin: DemoPerson) {
  const { createApiKey } = await admin.ask(
    'mutation { createApiKey { apikey { clientId clientSecret } } }',
    keyShape,
  )
  return createApiKey.apikey
}
