import { latestOfRevisions } from '@traveler/domain/part/revision.ts'
import { whyNotDeletePart } from '@traveler/domain/part/whyNotDeletePart.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { type Change, deleteRows, updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import {
  countPartReferences,
  type GoingWithPartRow,
  listGoingWithPart,
  listOtherRevisions,
  type PartReferenceRow,
  partReferences,
} from './partReferenceStore.ts'
import {
  countedRevision,
  countPartUse,
  loadParts,
  lockPartInFamily,
  type PartRow,
  type PartUseRow,
} from './partStore.ts'

const input = z.object({ id, etag })

/** Take away a part that was written by mistake: one that nothing refers to. Its record stays. */
export const deletePart: Operation<z.output<typeof input>> = {
  name: 'deletePart',
  permission: 'DeletePart',
  input,
  lock: (given, { organizationId }) => lockPartInFamily(given.id, organizationId),
  async perform(tx, given) {
    const [found, use, references, going, others] = await Promise.all([
      tx.readOne<PartRow>(loadParts([given.id])),
      tx.readOne<PartUseRow>(countPartUse(given.id)),
      tx.readOne<PartReferenceRow>(countPartReferences(given.id)),
      tx.read<GoingWithPartRow>(listGoingWithPart(given.id)),
      tx.read<PartRow>(listOtherRevisions(given.id)),
    ])
    const part = seenRow(found, { type: 'Part', ...given })
    refuseIf(whyNotDeletePart(part.id, partReferences(use, references)))
    const rowsOf = (table: GoingWithPartRow['table_name']) =>
      going.filter((row) => row.table_name === table).map((row) => ({ id: row.id }))
    tx.append({
      stream: { id: part.id, type: 'part' },
      type: 'PART_DELETED',
      changes: [
        deleteRows('attribute', rowsOf('attribute')),
        deleteRows('part_part_subtype', rowsOf('part_part_subtype')),
        deleteRows('part', [{ id: part.id }]),
        ...latestAgain(part, others),
      ],
    })
    return { partId: part.id }
  },
}

/** Without the latest revision, the one before is the latest. */
function latestAgain(part: PartRow, others: readonly PartRow[]): Change[] {
  const latest = latestOfRevisions(others.map((row) => ({ ...countedRevision(row), id: row.id })))
  if (!part.is_latest_revision || latest === null) return []
  return [updateRow('part', { id: latest.id }, { is_latest_revision: true })]
}
