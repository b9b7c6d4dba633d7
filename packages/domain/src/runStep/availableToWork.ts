import type { Refusal } from '../refusal.ts'
import type { Wait } from '../refusalFacts.ts'
import type { RunLife } from '../runLife/runLife.ts'
import { whyNotWorkOnRun } from '../runLife/runLife.ts'
import type { RunStepNode, RunStepTree, UpstreamEdge } from './runStepNode.ts'
import { ancestorsOf, isFinished, parentOf } from './runStepNode.ts'

/** A stop that is not lifted, as a run of the version meets it (rule 26). */
export interface RunStop {
  /** The step of the run that it stops, with all below it; null: every step. */
  readonly runStepId: string | null
  readonly reason: string
}

/** What stands around a step when it is asked whether it can be worked. */
export interface RunAround {
  readonly run: RunLife
  readonly steps: RunStepTree
  readonly isUnitOnQualityHold: boolean
  /** The run names the issue whose disposition orders this rework (rule 1). */
  readonly isReworkOrdered: boolean
  readonly stops: readonly RunStop[]
  /** ISO 8601 UTC, the server's clock. */
  readonly now: string
}

/**
 * Null when the step is available to work (rule 10): TODO or IN_PROGRESS, every upstream step COMPLETE or CANCELED,
 * lags kept, its parent IN_PROGRESS or a heading that is itself available, the unit not on quality hold, nothing stopped,
 * the run open and not held. Else the refusal that names all it waits for.
 */
export function whyNotAvailable(step: RunStepNode, around: RunAround): Refusal | null {
  const waits = [
    ...statusWaits(step),
    ...orderWaits(step, around),
    ...unitWaits(around),
    ...stopWaits(step, around),
  ]
  const standing = whyNotWorkOnRun(around.run)
  if (standing !== null) return standing
  if (waits.length === 0) return null
  return { code: 'RUN_STEP_NOT_AVAILABLE', number: step.number, title: step.title, waits }
}

/** Whether the step could be worked now; a list may show it beside the status. */
export function isAvailable(step: RunStepNode, around: RunAround): boolean {
  return whyNotAvailable(step, around) === null
}

function statusWaits(step: RunStepNode): readonly Wait[] {
  if (step.status === 'TODO' || step.status === 'IN_PROGRESS') return []
  return [{ kind: 'STATUS', waitsFor: `the step itself, which is ${standing(step)}`, until: null }]
}

function unitWaits(around: RunAround): readonly Wait[] {
  if (!around.isUnitOnQualityHold || around.isReworkOrdered) return []
  return [{ kind: 'QUALITY_HOLD', waitsFor: 'quality to release the unit from its hold', until: null }]
}

/** Nobody begins what is stopped; what was begun before is held with its run (rule 26). */
function stopWaits(step: RunStepNode, around: RunAround): readonly Wait[] {
  if (step.status !== 'TODO') return []
  const within = new Map([step, ...ancestorsOf(step, around.steps)].map((one) => [one.id, one]))
  return around.stops.flatMap(({ runStepId, reason }): readonly Wait[] => {
    const stopped = runStepId === null ? null : within.get(runStepId)
    if (stopped === undefined) return []
    const what = stopped === null ? 'the procedure' : nameOf(stopped)
    return [{ kind: 'STOP', waitsFor: `the stop on ${what} to be lifted (${reason})`, until: null }]
  })
}

/** What comes before the step: its upstream steps with their lags, then its parent with what that waits for. */
function orderWaits(step: RunStepNode, around: RunAround): readonly Wait[] {
  const upstream = step.upstream.flatMap((edge) => edgeWaits(step, edge, around))
  const parent = parentOf(step, around.steps)
  return parent === null ? upstream : [...upstream, ...parentWaits(parent, around)]
}

function parentWaits(parent: RunStepNode, around: RunAround): readonly Wait[] {
  const isOpen = parent.status === 'IN_PROGRESS' || (parent.status === 'TODO' && parent.isHeading)
  // What is upstream of the parent is upstream of its children, also when it was reopened or redlined later
  // (rule 24).
  if (isOpen) return orderWaits(parent, around)
  const remedy = parent.status === 'TODO' ? 'to be started' : `which is ${standing(parent)}`
  return [{ kind: 'PARENT', waitsFor: `its parent ${nameOf(parent)} ${remedy}`, until: null }]
}

function edgeWaits(step: RunStepNode, edge: UpstreamEdge, around: RunAround): readonly Wait[] {
  const upstream = around.steps.get(edge.upstreamStepId)
  if (upstream === undefined) return []
  if (!isFinished(upstream))
    return [
      { kind: 'UPSTREAM', waitsFor: `${nameOf(upstream)}, which is ${standing(upstream)}`, until: null },
    ]
  // A skipped step had no process whose time could run; a started step kept its lags when it was started.
  if (upstream.status === 'CANCELED' || upstream.finishedAt === null || step.status !== 'TODO') return []
  return lagWaits(upstream, upstream.finishedAt, edge, around.now)
}

function lagWaits(
  upstream: RunStepNode,
  finishedAt: string,
  edge: UpstreamEdge,
  now: string,
): readonly Wait[] {
  const elapsed = (Date.parse(now) - Date.parse(finishedAt)) / 1_000
  const { minimumLagSeconds: minimum, maximumLagSeconds: maximum } = edge
  if (minimum !== null && elapsed < minimum) {
    const until = secondsAfter(finishedAt, minimum)
    return [
      {
        kind: 'LAG_MINIMUM',
        waitsFor: `${minimum} s to pass after ${nameOf(upstream)} (until ${until})`,
        until,
      },
    ]
  }
  if (maximum === null || elapsed <= maximum) return []
  const until = secondsAfter(finishedAt, maximum)
  return [
    {
      kind: 'LAG_MAXIMUM',
      waitsFor: `${nameOf(upstream)} to be repeated: the step had to start by ${until}`,
      until,
    },
  ]
}

function secondsAfter(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1_000).toISOString()
}

/** Its status, and what ends it where no act on the step does. */
function standing({ status }: RunStepNode): string {
  return status === 'REDLINE' ? 'REDLINE until its redline is applied or canceled' : status
}

function nameOf(step: RunStepNode): string {
  return `step ${step.number} ${step.title}`
}
