import { accepted } from '@traveler/domain/refusal.ts'
import { planSiblings } from '@traveler/domain/runBatch/siblingScope.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act } from '../operation/act.ts'
import type { Act, Ids, Operation } from '../operation/operation.ts'
import { actOnSiblings, askedIds, type SiblingsAsked } from '../runBatch/siblingActs.graphql.ts'
import { listSiblingsOfRunSteps, type SiblingRow } from '../runBatch/siblingStore.ts'
import { listTogether, loadRedlines, type RedlineRow, type TogetherRow } from './redlineStore.ts'

interface OnRedline extends SiblingsAsked {
  /** The redlined step that was asked for. */
  readonly runStepId: string
  /** What the operation is asked to do with the redline of another unit; without an etag, which nobody saw. */
  inputOf(redline: TogetherRow): object
}

/** An operation on a redline, and on those that were begun with it on the other runs of its batch: they say the same. */
export async function actTogether<Input extends object, Made extends Ids>(
  context: RequestContext,
  operation: Operation<Input, Made>,
  input: object,
  { runStepId, inputOf, ...asked }: OnRedline,
): Promise<Act> {
  // What is no id has no redline; the act itself says what is wrong with it.
  if (!/^[1-9]\d{0,15}$/.test(runStepId)) return act(operation, input)
  const rows = await context.rows<TogetherRow>(listTogether([runStepId]))
  const redlines = new Map(rows.map((row) => [row.run_step_id, row]))
  const found = rows.map(({ run_step_id: id, run_id, run_batch_id, unit }) => ({
    id,
    run_id,
    run_batch_id,
    unit,
  }))
  const siblings = accepted(planSiblings({ act: 'redline', siblingIds: askedIds(asked) }, found))
  return actOnSiblings(operation, input, {
    runStepId,
    siblings,
    inputOf: (id) => {
      const redline = redlines.get(id)
      return redline === undefined ? {} : inputOf(redline)
    },
  })
}

/** The step of a redline, for an act that names the redline. */
export async function stepOfRedline(context: RequestContext, id: string): Promise<string> {
  if (!/^[1-9]\d{0,15}$/.test(id)) return ''
  return (await context.one<RedlineRow>(loadRedlines, id))?.run_step_id ?? ''
}

/** What a step is called in the other runs of its batch; in a run that does not have it, it stays itself and is refused there. */
export async function inOtherRuns(
  context: RequestContext,
  stepId: string | null | undefined,
): Promise<(runId: string) => string | null | undefined> {
  if (!stepId || !/^[1-9]\d{0,15}$/.test(stepId)) return () => stepId
  const siblings = await context.many<SiblingRow>(listSiblingsOfRunSteps, stepId)
  const ids = new Map(siblings.map(({ run_id, id }) => [run_id, id]))
  return (runId) => ids.get(runId) ?? stepId
}
