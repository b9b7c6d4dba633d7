import { findDeadlock } from '../procedure/findDeadlock.ts'
import type { StepEdge } from '../procedure/planReleaseOrder.ts'
import type { Refusal } from '../refusal.ts'
import { isFinished, type RunStepNode } from '../runStep/runStepNode.ts'

/** That one step of a run waits for another. */
export type RunStepLink = Pick<StepEdge, 'stepId' | 'upstreamStepId'>

/** A dependency that a redline draws; its id is given when it is drawn. */
export interface DrawnLink extends StepEdge {
  readonly id: string
}

/** What a redline changes in the order of work of its run; it is done when the redline is applied. */
export interface RedlineOrder {
  /** Behind which step of its level the step stood, and is to stand; null: before all of them. Null as a whole: it stays. */
  readonly place: { readonly before: string | null; readonly after: string | null } | null
  readonly drawn: readonly DrawnLink[]
  readonly removed: readonly RunStepLink[]
}

export const orderUnchanged: RedlineOrder = { place: null, drawn: [], removed: [] }

export function changesOrder({ place, drawn, removed }: RedlineOrder): boolean {
  return place !== null || drawn.length > 0 || removed.length > 0
}

/** The dependencies of a run as they are once the redline is applied. */
export function linksAfter<Link extends RunStepLink>(
  links: readonly Link[],
  { drawn, removed }: RedlineOrder,
): readonly (Link | DrawnLink)[] {
  const kept = links.filter((link) => !removed.some((one) => isSameLink(one, link)))
  return [...kept, ...drawn.filter((one) => !kept.some((link) => isSameLink(one, link)))]
}

export function isSameLink(one: RunStepLink, other: RunStepLink): boolean {
  return one.stepId === other.stepId && one.upstreamStepId === other.upstreamStepId
}

/** A step among those of its level, which stand in their order. */
type LevelStep = Pick<RunStepNode, 'id' | 'status'>

/** Where a step comes to stand on a level: behind one of its steps, before all of them, or at its end. */
export type Place = { readonly after: string | null } | 'END'

/**
 * What a step waits for that comes to stand on a level, and what waits for it: what waited for the step before it, as far as
 * that is not done. At the end it waits for all that nothing on the level waits for.
 */
export function linksAt(
  stepId: string,
  level: readonly LevelStep[],
  links: readonly RunStepLink[],
  place: Place,
): readonly RunStepLink[] {
  const ids = new Set(level.map(({ id }) => id))
  const within = links.filter((link) => ids.has(link.stepId) && ids.has(link.upstreamStepId))
  const behind = (upstreamStepId: string): RunStepLink => ({ stepId, upstreamStepId })
  const before = (downstream: LevelStep): RunStepLink => ({
    stepId: downstream.id,
    upstreamStepId: stepId,
  })
  if (place === 'END')
    return level
      .filter(({ id }) => !within.some((link) => link.upstreamStepId === id))
      .map(({ id }) => behind(id))
  const { after } = place
  const waiting = level.filter(({ id }) =>
    after === null
      ? !within.some((link) => link.stepId === id)
      : within.some((link) => link.stepId === id && link.upstreamStepId === after),
  )
  const open = waiting.filter(({ status }) => status !== 'COMPLETE' && status !== 'CANCELED')
  return [...(after === null ? [] : [behind(after)]), ...open.map(before)]
}

/** What is drawn and removed where a step of a level is moved behind another one: the gap that it leaves is closed. */
export function planMove(
  stepId: string,
  level: readonly LevelStep[],
  links: readonly RunStepLink[],
  after: string | null,
): { readonly drawn: readonly RunStepLink[]; readonly removed: readonly RunStepLink[] } {
  const others = level.filter(({ id }) => id !== stepId)
  const ids = new Set(others.map(({ id }) => id))
  const upstream = links.filter((link) => link.stepId === stepId && ids.has(link.upstreamStepId))
  const downstream = links.filter((link) => link.upstreamStepId === stepId && ids.has(link.stepId))
  const rest = links.filter((link) => !upstream.includes(link) && !downstream.includes(link))
  const closing = downstream.flatMap((below) =>
    upstream.map((above) => ({ stepId: below.stepId, upstreamStepId: above.upstreamStepId })),
  )
  const closed = [...rest, ...closing]
  const wanted = [...closing, ...linksAt(stepId, others, closed, { after })]
  const isIn = (all: readonly RunStepLink[]) => (one: RunStepLink) =>
    all.some((other) => isSameLink(one, other))
  return {
    drawn: wanted.filter((one) => !isIn(links)(one)),
    removed: [...upstream, ...downstream]
      .filter((one) => !isIn(wanted)(one))
      .map((link) => ({ stepId: link.stepId, upstreamStepId: link.upstreamStepId })),
  }
}

/** The ids of a level in their order, with a step put behind another one of them; null: before all. */
export function placedBehind(
  level: readonly string[],
  stepId: string,
  after: string | null,
): readonly string[] {
  const others = level.filter((id) => id !== stepId)
  const at = after === null ? 0 : others.indexOf(after) + 1
  return others.toSpliced(at, 0, stepId)
}

/** The step before this one in an order; null: it is the first. */
export function stepBefore(order: readonly string[], stepId: string): string | null {
  return order[order.indexOf(stepId) - 1] ?? null
}

/** Everything that keeps the order of work of a run from being as a redline draws it. */
export function whyNotOrderSteps(
  steps: readonly RunStepNode[],
  links: readonly RunStepLink[],
  order: RedlineOrder,
): readonly Refusal[] {
  if (!changesOrder(order)) return []
  const byId = new Map(steps.map((step) => [step.id, step]))
  const done = order.drawn.flatMap(({ stepId, upstreamStepId }) => {
    const [waiting, upstream] = [byId.get(stepId), byId.get(upstreamStepId)]
    if (waiting === undefined || upstream === undefined || !isFinished(waiting)) return []
    return [
      {
        where: `step ${waiting.number}`,
        problem: `is ${waiting.status} and waits no more for step ${upstream.number}. Take that dependency out`,
      },
    ]
  })
  const circle = findDeadlock(steps, linksAfter(links, order))
  const nameOf = (id: string) => {
    const step = byId.get(id)
    return step === undefined ? id : `${step.number} ${step.title}`.trim()
  }
  return [
    ...(done.length === 0 ? [] : [{ code: 'REDLINE_INVALID', problems: done } as const]),
    ...(circle === null ? [] : [{ code: 'DEPENDENCY_CYCLE', path: circle.map(nameOf) } as const]),
  ]
}
