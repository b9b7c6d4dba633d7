import { accepted, Refused } from '@traveler/domain/refusal.ts'
import { type AskedScope, defaultsToBatch, planSiblings } from '@traveler/domain/runBatch/siblingScope.ts'
import { isOpenRun } from '@traveler/domain/runLife/runLife.ts'
import type { ChosenActs, RequestContext } from '../graphql/requestContext.ts'
import { act, parseInput } from '../operation/act.ts'
import { jointAct } from '../operation/jointAct.ts'
import type { Act, Ids, Operation } from '../operation/operation.ts'
import type { Transaction } from '../operation/transaction.ts'
import { runLife } from '../run/runStore.ts'
import {
  type CountRow,
  countRunStepsInBatch,
  countRunsInBatch,
  listSiblingsOfRunSteps,
  listSiblingsOfRuns,
  type SiblingRow,
  type SiblingRunRow,
} from './siblingStore.ts'

/** What an input says of the siblings of its step or run. Absent and null: the act's default. */
export interface SiblingsAsked {
  readonly siblingIds?: readonly string[] | null | undefined
}

/** The siblings that go with an act on a step, as the batch is now. */
export async function siblingsFor(
  context: RequestContext,
  runStepId: string,
  asked: AskedScope,
): Promise<readonly SiblingRow[]> {
  if (!mayHaveSiblings(runStepId, asked)) return []
  const siblings = await context.many<SiblingRow>(listSiblingsOfRunSteps, runStepId)
  const isAll = asked.act === 'redline' && asked.siblingIds === null
  return accepted(planSiblings(asked, isAll ? siblings.filter(isToBeWorked) : siblings))
}

// A redline reaches the units on which the step is not done (rule 23).
const isToBeWorked = ({ status, is_run_open }: SiblingRow): boolean =>
  is_run_open && status !== 'COMPLETE' && status !== 'CANCELED'

/** The runs that are planned with a run: by default the open ones of its batch. A closed one that is named refuses. */
export async function siblingRunsFor(
  context: RequestContext,
  runId: string,
  asked: AskedScope,
): Promise<readonly SiblingRunRow[]> {
  if (!mayHaveSiblings(runId, asked)) return []
  const runs = await context.many<SiblingRunRow>(listSiblingsOfRuns, runId)
  const eligible = asked.siblingIds === null ? runs.filter((run) => isOpenRun(runLife(run))) : runs
  return accepted(planSiblings(asked, eligible))
}

// What is no id is nobody's sibling; the act itself says what is wrong with it.
function mayHaveSiblings(id: string, { act, siblingIds }: AskedScope): boolean {
  const isAlone = siblingIds === null ? !defaultsToBatch(act) : siblingIds.length === 0
  return !isAlone && /^[1-9]\d{0,15}$/.test(id)
}

/** The ids that an input names, as the rules take them. */
export function askedIds({ siblingIds }: SiblingsAsked): readonly string[] | null {
  return siblingIds?.map(String) ?? null
}

/** A step of another run on which an act is done too. */
type ActedOn = Pick<SiblingRow, 'id' | 'run_id' | 'run_batch_id' | 'unit'>

interface OnStep {
  readonly runStepId: string
  /** A promise: they are looked up while the credentials of who signs are. */
  readonly siblings: readonly ActedOn[] | Promise<readonly ActedOn[]>
  /** What the operation is asked to do on a sibling; without an etag, which nobody saw. */
  inputOf(runStepId: string): object
}

/** An operation on a step and on its siblings. */
export function actOnSiblings<Input extends object, Made extends Ids>(
  operation: Operation<Input, Made>,
  input: object,
  { siblings, ...on }: OnStep,
): Act {
  if (!(siblings instanceof Promise)) return actOnFound(operation, input, { ...on, siblings })
  // Waited for when the act is parsed; whoever may not act at all does not come so far.
  siblings.catch(() => {})
  return {
    operation,
    input,
    parse() {
      parseInput(operation.input, input)
      const parsed = siblings.then((found) =>
        actOnFound(operation, input, { ...on, siblings: found }).parse(),
      )
      parsed.catch(() => {})
      return parsed
    },
  }
}

function actOnFound<Input extends object, Made extends Ids>(
  operation: Operation<Input, Made>,
  input: object,
  { runStepId, siblings, inputOf }: OnStep & { readonly siblings: readonly ActedOn[] },
): Act {
  const [first] = siblings
  if (first === undefined) return act(operation, input)
  const others = siblings.map((one) => ({
    input: inputOf(one.id),
    runId: one.run_id,
    runStepId: one.id,
    unit: one.unit,
  }))
  const own = { input, runId: '', runStepId, unit: '' }
  const signature = 'signature' in input ? (input.signature as object | null | undefined) : undefined
  return jointAct(operation, { members: [own, ...others], signature }, (tx) =>
    refuseIfTheyParted(tx, first.run_batch_id, {
      ids: [runStepId, ...siblings.map(({ id }) => id)],
      countInBatch: countRunStepsInBatch,
    }),
  )
}

/** An operation on a run and on the runs that are planned with it. */
export function actOnSiblingRuns<Input extends object, Made extends Ids>(
  operation: Operation<Input, Made>,
  input: { readonly id: string },
  siblings: readonly SiblingRunRow[],
  /** What the operation is asked to do otherwise on a sibling. */
  partOf: (sibling: SiblingRunRow) => object = () => ({}),
): Act {
  const batchId = siblings[0]?.run_batch_id
  if (batchId === undefined || batchId === null) return act(operation, input)
  const others = siblings.map((sibling) => ({
    input: { ...input, ...partOf(sibling), id: sibling.id, etag: null },
    runId: sibling.id,
    runStepId: null,
    unit: sibling.unit,
  }))
  const own = { input, runId: input.id, runStepId: null, unit: '' }
  return jointAct(operation, { members: [own, ...others] }, (tx) =>
    refuseIfTheyParted(tx, batchId, {
      ids: [input.id, ...siblings.map(({ id }) => id)],
      countInBatch: countRunsInBatch,
    }),
  )
}

/** The acts of a mutation, told by what was asked: who retries it may meet another batch. */
export function chosenActs(acts: readonly Act[], asked: unknown): ChosenActs {
  return { acts, asked }
}

/** A run that left the batch since it was looked up is not worked with it. */
async function refuseIfTheyParted(
  tx: Transaction,
  batchId: string,
  { ids, countInBatch }: { readonly ids: readonly string[]; readonly countInBatch: typeof countRunsInBatch },
): Promise<void> {
  const row = await tx.readOne<CountRow>(countInBatch(ids, batchId))
  if ((row?.count ?? 0) < ids.length)
    throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'RunBatch', id: batchId })
}
