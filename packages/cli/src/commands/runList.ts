import { openRunStatuses, runStatuses } from '@traveler/domain/run/runStatus.ts'
import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand, type Values } from '../command.ts'
import { findPart } from '../find/findPart.ts'
import { findPerson } from '../find/findPerson.ts'
import { findPlace } from '../find/findPlace.ts'
import { findProcedure } from '../find/findProcedure.ts'
import { findTeam } from '../find/findTeam.ts'
import { siteZone } from '../find/siteZone.ts'
import {
  ListRunsDocument,
  type RunSortEnum,
  type RunsInputFilters,
  StalledBeforeDocument,
} from '../generated/documents.ts'
import { listOptions, printList } from '../lists.ts'
import { runColumns } from '../run/runColumns.ts'
import { moment } from '../typedValues.ts'
import { valueOfWord, wordsOf } from '../words.ts'

const orders: Readonly<Record<string, RunSortEnum>> = {
  newest: 'ID_DESC',
  oldest: 'ID_ASC',
  due: 'DUE_DATE_ASC',
  title: 'TITLE_ASC',
  status: 'STATUS_ASC',
  changed: '_UPDATED_DESC',
}

const options = {
  search: {
    type: 'string',
    value: 'WORDS',
    about: 'a word of title, serial, order or part number begins so',
  },
  status: {
    type: 'string',
    value: 'STATUS',
    multiple: true,
    about: 'only these',
    choices: wordsOf(runStatuses),
  },
  open: { type: 'boolean', about: 'neither complete nor canceled' },
  stalled: { type: 'boolean', about: 'in work, and without activity for days' },
  procedure: { type: 'string', value: 'TITLE', about: 'of this version of a procedure' },
  part: { type: 'string', value: 'NUMBER', about: 'of this part; NUMBER:B names a revision' },
  serial: { type: 'string', value: 'SERIAL', about: 'of the unit with this serial' },
  order: { type: 'string', value: 'TEXT', about: 'for this order' },
  assignee: { type: 'string', value: 'PERSON', about: 'of this person' },
  team: { type: 'string', value: 'TEAM', about: 'of this team' },
  'work-center': { type: 'string', value: 'NAME', about: 'at this work center' },
  'due-by': { type: 'string', value: 'DATE', about: 'due by this day or time' },
  archived: { type: 'boolean', about: 'those that are archived, instead of the others' },
  sort: { type: 'string', value: 'ORDER', about: 'newest when absent', choices: Object.keys(orders) },
  ...listOptions,
} as const

export const runList: Command = defineCommand({
  name: 'run list',
  summary: 'list runs by status, part, person, place, order …',
  asks: 'server',
  options,
  json: 'an array of runs: id, title, status, percentComplete, part, partInventory, procedure, assignedTo, location …',
  examples: [
    {
      about: 'What is in work, the most urgent first',
      shell: 'traveler run list --status in-progress --sort due',
    },
    { about: 'Found by any word', shell: 'traveler run list --search "so-2217 ep-1000"' },
    {
      about: 'Every open run of a person, for a program',
      shell: 'traveler run list --open --assignee omar@ember.example --all --json',
    },
  ],
  async run({ values, openApi, io, isJson }) {
    const due = moment('due-by', values['due-by'])
    const api = await openApi()
    const filters = await filtersOf(api, values, due)
    const sort = [orders[values.sort ?? 'newest'] ?? 'ID_DESC']
    await printList({
      call: { io, isJson },
      values,
      columns: runColumns(await siteZone(api)),
      nothing: 'No run fits.',
      page: async (window) =>
        (await api.ask(ListRunsDocument, { search: values.search, filters, sort, ...window })).runs,
    })
    return 0
  },
})

async function filtersOf(
  api: ApiClient,
  values: Values<typeof options>,
  due: string | undefined,
): Promise<RunsInputFilters> {
  const { status, open, stalled, serial, order, archived } = values
  const filters: RunsInputFilters[] = [
    { archived: { eq: archived === true } },
    ...(await recordsOf(api, values)),
  ]
  if (status !== undefined)
    filters.push({ status: { in: status.flatMap((word) => valueOfWord(runStatuses, word) ?? []) } })
  if (open === true) filters.push({ status: { in: openRunStatuses } })
  if (stalled === true) filters.push(await stalledRuns(api))
  if (serial !== undefined) filters.push({ partInventory: { serialNumber: { eq: serial } } })
  if (order !== undefined) filters.push({ orderReference: { eq: order } })
  if (due !== undefined) filters.push({ dueDate: { lte: due } })
  return { and_: filters }
}

/** Those that name other records. */
async function recordsOf(
  api: ApiClient,
  values: Values<typeof options>,
): Promise<readonly RunsInputFilters[]> {
  const { procedure, part, assignee, team, 'work-center': workCenter } = values
  const filters: RunsInputFilters[] = []
  if (procedure !== undefined) filters.push({ procedureId: { eq: (await findProcedure(api, procedure)).id } })
  if (part !== undefined) filters.push({ partId: { eq: (await findPart(api, part)).id } })
  if (assignee !== undefined) filters.push({ assignedToId: { eq: (await findPerson(api, assignee)).id } })
  if (team !== undefined) filters.push({ assignedTeamId: { eq: (await findTeam(api, team)).id } })
  if (workCenter !== undefined)
    filters.push({ locationId: { eq: (await findPlace(api, workCenter, 'work center')).id } })
  return filters
}

async function stalledRuns(api: ApiClient): Promise<RunsInputFilters> {
  const { stalledBefore } = await api.ask(StalledBeforeDocument, {})
  return {
    and_: [
      { status: { in: ['IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED'] } },
      { lastActivity: { lt: stalledBefore } },
    ],
  }
}
