import { type Command, defineCommand } from '../command.ts'
import { findPlace } from '../find/findPlace.ts'
import { siteZone } from '../find/siteZone.ts'
import { ListRunsDocument, type RunsInputFilters } from '../generated/documents.ts'
import { listOptions, printList } from '../lists.ts'
import { runColumns } from '../run/runColumns.ts'
import { inPool } from '../work/workFilters.ts'

export const workPool: Command = defineCommand({
  name: 'work pool',
  summary: 'open runs that nobody has yet, the most urgent first',
  asks: 'server',
  options: {
    search: {
      type: 'string',
      value: 'WORDS',
      about: 'a word of title, serial, order or part number begins so',
    },
    'work-center': { type: 'string', value: 'NAME', about: 'at this work center' },
    ...listOptions,
  },
  json: 'an array of runs, as run list prints',
  examples: [
    { about: 'Everything that waits', shell: 'traveler work pool' },
    { about: 'At one work center', shell: 'traveler work pool --work-center "WC-10 Clean assembly"' },
  ],
  async run({ values, openApi, io, isJson }) {
    const api = await openApi()
    const place = values['work-center']
    const here: readonly RunsInputFilters[] =
      place === undefined ? [] : [{ locationId: { eq: (await findPlace(api, place, 'work center')).id } }]
    const variables = {
      search: values.search,
      filters: { and_: [inPool, ...here] },
      sort: ['DUE_DATE_ASC'] as const,
    }
    await printList({
      call: { io, isJson },
      values,
      columns: runColumns(await siteZone(api)),
      nothing: 'Nothing waits in the pool.',
      page: async (window) => (await api.ask(ListRunsDocument, { ...variables, ...window })).runs,
    })
    return 0
  },
})
