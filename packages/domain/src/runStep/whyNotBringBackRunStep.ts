import type { Refusal } from '../refusal.ts'
import { type RunLife, whyNotOpenRun } from '../runLife/runLife.ts'
import { ancestorsOf, type RunStepNode, type RunStepTree } from './runStepNode.ts'
import { whyNotMoveRunStep } from './runStepStatus.ts'

/** A skipped step is brought back while its run is open. */
export function whyNotBringBackRunStep(
  run: RunLife,
  step: RunStepNode,
  steps: RunStepTree,
): readonly Refusal[] {
  const moved = whyNotMoveRunStep('bringBack', step.status)
  if (moved !== null) return [moved]
  return [whyNotOpenRun(run), whyNotBelowDone(step, steps)].filter((refusal) => refusal !== null)
}

/** A step below one that is done itself could never be worked: that one is reopened first. Headings follow by themselves. */
export function whyNotBelowDone(step: RunStepNode, steps: RunStepTree): Refusal | null {
  const done = ancestorsOf(step, steps).find((parent) => !parent.isHeading && parent.status === 'COMPLETE')
  if (done === undefined) return null
  const waitsFor = `its parent step ${done.number} ${done.title} to be reopened`
  return {
    code: 'RUN_STEP_NOT_AVAILABLE',
    number: step.number,
    title: step.title,
    waits: [{ kind: 'PARENT', waitsFor, until: null }],
  }
}
