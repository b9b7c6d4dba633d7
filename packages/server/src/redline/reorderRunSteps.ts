import { levelBelow } from '@traveler/domain/redline/addedStep.ts'
import { stepBefore } from '@traveler/domain/redline/redlineOrder.ts'
import { whyNotChangeRedline } from '@traveler/domain/redline/whyNotRedline.ts'
import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { planOrder, whyNotOrder } from '@traveler/domain/step/planOrder.ts'
import { z } from 'zod'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import { readRunWork } from '../runStep/runWork.ts'
import { lockRunOfStep } from '../runStep/runWorkStore.ts'
import { movedBehind, placedSteps } from './redlinedOrder.ts'
import { listOpenRedlinesOfSteps, type OpenRedlineRow } from './redlineStore.ts'
import { appendRedline, ordered, readRedlineWork } from './redlineWork.ts'

const input = z.object({
  runId: id.nullish(),
  parentRunStepId: id.nullish(),
  steps: z
    .array(z.object({ id, position: z.number().int().min(0), etag }))
    .min(1)
    .max(10_000),
})

const wanted = { field: 'steps', type: 'RunStep', one: 'step' }

/** Give steps of one level of a run their places, counted from 1, each by its redline in draft: they move once it is applied. */
export const reorderRunSteps: Operation<z.output<typeof input>> = {
  name: 'reorderRunSteps',
  permission: 'ReorderRunSteps',
  input,
  lock: (given) => lockRunOfStep(given.steps[0]?.id ?? '0'),
  async perform(tx, given) {
    const named = given.steps.map((step) => step.id)
    const [work, open] = await Promise.all([
      readRunWork(tx, { id: named[0] ?? '0', etag: null }),
      tx.read<OpenRedlineRow>(listOpenRedlinesOfSteps(named)),
    ])
    if ((given.runId ?? work.run.id) !== work.run.id)
      throw new Refused({ code: 'NOT_FOUND', type: 'Run', id: given.runId ?? '' })
    const level = levelBelow(placedSteps(work), given.parentRunStepId ?? work.step.parentId)
    refuseIf(whyNotOrder(wanted, level, given.steps))
    for (const step of given.steps) seenRow(work.steps.get(step.id)?.row, { type: 'RunStep', ...step })
    const before = level.map((step) => step.id)
    const after = planOrder(level, given.steps)
    const redlined = new Set(open.map(({ run_step_id }) => run_step_id))
    const rest = (ids: readonly string[]) => ids.filter((one) => !redlined.has(one))
    const astray = rest(after).find((one, nth) => rest(before)[nth] !== one)
    refuseIf(
      astray === undefined ? null : notRedlined(level.find((step) => step.id === astray)?.number ?? ''),
    )
    const forks = tx.fork(open.length)
    await Promise.all(forks.map((fork, nth) => move(fork, open[nth], after)))
    tx.joinIn(forks)
    return { runStepIds: named }
  },
}

/** Puts one step behind the one before it in the order. */
async function move(
  tx: Transaction,
  open: OpenRedlineRow | undefined,
  order: readonly string[],
): Promise<void> {
  if (open === undefined) return
  const read = await readRedlineWork(tx, { id: open.id })
  const { work, inReview, redline } = read
  refuseIf(whyNotChangeRedline('edit', work.around.run, inReview))
  const moved = await movedBehind(tx, work, work.step, stepBefore(order, open.run_step_id))
  appendRedline(tx, read, { type: 'REDLINE_UPDATED', set: ordered(tx, redline, moved) })
}

function notRedlined(number: string): Refusal {
  return {
    code: 'INVALID_INPUT',
    field: 'steps',
    problem: `moves step ${number}, which has no redline in draft`,
    remedy: 'Redline the step that is to move; the others stay around it as they stood.',
  }
}
