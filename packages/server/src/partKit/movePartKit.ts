import {
  isOpenKit,
  type PartKitStatus,
  partKitStatuses,
  whyNotMoveKit,
} from '@traveler/domain/partKit/partKitStatus.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { quantityOf } from '../abom/asBuiltToChange.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  listPartsOfKit,
  loadPartKits,
  lockKitWithParts,
  type PartKitRow,
  type StockRow,
} from './partKitStore.ts'
import { appendKit, layAt, putAside } from './putAside.ts'

const open = partKitStatuses.filter((status) => status !== 'CANCELED')
const moving = z.object({ id, etag: etag.nullish(), status: z.enum(open) })
const canceling = z.object({ id, etag: etag.nullish() })

/**
 * Move a kit on: ask for it, deliver it, be done with it. What is delivered lies where it was wanted; what a completed kit
 * holds and nobody built in is free again.
 */
export const movePartKit: Operation<z.output<typeof moving>> = {
  name: 'movePartKit',
  permission: 'UpdatePartKit',
  input: moving,
  lock: (given) => lockKitWithParts(given.id),
  perform: (tx, given) => moveTo(tx, given, given.status),
}

/** Cancel a kit: what is put aside in it is free again. */
export const cancelPartKit: Operation<z.output<typeof canceling>> = {
  name: 'cancelPartKit',
  permission: 'CancelPartKit',
  input: canceling,
  lock: (given) => lockKitWithParts(given.id),
  perform: (tx, given) => moveTo(tx, given, 'CANCELED'),
}

async function moveTo(tx: Transaction, given: z.output<typeof canceling>, status: PartKitStatus) {
  const [[row], parts] = await Promise.all([
    tx.read<PartKitRow>(loadPartKits([given.id])),
    tx.read<StockRow>(listPartsOfKit(given.id)),
  ])
  const kit = seenRow(row, { type: 'PartKit', ...given })
  refuseIf(whyNotMoveKit(kit, status))
  if (kit.status === status) return { partKitId: kit.id }
  const wanted = status === 'DELIVERED' ? kit.delivery_location_id : null
  const [place] = await tx.read<LocationRow>(loadLocations(wanted === null ? [] : [wanted]))
  if (place !== undefined) await layAt(tx, parts, { locationId: place.id, isAvailable: place.available })
  if (!isOpenKit(status))
    await putAside(
      tx,
      parts.map((record) => ({ record, itemId: null, quantity: quantityOf(record.quantity) })),
    )
  await appendKit(tx, kit, {
    type: `PART_KIT_${status}`,
    facts: place === undefined ? {} : { at: place.id },
    status,
  })
  return { partKitId: kit.id }
}
