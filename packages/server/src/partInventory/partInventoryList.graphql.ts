import { inventoryStatuses } from '@traveler/domain/partInventory/inventoryStatus.ts'
import { attributeFilter } from '../attribute/attributeList.graphql.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { labelFilter } from '../label/labelList.graphql.ts'

export const InventoryStatusType = enumType(
  'InventoryStatus',
  inventoryStatuses,
  'Whether a unit or lot can be used, and if not, what it is doing. Derived, never set.',
)

/** Filters and sorts of `partInventories`. */
export const partInventoryList: ListSpec = {
  name: 'partInventories',
  table: 'part_inventory',
  filterType: 'PartInventoriesInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    partId: { column: 'part_id', kind: 'ID' },
    attributes: attributeFilter('PartInventory', { list: 'partInventories', own: 'partInventory' }),
    runSteps: {
      through: { list: listNamed('runs'), own: 'id', other: 'part_inventory_id' },
      filter: 'steps',
      kind: listNamed('runSteps'),
    },
    originPartInventoryId: { column: 'split_from_id', kind: 'ID' },
    mergedIntoId: { column: 'merged_into_id', kind: 'ID' },
    identity: { first: ['serial_number', 'lot_number'], kind: 'String' },
    serialNumber: { column: 'serial_number', kind: 'String' },
    lotNumber: { column: 'lot_number', kind: 'String' },
    quantity: { column: 'quantity', kind: 'Float' },
    quantityScrapped: { column: 'quantity_scrapped', kind: 'Float' },
    status: { column: 'status', kind: { enum: 'InventoryStatus' } },
    statusReason: { column: 'status_reason', kind: 'String' },
    locationId: { column: 'location_id', kind: 'ID' },
    unitOfMeasureId: { column: 'unit_of_measure_id', kind: 'ID' },
    expiresOn: { column: 'expires_on', kind: 'DateTime' },
    orderedFrom: { column: 'ordered_from', kind: 'String' },
    orderReference: { column: 'order_reference', kind: 'String' },
    expectedOn: { column: 'expected_on', kind: 'DateTime' },
    qualityHold: { column: 'quality_hold', kind: 'Boolean' },
    exportControlled: { column: 'export_controlled', kind: 'Boolean' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    labels: labelFilter('id'),
    issues: {
      through: { list: listNamed('issuePartInventories'), own: 'id', other: 'part_inventory_id' },
      filter: 'issue',
      kind: listNamed('issues'),
    },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    part: { list: listNamed('parts'), own: 'part_id', other: 'id' },
    location: { list: listNamed('locations'), own: 'location_id', other: 'id' },
    parentLocations: {
      through: { list: listNamed('locations'), own: 'location_id', other: 'id' },
      filter: 'allParents',
      kind: listNamed('locations'),
    },
    unitOfMeasure: { list: listNamed('unitsOfMeasurement'), own: 'unit_of_measure_id', other: 'id' },
    runs: { list: listNamed('runs'), own: 'id', other: 'part_inventory_id' },
    partKitItems: { list: listNamed('partKitItems'), own: 'part_kit_item_id', other: 'id' },
  },
  sortType: 'PartInventorySortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    _CREATED: { column: 'created_at', indexed: true },
    _UPDATED: { column: 'updated_at', indexed: true },
    _STATUS: { column: 'status', indexed: true },
    PART_ID: { column: 'part_id', indexed: true },
    LOCATION_ID: { column: 'location_id', nullable: true, indexed: 'UPWARDS' },
    ORIGIN_PART_INVENTORY_ID: { column: 'split_from_id', nullable: true },
    SERIAL_NUMBER: { column: 'serial_number', nullable: true, indexed: 'UPWARDS' },
    LOT_NUMBER: { column: 'lot_number', nullable: true, indexed: 'UPWARDS' },
    QUANTITY: { column: 'quantity' },
    QUANTITY_SCRAPPED: { column: 'quantity_scrapped' },
    UNIT_OF_MEASURE_ID: { column: 'unit_of_measure_id', nullable: true },
    EXPIRES_ON: { column: 'expires_on', nullable: true, indexed: 'UPWARDS' },
    EXPECTED_ON: { column: 'expected_on', nullable: true, indexed: 'UPWARDS' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}
