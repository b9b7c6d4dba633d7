import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import {
  type CreateRunInput,
  type StartedRun,
  StartRunDocument,
  StartRunsDocument,
} from '../generated/documents.ts'
import { plannedLines, plannedReadiness } from '../start/plannedReadiness.ts'
import { joined, type Readiness, readinessLines } from '../start/readinessLines.ts'
import { checkStart, startInputs } from '../start/startInput.ts'
import { startOptions } from '../start/startOptions.ts'
import { checkPlannedStart, startPlanned } from '../start/startPlanned.ts'

export const runStart: Command = defineCommand({
  name: 'run start',
  summary: 'start runs: of a procedure on a part, a unit, or planned work',
  about: `Binds a released procedure to one unit, which it makes (--part) or works on (--unit), and copies its steps into a run.
Everything that forbids the start is said at once. Several units or serials start as many runs, all or none.`,
  asks: 'server',
  writes: true,
  options: {
    ...startOptions,
    'dry-run': {
      type: 'boolean',
      about: 'say what forbids the start and what is to be known, and write nothing',
    },
    quiet: { type: 'boolean', about: 'print the ids of the runs alone, one a line' },
  },
  json: '{"runs": [{"id", "title", "status"}]}; of a dry run {"isReady", "blockers", "warnings"}',
  examples: [
    {
      about: 'Would it start, and if not, why',
      shell:
        'traveler run start --procedure "Assemble and test torch igniter" --part EP-1000 --serial TI-0101 --dry-run',
    },
    {
      about: 'Start the inspection of a unit for an order, and keep the id of the run',
      shell: `RUN=$(traveler run start --procedure "Inspect igniter body" --unit EB-0034 --order SO-2240 \\
  --assignee quinn@ember.example --due 2030-03-31 --quiet)`,
    },
    {
      about: 'Would it start: a ring that leaks is to be changed in a unit that is built',
      shell: `traveler run start --procedure "Assemble and test torch igniter" --unit TI-0007 \\
  --purpose rework --open EP-1040 --reason "The C-ring leaks" --dry-run`,
    },
    {
      about: 'Three units in one batch, all or none',
      shell: `traveler run start --procedure "Assemble and test torch igniter" --part EP-1000 \\
  --serial TI-0102 --serial TI-0103 --serial TI-0104 --batch "SO-2240"`,
    },
  ],
  async run({ values, openApi, show, io }) {
    const { 'dry-run': isDry, quiet, planned } = values
    if (planned === undefined) checkStart(values)
    else checkPlannedStart(values, ['dry-run', 'quiet', 'json', 'idempotency-key', 'as', 'password-stdin'])
    const api = await openApi()
    if (planned !== undefined && isDry === true) {
      const work = await plannedReadiness(api, planned)
      show(work, () => plannedLines(work, api))
      return work.readiness?.isReady === true ? exitCodes.done : exitCodes.refused
    }
    if (isDry === true) {
      const readiness = await dryRun(api, await startInputs(api, values))
      show(readiness, () => readinessLines(readiness, api))
      return readiness.isReady ? exitCodes.done : exitCodes.refused
    }
    const started =
      planned === undefined
        ? await startAll(api, await startInputs(api, values))
        : await startPlanned(api, planned, values)
    const runs = started.filter((run) => run !== null)
    if (quiet === true) for (const { id } of runs) io.out(id)
    else show({ runs }, () => runs.map(({ id, title }) => `Run ${id} is started: ${title}`))
    return exitCodes.done
  },
})

async function dryRun(api: ApiClient, inputs: readonly CreateRunInput[]): Promise<Readiness> {
  const checks: Readiness[] = []
  for (const input of inputs) {
    const { createRun } = await api.ask(StartRunDocument, { input: { ...input, dryRun: true } })
    const { blockers, warnings } = {
      blockers: createRun?.blockers ?? [],
      warnings: createRun?.warnings ?? [],
    }
    checks.push({ isReady: blockers.length === 0, blockers, warnings })
  }
  return joined(checks)
}

async function startAll(
  api: ApiClient,
  inputs: readonly CreateRunInput[],
): Promise<readonly (StartedRun | null)[]> {
  const [input, ...others] = inputs
  if (input === undefined || others.length > 0)
    return (await api.ask(StartRunsDocument, { input: inputs })).createRuns?.runs ?? []
  const { createRun } = await api.ask(StartRunDocument, { input })
  return [createRun?.run ?? null]
}
