import { levelBelow } from '@traveler/domain/redline/addedStep.ts'
import {
  type DrawnLink,
  orderUnchanged,
  placedBehind,
  planMove,
  type RedlineOrder,
  type RunStepLink,
  stepBefore,
} from '@traveler/domain/redline/redlineOrder.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { type Change, deleteRows, insertRows, updateRows } from '../operation/change.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { RunWork, WorkStep } from '../runStep/runWork.ts'
import { linksOf } from './redlineWork.ts'

/** The steps of a run with their places among those of their level. */
export function placedSteps({ steps }: Pick<RunWork, 'steps'>) {
  return [...steps.values()].map((step) => ({ ...step, position: step.row.position }))
}

/** New dependencies, without lags. */
export async function drawnLinks(
  tx: Transaction,
  links: readonly RunStepLink[],
): Promise<readonly DrawnLink[]> {
  const ids = await tx.newIds(links.length)
  return links.map((link, nth) => ({
    id: ids[nth] ?? '',
    ...link,
    minimumLagSeconds: null,
    maximumLagSeconds: null,
  }))
}

/** The rows of dependencies that come into a run. */
export function newEdges({ id, export_controlled }: RunWork['run'], links: readonly DrawnLink[]): Change[] {
  if (links.length === 0) return []
  const rows = links.map((link) => ({
    id: link.id,
    run_id: id,
    step_id: link.stepId,
    upstream_step_id: link.upstreamStepId,
    minimum_lag: link.minimumLagSeconds,
    maximum_lag: link.maximumLagSeconds,
    export_controlled,
  }))
  return [insertRows('run_step_edge', rows)]
}

/** What a redline changes that puts its step behind another one of its level, `after`; null: before all of them. */
export async function movedBehind(
  tx: Transaction,
  work: RunWork,
  step: WorkStep,
  after: string | null,
): Promise<RedlineOrder> {
  const level = levelBelow(placedSteps(work), step.parentId)
  const ids = level.map(({ id }) => id)
  if (after === step.id || (after !== null && !ids.includes(after)))
    throw new Refused({ code: 'NOT_FOUND', type: 'RunStep on the level of the redlined one', id: after })
  const before = stepBefore(ids, step.id)
  if (before === after) return orderUnchanged
  const { drawn, removed } = planMove(step.id, level, linksOf(work), after)
  return { place: { before, after }, drawn: await drawnLinks(tx, drawn), removed }
}

/** What an applied redline makes of the order of work: the place of its step, and the rows that change beside it. */
export function reordered(work: RunWork, { place, drawn, removed }: RedlineOrder) {
  const { step, run, edges } = work
  const findEdge = (stepId: string, upstreamStepId: string) =>
    edges.find((edge) => edge.step_id === stepId && edge.upstream_step_id === upstreamStepId)
  const fresh = drawn.filter((link) => findEdge(link.stepId, link.upstreamStepId) === undefined)
  const gone = removed.flatMap((link) => findEdge(link.stepId, link.upstreamStepId)?.id ?? [])
  const level = levelBelow(placedSteps(work), step.parentId)
  const order =
    place === null
      ? level.map(({ id }) => id)
      : placedBehind(
          level.map(({ id }) => id),
          step.id,
          place.after,
        )
  const changes: Change[] = [
    ...placesBeside(step.id, level, order),
    ...(gone.length === 0
      ? []
      : [
          deleteRows(
            'run_step_edge',
            gone.map((id) => ({ id })),
          ),
        ]),
    ...newEdges(run, fresh),
  ]
  return { position: place === null ? step.row.position : order.indexOf(step.id) + 1, changes }
}

/**
 * The new places of the steps beside one that comes or moves. Their etags stay: nothing changes for who works on them.
 * `order` may name a step that is not on the level yet.
 */
export function placesBeside(
  stepId: string,
  level: readonly { readonly id: string; readonly position: number }[],
  order: readonly string[],
): Change[] {
  const moved = level.filter(
    ({ id, position }) => id !== stepId && order.includes(id) && position !== order.indexOf(id) + 1,
  )
  if (moved.length === 0) return []
  const rows = moved.map(({ id, position }) => ({
    key: { id },
    set: { position: order.indexOf(id) + 1 },
    expect: { position },
  }))
  return [updateRows('run_step', rows)]
}
