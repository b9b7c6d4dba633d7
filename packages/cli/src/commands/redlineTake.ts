import { ApiRefused } from '../apiRefused.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import {
  ListRunsToTakeDocument,
  type ListRunsToTakeResult,
  TakeRedlineInRunsDocument,
} from '../generated/documents.ts'

type RunToTake = NonNullable<ListRunsToTakeResult['runsToTakeRedline']>[number]

export const redlineTake: Command = defineCommand({
  name: 'redline take',
  summary:
    'take an applied redline into the other open runs of its procedure, where nobody worked on its step',
  about: `Tells which other open runs can take the redline, and which cannot: its step is done, skipped or in work in
them or reads otherwise, or a stop holds them. With --reason those that can take it, all of them or none.`,
  asks: 'server',
  writes: true,
  operands: [{ name: 'REDLINE', about: 'its id' }],
  options: {
    reason: { type: 'string', value: 'TEXT', about: 'why; without it, nothing is changed' },
  },
  json: '{"redlineId", "runs": [{"id", "title", "change", "passedSteps"}], "taken": [run id]}',
  examples: [
    {
      about: 'Which runs could take it',
      shell: 'traveler redline take 4711',
      heldBy: 'packages/cli/src/commands/redlineTake.test.ts',
    },
    {
      about: 'Into all that can',
      shell: 'traveler redline take 4711 --reason "The same flux"',
      heldBy: 'packages/cli/src/commands/redlineTake.test.ts',
    },
  ],
  async run({ values: { reason }, operands: [redlineId = ''], openApi, show }) {
    const api = await openApi()
    const { runsToTakeRedline: found } = await api.ask(ListRunsToTakeDocument, { id: redlineId })
    if (found === null)
      throw new ApiRefused([
        { message: `There is no redline ${redlineId}.`, extensions: { code: 'NOT_FOUND' } },
      ])
    const able = found.filter(({ change }) => change === 'CAN_TAKE').map(({ run }) => run)
    const isAsked = reason !== undefined && able.length > 0
    if (isAsked) {
      const runs = able.map(({ id, _etag }) => ({ id, etag: _etag ?? '' }))
      await api.ask(TakeRedlineInRunsDocument, { input: { redlineId, runs, reason } })
    }
    const taken = isAsked ? able.map(({ id }) => id) : []
    const runs = found.map(({ run: { id, title }, change, passedSteps }) => ({
      id,
      title,
      change,
      passedSteps,
    }))
    show({ redlineId, runs, taken }, () => [
      ...found.map((one) => lineOf(one, taken)),
      ...(found.length === 0 ? ['No other open run can take it.'] : []),
    ])
    return exitCodes.done
  },
})

function lineOf({ run, change, passedSteps }: RunToTake, taken: readonly string[]): string {
  if (taken.includes(run.id)) return `${run.title}: has taken it.`
  if (change === 'CAN_TAKE') return `${run.title}: can take it. --reason makes it do so.`
  if (change === 'STOPPED') return `${run.title}: a stop holds it.`
  if (change === 'STEP_DIFFERS') return `${run.title}: its step reads otherwise, or is not there.`
  return `${run.title}: cannot take it. Done or in work: ${passedSteps.join(', ')}.`
}
