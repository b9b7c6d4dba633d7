import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { etag, id, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { readRunWork } from '../runStep/runWork.ts'
import { appendStepEvent } from '../runStep/stepMoves.ts'
import { countedApprovals } from './countedApprovals.ts'
import {
  listApprovalsOfRedlines,
  loadAnyStepOfRun,
  loadRedlines,
  type RedlineApprovalOfRow,
  type RedlineRow,
} from './redlineStore.ts'
import { listStepsOfRedlinedRuns, lockRunsTaking, type RedlinedRunStepRow } from './takenRedlineStore.ts'
import { addedHere, changedStep } from './takenStep.ts'
import { readTaking, type Taking } from './taking.ts'

const input = z.object({ id, etag: etag.nullable(), redlineId: id, reason: wantedReason })

/**
 * Take an applied redline of another run into this one, where nobody has worked on what it changes. It is a redline of its own
 * here, with the approvals that were given for the same change.
 */
export const takeRedline: Operation<z.output<typeof input>> = {
  name: 'takeRedline',
  permission: 'ApplyRedline',
  input,
  lock: (given) => lockRunsTaking([given.id], [given.redlineId]),
  lockJointly: (inputs) =>
    lockRunsTaking(
      inputs.map((one) => one.id),
      inputs.map((one) => one.redlineId),
    ),
  async perform(tx, given) {
    const [any, found, sourceSteps, approvals, redlineId] = await Promise.all([
      tx.readOne<{ readonly id: string }>(loadAnyStepOfRun(given.id)),
      tx.readOne<RedlineRow>(loadRedlines([given.redlineId])),
      tx.read<RedlinedRunStepRow>(listStepsOfRedlinedRuns([given.redlineId])),
      tx.read<RedlineApprovalOfRow>(listApprovalsOfRedlines([given.redlineId])),
      tx.newId(),
    ])
    if (any === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Run', id: given.id })
    const source = seenRow(found, { type: 'Redline', id: given.redlineId })
    const work = await readRunWork(tx, { id: any.id, etag: null })
    seenRow(work.run, { type: 'Run', id: given.id, etag: given.etag })
    const taking = await readTaking(tx, work, { source, sourceSteps })
    const row = takenRow(tx, taking, redlineId)
    const taken = source.change === 'ADD' ? addedHere(tx, taking, row) : changedStep(tx, taking, row)
    const { step, redline, changes = [], ...told } = await taken
    const counted = approvals.filter(({ status }) => status === 'APPROVED')
    appendStepEvent(
      tx,
      { ...work, step },
      {
        type: 'REDLINE_TAKEN',
        reason: given.reason,
        facts: { redlineId, takenFromId: source.id },
        ...told,
        changes: [
          ...changes,
          insertRows('redline', [newRow(redline)]),
          ...(await countedApprovals(tx, redline, counted)),
        ],
      },
    )
    return { redlineId, runId: work.run.id }
  },
}

/** The redline of this run, as it is made and applied in one act. */
function takenRow(tx: Transaction, { work, source, ids, toTake }: Taking, redlineId: string): RedlineRow {
  const { run, now } = work
  return {
    organization_id: tx.caller.organizationId,
    id: redlineId,
    run_id: run.id,
    run_step_id: ids.get(toTake.element) ?? '',
    change: source.change,
    status: 'APPLIED',
    reason: source.reason,
    issue_id: source.issue_id,
    base_definition_id: source.base_definition_id,
    content: source.content,
    definition_id: source.definition_id,
    required: source.required,
    author_ids: source.author_ids,
    previous_status: source.change === 'ADD' ? 'REDLINE' : 'TODO',
    previous_of_hold: null,
    order_change: source.order_change,
    together_id: null,
    taken_from_id: source.id,
    applied_attempt: null,
    applied_at: now,
    applied_by: tx.caller.userId,
    export_controlled: run.export_controlled,
    ...stamp(tx, now),
  }
}

function newRow({ organization_id: _organization, ...columns }: RedlineRow) {
  return columns
}
