import type { StepEdge } from '@traveler/domain/procedure/planReleaseOrder.ts'
import {
  type DraftStep,
  whyNotReleaseStandardStep,
} from '@traveler/domain/procedure/whyNotReleaseProcedure.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import type { Read } from '../operation/read.ts'
import { draftStep, stepEdge } from '../procedure/frozenContent.ts'
import {
  type FrozenContentRow,
  type FrozenEdgeRow,
  listFrozenContents,
} from '../procedure/frozenProcedureStore.ts'
import { readStandOfReview, type StandOfReview, whyNotApprovedYet } from '../review/reviewDemand.ts'
import { reviewedStandardStep } from '../review/reviewedStandardStep.ts'
import { listStandardEdges } from './standardStepStore.ts'

/** What a version of a standard step in review holds, and how its review stands. */
export interface StandardReleaseFacts {
  readonly steps: readonly DraftStep[]
  readonly edges: readonly StepEdge[]
  readonly review: StandOfReview
}

/** Reads it in one round trip; `stepId` is the top step. */
export async function readStandardReleaseFacts(read: Read, stepId: string): Promise<StandardReleaseFacts> {
  const [contents, drawn, review] = await Promise.all([
    read<FrozenContentRow>(listFrozenContents(stepId)),
    read<FrozenEdgeRow>(listStandardEdges(stepId)),
    readStandOfReview(read, reviewedStandardStep, stepId),
  ])
  return { steps: contents.map(draftStep), edges: drawn.map(stepEdge), review }
}

/** Whether all the approvals that the release takes are there. */
export function isApproved({ review }: StandardReleaseFacts): boolean {
  return whyNotApprovedYet(review) === null
}

/** All that a version lacks for its release, at once: what is wrong with its steps, and which approvals are missing. */
export function whyNotReleaseStandardYet({ review, ...draft }: StandardReleaseFacts): readonly Refusal[] {
  const refusals = [whyNotReleaseStandardStep({ ...draft, order: 'AS_DRAWN' }), whyNotApprovedYet(review)]
  return refusals.filter((refusal) => refusal !== null)
}
