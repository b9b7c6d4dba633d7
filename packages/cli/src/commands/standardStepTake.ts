import { ApiRefused } from '../apiRefused.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitCodes } from '../exitCodes.ts'
import { findProcedure } from '../find/findProcedure.ts'
import { findStandardStep } from '../find/findStandardStep.ts'
import {
  ListUsesBehindDocument,
  type ListUsesBehindResult,
  TakeVersionInUsesDocument,
} from '../generated/documents.ts'

type Use = NonNullable<NonNullable<ListUsesBehindResult['step']>['usesBehind']>[number]

export const standardStepTake: Command = defineCommand({
  name: 'standard-step take',
  summary: 'bring drafts that use an older version of a standard step to the released one',
  about: `Tells in which procedures, in their newest versions, another version of the standard step is used than the released one.
With --procedure the drafts that are named take the released one, with --all every draft that is behind: all of them or none.
What is released is not changed: begin its next version first.`,
  asks: 'server',
  writes: true,
  operands: [
    { name: 'STANDARD-STEP', about: 'the title of a standard step, or the id of its released version' },
  ],
  options: {
    procedure: {
      type: 'string',
      value: 'PROCEDURE',
      multiple: true,
      about: 'take it in the draft of this one: its title with version, as in "Solder:2", or its id',
    },
    all: { type: 'boolean', about: 'take it in every draft that is behind' },
  },
  json: '{"id", "version", "uses": [{"id", "used", "procedure": {"id", "title", "version", "status"}}], "taken": [use id]}',
  examples: [
    {
      about: 'Which procedures are behind',
      shell: 'traveler standard-step take "Close the work and clean up"',
      heldBy: 'packages/cli/src/commands/standardStepTake.test.ts',
    },
    {
      about: 'In one draft',
      shell: 'traveler standard-step take "Close the work and clean up" --procedure "Build ignition lead:2"',
      heldBy: 'packages/cli/src/commands/standardStepTake.test.ts',
    },
    {
      about: 'In all drafts',
      shell: 'traveler standard-step take "Close the work and clean up" --all',
      heldBy: 'packages/cli/src/commands/standardStepTake.test.ts',
    },
  ],
  async run({ values, operands: [typed = ''], openApi, show }) {
    const api = await openApi()
    const { id } = await findStandardStep(api, typed)
    const { step } = await api.ask(ListUsesBehindDocument, { id })
    const behind = step?.usesBehind ?? []
    const drafts = behind.filter(({ procedure }) => procedure?.status === 'DRAFT')
    const named: Awaited<ReturnType<typeof findProcedure>>[] = []
    for (const one of values.procedure ?? []) named.push(await findProcedure(api, one))
    for (const { id: procedureId, title, version } of named)
      if (!drafts.some(({ procedure }) => procedure?.id === procedureId))
        throw notBehind(`${title}:${version} is no draft that is behind the released version of ${typed}.`)
    const isNamed = ({ procedure }: Use) => named.some((one) => one.id === procedure?.id)
    const wanted = values.all === true ? drafts : drafts.filter(isNamed)
    if (wanted.length > 0) {
      const uses = wanted.map((use) => ({ id: use.id, etag: use._etag ?? '' }))
      await api.ask(TakeVersionInUsesDocument, { input: { uses } })
    }
    const taken = wanted.map((use) => use.id)
    const version = step?.version ?? null
    const uses = behind.map(({ id: useId, standardStep, procedure }) => ({
      id: useId,
      used: standardStep?.version ?? null,
      procedure,
    }))
    show({ id, version, uses, taken }, () => [
      ...behind.map((use) => lineOf(use, version, taken)),
      ...(behind.length === 0 ? [`Nothing is behind version ${version}.`] : []),
    ])
    return exitCodes.done
  },
})

function lineOf(
  { id, standardStep, procedure }: Use,
  version: number | null,
  taken: readonly string[],
): string {
  const where = `${procedure?.title}:${procedure?.version}`
  if (taken.includes(id)) return `${where}: has taken version ${version}.`
  const used = `${where}: uses version ${standardStep?.version ?? '?'}`
  return procedure?.status === 'DRAFT'
    ? `${used}; its draft can take version ${version}. --procedure or --all makes it do so.`
    : `${used}, and is no draft: only a draft takes version ${version}.`
}

function notBehind(message: string): ApiRefused {
  return new ApiRefused([{ message, extensions: { code: 'NOT_FOUND' } }])
}
