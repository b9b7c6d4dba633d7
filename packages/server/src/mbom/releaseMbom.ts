import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotContain } from '@traveler/domain/mbom/findBomCycle.ts'
import { whyNotMoveMBom } from '@traveler/domain/mbom/mbomStatus.ts'
import { whyNotReleaseMBom } from '@traveler/domain/mbom/whyNotReleaseMBom.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { bomEdges, knownEdge } from './bomEdges.ts'
import { type LineRow, listLines } from './mbomItemStore.ts'
import {
  type EdgeRow,
  listEdgesBelowMBom,
  listReleasedBeside,
  loadMBomsToChange,
  lockVersions,
  type MBomRow,
  type MBomToChangeRow,
} from './mbomStore.ts'

const input = z.object({ id, etag: etag.optional() })

/** Release a version for building: new builds take it, the one released before is archived in the same act. */
export const releaseMbom: Operation<z.output<typeof input>> = {
  name: 'releaseMbom',
  permission: 'ReleaseMBom',
  input,
  lock: (given) => lockVersions(given.id),
  async perform(tx, given) {
    const [found, lines, edges, [before]] = await Promise.all([
      tx.readOne<MBomToChangeRow>(loadMBomsToChange([given.id])),
      tx.read<LineRow>(listLines([given.id])),
      tx.read<EdgeRow>(listEdgesBelowMBom(given.id)),
      tx.read<MBomRow>(listReleasedBeside(given.id)),
    ])
    const mbom = seenRow(found, { type: 'MBom', ...given })
    refuseIf(whyNotMoveMBom(mbom.status === 'DRAFT' ? 'releaseDraft' : 'release', mbom.status))
    refuseIf(whyNotReleaseMBom(mbom.part_id, lines.map(releasedLine)))
    const parent = { id: mbom.part_id, part_number: mbom.part_number }
    const added = lines.map((line) => ({
      target: { parent },
      part: { id: line.part_id, part_number: line.part_number },
    }))
    refuseIf(whyNotContain(bomEdges(added), edges.map(knownEdge)))
    const now = await tx.now()
    if (before !== undefined) archive(tx, before, now)
    const released = { status: 'RELEASED', is_latest_released_version: true, ...restamp(tx, now) } as const
    tx.append({
      stream: { id: mbom.id, type: 'mbom' },
      type: 'MBOM_RELEASED',
      changes: [updateRow('mbom', { id: mbom.id }, released, { etag: mbom.etag, status: mbom.status })],
    })
    return { mbomId: mbom.id }
  },
}

function releasedLine(line: LineRow) {
  return {
    partId: line.part_id,
    partNumber: line.part_number,
    quantity: accepted(parseQuantity(line.quantity)),
    referenceDesignators: line.designators,
  }
}

function archive(tx: Transaction, before: MBomRow, now: string): void {
  const archived = { status: 'ARCHIVED', is_latest_released_version: false, ...restamp(tx, now) } as const
  tx.append({
    stream: { id: before.id, type: 'mbom' },
    type: 'MBOM_ARCHIVED',
    // One more guard than the release has: rows with the same guards are written by one statement, in which the new version
    // could be RELEASED before the old one is not.
    changes: [
      updateRow('mbom', { id: before.id }, archived, {
        etag: before.etag,
        status: before.status,
        part_id: before.part_id,
      }),
    ],
  })
}
