import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Screen } from '../commandIo.ts'
import { nodesOf } from '../connection.ts'
import { siteZone } from '../find/siteZone.ts'
import {
  ListRunsDocument,
  MeDocument,
  type RunInList,
  StepsToDoDocument,
  type StepToDo,
} from '../generated/documents.ts'
import { runColumns, statusWord } from '../run/runColumns.ts'
import { shortWait } from '../run/shortWait.ts'
import { type Column, tableLines } from '../table.ts'
import { runsOf, stepsOf, type Whose } from '../work/workFilters.ts'

/** Of each kind; whoever has more looks into run list. */
const mostShown = 50

export const workMine: Command = defineCommand({
  name: 'work mine',
  summary: 'my open steps and runs, and those of my teams that nobody has taken',
  about: 'Shows the work of the person who asks: of --as, else of the person for whom the API key acts.',
  asks: 'server',
  json: '{"steps", "runs", "teamSteps", "teamRuns"}, each an array',
  examples: [
    {
      about: 'What Omar has to do',
      before: 'PASSWORD=ember-and-omar',
      shell: 'echo "$PASSWORD" | traveler work mine --as omar@ember.example --password-stdin',
    },
  ],
  async run({ openApi, show, io }) {
    const api = await openApi()
    const { me } = await api.ask(MeDocument, {})
    const mine: Whose = { personId: me?.id ?? '0' }
    const teams: Whose = { teamIds: (me?.teams ?? []).map(({ id }) => id) }
    const work = {
      steps: await stepsIn(api, mine),
      runs: await runsIn(api, mine),
      teamSteps: await stepsIn(api, teams),
      teamRuns: await runsIn(api, teams),
    }
    const columns = runColumns(await siteZone(api))
    show(work, () => {
      const lines = [
        ...section('My steps', stepColumns, work.steps, io.screen),
        ...section('My runs', columns, work.runs, io.screen),
        ...section('Steps of my teams', stepColumns, work.teamSteps, io.screen),
        ...section('Runs of my teams', columns, work.teamRuns, io.screen),
      ]
      return lines.length > 0
        ? lines
        : [`${me?.name ?? 'You'} has no open work. traveler work pool lists what waits.`]
    })
    return 0
  },
})

async function stepsIn(api: ApiClient, whose: Whose): Promise<readonly StepToDo[]> {
  if ('teamIds' in whose && whose.teamIds.length === 0) return []
  return nodesOf((await api.ask(StepsToDoDocument, { filters: stepsOf(whose), first: mostShown })).runSteps)
}

async function runsIn(api: ApiClient, whose: Whose): Promise<readonly RunInList[]> {
  if ('teamIds' in whose && whose.teamIds.length === 0) return []
  const variables = { filters: runsOf(whose), sort: ['DUE_DATE_ASC'] as const, first: mostShown }
  return nodesOf((await api.ask(ListRunsDocument, variables)).runs)
}

const stepColumns: readonly Column<StepToDo>[] = [
  { title: 'RUN', of: ({ run }) => run?.id ?? null, align: 'right', isWhole: true },
  { title: 'STEP', of: ({ number }) => number, isWhole: true },
  { title: 'TITLE', of: ({ title }) => title },
  { title: 'STATUS', of: ({ status }) => statusWord(status) },
  { title: 'OF', of: ({ run }) => run?.title ?? null },
  { title: 'WHERE', of: ({ workCenter }) => workCenter?.name ?? null },
  { title: 'WAITS FOR', of: (step) => shortWait(step.waitsFor, step) },
]

function section<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  screen: Screen | null,
): readonly string[] {
  return rows.length === 0 ? [] : [`${title}:`, ...tableLines(columns, rows, screen), '']
}
