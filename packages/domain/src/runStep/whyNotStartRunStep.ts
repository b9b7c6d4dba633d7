import type { Refusal } from '../refusal.ts'
import type { RunAround } from './availableToWork.ts'
import { whyNotAvailable } from './availableToWork.ts'
import type { RunStepNode } from './runStepNode.ts'
import { whyNotMoveRunStep } from './runStepStatus.ts'

/**
 * What keeps a step from being started (rules 9, 10 and 14). `openGates`: refusals of the gates before start.
 * `openIssues`: issues whose resolve-by step is at or before this one.
 */
export function whyNotStartRunStep(
  step: RunStepNode,
  around: RunAround,
  openGates: readonly Refusal[],
  openIssues: readonly string[],
): readonly Refusal[] {
  const moved = whyNotMoveRunStep('start', step.status)
  if (moved !== null) return [moved]
  if (step.isHeading)
    return [{ code: 'STEP_IS_HEADING', number: step.number, title: step.title, action: 'start it' }]
  const unavailable = whyNotAvailable(step, around)
  const issues: readonly Refusal[] =
    openIssues.length === 0
      ? []
      : [
          {
            code: 'RUN_STEP_NOT_AVAILABLE',
            number: step.number,
            title: step.title,
            waits: openIssues.map((issue) => ({
              kind: 'ISSUE',
              waitsFor: `issue ${issue} to be resolved`,
              until: null,
            })),
          },
        ]
  return [...(unavailable === null ? [] : [unavailable]), ...issues, ...openGates]
}
