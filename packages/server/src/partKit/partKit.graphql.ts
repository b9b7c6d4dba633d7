import { parseQuantity } from '@traveler/domain/decimal.ts'
import { percentFilled } from '@traveler/domain/partKit/percentFilled.ts'
import { quantityKitted, quantityOpen } from '@traveler/domain/partKit/planReservation.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecordOfPast } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { LocationType } from '../location/location.graphql.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { RunBatchType } from '../runBatch/runBatch.graphql.ts'
import { loadRunBatches, type RunBatchRow } from '../runBatch/runBatchStore.ts'
import { TeamType } from '../team/team.graphql.ts'
import { loadTeams, type TeamRow } from '../team/teamStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { PartKitStatusType, partKitItemList, partKitList } from './partKitList.graphql.ts'
import {
  type KittedOfRow,
  listItemsOfKits,
  listKitsOfBatches,
  listKitsOfRuns,
  listKitsOfUnits,
  listKittedOfItems,
  loadPartKitItems,
  loadPartKits,
  type PartKitItemOfRow,
  type PartKitItemRow,
  type PartKitOfRow,
  type PartKitRow,
} from './partKitStore.ts'

export const PartKitType = builder.objectRef<PartKitRow>('PartKit')
export const PartKitItemType = builder.objectRef<PartKitItemRow>('PartKitItem')

PartKitItemType.implement({
  description: 'A part that a kit is to hold, and what is put aside for it.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    ...entityField(t),
    partId: t.exposeID('part_id', { nullable: false }),
    part: t.field({
      type: PartType,
      resolve: ({ part_id }, _args, context) => context.one<PartRow>(loadParts, part_id),
    }),
    partKitId: t.exposeID('part_kit_id', { nullable: false }),
    partKit: t.field({
      type: PartKitType,
      resolve: ({ part_kit_id }, _args, context) => context.one<PartKitRow>(loadPartKits, part_kit_id),
    }),
    originMbomItemId: t.exposeID('origin_mbom_item_id'),
    quantity: t.field({
      type: 'Float',
      nullable: false,
      description: 'Counted as the part is.',
      resolve: (row) => row.quantity,
    }),
    partInventories: t.field({
      type: [PartInventoryType],
      description: 'What is put aside for it, or was installed from there; the oldest first.',
      resolve: ({ id }, _args, context) => context.many<KittedOfRow>(listKittedOfItems, id),
    }),
    quantityFulfilled: t.field({
      type: 'Float',
      nullable: false,
      resolve: async (row, _args, context) => quantityKitted(await filling(row, context)),
    }),
    quantityUnfulfilled: t.field({
      type: 'Float',
      nullable: false,
      resolve: async (row, _args, context) => quantityOpen(await filling(row, context)),
    }),
    fulfilled: t.boolean({
      nullable: false,
      resolve: async (row, _args, context) => quantityOpen(await filling(row, context)) === '0',
    }),
  }),
})

async function filling(row: PartKitItemRow, context: RequestContext) {
  const kitted = await context.many<KittedOfRow>(listKittedOfItems, row.id)
  const quantityOf = (text: string) => accepted(parseQuantity(text))
  return { quantity: quantityOf(row.quantity), kitted: kitted.map((one) => quantityOf(one.quantity)) }
}

async function itemsOf({ id }: PartKitRow, context: RequestContext) {
  const items = await context.many<PartKitItemOfRow>(listItemsOfKits, id)
  return Promise.all(items.map((item) => filling(item, context)))
}

