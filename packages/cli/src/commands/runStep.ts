import type { Command } from '../command.ts'
import {
  CompleteStepDocument,
  FailStepDocument,
  HoldStepDocument,
  RedoStepDocument,
  ResumeStepDocument,
  StartStepDocument,
  UnstartStepDocument,
} from '../generated/documents.ts'
import { stepCommand } from '../run/stepCommand.ts'
import { valueOfWord, wordsOf } from '../words.ts'

const holdKinds = ['MATERIAL', 'ENGINEERING', 'PRODUCTION', 'QUALITY'] as const

/** The moves of a step, each a command of its own. */
export const runStep = {
  start: stepCommand({
    verb: 'start',
    summary: 'begin to work on a step',
    options: {},
    examples: [{ about: 'Begin with the first step', shell: 'traveler run step start "$RUN" 1' }],
    perform: async (api, input) =>
      (await api.ask(StartStepDocument, { input })).startRunStep?.runStep ?? null,
  }),
  unstart: stepCommand({
    verb: 'unstart',
    summary: 'take the start of a step back, while nothing is recorded in it',
    options: {},
    examples: [
      {
        about: 'It was the wrong one',
        shell: 'traveler run step unstart "$RUN" 1 --reason "Started by mistake"',
      },
    ],
    perform: async (api, input) =>
      (await api.ask(UnstartStepDocument, { input })).unstartRunStep?.runStep ?? null,
  }),
  hold: stepCommand({
    verb: 'hold',
    summary: 'let a step wait',
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
        about: 'The certificate is missing',
        shell:
          'traveler run step hold "$RUN" 1 --kind material --reason "The certificate has not come with the body"',
        before: 'traveler run step start "$RUN" 1',
      },
    ],
    async perform(api, input, { kind }) {
      const held = { ...input, kind: valueOfWord(holdKinds, kind) ?? 'PRODUCTION' }
      return (await api.ask(HoldStepDocument, { input: held })).holdRunStep?.runStep ?? null
    },
  }),
  resume: stepCommand({
    verb: 'resume',
    summary: 'let a held step go on',
    about:
      'Lets a held step go on. A quality hold is released by another person, with a permission of its own.',
    options: {},
    examples: [
      { about: 'It has come', shell: 'traveler run step resume "$RUN" 1 --reason "The certificate is here"' },
    ],
    perform: async (api, input) =>
      (await api.ask(ResumeStepDocument, { input })).resumeRunStep?.runStep ?? null,
  }),
  fail: stepCommand({
    verb: 'fail',
    summary: 'say that a step did not succeed',
    options: {},
    examples: [
      {
        about: 'With what was found',
        shell: 'traveler run step fail TI-0008 2.4 --reason "Insulation 38 MΩ, 100 wanted"',
      },
    ],
    perform: async (api, input) => (await api.ask(FailStepDocument, { input })).failRunStep?.runStep ?? null,
  }),
  redo: stepCommand({
    verb: 'redo',
    summary: 'begin a failed step again, with empty fields',
    options: {},
    examples: [
      {
        about: 'With another part',
        shell: 'traveler run step redo TI-0008 2.4 --reason "Another plug, from lot SP-118"',
      },
    ],
    perform: async (api, input) => (await api.ask(RedoStepDocument, { input })).redoRunStep?.runStep ?? null,
  }),
  complete: stepCommand({
    verb: 'complete',
    summary: 'say that a step is done',
    about:
      'Says that a step is done. Everything that stands in the way is told at once: empty fields, values out of range, gates.',
    options: {},
    examples: [{ about: 'The papers are read', shell: 'traveler run step complete "$RUN" 1' }],
    perform: async (api, input) =>
      (await api.ask(CompleteStepDocument, { input })).completeRunStep?.runStep ?? null,
  }),
} as const satisfies Readonly<Record<string, Command>>
