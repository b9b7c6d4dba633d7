import { isSameLink, linksAfter } from '@traveler/domain/redline/redlineOrder.ts'
import type { RunStepEdgeRow } from '../runStep/runStepStore.ts'
import type { RedlineRow } from './redlineStore.ts'
import { orderOf } from './redlineWork.ts'

type RedlineOfRun = Pick<
  RedlineRow,
  'organization_id' | 'run_id' | 'run_step_id' | 'order_change' | 'export_controlled'
>

/** The dependencies of a redlined step, either way, as they are once the redline is applied. */
export function edgesOnceApplied(
  redline: RedlineOfRun,
  edges: readonly RunStepEdgeRow[],
): readonly RunStepEdgeRow[] {
  const links = linksAfter(
    edges.map((edge) => ({ stepId: edge.step_id, upstreamStepId: edge.upstream_step_id })),
    orderOf(redline),
  )
  const known = [...edges, ...drawnEdges(redline)]
  return links
    .filter(({ stepId, upstreamStepId }) => [stepId, upstreamStepId].includes(redline.run_step_id))
    .flatMap(
      (link) =>
        known.find((edge) =>
          isSameLink(link, { stepId: edge.step_id, upstreamStepId: edge.upstream_step_id }),
        ) ?? [],
    )
}

/** The dependencies that a redline draws, as the rows that they become. */
export function drawnEdges(redline: RedlineOfRun): readonly RunStepEdgeRow[] {
  return orderOf(redline).drawn.map((link) => ({
    organization_id: redline.organization_id,
    id: link.id,
    run_id: redline.run_id,
    step_id: link.stepId,
    upstream_step_id: link.upstreamStepId,
    minimum_lag: link.minimumLagSeconds,
    maximum_lag: link.maximumLagSeconds,
    export_controlled: redline.export_controlled,
  }))
}
