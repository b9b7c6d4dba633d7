import { issueStatuses } from '@traveler/domain/issue/issueStatus.ts'
import { type Command, defineCommand } from '../command.ts'
import { findUnit } from '../find/findUnit.ts'
import { within } from '../find/onlyOne.ts'
import { type IssueInList, type IssueInputFilters, ListIssuesDocument } from '../generated/documents.ts'
import { unitsOfIssue } from '../issue/issueLines.ts'
import { listOptions, printList } from '../lists.ts'
import { namedPerson } from '../person/loadPerson.ts'
import type { Column } from '../table.ts'
import { saidOf, valueOfWord, wordsOf } from '../words.ts'

const columns: readonly Column<IssueInList>[] = [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'ISSUE', of: ({ title }) => title },
  { title: 'STATUS', of: ({ status }) => saidOf(status) },
  { title: 'UNITS', of: unitsOfIssue },
  { title: 'ASSIGNED', of: ({ assignedTo }) => assignedTo?.name ?? '' },
  { title: 'RUN', of: ({ run }) => run?.title ?? '' },
]

export const issueList: Command = defineCommand({
  name: 'issue list',
  summary: 'list issues, the newest first',
  asks: 'server',
  options: {
    search: { type: 'string', value: 'TEXT', about: 'the title holds it' },
    status: { type: 'string', value: 'STATUS', about: 'where it stands', choices: wordsOf(issueStatuses) },
    open: { type: 'boolean', about: 'those that are not resolved' },
    unit: { type: 'string', value: 'UNIT', about: 'about this unit or lot: serial, lot number or id' },
    assigned: {
      type: 'string',
      value: 'PERSON',
      about: 'whom they are assigned to: mail address, name or id',
    },
    ...listOptions,
  },
  json: 'an array of issues: id, title, status, assignedTo, run, partInventories',
  examples: [
    { about: 'What is open', shell: 'traveler issue list --open' },
    { about: 'About one unit', shell: 'traveler issue list --unit TI-0009 --json' },
  ],
  async run({ values: { search, status, open, unit, assigned, ...values }, openApi, io, isJson }) {
    const api = await openApi()
    const filters: IssueInputFilters[] = []
    const wanted = valueOfWord(issueStatuses, status)
    if (search !== undefined) filters.push({ title: { ilike: within(search) } })
    if (wanted !== undefined) filters.push({ status: { eq: wanted } })
    if (open === true) filters.push({ status: { in: issueStatuses.filter((one) => one !== 'RESOLVED') } })
    if (unit !== undefined) filters.push({ partInventoryId: { eq: (await findUnit(api, unit)).id } })
    if (assigned !== undefined) filters.push({ assignedToId: { eq: (await namedPerson(api, assigned)).id } })
    await printList({
      call: { io, isJson },
      values,
      columns,
      nothing: 'No issue fits.',
      page: async (window) =>
        (await api.ask(ListIssuesDocument, { filters: { and_: filters }, ...window })).issues,
    })
    return 0
  },
})
