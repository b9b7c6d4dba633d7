import { whyNotDrawStepEdge } from '@traveler/domain/procedure/whyNotReleaseProcedure.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditDraft } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { stepEdge } from '../procedure/frozenContent.ts'
import { draftStream } from '../step/draftStream.ts'
import { listPlacesOf, loadStepToChange, type StepPlaceRow, type StepToChangeRow } from '../step/stepStore.ts'
import { titledPlaces } from '../step/stepTree.ts'
import { lag, whyNotLags } from './edgeInput.ts'
import { listEdgesOfVersion, type StepEdgeRow } from './stepEdgeStore.ts'

interface Input {
  readonly stepId: string
  readonly upstreamStepId: string
  /** Seconds after the end of the upstream step; absent: none. */
  readonly minimumLag?: number | null | undefined
  readonly maximumLag?: number | null | undefined
}

/** Draw that a step of a draft waits for another, with how long at least and at most. */
export const createStepEdge: Operation<Input> = {
  name: 'createStepEdge',
  permission: 'CreateStepEdge',
  input: z.object({ stepId: id, upstreamStepId: id, minimumLag: lag, maximumLag: lag }),
  lock: (input) => lockDraftsOf('step', [input.stepId]),
  async perform(tx, input) {
    const [found, places, edges] = await Promise.all([
      tx.readOne<StepToChangeRow>(loadStepToChange(input.stepId)),
      tx.read<StepPlaceRow>(listPlacesOf({ procedureId: null, stepId: input.stepId })),
      tx.read<StepEdgeRow>(listEdgesOfVersion(input.stepId)),
    ])
    const step = seenRow(found, { type: 'Step', id: input.stepId })
    refuseIf(whyNotEditDraft(step.draft))
    refuseIf(whyNotDraw(input, places, edges))
    const [stepEdgeId, now] = await Promise.all([tx.newId(), tx.now()])
    const edge = {
      id: stepEdgeId,
      procedure_id: step.procedure_id,
      step_id: step.id,
      upstream_step_id: input.upstreamStepId,
      minimum_lag: input.minimumLag ?? null,
      maximum_lag: input.maximumLag ?? null,
      drawn: true,
      export_controlled: step.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: draftStream(step.draft),
      type: 'STEP_EDGE_CREATED',
      changes: [insertRows('step_edge', [edge])],
    })
    return { stepEdgeId }
  },
}

function whyNotDraw(
  input: Input,
  places: readonly StepPlaceRow[],
  edges: readonly StepEdgeRow[],
): Refusal | null {
  const { stepId, upstreamStepId, minimumLag, maximumLag } = input
  if (!places.some((place) => place.id === upstreamStepId))
    return { code: 'NOT_FOUND', type: 'Step', id: upstreamStepId }
  if (edges.some((edge) => edge.step_id === stepId && edge.upstream_step_id === upstreamStepId)) {
    return { code: 'ALREADY_EXISTS', type: 'StepsEdge', field: 'upstreamStepId', value: upstreamStepId }
  }
  const lags = whyNotLags(minimumLag, maximumLag)
  if (lags !== null) return lags
  return whyNotDrawStepEdge(titledPlaces(places), edges.map(stepEdge), {
    stepId,
    upstreamStepId,
    minimumLagSeconds: minimumLag ?? null,
    maximumLagSeconds: maximumLag ?? null,
  })
}
