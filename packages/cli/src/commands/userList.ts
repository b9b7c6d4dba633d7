import { type Command, defineCommand } from '../command.ts'
import { findRole } from '../find/findRole.ts'
import { within } from '../find/onlyOne.ts'
import { ListPeopleDocument, type UserInputFilters } from '../generated/documents.ts'
import { listOptions, printList } from '../lists.ts'
import { personColumns } from '../person/personLines.ts'

export const userList: Command = defineCommand({
  name: 'user list',
  summary: 'list people with their roles, and who is locked out',
  asks: 'server',
  options: {
    search: { type: 'string', value: 'TEXT', about: 'name or mail address holds it' },
    role: { type: 'string', value: 'NAME', about: 'who holds this role' },
    locked: { type: 'boolean', about: 'who is locked out by wrong passwords, PINs or passkeys' },
    left: { type: 'boolean', about: 'those who have left, instead of the others' },
    ...listOptions,
  },
  json: 'an array of people: id, name, email, deactivated, lockedAt, exportCleared, roles, teams, site',
  examples: [
    { about: 'Everybody', shell: 'traveler user list' },
    { about: 'Who is locked out', shell: 'traveler user list --locked' },
    { about: 'Who may release a procedure', shell: 'traveler user list --role "Manufacturing Engineer"' },
  ],
  async run({ values: { search, role, locked, left, ...values }, openApi, io, isJson }) {
    const api = await openApi()
    const filters: UserInputFilters[] = [{ deactivated: { eq: left === true } }]
    if (search !== undefined)
      filters.push({ or_: [{ name: { ilike: within(search) } }, { email: { ilike: within(search) } }] })
    if (role !== undefined) filters.push({ userRoles: { roleId: { eq: (await findRole(api, role)).id } } })
    if (locked === true) filters.push({ lockedAt: { isnull: false } })
    await printList({
      call: { io, isJson },
      values,
      columns: personColumns,
      nothing: 'Nobody fits.',
      page: async (window) =>
        (await api.ask(ListPeopleDocument, { filters: { and_: filters }, ...window })).users,
    })
    return 0
  },
})
