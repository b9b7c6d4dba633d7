import { unassignedParts } from '@traveler/domain/mbom/assignParts.ts'
import { settingOf } from '@traveler/domain/organization/settings.ts'
import type { ReleaseOrder, StepEdge } from '@traveler/domain/procedure/planReleaseOrder.ts'
import { type DraftStep, whyNotReleaseProcedure } from '@traveler/domain/procedure/whyNotReleaseProcedure.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import type { Read } from '../operation/read.ts'
import { readStandOfReview, type StandOfReview, whyNotApprovedYet } from '../review/reviewDemand.ts'
import { reviewedProcedure } from '../review/reviewedProcedure.ts'
import { listWithdrawnUses } from '../standardStep/standardStepStore.ts'
import {
  type AssignableRow,
  type AssignedRow,
  assignableLine,
  assignedPart,
  listAssignableOfProcedure,
  listAssignedOfProcedures,
} from '../stepMbomItemAssociation/associationStore.ts'
import { draftStep, stepEdge } from './frozenContent.ts'
import {
  type FrozenContentRow,
  type FrozenEdgeRow,
  listFrozenContents,
  listFrozenEdges,
} from './frozenProcedureStore.ts'

/** What a version in review holds, and how its review stands. */
export interface ReleaseFacts {
  readonly steps: readonly DraftStep[]
  readonly edges: readonly StepEdge[]
  /** Parts of the BOM that no step takes, where the organization demands that each is taken. */
  readonly unassignedParts: readonly string[]
  /** Uses of standard steps that are withdrawn. */
  readonly withdrawnSteps: readonly string[]
  readonly review: StandOfReview
}

/** Reads it in one round trip. */
export async function readReleaseFacts(read: Read, procedureId: string): Promise<ReleaseFacts> {
  const [contents, drawn, lines, parts, withdrawn, review] = await Promise.all([
    read<FrozenContentRow>(listFrozenContents(procedureId)),
    read<FrozenEdgeRow>(listFrozenEdges([procedureId])),
    read<AssignableRow>(listAssignableOfProcedure(procedureId)),
    read<AssignedRow>(listAssignedOfProcedures([procedureId])),
    read<{ readonly id: string }>(listWithdrawnUses(procedureId)),
    readStandOfReview(read, reviewedProcedure, procedureId),
  ])
  const isDemanded = settingOf(review.settings, 'partsAssignedBeforeRelease')
  const leftOver = isDemanded ? unassignedParts(lines.map(assignableLine), parts.map(assignedPart)) : []
  return {
    steps: contents.map(draftStep),
    edges: drawn.map(stepEdge),
    unassignedParts: leftOver,
    withdrawnSteps: withdrawn.map(({ id }) => id),
    review,
  }
}

/** All that a version lacks for its release, at once: what is wrong with it, and which approvals are missing. */
export function whyNotReleaseYet(
  { review, ...draft }: ReleaseFacts,
  order: ReleaseOrder,
): readonly Refusal[] {
  const refusals = [whyNotReleaseProcedure({ ...draft, order }), whyNotApprovedYet(review)]
  return refusals.filter((refusal) => refusal !== null)
}
