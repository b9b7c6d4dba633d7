import type { ApiClient } from '../apiClient.ts'
import { type Call, type Command, defineCommand, type Example, type Options } from '../command.ts'
import { findRun, runOperand } from '../find/findRun.ts'
import type { MovedStep } from '../generated/documents.ts'
import { loadRun } from './loadRun.ts'
import { statusWord } from './runColumns.ts'
import { findStep, stepOperand } from './shownStep.ts'

/** What every act on a step takes: which one, as it was read, and why. */
export interface StepInput {
  readonly id: string
  readonly etag: string
  readonly reason: string | undefined
  /** Absent: the batch goes with it, where the act is one of those. Empty: this unit alone. */
  readonly siblingIds?: readonly string[]
}

/** Of acts that go to the whole batch by themselves. */
export const aloneOption = {
  alone: { type: 'boolean', about: 'on this unit alone, though its run is in a batch' },
} as const

/** An act on a step of a run. */
export interface StepAct<O extends Options> {
  readonly verb: string
  readonly summary: string
  readonly about?: string
  readonly options: O
  readonly examples: readonly Example[]
  /** Performs it; null: the step has not moved. */
  perform(api: ApiClient, input: StepInput, values: Call<O>['values']): Promise<MovedStep | null>
}

const reasonOption = {
  reason: { type: 'string', value: 'TEXT', about: 'why, where the act asks for it' },
} as const

/** `traveler run step VERB RUN STEP`: the step is read, moved, and told as it stands then. */
export function stepCommand<const O extends Options>(act: StepAct<O>): Command {
  const { verb, summary, about, examples } = act
  return defineCommand({
    name: `run step ${verb}`,
    summary,
    ...(about === undefined ? {} : { about }),
    asks: 'server',
    writes: true,
    operands: [runOperand, stepOperand],
    options: { ...act.options, ...reasonOption },
    json: 'the step: id, number, title, status, attempt, waitsFor, run',
    examples,
    async run(call) {
      const [runTyped = '', stepTyped = ''] = call.operands
      const api = await call.openApi()
      const run = await loadRun(api, (await findRun(api, runTyped)).id)
      const { id, _etag } = findStep(run, stepTyped)
      const { reason } = call.values
      const input: StepInput = {
        id,
        etag: _etag ?? '',
        reason: typeof reason === 'string' ? reason : undefined,
        ...('alone' in call.values && call.values.alone === true ? { siblingIds: [] } : {}),
      }
      // The options of the act are among those of the command.
      const step = await act.perform(api, input, call.values as Call<O>['values'])
      call.show(step, () => (step === null ? [] : [movedLine(step)]))
      return 0
    },
  })
}

function movedLine({ number, title, status, attempt, run }: MovedStep): string {
  const again = attempt > 1 ? `, attempt ${attempt}` : ''
  const done = run === null ? '' : ` Run ${run.id} is ${run.percentComplete ?? 0} % done.`
  return `Step ${number} ${title} is ${statusWord(status)}${again}.${done}`
}
