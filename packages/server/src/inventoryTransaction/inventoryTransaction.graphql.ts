import { parseDecimal, subtractDecimals } from '@traveler/domain/decimal.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { LocationType } from '../location/location.graphql.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories, type PartInventoryRow } from '../partInventory/partInventoryStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { inventoryTransactionList } from './inventoryTransactionList.graphql.ts'
import { type InventoryTransactionRow, listWhatWasSaid, type SaidRow } from './inventoryTransactionStore.ts'

const InventoryTransactionType = builder.objectRef<InventoryTransactionRow>('InventoryTransaction')

const said = (context: RequestContext, { id }: InventoryTransactionRow): Promise<SaidRow[]> =>
  context.many<SaidRow>(listWhatWasSaid, id)

const unitOf = (context: RequestContext, id: string | null) =>
  id === null ? null : context.one<PartInventoryRow>(loadPartInventories, id)

const placeOf = (context: RequestContext, id: string | null) =>
  id === null ? null : context.one<LocationRow>(loadLocations, id)

/** The database gives exact decimals, which the rules take. */
const difference = (after: string, before: string): string =>
  subtractDecimals(accepted(parseDecimal(after)), accepted(parseDecimal(before)))

InventoryTransactionType.implement({
  description:
    'One act that changed how much there is of a unit or lot, how much of it is scrapped, or where it lies.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    _created: t.field({ type: 'DateTime', nullable: false, resolve: (row) => row.recorded_at }),
    acts: t.field({
      type: ['String'],
      nullable: { list: false, items: false },
      description:
        'What was done, as the record of the unit calls it: PART_INVENTORY_SPLIT, UNIT_INSTALLED …',
      resolve: async (row, _args, context) => (await said(context, row)).map((one) => one.type),
    }),
    reason: t.string({
      description: 'Why, where somebody said so.',
      resolve: async (row, _args, context) =>
        (await said(context, row)).find((one) => one.reason !== null)?.reason ?? null,
    }),
    createdBy: t.field({
      type: UserType,
      description: 'Who did it.',
      resolve: async (row, _args, context) => {
        const actor = (await said(context, row)).find((one) => one.actor_id !== null)?.actor_id ?? null
        return actor === null ? null : context.one<UserRow>(loadUsers, actor)
      },
    }),
    partInventoryId: t.exposeID('part_inventory_id', { nullable: false }),
    partInventory: t.field({
      type: PartInventoryType,
      resolve: (row, _args, context) => unitOf(context, row.part_inventory_id),
    }),
    partId: t.exposeID('part_id', { nullable: false }),
    part: t.field({
      type: PartType,
      resolve: (row, _args, context) => context.one<PartRow>(loadParts, row.part_id),
    }),
    quantityBefore: t.field({
      type: 'Float',
      nullable: false,
      description: '0 where there was no record of it.',
      resolve: (row) => row.quantity_before,
    }),
    quantityAfter: t.field({ type: 'Float', nullable: false, resolve: (row) => row.quantity_after }),
    quantityChange: t.field({
      type: 'Float',
      nullable: false,
      description: 'Those of a unit or lot add up to its quantity.',
      resolve: (row) => difference(row.quantity_after, row.quantity_before),
    }),
    scrappedBefore: t.field({ type: 'Float', nullable: false, resolve: (row) => row.scrapped_before }),
    scrappedAfter: t.field({ type: 'Float', nullable: false, resolve: (row) => row.scrapped_after }),
    fromLocation: t.field({
      type: LocationType,
      description: 'Where it lay; null: nowhere that is known, or in another unit.',
      resolve: (row, _args, context) => placeOf(context, row.location_before_id),
    }),
    toLocation: t.field({
      type: LocationType,
      resolve: (row, _args, context) => placeOf(context, row.location_after_id),
    }),
    fromPartInventory: t.field({
      type: PartInventoryType,
      description: 'The unit that it was built into; null: none.',
      resolve: (row, _args, context) => unitOf(context, row.installed_before_id),
    }),
    toPartInventory: t.field({
      type: PartInventoryType,
      description: 'The unit that it is built into; null: none.',
      resolve: (row, _args, context) => unitOf(context, row.installed_after_id),
    }),
    otherPartInventory: t.field({
      type: PartInventoryType,
      description: 'The lot it was taken from, or became part of; null: neither.',
      resolve: (row, _args, context) => unitOf(context, row.other_id),
    }),
  }),
})

addList<InventoryTransactionRow>(inventoryTransactionList, InventoryTransactionType, {
  connection: 'InventoryTransactionsConnection',
  edge: 'InventoryTransactionsEdge',
})
