import { Refused } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { wholeId } from '../graphql/wholeId.ts'
import { act } from '../operation/act.ts'
import { jointAct } from '../operation/jointAct.ts'
import type { Act, Ids, Operation } from '../operation/operation.ts'
import { listUnitsOfRuns, type UnitOfRunRow } from '../runBatch/siblingStore.ts'

export const ChosenRunInput = builder.inputType('ChosenRunInput', {
  description: 'A run as its caller saw it.',
  fields: (t) => ({ id: t.id({ required: true }), etag: t.string({ required: true }) }),
})

interface Chosen {
  readonly id: string
  readonly etag: string
}

interface Asked {
  readonly runs: readonly Chosen[]
  /** What is said of all of them. */
  readonly said: object
}

/** One operation on many runs, all or none; what stands against each is told. */
export async function actsOnRuns<Input extends object, Made extends Ids>(
  context: RequestContext,
  operation: Operation<Input, Made>,
  { runs, said }: Asked,
): Promise<readonly Act[]> {
  const chosen = distinctRuns(runs.map(({ id, etag }) => ({ id: wholeId(id), etag })))
  const units = await context.rows<UnitOfRunRow>(listUnitsOfRuns(chosen.map(({ id }) => id)))
  const [first, ...others] = chosen.map(({ id, etag }) => ({
    input: { id, etag, ...said },
    runId: id,
    runStepId: null,
    unit: units.find((one) => one.id === id)?.unit ?? id,
  }))
  if (first === undefined) return []
  return others.length === 0
    ? [act(operation, first.input)]
    : [jointAct(operation, { members: [first, ...others] }, async () => {})]
}

/** What a payload of these runs is read from. */
export function idsOfRuns(runs: readonly Chosen[]): { readonly ids: readonly string[] } {
  return { ids: runs.map(({ id }) => wholeId(id)) }
}

function distinctRuns<Named extends { readonly id: string }>(runs: readonly Named[]): readonly Named[] {
  const problem =
    runs.length === 0
      ? 'names no run'
      : runs.length > 500
        ? 'names more than 500 runs'
        : new Set(runs.map(({ id }) => id)).size < runs.length
          ? 'names a run twice'
          : null
  if (problem === null) return runs
  throw new Refused({
    code: 'INVALID_INPUT',
    field: 'runs',
    problem,
    remedy: 'Name 1 to 500 runs, each once.',
  })
}
