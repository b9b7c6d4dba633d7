import { procedureStatuses } from '@traveler/domain/procedure/procedureStatus.ts'
import { type Command, defineCommand } from '../command.ts'
import { within } from '../find/onlyOne.ts'
import {
  ListProceduresDocument,
  type ProcedureInList,
  type ProceduresInputFilters,
} from '../generated/documents.ts'
import { listOptions, printList } from '../lists.ts'
import type { Column } from '../table.ts'
import { saidOf, valueOfWord, wordOf, wordsOf } from '../words.ts'

const columns: readonly Column<ProcedureInList>[] = [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'Title', of: ({ title }) => title },
  { title: 'Version', of: ({ version }) => String(version), align: 'right' },
  { title: 'Status', of: ({ status }) => saidOf(status ?? '') },
  { title: 'Type', of: ({ type }) => wordOf(type ?? '') },
]

export const procedureList: Command = defineCommand({
  name: 'procedure list',
  summary: 'list procedures by title and status',
  asks: 'server',
  options: {
    search: { type: 'string', value: 'WORDS', about: 'stands in the title' },
    status: { type: 'string', value: 'STATUS', about: 'only these', choices: wordsOf(procedureStatuses) },
    'all-versions': { type: 'boolean', about: 'every version, instead of the newest of each' },
    ...listOptions,
  },
  json: 'an array of versions: id, familyId, title, version, status, type',
  examples: [
    { about: 'What is built now', shell: 'traveler procedure list --status released --all-versions' },
    { about: 'By a word', shell: 'traveler procedure list --search igniter' },
  ],
  async run({ values, openApi, io, isJson }) {
    const api = await openApi()
    const status = values.status === undefined ? undefined : valueOfWord(procedureStatuses, values.status)
    const filters: ProceduresInputFilters[] = [
      ...(values['all-versions'] === true ? [] : [{ isLatestVersion: { eq: true } }]),
      ...(values.search === undefined ? [] : [{ title: { ilike: within(values.search) } }]),
      ...(status === undefined ? [] : [{ status: { eq: status } }]),
    ]
    await printList({
      call: { io, isJson },
      values,
      columns,
      nothing: 'No procedure fits.',
      page: async (window) =>
        (
          await api.ask(ListProceduresDocument, {
            filters: { and_: filters },
            sort: ['TITLE_ASC'],
            ...window,
          })
        ).procedures,
    })
    return 0
  },
})
