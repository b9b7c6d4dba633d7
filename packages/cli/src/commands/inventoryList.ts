import { inventoryStatuses } from '@traveler/domain/partInventory/inventoryStatus.ts'
import { type Command, defineCommand } from '../command.ts'
import { findPart } from '../find/findPart.ts'
import { findPlace } from '../find/findPlace.ts'
import {
  ListUnitsDocument,
  type PartInventoriesInputFilters,
  type UnitInList,
} from '../generated/documents.ts'
import { listOptions, printList } from '../lists.ts'
import type { Column } from '../table.ts'
import { saidOf, valueOfWord, wordsOf } from '../words.ts'

const columns: readonly Column<UnitInList>[] = [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'PART', of: ({ part }) => `${part?.partNumber}:${part?.revision}` },
  { title: 'UNIT', of: ({ identity }) => identity },
  { title: 'QUANTITY', of: ({ quantity }) => quantity, align: 'right' },
  { title: 'STATUS', of: ({ status }) => saidOf(status ?? '') },
  { title: 'LIES AT', of: ({ location }) => location?.name ?? null },
]

export const inventoryList: Command = defineCommand({
  name: 'inventory list',
  summary: 'list units and lots by part, status and place',
  asks: 'server',
  options: {
    part: { type: 'string', value: 'NUMBER', about: 'of this part; NUMBER:B names a revision' },
    status: { type: 'string', value: 'STATUS', about: 'only these', choices: wordsOf(inventoryStatuses) },
    location: { type: 'string', value: 'NAME', about: 'that lie here' },
    held: { type: 'boolean', about: 'on quality hold' },
    ...listOptions,
  },
  json: 'an array of units and lots: id, identity, part, quantity, status, location',
  examples: [
    {
      about: 'What can be used of a part',
      shell: 'traveler inventory list --part EP-1000 --status available',
    },
    { about: 'What is held', shell: 'traveler inventory list --held' },
  ],
  async run({ values, openApi, io, isJson }) {
    const api = await openApi()
    const status = valueOfWord(inventoryStatuses, values.status)
    const filters: PartInventoriesInputFilters[] = []
    if (values.part !== undefined) filters.push({ partId: { eq: (await findPart(api, values.part)).id } })
    if (values.location !== undefined)
      filters.push({ locationId: { eq: (await findPlace(api, values.location, 'location')).id } })
    if (status !== undefined) filters.push({ status: { eq: status } })
    if (values.held === true) filters.push({ qualityHold: { eq: true } })
    await printList({
      call: { io, isJson },
      values,
      columns,
      nothing: 'No unit or lot fits.',
      page: async (window) =>
        (await api.ask(ListUnitsDocument, { filters: { and_: filters }, ...window })).partInventories,
    })
    return 0
  },
})
