import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import { findProcedure } from '../find/findProcedure.ts'
import {
  ListRunsBehindDocument,
  type ListRunsBehindResult,
  RebaseOpenRunsDocument,
} from '../generated/documents.ts'
import { procedureOperand } from '../procedure/findVersion.ts'

type Behind = NonNullable<ListRunsBehindResult['runsBehind']>[number]

export const procedureRebase: Command = defineCommand({
  name: 'procedure rebase',
  summary: 'bind the open runs of older versions to this one, where nobody has worked on what it changes',
  about: `Tells which open runs work by an older version and can take what this one changes, and which cannot: a changed step is
done, skipped or in work in them, or a stop holds them. With --reason those that can are bound to it, all of them or none.`,
  asks: 'server',
  writes: true,
  operands: [procedureOperand],
  options: {
    reason: { type: 'string', value: 'TEXT', about: 'why; without it, nothing is changed' },
  },
  json: '{"procedureId", "runs": [{"id", "title", "version", "change", "passedSteps"}], "rebased": [run id]}',
  examples: [
    { about: 'Which runs could take it', shell: 'traveler procedure rebase "Inspect igniter body"' },
    {
      about: 'Bind them to it',
      shell: 'traveler procedure rebase "Inspect igniter body" --reason "the drawing says 14 N·m"',
    },
  ],
  async run({ values, operands: [typed = ''], openApi, show }) {
    const api = await openApi()
    const { id: procedureId } = await findProcedure(api, typed)
    const behind = (await api.ask(ListRunsBehindDocument, { id: procedureId })).runsBehind ?? []
    const able = behind.filter(({ change }) => change === 'CAN_TAKE').map(({ run }) => run)
    const { reason } = values
    const isAsked = reason !== undefined && able.length > 0
    if (isAsked) {
      const runs = able.map(({ id, _etag }) => ({ id, etag: _etag ?? '' }))
      await api.ask(RebaseOpenRunsDocument, { input: { procedureId, runs, reason } })
    }
    const rebased = isAsked ? able.map(({ id }) => id) : []
    const runs = behind.map(({ run, change, passedSteps }) => ({
      id: run.id,
      title: run.title,
      version: run.procedureRevision,
      change,
      passedSteps: passedSteps.map(({ title }) => title),
    }))
    show({ procedureId, runs, rebased }, () => [
      ...behind.map((one) => lineOf(one, rebased)),
      ...(behind.length === 0 ? ['No open run works by an older version.'] : []),
    ])
    return exitCodes.done
  },
})

function lineOf({ run, change, passedSteps }: Behind, rebased: readonly string[]): string {
  if (rebased.includes(run.id)) return `${run.title}: bound to it.`
  if (change === 'CAN_TAKE') return `${run.title}: can take it. --reason binds it to it.`
  if (change === 'STOPPED') return `${run.title}: a stop holds it.`
  return `${run.title}: cannot take it. Done or in work: ${passedSteps.map(({ title }) => title).join(', ')}.`
}
