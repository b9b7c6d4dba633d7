import { parseDecimal, subtractDecimals } from '@traveler/domain/decimal.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { LocationType } from '../location/location.graphql.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { PartType } from '../part/part.graphql.ts'
import { TrackingTypeType } from '../part/partList.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { UnitOfMeasurementType } from '../unitOfMeasurement/unitOfMeasurement.graphql.ts'
import {
  loadUnitsOfMeasurement,
  type UnitOfMeasurementRow,
} from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { InventoryStatusType, partInventoryList } from './partInventoryList.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from './partInventoryStore.ts'

export const PartInventoryType = builder.objectRef<PartInventoryRow>('PartInventory')

PartInventoryType.implement({
  description: 'A unit with a serial, a lot, or an amount without either: what a run builds or works on.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    partId: t.exposeID('part_id', { nullable: false }),
    serialNumber: t.exposeString('serial_number', { description: 'As it was entered.' }),
    lotNumber: t.exposeString('lot_number'),
    quantity: t.field({ type: 'Float', nullable: false, resolve: (row) => row.quantity }),
    quantityScrapped: t.field({ type: 'Float', nullable: false, resolve: (row) => row.quantity_scrapped }),
    quantityAvailable: t.field({
      type: 'Float',
      description: 'What may be taken of it now: what is not scrapped, while it is AVAILABLE; else nothing.',
      resolve: quantityAvailable,
    }),
    installed: t.boolean({
      description: 'All of it is in a parent.',
      resolve: (row) => row.status === 'INSTALLED',
    }),
    kitted: t.boolean({
      description: 'All of it is in an open kit.',
      resolve: (row) => row.status === 'KITTED',
    }),
    status: t.field({ type: InventoryStatusType, resolve: (row) => row.status }),
    statusReason: t.exposeString('status_reason', {
      description: 'Why, where the status alone does not say: CONSUMED, QUALITY_HOLD, PLACE_NOT_AVAILABLE …',
    }),
    qualityHold: t.exposeBoolean('quality_hold', {
      nullable: false,
      description: 'A flag beside every status.',
    }),
    qualityHoldReason: t.exposeString('quality_hold_reason', { description: 'Null: not on quality hold.' }),
    qualityHeldById: t.exposeID('quality_held_by', {
      description: 'Who put it on quality hold: another releases it.',
    }),
    howCreated: t.exposeString('origin', { description: 'MANUAL, RUN_MADE, or SPLIT from another lot.' }),
    splitFromId: t.exposeID('split_from_id', { description: 'The lot it was taken from; null: from none.' }),
    exportControlled: t.exposeBoolean('export_controlled'),
    locationId: t.exposeID('location_id'),
    unitOfMeasureId: t.exposeID('unit_of_measure_id'),
    identity: t.string({
      description: 'The serial, or the lot where there is no serial.',
      resolve: (row) => row.serial_number ?? row.lot_number,
    }),
  }),
})

builder.objectFields(PartInventoryType, (t) => ({
  qualityHeldBy: t.field({
    type: UserType,
    resolve: ({ quality_held_by }, _args, context) =>
      quality_held_by === null ? null : context.one<UserRow>(loadUsers, quality_held_by),
  }),
  part: t.field({
    type: PartType,
    resolve: ({ part_id }, _args, context) => context.one<PartRow>(loadParts, part_id),
  }),
  trackingType: t.field({
    type: TrackingTypeType,
    resolve: async ({ part_id }, _args, context) =>
      (await context.one<PartRow>(loadParts, part_id))?.tracking_type ?? null,
  }),
  location: t.field({
    type: LocationType,
    resolve: ({ location_id }, _args, context) =>
      location_id === null ? null : context.one<LocationRow>(loadLocations, location_id),
  }),
  unitOfMeasure: t.field({
    type: UnitOfMeasurementType,
    resolve: ({ unit_of_measure_id }, _args, context) =>
      unit_of_measure_id === null
        ? null
        : context.one<UnitOfMeasurementRow>(loadUnitsOfMeasurement, unit_of_measure_id),
  }),
}))

/** The database gives exact decimals, which the rules take. */
function quantityAvailable({ status, quantity, quantity_scrapped }: PartInventoryRow): string {
  if (status !== 'AVAILABLE') return '0'
  return subtractDecimals(accepted(parseDecimal(quantity)), accepted(parseDecimal(quantity_scrapped)))
}

const inventoryOf = { spec: partInventoryList, node: PartInventoryType, order: 'OLDEST_FIRST' } as const
addNestedList(PartType, 'partsInventory', {
  ...inventoryOf,
  owner: 'part_id',
  description: 'What there is of this revision.',
})
addNestedList(LocationType, 'partInventories', {
  ...inventoryOf,
  owner: 'location_id',
  description: 'What lies here.',
})

addList(partInventoryList, PartInventoryType, {
  connection: 'PartInventoriesConnection',
  edge: 'PartInventoriesEdge',
})
addRecord('partInventory', 'One unit or lot; null when there is none, or none that you may see.', {
  type: PartInventoryType,
  load: loadPartInventories,
})
