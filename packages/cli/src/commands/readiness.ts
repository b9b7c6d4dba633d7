import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand } from '../command.ts'
import type { CommandIo } from '../commandIo.ts'
import { exitCodes } from '../exitCodes.ts'
import { findProcedure } from '../find/findProcedure.ts'
import { findUnit } from '../find/findUnit.ts'
import {
  ReadinessDocument,
  StartableProceduresDocument,
  StartableUnitsDocument,
} from '../generated/documents.ts'
import { plannedLines, plannedReadiness } from '../start/plannedReadiness.ts'
import { joined, type Readiness, readinessLines } from '../start/readinessLines.ts'
import { checkCandidates, startInputs } from '../start/startInput.ts'
import { type StartValues, startOptions } from '../start/startOptions.ts'
import { checkPlannedStart } from '../start/startPlanned.ts'
import { type Column, tableLines } from '../table.ts'
import { saidOf } from '../words.ts'

const mostShown = 200

export const readiness: Command = defineCommand({
  name: 'readiness',
  summary: 'whether a run can start: of a part, a procedure, a unit or planned work',
  about: `Takes what run start takes, and writes nothing. A procedure alone is answered with the units that it could work on, a unit
alone with the procedures that fit, each with what forbids it. Exit code 1: nothing can start.`,
  asks: 'server',
  options: startOptions,
  json: '{"isReady", "blockers", "warnings"}; of a procedure or a unit alone an array, each with its readiness',
  examples: [
    {
      about: 'Making one of a part by a procedure',
      shell: 'traveler readiness --part EP-1000 --procedure "Assemble and test torch igniter"',
    },
    { about: 'Which units can be inspected', shell: 'traveler readiness --procedure "Inspect igniter body"' },
    { about: 'What can be done with a unit', shell: 'traveler readiness --unit EB-0033' },
    {
      about: 'Planned work, with the parts that are short',
      shell: 'traveler readiness --planned "Igniters for the Cinder 05 hot fire"',
    },
  ],
  async run({ values, openApi, show, io }) {
    const { planned } = values
    if (planned === undefined) checkCandidates(values)
    else checkPlannedStart(values, ['json', 'as', 'password-stdin'])
    const api = await openApi()
    if (planned !== undefined) {
      const work = await plannedReadiness(api, planned)
      show(work, () => plannedLines(work, api))
      return work.readiness?.isReady === true ? exitCodes.done : exitCodes.refused
    }
    const candidates = await candidatesOf(api, values)
    if (candidates !== null) {
      show(candidates, () => candidateLines(candidates, io))
      return candidates.some(({ readiness: { isReady } }) => isReady) ? exitCodes.done : exitCodes.refused
    }
    const checks: Readiness[] = []
    for (const input of await startInputs(api, values))
      checks.push((await api.ask(ReadinessDocument, { input })).runReadiness)
    const all = joined(checks)
    show(all, () => readinessLines(all, api))
    return all.isReady ? exitCodes.done : exitCodes.refused
  },
})

/** What could go together with a procedure or a unit that was named alone. */
interface Candidate {
  readonly id: string
  readonly name: string
  readonly status: string | null
  readonly readiness: Pick<Readiness, 'isReady' | 'blockers'>
}

/** Null: both were named, and one question answers. */
async function candidatesOf(api: ApiClient, values: StartValues): Promise<readonly Candidate[] | null> {
  const { procedure, part, unit, 'external-system': external } = values
  const [only, ...others] = unit ?? []
  if (part !== undefined || external !== undefined) return null
  if (procedure !== undefined && only === undefined) return unitsFor(api, procedure)
  return procedure === undefined && only !== undefined && others.length === 0
    ? proceduresFor(api, only)
    : null
}

async function unitsFor(api: ApiClient, procedure: string): Promise<readonly Candidate[]> {
  const { id } = await findProcedure(api, procedure)
  const { startablePartInventories } = await api.ask(StartableUnitsDocument, {
    procedureId: id,
    first: mostShown,
  })
  return startablePartInventories.flatMap(({ partInventory: found, readiness: ready }) =>
    found === null
      ? []
      : [
          {
            id: found.id,
            name: [found.part?.partNumber, found.identity].filter(Boolean).join(' '),
            status: found.status,
            readiness: ready,
          },
        ],
  )
}

async function proceduresFor(api: ApiClient, unit: string): Promise<readonly Candidate[]> {
  const { id } = await findUnit(api, unit)
  const { startableProcedures } = await api.ask(StartableProceduresDocument, {
    partInventoryId: id,
    first: mostShown,
  })
  return startableProcedures.flatMap(({ procedure: found, readiness: ready }) =>
    found === null
      ? []
      : [{ id: found.id, name: `${found.title}:${found.version}`, status: 'RELEASED', readiness: ready }],
  )
}

const columns: readonly Column<Candidate>[] = [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'NAME', of: ({ name }) => name },
  { title: 'STATUS', of: ({ status }) => status && saidOf(status) },
  { title: 'READY', of: ({ readiness: { isReady } }) => (isReady ? 'yes' : 'no') },
  { title: 'WHY NOT', of: ({ readiness: { blockers } }) => blockers.map(({ message }) => message).join(' ') },
]

function candidateLines(candidates: readonly Candidate[], { screen }: CommandIo): readonly string[] {
  if (candidates.length === 0) return ['Nothing fits: link the procedure to the part first.']
  const more = candidates.length === mostShown ? [`The first ${mostShown} are shown.`] : []
  return [...tableLines(columns, candidates, screen), ...more]
}
