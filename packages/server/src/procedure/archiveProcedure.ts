import { whyNotMoveProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { updateRow } from '../operation/change.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { type ProcedureMove, procedureMove } from './procedureInput.ts'
import { loadProcedure, type ProcedureRow } from './procedureStore.ts'

/** Take a released version out of use: no run begins from it again; runs in flight go on. */
export const archiveProcedure: Operation<ProcedureMove> = {
  name: 'archiveProcedure',
  permission: 'ArchiveProcedure',
  input: procedureMove,
  lock: (input) => lockStreams([input.id]),
  async perform(tx, input) {
    const found = await tx.readOne<ProcedureRow>(loadProcedure(input.id))
    const procedure = seenRow(found, { type: 'Procedure', ...input })
    refuseIf(whyNotMoveProcedure('archive', procedure.status))
    const archived = {
      status: 'ARCHIVED' as const,
      is_latest_released_version: false,
      ...restamp(tx, await tx.now()),
    }
    tx.append({
      stream: { id: procedure.id, type: 'procedure' },
      type: 'PROCEDURE_ARCHIVED',
      changes: [updateRow('procedure', { id: procedure.id }, archived, { status: procedure.status })],
    })
    return { procedureId: procedure.id }
  },
}
