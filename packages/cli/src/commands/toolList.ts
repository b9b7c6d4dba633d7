import { type Command, defineCommand } from '../command.ts'
import { within } from '../find/onlyOne.ts'
import {
  ListToolsDocument,
  type PartInventoriesInputFilters,
  type ToolInList,
} from '../generated/documents.ts'
import { listOptions, printList } from '../lists.ts'
import type { Column } from '../table.ts'
import { wordOf } from '../words.ts'

const columns: readonly Column<ToolInList>[] = [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'TOOL', of: ({ serialNumber }) => serialNumber ?? '' },
  { title: 'PART', of: ({ part }) => part?.partNumber ?? '' },
  { title: 'SERVICED', of: ({ lastMaintainedDate }) => lastMaintainedDate?.slice(0, 10) ?? '' },
  { title: 'DUE', of: ({ serviceDueDate }) => serviceDueDate?.slice(0, 10) ?? '' },
  { title: 'FOUND', of: ({ lastServiceResult }) => wordOf(lastServiceResult ?? '') },
  { title: 'STATE', of: ({ maintenanceStatus }) => wordOf(maintenanceStatus ?? '') },
]

export const toolList: Command = defineCommand({
  name: 'tool list',
  summary: 'list tools with their services',
  asks: 'server',
  options: {
    search: { type: 'string', value: 'WORDS', about: 'stands in the serial' },
    ...listOptions,
  },
  json: 'an array of tools: id, serialNumber, lastMaintainedDate, serviceDueDate, maintenanceStatus',
  examples: [
    { about: 'All of them', shell: 'traveler tool list --all' },
    { about: 'For a program', shell: 'traveler tool list --search TW --json' },
  ],
  async run({ values, openApi, io, isJson }) {
    const api = await openApi()
    const filters: PartInventoriesInputFilters = {
      part: { partType: { eq: 'TOOL' } },
      ...(values.search === undefined ? {} : { serialNumber: { ilike: within(values.search) } }),
    }
    await printList({
      call: { io, isJson },
      values,
      columns,
      nothing: 'No tool fits.',
      page: async (window) => (await api.ask(ListToolsDocument, { filters, ...window })).partInventories,
    })
    return 0
  },
})
