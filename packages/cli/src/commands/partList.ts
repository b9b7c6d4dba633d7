import { type Command, defineCommand } from '../command.ts'
import { within } from '../find/onlyOne.ts'
import { ListPartsDocument, type PartInList, type PartsInputFilters } from '../generated/documents.ts'
import { listOptions, printList } from '../lists.ts'
import type { Column } from '../table.ts'
import { wordOf } from '../words.ts'

const columns: readonly Column<PartInList>[] = [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'PART', of: ({ partNumber }) => partNumber },
  { title: 'REV', of: ({ revision }) => revision },
  { title: 'DESCRIPTION', of: ({ description }) => description },
  { title: 'TRACKING', of: ({ trackingType }) => wordOf(trackingType ?? 'none') },
  { title: 'SOURCING', of: ({ sourcingStrategy }) => wordOf(sourcingStrategy ?? '') },
]

export const partList: Command = defineCommand({
  name: 'part list',
  summary: 'list parts by number',
  asks: 'server',
  options: {
    search: { type: 'string', value: 'WORDS', about: 'stands in the number or the description' },
    'all-revisions': { type: 'boolean', about: 'every revision, instead of the latest of each' },
    ...listOptions,
  },
  json: 'an array of parts: id, partNumber, revision, description, trackingType, sourcingStrategy',
  examples: [
    { about: 'By a word', shell: 'traveler part list --search igniter' },
    { about: 'All of them, for a program', shell: 'traveler part list --all --json' },
  ],
  async run({ values, openApi, io, isJson }) {
    const api = await openApi()
    const like = values.search === undefined ? null : { ilike: within(values.search) }
    const filters: readonly PartsInputFilters[] = [
      ...(values['all-revisions'] === true ? [] : [{ isLatestRevision: { eq: true } }]),
      ...(like === null ? [] : [{ or_: [{ partNumber: like }, { description: like }] }]),
    ]
    await printList({
      call: { io, isJson },
      values,
      columns,
      nothing: 'No part fits.',
      page: async (window) =>
        (await api.ask(ListPartsDocument, { filters: { and_: filters }, ...window })).parts,
    })
    return 0
  },
})
