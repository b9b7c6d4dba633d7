import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { insertRows } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { stamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { loadStepToChange, type StepToChangeRow } from '../step/stepStore.ts'
import { gateInput, whyNotRoles } from './stepGateInput.ts'
import { listGatesOfSteps, type StepGateRow } from './stepGateStore.ts'

const input = z.object({ stepId: id, ...gateInput })

/** Put a gate before the start or the completion of a step of a draft: who must approve, and how many. */
export const createStepGate: Operation<z.output<typeof input>> = {
  name: 'createStepGate',
  permission: 'CreateStepGate',
  input,
  lock: (given) => lockDraftsOf('step', [given.stepId]),
  async perform(tx, given) {
    const [found, gates, roles] = await Promise.all([
      tx.readOne<StepToChangeRow>(loadStepToChange(given.stepId)),
      tx.read<StepGateRow>(listGatesOfSteps([given.stepId])),
      tx.read<RoleRow>(loadRoles(given.roles.map(({ roleId }) => roleId))),
    ])
    const step = seenRow(found, { type: 'Step', id: given.stepId })
    refuseIf(whyNotEditStep(step.draft))
    refuseIf(whyNotRoles(given.roles, roles))
    const [stepGateId, now] = await Promise.all([tx.newId(), tx.now()])
    const gate = {
      id: stepGateId,
      step_id: step.id,
      number: Math.max(0, ...gates.map((one) => one.number)) + 1,
      kind: given.kind,
      stands: given.stands,
      roles: given.roles,
      export_controlled: step.export_controlled,
      ...stamp(tx, now),
    }
    tx.append({
      stream: draftStream(step.draft),
      type: 'STEP_GATE_CREATED',
      changes: [insertRows('step_gate', [gate])],
    })
    return { stepGateId }
  },
}
