import { decidedAndSaid, type ReviewView } from '../../../components/review/reviewView.ts'
import { words } from '../../../components/words.ts'
import type { ProcedureStep, StandardStepView } from '../../../generated/documents.ts'
import { ProcedureSteps } from '../ProcedureSteps.tsx'
import { namedSteps, wantedAndAsked } from '../procedureReview.tsx'

/** The review of a version of a standard step, as every review is shown. */
export function standardStepReview(
  step: StandardStepView,
  /** The top one and all below it. */
  steps: readonly ProcedureStep[],
): ReviewView {
  const { id, title, version, status, digest, releaseBlockers } = step
  return {
    kind: 'standardStep',
    id,
    title,
    name: `${title} · ${words.common.version(version ?? 1)}`,
    status: status ?? 'DRAFT',
    digest,
    blockers: releaseBlockers,
    ...wantedAndAsked(step),
    ...decidedAndSaid(step.reviews ?? []),
    // What is about the top one is about the whole version.
    steps: namedSteps(steps).filter((named) => named.id !== id),
    shown: <ProcedureSteps steps={steps} />,
  }
}
