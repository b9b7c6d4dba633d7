import { isSameLink } from '@traveler/domain/redline/redlineOrder.ts'
import { whyNotChangeRedline } from '@traveler/domain/redline/whyNotRedline.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { isSameEtag } from '../operation/etag.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { edgeEtag } from '../runStep/edgeEtag.ts'
import type { RunStepEdgeRow } from '../runStep/runStepStore.ts'
import { drawnEdges } from './edgeOfRedline.ts'
import { listOpenRedlinesOfEdge, loadRunStepEdges, lockRunOfEdge, type RedlineRow } from './redlineStore.ts'
import { appendRedline, openRedlineMissing, ordered, readRedlineWork } from './redlineWork.ts'

const input = z.object({ id, etag: etag.nullable() })

/** Take a dependency out of a run by the redline in draft of one of its steps. */
export const deleteRunStepEdge: Operation<z.output<typeof input>> = {
  name: 'deleteRunStepEdge',
  permission: 'DeleteRunStepEdge',
  input,
  lock: (given) => lockRunOfEdge([given.id]),
  lockJointly: (inputs) => lockRunOfEdge(inputs.map((given) => given.id)),
  async perform(tx, given) {
    const [standing, open] = await Promise.all([
      tx.readOne<RunStepEdgeRow>(loadRunStepEdges([given.id])),
      tx.read<RedlineRow>(listOpenRedlinesOfEdge(given.id)),
    ])
    const drawn = open.flatMap((redline) => drawnEdges(redline).map((edge) => ({ redline, edge })))
    const own = drawn.find(({ edge }) => edge.id === given.id)
    const edge = standing ?? own?.edge
    if (edge === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'RunStepsEdge', id: given.id })
    if (given.etag !== null && !isSameEtag(given.etag, edgeEtag(edge)))
      throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'RunStepsEdge', id: given.id })
    const ofStep = (stepId: string) => open.find((one) => one.run_step_id === stepId)
    const redline = own?.redline ?? ofStep(edge.step_id) ?? ofStep(edge.upstream_step_id)
    if (redline === undefined) throw openRedlineMissing(edge.step_id)
    const read = await readRedlineWork(tx, { id: redline.id })
    refuseIf(whyNotChangeRedline('edit', read.work.around.run, read.inReview))
    const { order } = read.inReview
    const link = { stepId: edge.step_id, upstreamStepId: edge.upstream_step_id }
    const without = { ...order, drawn: order.drawn.filter((one) => !isSameLink(one, link)) }
    const isGone = standing === undefined || order.removed.some((one) => isSameLink(one, link))
    appendRedline(tx, read, {
      type: 'RUN_STEP_EDGE_DELETED',
      set: ordered(tx, read.redline, isGone ? without : { ...without, removed: [...without.removed, link] }),
    })
    return { runStepEdgeId: given.id, redlineId: redline.id }
  },
}
