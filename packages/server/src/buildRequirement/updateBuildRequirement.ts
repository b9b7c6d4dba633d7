import { whyNotChangeRequirement } from '@traveler/domain/abom/whyNotChangeRequirement.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { recordedReason, whyNotWithoutReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { quantityOf, readAsBuilt } from '../abom/asBuiltToChange.ts'
import { lockInstalls } from '../abom/installStore.ts'
import { actorOf } from '../operation/actorOf.ts'
import { updateRow } from '../operation/change.ts'
import { etag, id, name, quantity, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'

/** Absent: left as it is. */
const input = z.object({
  id,
  etag,
  quantity: quantity.nullish(),
  madeOnAssembly: z.boolean().nullish(),
  interchange: z.enum(['EXACT', 'THIS_OR_LATER', 'ANY']).nullish(),
  referenceDesignators: z.array(name(64)).max(1000).nullish(),
  reason,
})

/** Ask more or less of a part of a unit that an open run builds or changes, never less than what is in (rule 32). */
export const updateBuildRequirement: Operation<z.output<typeof input>> = {
  name: 'updateBuildRequirement',
  permission: 'UpdateBuildRequirement',
  input,
  lock: (given) => lockInstalls([given.id], []),
  async perform(tx, given) {
    const found = await readAsBuilt(tx, [given.id], [])
    const row = seenRow(found.rows.get(given.id), { type: 'BuildRequirement', ...given })
    const line = found.lines.get(given.id)
    const wanted = {
      quantity: given.quantity ?? quantityOf(row.quantity),
      designators: given.referenceDesignators ?? row.designators,
    }
    refuseIf([
      ...found.refusals,
      ...[
        whyNotWithoutReason(actorOf(tx.caller), given.reason ?? null, 'change what a unit is to contain') ??
          [],
      ].flat(),
      ...(line === undefined ? [] : whyNotChangeRequirement(line, wanted)),
    ])
    tx.append({
      stream: { id: row.part_inventory_id, type: 'partInventory' },
      type: 'BUILD_REQUIREMENT_CHANGED',
      reason: recordedReason(given.reason ?? null, tx.caller.apiKeyName ?? ''),
      changes: [
        updateRow(
          'build_requirement',
          { id: row.id },
          {
            ...wanted,
            made_on_assembly: given.madeOnAssembly ?? row.made_on_assembly,
            interchange: given.interchange ?? row.interchange,
            etag: tx.actId,
          },
          { etag: row.etag, removed_at: null },
        ),
      ],
    })
    return { buildRequirementId: row.id }
  },
}
