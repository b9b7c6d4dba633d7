import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

export const InterchangeType = enumType(
  'MBomItemInterchange',
  ['EXACT', 'THIS_OR_LATER', 'ANY'],
  'Which revisions of a line’s part may be installed: exactly this one, this or a later one, any.',
)

/** Filters and sorts of `mbomItems`. */
export const mbomItemList: ListSpec = {
  name: 'mbomItems',
  table: 'mbom_item',
  filterType: 'MBomItemsInputFilters',
  flatFilters: { id: 'ID' },
  filters: {
    // A line that is taken out of a draft is gone from it; its last values stay in the record.
    _deleted: { absent: ['id'], kind: 'Boolean' },
    id: { column: 'id', kind: 'ID' },
    mbomId: { column: 'mbom_id', kind: 'ID' },
    parentId: { column: 'parent_id', kind: 'ID' },
    partId: { column: 'part_id', kind: 'ID' },
    quantity: { column: 'quantity', kind: 'Float' },
    unitOfMeasureId: { column: 'unit_of_measure_id', kind: 'ID' },
    unitOfMeasure: { list: listNamed('unitsOfMeasurement'), own: 'unit_of_measure_id', other: 'id' },
    madeOnAssembly: { column: 'made_on_assembly', kind: 'Boolean' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    mbom: { list: listNamed('mboms'), own: 'mbom_id', other: 'id' },
    parent: { list: listNamed('parts'), own: 'parent_id', other: 'id' },
    part: { list: listNamed('parts'), own: 'part_id', other: 'id' },
    partKitItems: { list: listNamed('partKitItems'), own: 'id', other: 'origin_mbom_item_id' },
    referenceDesignators: {
      list: listNamed('mbomItemReferenceDesignators'),
      own: 'id',
      other: 'mbom_item_id',
    },
    substitutes: { list: listNamed('mbomSubstitutes'), own: 'id', other: 'mbom_item_id' },
    stepAssociations: { list: listNamed('stepMbomItemAssociations'), own: 'id', other: 'mbom_item_id' },
  },
  sortType: 'MBomItemSortEnum',
  sorts: {
    _DELETED: { column: 'id', indexed: true },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
    ID: { column: 'id', indexed: true },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    MBOM_ID: { column: 'mbom_id', indexed: true },
    PART_ID: { column: 'part_id', indexed: true },
    POSITION: { column: 'position' },
    QUANTITY: { column: 'quantity' },
    MADE_ON_ASSEMBLY: { column: 'made_on_assembly' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
  },
}

/** Filters and sorts of `mbomItemReferenceDesignators`. */
export const designatorList: ListSpec = {
  name: 'mbomItemReferenceDesignators',
  table: 'mbom_item_reference_designator',
  filterType: 'MBomItemReferenceDesignatorsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    mbomItemId: { column: 'mbom_item_id', kind: 'ID' },
    value: { column: 'value', kind: 'String' },
    stepAssociations: { list: listNamed('stepMbomItemAssociations'), own: 'id', other: 'designator_id' },
    mbomItem: { list: listNamed('mbomItems'), own: 'mbom_item_id', other: 'id' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'MBomItemReferenceDesignatorSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    MBOM_ITEM_ID: { column: 'mbom_item_id' },
    VALUE: { column: 'value' },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}

/** Filters and sorts of `mbomSubstitutes`. The contract's filter is in the singular. */
export const substituteList: ListSpec = {
  name: 'mbomSubstitutes',
  table: 'mbom_substitute',
  filterType: 'MBomSubstituteInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    mbomItemId: { column: 'mbom_item_id', kind: 'ID' },
    partId: { column: 'part_id', kind: 'ID' },
    part: { list: listNamed('parts'), own: 'part_id', other: 'id' },
    parentId: {
      through: { list: listNamed('mbomItems'), own: 'mbom_item_id', other: 'id' },
      filter: 'parentId',
      kind: 'ID',
    },
    parent: {
      through: { list: listNamed('mbomItems'), own: 'mbom_item_id', other: 'id' },
      filter: 'parent',
      kind: listNamed('parts'),
    },
    mbomItem: { list: listNamed('mbomItems'), own: 'mbom_item_id', other: 'id' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'MBomSubstituteSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    MBOM_ITEM_ID: { column: 'mbom_item_id' },
    PART_ID: { column: 'part_id' },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}
