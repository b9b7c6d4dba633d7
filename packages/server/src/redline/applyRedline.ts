import { z } from 'zod'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { runOfStepLocked } from '../runStep/runWorkStore.ts'
import { appendApplied, readRecordedOn } from './appendApplied.ts'
import { readWanted, requiredFor } from './redlineReview.ts'
import { listOpenRedlinesOfSteps, type OpenRedlineRow } from './redlineStore.ts'
import { openRedlineMissing, readRedlineWork } from './redlineWork.ts'

const input = z.object({ id, etag: etag.nullable(), reason })

/**
 * Apply the redline of a step: from now on the step is worked by what it says. Values stay where their field did not change; the
 * others stay as an earlier attempt, by the definition that they were recorded by. Signatures on the step are void.
 */
export const applyRedline: Operation<z.output<typeof input>> = {
  name: 'applyRedline',
  permission: 'ApplyRedline',
  input,
  ...runOfStepLocked,
  async perform(tx, given) {
    const [open, wanted, recorded] = await Promise.all([
      tx.readOne<OpenRedlineRow>(listOpenRedlinesOfSteps([given.id])),
      readWanted(tx),
      readRecordedOn(tx, given.id),
    ])
    if (open === undefined) throw openRedlineMissing(given.id)
    const read = await readRedlineWork(tx, { id: open.id })
    const { redline, work, inReview } = read
    seenRow(work.step.row, { type: 'RunStep', id: given.id, etag: given.etag })
    // A draft was never reviewed: what it takes is found now.
    const required = redline.status === 'DRAFT' ? requiredFor(read, wanted) : inReview.required
    await appendApplied(tx, read, recorded, { required, reason: given.reason })
    return { runStepId: work.step.id, redlineId: redline.id }
  },
}
