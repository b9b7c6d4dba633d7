import { sessionKinds } from '@traveler/domain/workSession/workSession.ts'
import type { Command } from '../command.ts'
import {
  BringBackStepDocument,
  CheckInAtStepDocument,
  CheckOutOfStepDocument,
  CompleteStepDocument,
  FailStepDocument,
  HoldStepDocument,
  RedoStepDocument,
  ReopenStepDocument,
  ResumeStepDocument,
  SkipStepDocument,
  StartStepDocument,
  UnstartStepDocument,
  VerifyStepDocument,
} from '../generated/documents.ts'
import { aloneOption, stepCommand } from '../run/stepCommand.ts'
import { valueOfWord, wordsOf } from '../words.ts'

const noteOption = { type: 'string', value: 'TEXT', about: 'what the next one must know' } as const

const reopenModes = ['CORRECT', 'REPEAT'] as const

const holdKinds = ['MATERIAL', 'ENGINEERING', 'PRODUCTION', 'QUALITY'] as const

/** The moves of a step, each a command of its own. */
export const runStep = {
  start: stepCommand({
    verb: 'start',
    summary: 'begin to work on a step',
    about: 'Begins to work on a step. Where its run is in a batch, on every unit of the batch, or on none.',
    options: aloneOption,
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
  checkIn: stepCommand({
    verb: 'check-in',
    summary: 'say that you are at a step in work',
    about: 'Says that you are at a step in work. Starting a step checks its starter in.',
    options: {
      kind: { type: 'string', value: 'KIND', about: 'what you do there', choices: wordsOf(sessionKinds) },
      'take-over': { type: 'boolean', about: 'whoever is there goes' },
      note: noteOption,
    },
    examples: [{ about: 'Back at work', shell: 'traveler run step check-in "$RUN" 1' }],
    async perform(api, { id }, { kind, note, ...values }) {
      const input = {
        runStepId: id,
        kind: kind === undefined ? null : valueOfWord(sessionKinds, kind),
        takeOver: values['take-over'],
        note,
      }
      return (await api.ask(CheckInAtStepDocument, { input })).checkIn?.checkInEvent?.runStep ?? null
    },
  }),
  checkOut: stepCommand({
    verb: 'check-out',
    summary: 'say that you go from a step',
    about: 'Says that you go from a step. Completing, holding or failing it checks everybody out.',
    options: { note: noteOption },
    examples: [
      {
        about: 'The shift ends',
        shell: 'traveler run step check-out "$RUN" 1 --note "The papers are half read"',
      },
    ],
    perform: async (api, { id }, { note }) =>
      (await api.ask(CheckOutOfStepDocument, { input: { runStepId: id, note } })).checkOut?.checkOutEvent
        ?.runStep ?? null,
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
    about: `Says that a step is done. Everything that stands in the way is told at once: empty fields, values out of range,
gates. Where its run is in a batch, the step is completed on every unit, or on none.`,
    options: aloneOption,
    examples: [{ about: 'The papers are read', shell: 'traveler run step complete "$RUN" 1' }],
    perform: async (api, input) =>
      (await api.ask(CompleteStepDocument, { input })).completeRunStep?.runStep ?? null,
  }),
  reopen: stepCommand({
    verb: 'reopen',
    summary: 'work a completed step again',
    about:
      'Works a completed step again. Its signatures and approvals are void; what was begun after it is to be verified.',
    options: {
      mode: {
        type: 'string',
        value: 'MODE',
        about: 'correct it, its values stay; or repeat it, in a new attempt',
        choices: wordsOf(reopenModes),
        isRequired: true,
      },
    },
    examples: [
      {
        about: 'The heat number was misread. API keys reopen nothing: --as is needed',
        shell: `echo "$PASSWORD" | traveler run step reopen "$RUN" 1 --mode correct \\
  --reason "Heat number misread" --as maya@ember.example --password-stdin`,
        before: 'PASSWORD=ember-and-maya',
      },
    ],
    async perform(api, { reason = '', ...input }, { mode }) {
      const reopened = { ...input, reason, mode: valueOfWord(reopenModes, mode) ?? 'CORRECT' }
      return (await api.ask(ReopenStepDocument, { input: reopened })).reopenRunStep?.runStep ?? null
    },
  }),
  verify: stepCommand({
    verb: 'verify',
    summary: 'say that a step still stands though an earlier one was reopened',
    options: {},
    examples: [
      {
        about: 'It was looked at again',
        shell: `echo "$PASSWORD" | traveler run step verify "$RUN" 2 --reason "Surfaces looked at again" \\
  --as maya@ember.example --password-stdin`,
        before: `PASSWORD=ember-and-maya
traveler run step complete "$RUN" 1
traveler run step start "$RUN" 2
echo "$PASSWORD" | traveler run step reopen "$RUN" 1 --mode correct --reason "Certificate misfiled" \\
  --as maya@ember.example --password-stdin
traveler run step complete "$RUN" 1`,
      },
    ],
    perform: async (api, input) =>
      (await api.ask(VerifyStepDocument, { input })).verifyRunStep?.runStep ?? null,
  }),
  skip: stepCommand({
    verb: 'skip',
    summary: 'leave a step out',
    about:
      'Leaves a step out, with what is open below it. A required one takes a reason and the roles that would have signed.',
    options: {},
    examples: [
      {
        about: 'Its surfaces were inspected at the supplier',
        shell: 'traveler run step skip "$RUN" 2 --reason "Inspected at the supplier"',
      },
    ],
    perform: async (api, input) => (await api.ask(SkipStepDocument, { input })).skipRunStep?.runStep ?? null,
  }),
  bringBack: stepCommand({
    verb: 'bring-back',
    summary: 'take the skip of a step back',
    options: {},
    examples: [
      {
        about: 'They are to be inspected after all',
        shell: 'traveler run step bring-back "$RUN" 2 --reason "The report of the supplier is missing"',
      },
    ],
    perform: async (api, input) =>
      (await api.ask(BringBackStepDocument, { input })).bringBackRunStep?.runStep ?? null,
  }),
} as const satisfies Readonly<Record<string, Command>>
