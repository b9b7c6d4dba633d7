import type { Refusal } from '../refusal.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotOpenRun } from '../runLife/runLife.ts'
import type { RunStepNode } from '../runStep/runStepNode.ts'
import { insertedStepNumber } from '../step/stepNumber.ts'
import { whyNotPlaceStep } from '../step/whyNotPlaceStep.ts'
import type { Place } from './redlineOrder.ts'

/** A run step with its place among those of its level. */
export type PlacedRunStep = RunStepNode & { readonly position: number }

/** Where a step is to be added to a run: behind a step, or on the level of the steps below `parentId`; null: at the top. */
export interface PlaceAsked {
  /** Absent: by `position`. Null: before all others of the level. */
  readonly afterStepId?: string | null | undefined
  readonly parentId?: string | null | undefined
  /** Its place on the level, 1 first; absent: at the end. */
  readonly position?: number | null | undefined
}

/** Where a step is added: its level in order, and behind which step of it. */
export interface AddedPlace {
  readonly parentId: string | null
  readonly level: readonly PlacedRunStep[]
  readonly place: Place
}

/** The place that is asked for, or what is not there of it. */
export function addedPlace(steps: readonly PlacedRunStep[], asked: PlaceAsked): AddedPlace | Refusal {
  const { afterStepId: after } = asked
  const before = after == null ? null : steps.find(({ id }) => id === after)
  if (before === undefined) return { code: 'NOT_FOUND', type: 'RunStep', id: after ?? '' }
  const parentId = before === null ? (asked.parentId ?? null) : before.parentId
  const level = levelBelow(steps, parentId)
  if (after !== undefined) return { parentId, level, place: { after } }
  const { position } = asked
  if (position == null || position > level.length) return { parentId, level, place: 'END' }
  return { parentId, level, place: { after: level[Math.max(position, 1) - 2]?.id ?? null } }
}

/** The steps of a level in their order. */
export function levelBelow<Step extends { readonly parentId: string | null; readonly position: number }>(
  steps: readonly Step[],
  parentId: string | null,
): readonly Step[] {
  return steps.filter((step) => step.parentId === parentId).toSorted((a, b) => a.position - b.position)
}

/** The number of an added step: 12A behind 12, 0A before all; 3.1 where it is the first step below 3. None is used again. */
export function addedNumber(steps: readonly PlacedRunStep[], added: AddedPlace): string {
  const { parentId, level, place } = added
  const taken = new Set(steps.map(({ number }) => number))
  const parent = steps.find(({ id }) => id === parentId)
  const prefix = parent === undefined ? '' : `${parent.number}.`
  if (level.length === 0) return `${prefix}1`
  const before = place === 'END' ? level.at(-1) : level.find(({ id }) => id === place.after)
  return insertedStepNumber(before?.number ?? `${prefix}0`, taken)
}

/** Everything that keeps a step with `levels` levels of its own from being added there. */
export function whyNotAddStep(
  run: RunLife,
  steps: readonly PlacedRunStep[],
  { parentId }: AddedPlace,
  levels = 1,
): readonly Refusal[] {
  const parent = steps.find(({ id }) => id === parentId)
  const isClosed =
    parent !== undefined &&
    (parent.status === 'CANCELED' || (parent.status === 'COMPLETE' && !parent.isHeading))
  const refusals: (Refusal | null)[] = [
    whyNotOpenRun(run),
    whyNotPlaceStep(steps, parentId, { levels, moved: null }),
    isClosed
      ? {
          code: 'INVALID_INPUT',
          field: 'parentId',
          problem: `names step ${parent.number}, which is ${parent.status}`,
          remedy: 'Take it up again first, or add the step elsewhere.',
        }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}
