import { isSameLink, linksAfter, whyNotOrderSteps } from '@traveler/domain/redline/redlineOrder.ts'
import { whyNotChangeRedline } from '@traveler/domain/redline/whyNotRedline.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { lockRunOfStep, lockRunsOfSteps } from '../runStep/runWorkStore.ts'
import { lag, whyNotLags } from '../stepEdge/edgeInput.ts'
import { listOpenRedlinesOfSteps, type OpenRedlineRow } from './redlineStore.ts'
import { appendRedline, openRedlineMissing, ordered, readRedlineWork } from './redlineWork.ts'

const input = z.object({ stepId: id, upstreamStepId: id, minimumLag: lag, maximumLag: lag })

/** Draw by a redline in draft that a step of a run waits for another: by the one of the step that waits, else of the other. */
export const createRunStepEdge: Operation<z.output<typeof input>> = {
  name: 'createRunStepEdge',
  permission: 'CreateRunStepEdge',
  input,
  lock: ({ stepId }) => lockRunOfStep(stepId),
  lockJointly: (inputs) => lockRunsOfSteps(inputs.map(({ stepId }) => stepId)),
  async perform(tx, given) {
    const { stepId, upstreamStepId, minimumLag = null, maximumLag = null } = given
    const found = await tx.read<OpenRedlineRow>(listOpenRedlinesOfSteps([stepId, upstreamStepId]))
    const open = found.find(({ run_step_id }) => run_step_id === stepId) ?? found[0]
    if (open === undefined) throw openRedlineMissing(stepId)
    const read = await readRedlineWork(tx, { id: open.id })
    const { inReview, work } = read
    refuseIf(whyNotChangeRedline('edit', work.around.run, inReview))
    const link = { stepId, upstreamStepId }
    const { order, links } = inReview
    const missing = [stepId, upstreamStepId].find((one) => !work.steps.has(one))
    refuseIf(missing === undefined ? null : { code: 'NOT_FOUND', type: 'RunStep', id: missing })
    refuseIf(whyNotLags(minimumLag, maximumLag))
    if (linksAfter(links, order).some((one) => isSameLink(one, link)))
      refuseIf({
        code: 'ALREADY_EXISTS',
        type: 'RunStepsEdge',
        field: 'upstreamStepId',
        value: upstreamStepId,
      })
    const standing = work.edges.find(
      (edge) => edge.step_id === stepId && edge.upstream_step_id === upstreamStepId,
    )
    if (standing !== undefined) {
      refuseIf(standing.minimum_lag === minimumLag && standing.maximum_lag === maximumLag ? null : otherLags)
      const removed = order.removed.filter((one) => !isSameLink(one, link))
      appendRedline(tx, read, {
        type: 'RUN_STEP_EDGE_CREATED',
        set: ordered(tx, read.redline, { ...order, removed }),
      })
      return { runStepEdgeId: standing.id, redlineId: open.id }
    }
    const edge = {
      id: await tx.newId(),
      ...link,
      minimumLagSeconds: minimumLag,
      maximumLagSeconds: maximumLag,
    }
    const changed = { ...order, drawn: [...order.drawn, edge] }
    refuseIf(whyNotOrderSteps(inReview.steps, links, changed))
    appendRedline(tx, read, { type: 'RUN_STEP_EDGE_CREATED', set: ordered(tx, read.redline, changed) })
    return { runStepEdgeId: edge.id, redlineId: open.id }
  },
}

const otherLags: Refusal = {
  code: 'INVALID_INPUT',
  field: 'minimumLag',
  problem: 'is another than the run has for this dependency, which the redline takes out',
  remedy: 'Put it back with the lags that it had.',
}
