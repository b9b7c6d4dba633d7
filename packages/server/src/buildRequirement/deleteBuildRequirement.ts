import { whyNotRemoveRequirement } from '@traveler/domain/abom/whyNotChangeRequirement.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { recordedReason, whyNotWithoutReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { readAsBuilt } from '../abom/asBuiltToChange.ts'
import { lockInstalls } from '../abom/installStore.ts'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'

const input = z.object({ id, etag, reason })

/** Ask a part of a unit no longer, while nothing of it is in. The line stays in the record (rule 32). */
export const deleteBuildRequirement: Operation<z.output<typeof input>> = {
  name: 'deleteBuildRequirement',
  permission: 'DeleteBuildRequirement',
  input,
  lock: (given) => lockInstalls([given.id], []),
  async perform(tx, given) {
    const found = await readAsBuilt(tx, [given.id], [])
    const row = seenRow(found.rows.get(given.id), { type: 'BuildRequirement', ...given })
    const line = found.lines.get(given.id)
    refuseIf([
      ...found.refusals,
      ...[
        whyNotWithoutReason(
          actorOf(tx.caller),
          given.reason ?? null,
          'take away from what a unit is to contain',
        ) ?? [],
      ].flat(),
      ...(line === undefined ? [] : [whyNotRemoveRequirement(line) ?? []].flat()),
    ])
    tx.append({
      stream: { id: row.part_inventory_id, type: 'partInventory' },
      type: 'BUILD_REQUIREMENT_REMOVED',
      reason: recordedReason(given.reason ?? null, tx.caller.apiKeyName ?? ''),
      changes: [
        updateRow(
          'build_requirement',
          { id: row.id },
          { removed_at: await tx.now(), etag: tx.actId },
          { etag: row.etag, removed_at: null },
        ),
      ],
    })
    return { buildRequirementId: row.id }
  },
}
