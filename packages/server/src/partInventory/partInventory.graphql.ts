import { parseDecimal, subtractDecimals } from '@traveler/domain/decimal.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { listPlacesOfTops, type PlaceOfTopRow } from '../abom/abomInstallationStore.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { atArgument } from '../graphql/moment.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
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
import {
  type ExpiredRow,
  listMergeCandidates,
  loadExpired,
  loadPartInventories,
  type MergeCandidateRow,
  type PartInventoryRow,
} from './partInventoryStore.ts'
import { unitAsItWas } from './unitAsItWas.graphql.ts'

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
      resolve: async (row, _args, context) => quantityAvailable(await unitAsItWas(context, row)),
    }),
    installed: t.boolean({
      description: 'All of it is in a parent.',
      resolve: async (row, _args, context) => (await unitAsItWas(context, row)).status === 'INSTALLED',
    }),
    kitted: t.boolean({
      description: 'All of it is in an open kit.',
      resolve: async (row, _args, context) => (await unitAsItWas(context, row)).status === 'KITTED',
    }),
    status: t.field({
      type: InventoryStatusType,
      resolve: async (row, _args, context) => (await unitAsItWas(context, row)).status,
    }),
    statusReason: t.string({
      description:
        'Why, where the status alone does not say: CONSUMED, RECEIVED (an order: all of it came in), QUALITY_HOLD, PLACE_NOT_AVAILABLE …',
      resolve: async (row, _args, context) => (await unitAsItWas(context, row)).status_reason,
    }),
    qualityHold: t.exposeBoolean('quality_hold', {
      nullable: false,
      description: 'A flag beside every status.',
    }),
    qualityHoldReason: t.exposeString('quality_hold_reason', { description: 'Null: not on quality hold.' }),
    qualityHeldById: t.exposeID('quality_held_by', {
      description: 'Who put it on quality hold: another releases it.',
    }),
    howCreated: t.exposeString('origin', {
      description: 'MANUAL, RUN_MADE, RECEIVED, ORDERED and not here, or SPLIT from another lot.',
    }),
    splitFromId: t.exposeID('split_from_id', { description: 'The lot it was taken from; null: from none.' }),
    mergedIntoId: t.exposeID('merged_into_id', {
      description: 'The lot that it became part of, and is counted in since; null: none.',
    }),
    mergedAt: t.field({ type: 'DateTime', resolve: (row) => row.merged_at }),
    exportControlled: t.exposeBoolean('export_controlled'),
    unitOfMeasureId: t.exposeID('unit_of_measure_id'),
    manufacturedOn: t.exposeString('manufactured_on', {
      description: 'The day on which it was made; null: nobody said.',
    }),
    manufacturer: t.exposeString('manufacturer', {
      description: 'Who made it; null: nobody said, or it is made here.',
    }),
    expiresOn: t.exposeString('expires_on', {
      description:
        'The last day on which it may be built in, `2026-12-24`, at its site; null: it does not expire.',
    }),
    expired: t.boolean({
      nullable: false,
      description: 'That day is over: it is neither built in nor put aside in a kit.',
      resolve: async ({ id }, _args, context) => (await context.one<ExpiredRow>(loadExpired, id)) !== null,
    }),
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
  locationId: t.id({ description: 'What is in another unit lies where that does.', resolve: placeOf }),
  location: t.field({
    type: LocationType,
    description: 'What is in another unit lies where that does.',
    resolve: async (row, _args, context) => {
      const placeId = await placeOf(row, {}, context)
      return placeId === null ? null : context.one<LocationRow>(loadLocations, placeId)
    },
  }),
  parentPartInventory: t.field({
    type: PartInventoryType,
    description: 'The unit that all of it is built into; null: none.',
    resolve: ({ installed_in_id }, _args, context) =>
      installed_in_id === null ? null : context.one<PartInventoryRow>(loadPartInventories, installed_in_id),
  }),
  mergedInto: t.field({
    type: PartInventoryType,
    description: 'The lot that it became part of; null: none.',
    resolve: ({ merged_into_id }, _args, context) =>
      merged_into_id === null ? null : context.one<PartInventoryRow>(loadPartInventories, merged_into_id),
  }),
  mergeCandidateIds: t.field({
    type: ['ID'],
    description: 'Lots of the same part and number at the same place that it may be merged with.',
    resolve: async ({ id }, _args, context) =>
      (await context.many<MergeCandidateRow>(listMergeCandidates, id)).map((one) => one.id),
  }),
  unitOfMeasure: t.field({
    type: UnitOfMeasurementType,
    resolve: ({ unit_of_measure_id }, _args, context) =>
      unit_of_measure_id === null
        ? null
        : context.one<UnitOfMeasurementRow>(loadUnitsOfMeasurement, unit_of_measure_id),
  }),
}))

async function placeOf(
  { id, installed_in_id, location_id }: PartInventoryRow,
  _args: object,
  context: RequestContext,
): Promise<string | null> {
  if (installed_in_id === null) return location_id
  const [top] = await context.many<PlaceOfTopRow>(listPlacesOfTops, id)
  return top?.location_id ?? null
}

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
builder.queryField('partInventory', (t) =>
  t.field({
    type: PartInventoryType,
    description: 'One unit or lot; null when there is none, or none that you may see.',
    args: { id: t.arg.id({ required: true }), at: atArgument(t) },
    resolve: (_root, { id }, context) => context.one<PartInventoryRow>(loadPartInventories, id),
  }),
)
