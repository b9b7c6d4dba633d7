import { refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotEditStep } from '@traveler/domain/standardStep/whyNotEditDraft.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { lockDraftsOf } from '../procedure/draftLockStore.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { draftStream } from '../step/draftStream.ts'
import { gateInput, whyNotRoles } from './stepGateInput.ts'
import { loadStepGateToChange, type StepGateToChangeRow } from './stepGateStore.ts'

const input = z.object({
  id,
  etag,
  kind: gateInput.kind.nullish(),
  stands: gateInput.stands.nullish(),
  roles: gateInput.roles.nullish(),
})

/** Edit a gate of a draft. */
export const updateStepGate: Operation<z.output<typeof input>> = {
  name: 'updateStepGate',
  permission: 'UpdateStepGate',
  input,
  lock: (given) => lockDraftsOf('step_gate', [given.id]),
  async perform(tx, given) {
    const asked = given.roles ?? []
    const [found, roles] = await Promise.all([
      tx.readOne<StepGateToChangeRow>(loadStepGateToChange(given.id)),
      tx.read<RoleRow>(loadRoles(asked.map(({ roleId }) => roleId))),
    ])
    const gate = seenRow(found, { type: 'StepGate', id: given.id, etag: given.etag })
    refuseIf(whyNotEditStep(gate.draft))
    refuseIf(whyNotRoles(asked, roles))
    const edited = {
      kind: given.kind ?? gate.kind,
      stands: given.stands ?? gate.stands,
      roles: given.roles ?? gate.roles,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: draftStream(gate.draft),
      type: 'STEP_GATE_UPDATED',
      changes: [updateRow('step_gate', { id: gate.id }, edited, { etag: gate.etag })],
    })
    return { stepGateId: gate.id }
  },
}
