import { locationTypes } from '@traveler/domain/location/whyNotPlaceWithin.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

export const LocationTypeType = enumType(
  'Locationtypeenum',
  locationTypes,
  'What a place is. A work center is where runs are done.',
)

/** Filters and sorts of `locations`. */
export const locationList: ListSpec = {
  name: 'locations',
  table: 'location',
  filterType: 'LocationsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    name: { column: 'name', kind: 'String' },
    type: { column: 'type', kind: { enum: 'Locationtypeenum' } },
    description: { column: 'description', kind: 'String' },
    parentId: { column: 'parent_id', kind: 'ID' },
    siteId: { column: 'site_id', kind: 'ID' },
    available: { column: 'available', kind: 'Boolean' },
    archived: { column: 'archived', kind: 'Boolean' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    parent: { list: listNamed('locations'), own: 'parent_id', other: 'id' },
    allParents: { tree: 'AROUND', list: listNamed('locations'), parent: 'parent_id' },
    allChildren: { tree: 'WITHIN', list: listNamed('locations'), parent: 'parent_id' },
    partInventories: { list: listNamed('partInventories'), own: 'id', other: 'location_id' },
    partKits: { list: listNamed('partKits'), own: 'id', other: 'location_id' },
    expectedPartKits: { list: listNamed('partKits'), own: 'id', other: 'delivery_location_id' },
    steps: { list: listNamed('steps'), own: 'id', other: 'location_id' },
    runSteps: { list: listNamed('runSteps'), own: 'id', other: 'location_id' },
  },
  sortType: 'LocationSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    NAME: { column: 'name', indexed: true },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    TYPE: { column: 'type', nullable: true },
    DESCRIPTION: { column: 'description', nullable: true },
    PARENT_ID: { column: 'parent_id', nullable: true },
    AVAILABLE: { column: 'available' },
    ARCHIVED: { column: 'archived' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}
