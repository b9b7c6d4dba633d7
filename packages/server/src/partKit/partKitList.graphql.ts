import { partKitStatuses } from '@traveler/domain/partKit/partKitStatus.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

export const PartKitStatusType = enumType(
  'Partkitstatusenum',
  partKitStatuses,
  'What becomes of a kit: it is open until it is completed or canceled.',
)

const edited: ListSpec['filters'] = {
  createdById: { column: 'created_by', kind: 'ID' },
  updatedById: { column: 'updated_by', kind: 'ID' },
  createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
  updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  _created: { column: 'created_at', kind: 'DateTime' },
  _updated: { column: 'updated_at', kind: 'DateTime' },
}
const sorts: ListSpec['sorts'] = {
  ID: { column: 'id', indexed: true },
  ENTITY_ID: { column: 'id', indexed: true },
  _CREATED: { column: 'created_at' },
  _UPDATED: { column: 'updated_at' },
  CREATED_BY_ID: { column: 'created_by' },
  UPDATED_BY_ID: { column: 'updated_by' },
  _ETAG: { column: 'etag' },
}

/** Filters and sorts of `partKits`. */
export const partKitList: ListSpec = {
  name: 'partKits',
  table: 'part_kit',
  filterType: 'PartKitsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    assignedToId: { column: 'assigned_to_id', kind: 'ID' },
    assignedTeamId: { column: 'assigned_team_id', kind: 'ID' },
    locationId: { column: 'location_id', kind: 'ID' },
    deliveryLocationId: { column: 'delivery_location_id', kind: 'ID' },
    runId: { column: 'run_id', kind: 'ID' },
    runBatchId: { column: 'run_batch_id', kind: 'ID' },
    status: { column: 'status', kind: { enum: 'Partkitstatusenum' } },
    deliveryLocation: { list: listNamed('locations'), own: 'delivery_location_id', other: 'id' },
    location: { list: listNamed('locations'), own: 'location_id', other: 'id' },
    partKitItems: { list: listNamed('partKitItems'), own: 'id', other: 'part_kit_id' },
    run: { list: listNamed('runs'), own: 'run_id', other: 'id' },
    assignedTo: { list: listNamed('users'), own: 'assigned_to_id', other: 'id' },
    assignedTeam: { list: listNamed('teams'), own: 'assigned_team_id', other: 'id' },
    ...edited,
  },
  sortType: 'PartKitSortEnum',
  sorts: {
    ...sorts,
    ASSIGNED_TO_ID: { column: 'assigned_to_id', nullable: true },
    ASSIGNED_TEAM_ID: { column: 'assigned_team_id', nullable: true },
    LOCATION_ID: { column: 'location_id', nullable: true },
    DELIVERY_LOCATION_ID: { column: 'delivery_location_id', nullable: true },
    RUN_ID: { column: 'run_id', nullable: true },
    STATUS: { column: 'status', indexed: true },
  },
}

/** Filters and sorts of `partKitItems`. */
export const partKitItemList: ListSpec = {
  name: 'partKitItems',
  table: 'part_kit_item',
  filterType: 'PartKitItemsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    originMbomItemId: { column: 'origin_mbom_item_id', kind: 'ID' },
    partId: { column: 'part_id', kind: 'ID' },
    partKitId: { column: 'part_kit_id', kind: 'ID' },
    quantity: { column: 'quantity', kind: 'Float' },
    originMbomItem: { list: listNamed('mbomItems'), own: 'origin_mbom_item_id', other: 'id' },
    part: { list: listNamed('parts'), own: 'part_id', other: 'id' },
    partKit: { list: listNamed('partKits'), own: 'part_kit_id', other: 'id' },
    ...edited,
  },
  sortType: 'PartKitItemSortEnum',
  sorts: {
    ...sorts,
    ORIGIN_MBOM_ITEM_ID: { column: 'origin_mbom_item_id', nullable: true },
    PART_ID: { column: 'part_id', indexed: true },
    PART_KIT_ID: { column: 'part_kit_id', indexed: true },
    QUANTITY: { column: 'quantity' },
  },
}
