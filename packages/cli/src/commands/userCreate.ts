import { type Command, defineCommand } from '../command.ts'
import { findRole } from '../find/findRole.ts'
import { findSite } from '../find/findSite.ts'
import { GrantRoleDocument, HirePersonDocument } from '../generated/documents.ts'
import { loadPerson } from '../person/loadPerson.ts'
import { readNewPassword } from '../person/passwordOption.ts'
import { personLines } from '../person/personLines.ts'

export const userCreate: Command = defineCommand({
  name: 'user create',
  summary: 'take a person in, with roles',
  about: `The password is asked for twice, or taken from TRAVELER_NEW_PASSWORD; it is never an argument. Without one the person cannot
log in until user reset-password gives one.`,
  asks: 'server',
  writes: true,
  operands: [
    { name: 'MAIL', about: 'what the person logs in with' },
    { name: 'NAME', about: 'as it is printed beside signatures' },
  ],
  options: {
    role: { type: 'string', value: 'NAME', multiple: true, about: 'a role that the person holds' },
    site: { type: 'string', value: 'NAME', about: 'whose clock the signatures show' },
    badge: { type: 'string', value: 'TEXT', about: 'what a reader gives for the badge' },
    'no-password': { type: 'boolean', about: 'do not give one yet' },
  },
  json: 'the person, as user list prints',
  examples: [
    {
      about: 'By a script',
      before: 'NEW_PASSWORD="a brand new torch"',
      shell: `TRAVELER_NEW_PASSWORD="$NEW_PASSWORD" traveler user create rosa@ember.example "Rosa Marin" \\
  --role Operator`,
    },
  ],
  async run({ values, operands: [email = '', name = ''], openApi, show, io }) {
    const api = await openApi()
    const { role, site, badge } = values
    const roleIds: string[] = []
    for (const typed of role ?? []) roleIds.push((await findRole(api, typed)).id)
    const siteId = site === undefined ? undefined : (await findSite(api, site)).id
    const password = values['no-password'] === true ? undefined : await readNewPassword(name, io)
    const { createUser } = await api.ask(HirePersonDocument, {
      input: { email, name, password, badge, siteId },
    })
    const id = createUser?.user?.id ?? ''
    for (const roleId of roleIds) await api.ask(GrantRoleDocument, { input: { userId: id, roleId } })
    const person = await loadPerson(api, id)
    show(person, () => personLines(person, io.screen))
    return 0
  },
})
