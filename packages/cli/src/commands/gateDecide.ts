import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand, type Example } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import {
  ApproveGateDocument,
  type ApproveGateInput,
  RejectGateDocument,
  type ShownStep,
} from '../generated/documents.ts'
import { loadRun } from '../run/loadRun.ts'
import { findStep, stepLines, stepOperand } from '../run/shownStep.ts'
import { wholeNumber } from '../typedValues.ts'
import { WrongUsage } from '../wrongUsage.ts'

interface Decision {
  readonly verb: 'approve' | 'reject'
  readonly summary: string
  readonly examples: readonly Example[]
  decide(api: ApiClient, input: ApproveGateInput): Promise<ShownStep | null>
}

function gateCommand({ verb, summary, examples, decide }: Decision): Command {
  return defineCommand({
    name: `gate ${verb}`,
    summary,
    about: 'Shows the step, and signs by the password of the person. API keys never sign: --as is needed.',
    asks: 'server',
    writes: true,
    operands: [runOperand, stepOperand],
    options: {
      gate: { type: 'string', value: 'NUMBER', about: 'which gate, where the step has several' },
      comment: { type: 'string', value: 'TEXT', about: 'stands beside the signature; a rejection takes one' },
    },
    json: 'the step with its gates',
    examples,
    async run({ values, operands: [typed = '', stepTyped = ''], openApi, show, io, isJson }) {
      const number = wholeNumber('gate', values.gate)
      if (verb === 'reject' && values.comment === undefined)
        throw new WrongUsage('A rejection says why: give --comment.')
      const api = await openApi()
      const signature = api.signature()
      const step = findStep(await loadRun(api, (await findRun(api, typed)).id), stepTyped)
      const gates = step.gates ?? []
      const [gate, other] = gates.filter((one) => number === undefined || one.number === number)
      if (gate === undefined)
        throw new WrongUsage(`Step ${step.number} has no gate${number === undefined ? '' : ` ${number}`}.`)
      if (other !== undefined) {
        const numbers = gates.map((one) => `${one.number} ${one.name}`).join(', ')
        throw new WrongUsage(`Step ${step.number} has gates ${numbers}: give --gate.`)
      }
      if (!isJson) for (const line of stepLines(step, io.screen)) io.err(line)
      const decided = await decide(api, {
        runStepId: step.id,
        etag: step._etag ?? '',
        gateNumber: gate.number,
        comment: values.comment,
        signature,
      })
      const left = decided?.gates?.find((one) => one.number === gate.number)
      show(decided, () => [
        `Gate ${gate.number} ${gate.name} of step ${step.number} is ${left?.outcome.toLowerCase()}.`,
      ])
      return 0
    },
  })
}

/** What people decide at the gates of steps. */
export const gateDecide = {
  approve: gateCommand({
    verb: 'approve',
    summary: 'approve a gate of a step, as a person',
    examples: [
      {
        about: 'The cell is empty, and the relief valve is set',
        shell: `echo "$PASSWORD" | traveler gate approve TI-0009 "Proof pressure" \\
  --as quinn@ember.example --password-stdin`,
        before: 'PASSWORD=ember-and-quinn',
      },
    ],
    decide: async (api, input) =>
      (await api.ask(ApproveGateDocument, { input })).approveGate?.runStep ?? null,
  }),
  reject: gateCommand({
    verb: 'reject',
    summary: 'reject a gate of a step, as a person',
    examples: [
      {
        about: 'It says why',
        shell: `echo "$PASSWORD" | traveler gate reject TI-0012 "Proof pressure" --comment "The valve is not set" \\
  --as quinn@ember.example --password-stdin`,
        before: 'PASSWORD=ember-and-quinn',
      },
    ],
    decide: async (api, input) => (await api.ask(RejectGateDocument, { input })).rejectGate?.runStep ?? null,
  }),
} as const
