import { whyNotChangeKit } from '@traveler/domain/partKit/partKitStatus.ts'
import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { readKitPlaces, refuseKitPlaces } from './kitPlaces.ts'
import {
  listPartsOfKit,
  loadOwner,
  loadPartKits,
  lockKitWithParts,
  type OwnerRow,
  type PartKitRow,
  type StockRow,
} from './partKitStore.ts'
import { layAt } from './putAside.ts'

/** Absent: left as it is. Null: none. */
const input = z.object({
  id,
  etag: etag.nullish(),
  locationId: id.nullish(),
  deliveryLocationId: id.nullish(),
  assignedToId: id.nullish(),
  assignedTeamId: id.nullish(),
  runId: id.nullish(),
})

/** Say where a kit is staged and wanted, and who sees to it. What is put aside in it goes where it is staged. */
export const updatePartKit: Operation<z.output<typeof input>> = {
  name: 'updatePartKit',
  permission: 'UpdatePartKit',
  input,
  lock: (given) =>
    lockKitWithParts(given.id, [
      given.locationId,
      given.deliveryLocationId,
      given.assignedToId,
      given.assignedTeamId,
      given.runId,
    ]),
  async perform(tx, given) {
    const wanted = { runId: given.runId ?? null, runBatchId: null }
    const [[row], parts, around, owners] = await Promise.all([
      tx.read<PartKitRow>(loadPartKits([given.id])),
      tx.read<StockRow>(listPartsOfKit(given.id)),
      readKitPlaces(tx, given),
      tx.read<OwnerRow>(loadOwner(wanted)),
    ])
    const kit = seenRow(row, { type: 'PartKit', ...given })
    refuseIf(whyNotChangeKit(kit))
    refuseKitPlaces(given, around)
    refuseIf(whyNotFound('Run', given.runId, owners))
    refuseIf(whyNotGiveTo(kit, owners[0]))
    const place = around.places.find((one) => one.id === given.locationId)
    if (place !== undefined && place.id !== kit.location_id)
      await layAt(tx, parts, { locationId: place.id, isAvailable: place.available })
    const or = (said: string | null | undefined, before: string | null) =>
      said === undefined ? before : said
    tx.append({
      stream: { id: kit.id, type: 'partKit' },
      type: 'PART_KIT_UPDATED',
      changes: [
        updateRow(
          'part_kit',
          { id: kit.id },
          {
            run_id: or(given.runId, kit.run_id),
            location_id: or(given.locationId, kit.location_id),
            delivery_location_id: or(given.deliveryLocationId, kit.delivery_location_id),
            assigned_to_id: or(given.assignedToId, kit.assigned_to_id),
            assigned_team_id: or(given.assignedTeamId, kit.assigned_team_id),
            ...restamp(tx, await tx.now()),
          },
          { etag: kit.etag },
        ),
      ],
    })
    return { partKitId: kit.id }
  },
}

/** A kit is for an open run, or for a batch, and its parts are as controlled as that. */
function whyNotGiveTo(kit: PartKitRow, run: OwnerRow | undefined): readonly Refusal[] {
  if (run === undefined) return []
  const refused = (problem: string, remedy: string): readonly Refusal[] => [
    { code: 'INVALID_INPUT', field: 'runId', problem, remedy },
  ]
  if (!run.is_open) return refused('is over', 'Choose one that is open.')
  if (kit.run_batch_id !== null)
    return refused(`is given, and the kit is for a batch`, 'Make a kit for the run.')
  return kit.export_controlled === run.export_controlled
    ? []
    : refused('is not export-controlled as the kit is', 'Make a kit for the run.')
}
