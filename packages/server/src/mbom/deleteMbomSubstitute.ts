import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { deleteRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { loadSubstituteToChange, lockLinesOfSubstitute, type SubstituteToChangeRow } from './mbomItemStore.ts'

const input = z.object({ id, etag })

/** Take a substitute off a line of a draft. */
export const deleteMbomSubstitute: Operation<z.output<typeof input>> = {
  name: 'deleteMbomSubstitute',
  permission: 'DeleteMBomSubstitute',
  input,
  lock: (given) => lockLinesOfSubstitute(given.id),
  async perform(tx, given) {
    const found = await tx.readOne<SubstituteToChangeRow>(loadSubstituteToChange(given.id))
    const substitute = seenRow(found, { type: 'MBomSubstitute', ...given })
    refuseIf(whyNotEditMBom({ id: substitute.mbom_id, status: substitute.mbom_status }))
    tx.append({
      stream: { id: substitute.mbom_id, type: 'mbom' },
      type: 'MBOM_SUBSTITUTE_DELETED',
      changes: [deleteRows('mbom_substitute', [{ id: substitute.id }])],
    })
    return { mbomSubstituteId: substitute.id }
  },
}
