import { whyNotMoveProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { updateRow, updateRows } from '../operation/change.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type ProcedureMove, procedureMove } from './procedureInput.ts'
import { listStepIds, loadProcedure, type ProcedureRow } from './procedureStore.ts'

/** Take a version back from review: its steps thaw, with the ids they had. */
export const recallProcedure: Operation<ProcedureMove> = {
  name: 'recallProcedure',
  permission: 'RecallProcedure',
  input: procedureMove,
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const [found, steps] = await Promise.all([
      tx.readOne<ProcedureRow>(loadProcedure(input.id)),
      tx.read<{ readonly id: string }>(listStepIds(input.id)),
    ])
    const procedure = seenRow(found, { type: 'Procedure', ...input })
    refuseIf(whyNotMoveProcedure('recall', procedure.status))
    const draft = { status: 'DRAFT' as const, digest: null, ...restamp(tx, await tx.now()) }
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'PROCEDURE_RECALLED',
      changes: [
        updateRow('procedure', { id: procedure.id }, draft, { status: procedure.status }),
        updateRows(
          'step',
          steps.map(({ id }) => ({ key: { id }, set: { definition_id: null } })),
        ),
      ],
    })
    return { procedureId: procedure.id }
  },
}
