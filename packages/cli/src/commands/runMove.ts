import type { ApiClient } from '../apiClient.ts'
import { type Call, type Command, defineCommand, type Example, type Options } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import {
  CancelRunDocument,
  HoldRunDocument,
  type MovedRun,
  ResumeRunDocument,
} from '../generated/documents.ts'
import { loadRun } from '../run/loadRun.ts'
import { statusWord } from '../run/runColumns.ts'
import { valueOfWord, wordsOf } from '../words.ts'

const holdKinds = ['MATERIAL', 'ENGINEERING', 'PRODUCTION', 'QUALITY'] as const

interface RunInput {
  readonly id: string
  readonly etag: string
  readonly reason: string
}

/** An act on a whole run. */
interface RunAct<O extends Options> {
  readonly verb: string
  readonly summary: string
  readonly about: string
  readonly options: O
  readonly examples: readonly Example[]
  perform(api: ApiClient, input: RunInput, values: Call<O>['values']): Promise<MovedRun | null>
}

const reasonOption = {
  reason: { type: 'string', value: 'TEXT', about: 'why; stands in the record', isRequired: true },
} as const

function runCommand<const O extends Options>(act: RunAct<O>): Command {
  const { verb, summary, about, examples } = act
  return defineCommand({
    name: `run ${verb}`,
    summary,
    about,
    asks: 'server',
    writes: true,
    operands: [runOperand],
    options: { ...act.options, ...reasonOption },
    json: 'the run: id, title, status, holdKind, holdReason, cancelReason, assignedTo, assignedTeam',
    examples,
    async run(call) {
      const api = await call.openApi()
      const { id, _etag } = await loadRun(api, (await findRun(api, call.operands[0] ?? '')).id)
      const input = { id, etag: _etag ?? '', reason: String(call.values.reason) }
      // The options of the act are among those of the command.
      const run = await act.perform(api, input, call.values as Call<O>['values'])
      call.show(run, () => (run === null ? [] : [`Run ${run.id} ${run.title} is ${statusWord(run.status)}.`]))
      return 0
    },
  })
}

/** The moves of a whole run, each a command of its own. */
export const runMove = {
  hold: runCommand({
    verb: 'hold',
    summary: 'let a whole run wait',
    about: 'Nothing in it is worked until it is resumed.',
    options: {
      kind: {
        type: 'string',
        value: 'KIND',
        about: 'what it waits for',
        choices: wordsOf(holdKinds),
        isRequired: true,
      },
    },
    examples: [
      {
        about: 'The drawing is being corrected',
        shell: 'traveler run hold TI-0008 --kind engineering --reason "The drawing is being corrected"',
      },
    ],
    async perform(api, input, { kind }) {
      const held = { ...input, kind: valueOfWord(holdKinds, kind) ?? 'PRODUCTION' }
      return (await api.ask(HoldRunDocument, { input: held })).holdRun?.run ?? null
    },
  }),
  resume: runCommand({
    verb: 'resume',
    summary: 'let a held run go on',
    about: 'A quality hold is released by another person, with a permission of its own.',
    options: {},
    examples: [
      { about: 'It is corrected', shell: 'traveler run resume TI-0008 --reason "Drawing C is released"' },
    ],
    perform: async (api, input) => (await api.ask(ResumeRunDocument, { input })).resumeRun?.run ?? null,
  }),
  cancel: runCommand({
    verb: 'cancel',
    summary: 'give a run up',
    about: `Every step that is not complete is canceled. With nothing started the unit is as before; what was begun goes on quality
hold with an issue, or is scrapped.`,
    options: {
      scrap: { type: 'boolean', about: 'scrap what was begun, all that is left of it' },
    },
    examples: [
      {
        about: 'The order was taken back',
        shell: 'traveler run cancel TI-0010 --reason "The customer has taken the order back"',
      },
    ],
    async perform(api, input, { scrap }) {
      const canceled = { ...input, scrapUnit: scrap ?? null }
      return (await api.ask(CancelRunDocument, { input: canceled })).cancelRun?.run ?? null
    },
  }),
} as const satisfies Readonly<Record<string, Command>>
