import { stepElementId } from '@traveler/domain/procedureMerge/procedureContent.ts'
import type { RedlinedStep } from '@traveler/domain/procedureMerge/withRedline.ts'
import { levelBelow } from '@traveler/domain/redline/addedStep.ts'
import type { RunStepLink } from '@traveler/domain/redline/redlineOrder.ts'
import { parseStepDefinition } from '@traveler/domain/step/parseStepDefinition.ts'
import type { Read } from '../operation/read.ts'
import { elementsOf } from '../redline/redlineToTake.ts'
import { orderOf } from '../redline/redlineWork.ts'
import { listStepsOfRedlinedRuns, type RedlinedRunStepRow } from '../redline/takenRedlineStore.ts'
import { listRunStepEdgesOfRuns, type RunStepEdgeOfRunRow } from '../runStep/runStepStore.ts'
import type { RedlineToMergeRow } from './mergeStore.ts'

/** What a redline makes of its step, as a version of the procedure knows the steps of its run. */
export async function readRedlinedStep(read: Read, row: RedlineToMergeRow): Promise<RedlinedStep> {
  const [steps, edges] = await Promise.all([
    read<RedlinedRunStepRow>(listStepsOfRedlinedRuns([row.id])),
    read<RunStepEdgeOfRunRow>(listRunStepEdgesOfRuns([row.run_id])),
  ])
  const elements = elementsOf(steps)
  const elementOf = (id: string): string => elements.get(id) ?? ''
  const link = ({ stepId, upstreamStepId }: RunStepLink) => ({
    stepId: elementOf(stepId),
    upstreamStepId: elementOf(upstreamStepId),
  })
  const { place, drawn, removed } = orderOf(row)
  const isAdded = row.change === 'ADD'
  const own = edges.filter((edge) => [edge.step_id, edge.upstream_step_id].includes(row.run_step_id))
  return {
    element: stepElementId(row.step_key_id, row.occurrence),
    definition: row.change === 'REMOVE' ? null : parseStepDefinition(row.content),
    place: isAdded || place !== null ? placeIn(steps, row.run_step_id, elementOf) : null,
    isAdded,
    // All that an added step waits for, and that waits for it, is the redline’s.
    drawn: isAdded
      ? own.map(({ step_id, upstream_step_id, minimum_lag, maximum_lag }) => ({
          ...link({ stepId: step_id, upstreamStepId: upstream_step_id }),
          minimumLag: minimum_lag,
          maximumLag: maximum_lag,
        }))
      : drawn.map((one) => ({
          ...link(one),
          minimumLag: one.minimumLagSeconds,
          maximumLag: one.maximumLagSeconds,
        })),
    removed: removed.map(link),
  }
}

function placeIn(
  rows: readonly RedlinedRunStepRow[],
  runStepId: string,
  elementOf: (id: string) => string,
): RedlinedStep['place'] {
  const steps = rows.map((step) => ({ ...step, parentId: step.parent_id }))
  const parentId = steps.find(({ id }) => id === runStepId)?.parentId ?? null
  const level = levelBelow(steps, parentId).map(({ id }) => id)
  return {
    parent: parentId === null ? null : elementOf(parentId),
    before: level.slice(0, level.indexOf(runStepId)).toReversed().map(elementOf),
  }
}