PartKitType.implement({
  description: 'Parts put aside for a run, or for the runs of a batch.',
  fields: (t) => ({
    ...recordFields(t),
    ...editedByFields(t),
    ...entityField(t),
    status: t.field({ type: PartKitStatusType, nullable: false, resolve: (row) => row.status }),
    runId: t.exposeID('run_id'),
    run: t.field({
      type: RunType,
      resolve: ({ run_id: id }, _args, context) => (id === null ? null : context.one<RunRow>(loadRuns, id)),
    }),
    runBatchId: t.exposeID('run_batch_id'),
    runBatch: t.field({
      type: RunBatchType,
      resolve: ({ run_batch_id: id }, _args, context) =>
        id === null ? null : context.one<RunBatchRow>(loadRunBatches, id),
    }),
    locationId: t.exposeID('location_id'),
    location: t.field({
      type: LocationType,
      description: 'Where it is staged. Null: its parts lie where they were found.',
      resolve: ({ location_id: id }, _args, context) =>
        id === null ? null : context.one<LocationRow>(loadLocations, id),
    }),
    deliveryLocationId: t.exposeID('delivery_location_id'),
    deliveryLocation: t.field({
      type: LocationType,
      description: 'Where it is wanted.',
      resolve: ({ delivery_location_id: id }, _args, context) =>
        id === null ? null : context.one<LocationRow>(loadLocations, id),
    }),
    assignedToId: t.exposeID('assigned_to_id'),
    assignedTo: t.field({
      type: UserType,
      resolve: ({ assigned_to_id: id }, _args, context) =>
        id === null ? null : context.one<UserRow>(loadUsers, id),
    }),
    assignedTeamId: t.exposeID('assigned_team_id'),
    assignedTeam: t.field({
      type: TeamType,
      resolve: ({ assigned_team_id: id }, _args, context) =>
        id === null ? null : context.one<TeamRow>(loadTeams, id),
    }),
    partKitItems: t.field({
      type: [PartKitItemType],
      resolve: ({ id }, _args, context) => context.many<PartKitItemOfRow>(listItemsOfKits, id),
    }),
    fulfilled: t.boolean({
      nullable: false,
      description: 'All that it is to hold is put aside, or was installed from there.',
      resolve: async (row, _args, context) =>
        (await itemsOf(row, context)).every((item) => quantityOpen(item) === '0'),
    }),
    percentFulfilled: t.int({
      nullable: false,
      resolve: async (row, _args, context) => percentFilled(await itemsOf(row, context)),
    }),
    percentKitted: t.int({
      nullable: false,
      resolve: async (row, _args, context) => percentFilled(await itemsOf(row, context)),
    }),
    prettyStr: t.string({ nullable: false, resolve: ({ id }) => `Kit ${id}` }),
  }),
})

addList(partKitList, PartKitType, { connection: 'PartKitsConnection', edge: 'PartKitsEdge' })
addList(partKitItemList, PartKitItemType, { connection: 'PartKitItemsConnection', edge: 'PartKitItemsEdge' })
addRecordOfPast('partKit', 'A kit by id; null when there is none, or none that you may see.', {
  type: PartKitType,
  load: loadPartKits,
})
addRecordOfPast('partKitItem', 'An item of a kit by id; null when there is none, or none that you may see.', {
  type: PartKitItemType,
  load: loadPartKitItems,
})

builder.objectField(RunType, 'partKits', (t) =>
  t.field({
    type: [PartKitType],
    description: 'The kits for it, its own and those of its batch.',
    resolve: ({ id }, _args, context) => context.many<PartKitOfRow>(listKitsOfRuns, id),
  }),
)

builder.objectField(RunBatchType, 'partKits', (t) =>
  t.field({
    type: [PartKitType],
    resolve: ({ id }, _args, context) => context.many<PartKitOfRow>(listKitsOfBatches, id),
  }),
)

builder.objectFields(PartInventoryType, (t) => ({
  partKitItemId: t.exposeID('part_kit_item_id', {
    description: 'What it is put aside for, or was installed from.',
  }),
  partKits: t.field({
    type: [PartKitType],
    description: 'The kit that it is put aside in, or was installed from.',
    resolve: ({ id }, _args, context) => context.many<PartKitOfRow>(listKitsOfUnits, id),
  }),
  quantityKitted: t.field({
    type: 'Float',
    nullable: false,
    description: 'All of it, or 0: part of a lot is split off when it is put aside.',
    resolve: (row) => (row.status === 'KITTED' ? row.quantity : '0'),
  }),
}))
