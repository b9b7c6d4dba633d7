import { type Command, defineCommand } from '../command.ts'
import { ListRolesDocument, type ShownRole } from '../generated/documents.ts'
import { listOptions, printList } from '../lists.ts'
import type { Column } from '../table.ts'

const columns: readonly Column<ShownRole>[] = [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'ROLE', of: ({ name }) => name },
  { title: 'ACTS', of: ({ permissionGroups }) => String((permissionGroups ?? []).length), align: 'right' },
  {
    title: 'SUCH AS',
    of: ({ permissionGroups }) => (permissionGroups ?? []).map(({ name }) => name).join(', '),
  },
]

export const roleList: Command = defineCommand({
  name: 'role list',
  summary: 'list roles with the acts that they allow',
  asks: 'server',
  options: listOptions,
  json: 'an array of roles: id, name, permissionGroups',
  examples: [{ about: 'Every act of every role, for a program', shell: 'traveler role list --json' }],
  async run({ values, openApi, io, isJson }) {
    const api = await openApi()
    const screen = io.screen ?? { columns: 120, hasColor: false }
    await printList({
      // An administrator's acts are hundreds: they are cut in a pipe, too.
      call: { io: { ...io, screen }, isJson },
      values,
      columns,
      nothing: 'There is no role.',
      page: async (window) => (await api.ask(ListRolesDocument, window)).roles,
    })
    return 0
  },
})
