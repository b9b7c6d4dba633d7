import { orderUnchanged } from '@traveler/domain/redline/redlineOrder.ts'
import { whyNotStartRedline } from '@traveler/domain/redline/whyNotRedline.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { canonicalStepDefinition } from '@traveler/domain/step/canonicalStepDefinition.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { readRunWork, type SeenStep } from '../runStep/runWork.ts'
import { lockRunOfStep, lockRunsOfSteps } from '../runStep/runWorkStore.ts'
import { appendStepEvent } from '../runStep/stepMoves.ts'
import { findIssue, listOpenRedlinesOfSteps, type OpenRedlineRow } from './redlineStore.ts'
import { refuseMissingIssue, togetherOf } from './redlineWork.ts'

interface Input extends SeenStep {
  readonly reason?: string | null | undefined
  /** For which it is made; absent or null: for none. */
  readonly issueId?: string | null | undefined
  /** REMOVE: the step is left out of the run once the redline is applied. Absent: MODIFY. */
  readonly change?: 'MODIFY' | 'REMOVE' | null | undefined
}

/** Begin to change a step of one run: until the redline is applied or canceled, the step and what comes after it wait. */
export const createRedline: Operation<Input> = {
  name: 'createRedline',
  permission: 'CreateRedline',
  input: z.object({
    id,
    etag: etag.nullable(),
    reason,
    issueId: id.nullish(),
    change: z.enum(['MODIFY', 'REMOVE']).nullish(),
  }),
  lock: (input) => lockRunOfStep(input.id, [input.issueId]),
  lockJointly: (inputs) =>
    lockRunsOfSteps(
      inputs.map((input) => input.id),
      inputs.map(({ issueId }) => issueId),
    ),
  async perform(tx, input) {
    const [work, [open], issue, redlineId] = await Promise.all([
      readRunWork(tx, input),
      tx.read<OpenRedlineRow>(listOpenRedlinesOfSteps([input.id])),
      tx.readOne(findIssue(input.issueId ?? null)),
      tx.newId(),
    ])
    refuseMissingIssue(input.issueId, issue)
    const { step, run, around, now } = work
    const given = input.reason ?? null
    refuseIf(whyNotStartRedline({ run: around.run, step, open: open ?? null, reason: given }))
    const togetherId = await togetherOf(tx, redlineId)
    const { row, shown } = step
    const redline = {
      id: redlineId,
      run_id: run.id,
      run_step_id: step.id,
      change: input.change ?? 'MODIFY',
      status: 'DRAFT',
      reason: given ?? '',
      issue_id: input.issueId ?? null,
      base_definition_id: row.definition_id,
      content: canonicalStepDefinition(shown.definition),
      definition_id: null,
      required: [],
      author_ids: [tx.caller.userId],
      previous_status: row.status,
      previous_of_hold: row.status === 'HOLD' ? row.previous_status : null,
      order_change: orderUnchanged,
      together_id: togetherId,
      taken_from_id: null,
      applied_attempt: null,
      applied_at: null,
      applied_by: null,
      export_controlled: row.export_controlled,
      ...stamp(tx, now),
    } as const
    appendStepEvent(tx, work, {
      type: 'REDLINE_CREATED',
      reason: given,
      facts: { redlineId },
      moves: [{ stepId: step.id, set: { status: 'REDLINE', previous_status: row.status } }],
      changes: [insertRows('redline', [redline])],
    })
    return { redlineId, runStepId: step.id }
  },
}
