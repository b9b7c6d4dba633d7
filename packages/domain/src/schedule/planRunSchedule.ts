import { shifted } from './planPush.ts'
import { isMovable, rollUpSchedule, type Schedule, type ScheduledStep } from './stepSchedule.ts'

/**
 * The steps of a run that is put somewhere in time. Scheduled steps that nobody has begun move together: with a start or an
 * end alone they keep their lengths, with both they are stretched or pressed into it in proportion. A run without any is
 * laid out by the lead times of its steps, each beginning when the steps before it and their minimum lags allow; without
 * lead times its steps stay without times. No start and no end: the steps lose theirs.
 */
export function planRunSchedule(steps: readonly ScheduledStep[], wanted: Schedule): readonly ScheduledStep[] {
  const movable = steps.filter((step) => isMovable(step) && !step.isHeading)
  if (wanted.start === null && wanted.end === null) return withTimes(steps, movable.map(unscheduled))
  const scheduled = movable.filter(({ start, end }) => start !== null || end !== null)
  const placed = scheduled.length > 0 ? scheduled : laidOut(steps, movable)
  return withTimes(steps, fitted(placed, wanted))
}

const unscheduled = (step: ScheduledStep): ScheduledStep => ({ ...step, start: null, end: null })

function withTimes(
  steps: readonly ScheduledStep[],
  moved: readonly ScheduledStep[],
): readonly ScheduledStep[] {
  const byId = new Map(moved.map((step) => [step.id, step]))
  return steps.map((step) => byId.get(step.id) ?? step)
}

/** Steps as they are, put where they are wanted as a whole. */
function fitted(steps: readonly ScheduledStep[], wanted: Schedule): readonly ScheduledStep[] {
  const now = rollUpSchedule(steps)
  if (now.start === null || now.end === null) return []
  const [first, last] = [Date.parse(now.start), Date.parse(now.end)]
  if (wanted.start === null || wanted.end === null || first === last) {
    const by =
      wanted.start === null ? Date.parse(wanted.end ?? now.end) - last : Date.parse(wanted.start) - first
    return steps.map((step) => ({ ...step, ...shifted(step, by) }))
  }
  const begin = Date.parse(wanted.start)
  const stretch = (Date.parse(wanted.end) - begin) / (last - first)
  const at = (time: string | null): string | null =>
    time === null ? null : new Date(Math.round(begin + (Date.parse(time) - first) * stretch)).toISOString()
  return steps.map((step) => ({ ...step, start: at(step.start), end: at(step.end) }))
}

/** Steps one after the other by their lead times, from the beginning of time on; none where no lead time is said. */
function laidOut(
  steps: readonly ScheduledStep[],
  movable: readonly ScheduledStep[],
): readonly ScheduledStep[] {
  if (movable.every(({ leadTime }) => leadTime === null)) return []
  const plan = new Layout(steps)
  return movable.map((step) => {
    const start = plan.startOf(step)
    const end = start + (step.leadTime ?? 0) * 1_000
    return { ...step, start: new Date(start).toISOString(), end: new Date(end).toISOString() }
  })
}

/** Where each step begins and ends when it begins as early as it may. Milliseconds; each is worked out once. */
class Layout {
  readonly #byId: ReadonlyMap<string, ScheduledStep>
  readonly #children: ReadonlyMap<string | null, readonly ScheduledStep[]>
  readonly #starts = new Map<string, number>()
  readonly #ends = new Map<string, number>()

  constructor(steps: readonly ScheduledStep[]) {
    this.#byId = new Map(steps.map((step) => [step.id, step]))
    this.#children = Map.groupBy(steps, ({ parentId }) => parentId)
  }

  startOf(step: ScheduledStep): number {
    const known = this.#starts.get(step.id)
    if (known !== undefined) return known
    const parent = this.#byId.get(step.parentId ?? '')
    const bounds = step.upstream.flatMap((edge) => {
      const upstream = this.#byId.get(edge.upstreamStepId)
      return upstream === undefined ? [] : [this.#endOf(upstream) + (edge.minimumLagSeconds ?? 0) * 1_000]
    })
    const start = Math.max(0, ...bounds, parent === undefined ? 0 : this.startOf(parent))
    this.#starts.set(step.id, start)
    return start
  }

  /** Of a parent, when the last of its children ends. What has begun or is done takes no time any more. */
  #endOf(step: ScheduledStep): number {
    const known = this.#ends.get(step.id)
    if (known !== undefined) return known
    const own = step.isHeading || !isMovable(step) ? 0 : (step.leadTime ?? 0) * 1_000
    const children = this.#children.get(step.id) ?? []
    const end = Math.max(this.startOf(step) + own, ...children.map((child) => this.#endOf(child)))
    this.#ends.set(step.id, end)
    return end
  }
}
