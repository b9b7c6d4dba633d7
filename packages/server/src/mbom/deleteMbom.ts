import { whyNotEditMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotForget } from '@traveler/domain/review/whyNotForget.ts'
import { z } from 'zod'
import { deleteRows, updateRows } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { type AskedReviewerRow, findReview, listAskedReviewers } from '../review/reviewStore.ts'
import { type ItemRowsRow, listItemRows } from './mbomItemStore.ts'
import {
  listVersionsBeside,
  loadMBomsToChange,
  lockVersions,
  type MBomRow,
  type MBomToChangeRow,
} from './mbomStore.ts'

const input = z.object({ id, etag })

/** Take a draft away with its lines, so that another can be begun. What it said stays in the history. */
export const deleteMbom: Operation<z.output<typeof input>> = {
  name: 'deleteMbom',
  permission: 'DeleteMBom',
  input,
  lock: (given) => lockVersions(given.id),
  async perform(tx, given) {
    const [found, rows, reviewed, requests, others] = await Promise.all([
      tx.readOne<MBomToChangeRow>(loadMBomsToChange([given.id])),
      tx.readOne<ItemRowsRow>(listItemRows(given.id)),
      tx.readOne<{ readonly id: string }>(findReview('mbom_id', given.id)),
      tx.read<AskedReviewerRow>(listAskedReviewers('mbom_id', given.id)),
      tx.read<MBomRow>(listVersionsBeside(given.id)),
    ])
    const mbom = seenRow(found, { type: 'MBom', ...given })
    refuseIf(whyNotEditMBom(mbom))
    if (rows !== undefined && rows.steps > 0) {
      const usedBy = `${rows.steps} ${rows.steps === 1 ? 'step' : 'steps'} of procedures`
      throw new Refused({ code: 'IN_USE', type: 'MBom', id: mbom.id, usedBy })
    }
    refuseIf(whyNotForget({ type: 'MBom', id: mbom.id }, reviewed))
    const keys = (ids: readonly string[] | undefined) => (ids ?? []).map((own) => ({ id: own }))
    const newest = others.toSorted((a, b) => b.version - a.version).slice(0, 1)
    tx.append({
      stream: { id: mbom.id, type: 'mbom' },
      type: 'MBOM_DELETED',
      changes: [
        updateRows(
          'mbom',
          newest.map((one) => ({ key: { id: one.id }, set: { is_latest_version: true } })),
        ),
        deleteRows('mbom', [{ id: mbom.id }]),
        deleteRows('review_request', keys(requests.map((one) => one.id))),
        deleteRows('mbom_item', keys(rows?.items)),
        deleteRows('mbom_item_reference_designator', keys(rows?.designators)),
        deleteRows('mbom_substitute', keys(rows?.substitutes)),
      ],
    })
    return { mbomId: mbom.id }
  },
}
