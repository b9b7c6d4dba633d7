import { inventoryName } from '@traveler/domain/partInventory/inventoryName.ts'
import type { AdjustedInventory } from '@traveler/domain/partInventory/whyNotAdjust.ts'
import { isOrder } from './inventoryCopiesStore.ts'
import type { InventoryToChangeRow } from './partInventoryStore.ts'

/** A unit or lot as the rules about its quantity know it. */
export function adjustedInventory(unit: InventoryToChangeRow): AdjustedInventory {
  return {
    id: unit.id,
    unit: inventoryName(unit.part_number, unit.serial_number, unit.lot_number),
    isOrder: isOrder(unit),
    isVoided: unit.voided_at !== null,
    isShipped: unit.shipment_id !== null,
    isMerged: unit.merged_into_id !== null,
    isInstalled: unit.installed_in_id !== null,
    openRun: unit.has_open_run ? { id: unit.open_run_id, title: unit.open_run_title } : null,
    hasRequirements: unit.has_requirements,
  }
}
