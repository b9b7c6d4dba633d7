import type { Json } from '@traveler/domain/canonical.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import {
  listRunStepEdgesOfRuns,
  loadRunSteps,
  type RunStepEdgeOfRunRow,
  type RunStepRow,
} from '../runStep/runStepStore.ts'
import { edgesOnceApplied } from './edgeOfRedline.ts'
import type { RedlineRow } from './redlineStore.ts'
import { orderOf } from './redlineWork.ts'

/** A difference that a redline makes in the order of work, in the numbers of steps. */
export interface OrderDifference {
  readonly part: 'place' | 'dependency'
  readonly number: null
  readonly name: string
  readonly member: null
  readonly before: Json
  readonly after: Json
}

/** What a redline changes in the order of work: where its step stands, and which step waits for which. */
export async function orderDifferences(context: RequestContext, row: RedlineRow): Promise<OrderDifference[]> {
  const { place, drawn, removed } = row.change === 'ADD' ? await orderOfAdded(context, row) : orderOf(row)
  const numberOf = async (id: string): Promise<string> =>
    (await context.one<RunStepRow>(loadRunSteps, id))?.number ?? ''
  const behind = async (id: string | null): Promise<Json> => (id === null ? '' : numberOf(id))
  const told = async (link: { readonly stepId: string; readonly upstreamStepId: string }): Promise<Json> => {
    const [step, waitsFor] = await Promise.all([numberOf(link.stepId), numberOf(link.upstreamStepId)])
    return { step, waitsFor }
  }
  const common = { number: null, name: '', member: null } as const
  const placed =
    place === null
      ? []
      : [
          Promise.all([behind(place.before), behind(place.after)]).then(([before, after]) => ({
            part: 'place' as const,
            ...common,
            before,
            after,
          })),
        ]
  return Promise.all([
    ...placed,
    ...removed.map(async (link) => ({
      part: 'dependency' as const,
      ...common,
      before: await told(link),
      after: null,
    })),
    ...drawn.map(async (link) => ({
      part: 'dependency' as const,
      ...common,
      before: null,
      after: await told(link),
    })),
  ])
}

/** Of a step that is new everything is drawn: nothing waited for it before. */
async function orderOfAdded(context: RequestContext, row: RedlineRow) {
  const edges = await context.many<RunStepEdgeOfRunRow>(listRunStepEdgesOfRuns, row.run_id)
  const drawn = edgesOnceApplied(row, edges).map((edge) => ({
    stepId: edge.step_id,
    upstreamStepId: edge.upstream_step_id,
  }))
  return { place: orderOf(row).place, drawn, removed: [] }
}
