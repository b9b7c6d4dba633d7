import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { loadStepGateToChange, type StepGateToChangeRow } from './stepGateStore.ts'

interface Input {
  readonly id: string
  readonly etag: string
}

/** Take a gate out of a draft. */
export const deleteStepGate: Operation<Input> = {
  name: 'deleteStepGate',
  permission: 'DeleteStepGate',
  input: z.object({ id, etag }),
  lock: (input) => lockDraftsOf('step_gate', [input.id]),
  async perform(tx, input) {
    const found = await tx.readOne<StepGateToChangeRow>(loadStepGateToChange(input.id))
    const gate = seenRow(found, { type: 'StepGate', ...input })
    refuseIf(whyNotEditStep(gate.draft))
    tx.append({
      stream: draftStream(gate.draft),
      type: 'STEP_GATE_DELETED',
      changes: [deleteRows('step_gate', [{ id: gate.id }])],
    })
    return { stepGateId: gate.id }
  },
}
