import { partTypes } from '@traveler/domain/part/whyNotTool.ts'
import { attributeFilter } from '../attribute/attributeList.graphql.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { labelFilter } from '../label/labelList.graphql.ts'

export const PartTypeType = enumType(
  'Parttypeenum',
  partTypes,
  'Whether a part goes into products or is a tool that is calibrated.',
)
export const TrackingTypeType = enumType(
  'Trackingtypeenum',
  ['SERIAL', 'LOT'],
  'How inventory of a part is told apart: unit by unit, or lot by lot. Null: not at all.',
)
export const SourcingStrategyType = enumType(
  'Sourcingstrategyenum',
  ['MAKE', 'BUY', 'DUAL_SOURCE'],
  'Whether a part is made here, bought, or both.',
)

/** The newest revision of a part number. Not a list of its own. */
const latestRevisionList: ListSpec = {
  name: 'latestRevisions',
  table: 'part',
  only: { yes: ['is_latest_revision'] },
  filterType: 'LatestRevisionsInputFilters',
  filters: {
    revision: { column: 'revision', kind: 'String' },
    revisionScheme: { column: 'revision_scheme', kind: 'String' },
  },
  sortType: 'LatestRevisionSortEnum',
  sorts: {},
}

const ofLatest = { list: () => latestRevisionList, own: 'family_id', other: 'family_id' } as const

/** Filters and sorts of `parts`. */
export const partList: ListSpec = {
  name: 'parts',
  table: 'part',
  filterType: 'PartsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    attributes: attributeFilter('Part', { list: 'parts', own: 'part' }),
    partNumber: { column: 'part_number', kind: 'String' },
    revision: { column: 'revision', kind: 'String' },
    revisionScheme: { column: 'revision_scheme', kind: 'String' },
    isLatestRevision: { column: 'is_latest_revision', kind: 'Boolean' },
    latestRevision: { through: ofLatest, filter: 'revision', kind: 'String' },
    _latest_revision_scheme: { through: ofLatest, filter: 'revisionScheme', kind: 'String' },
    revisedFromId: { column: 'revised_from_id', kind: 'ID' },
    description: { column: 'description', kind: 'String' },
    partType: { column: 'part_type', kind: { enum: 'Parttypeenum' } },
    trackingType: { column: 'tracking_type', kind: { enum: 'Trackingtypeenum' } },
    sourcingStrategy: { column: 'sourcing_strategy', kind: { enum: 'Sourcingstrategyenum' } },
    supplierPartNumber: { column: 'supplier_part_number', kind: 'String' },
    unitOfMeasureId: { column: 'unit_of_measure_id', kind: 'ID' },
    cost: { column: 'cost', kind: 'Float' },
    leadTime: { column: 'lead_time', kind: 'Int' },
    maintenanceIntervalSeconds: { column: 'maintenance_interval', kind: 'Int' },
    shelfLifeDays: { column: 'shelf_life_days', kind: 'Int' },
    exportControlled: { column: 'export_controlled', kind: 'Boolean' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    labels: labelFilter('id'),
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    partSubtypes: {
      through: { list: listNamed('subtypesOfParts'), own: 'id', other: 'part_id' },
      filter: 'partSubtype',
      kind: listNamed('partSubtypes'),
    },
    unitOfMeasure: { list: listNamed('unitsOfMeasurement'), own: 'unit_of_measure_id', other: 'id' },
    partsInventory: { list: listNamed('partInventories'), own: 'id', other: 'part_id' },
    mboms: { list: listNamed('mboms'), own: 'id', other: 'part_id' },
    MbomItems: { list: listNamed('mbomItems'), own: 'id', other: 'part_id' },
    MbomItemSubstitutes: { list: listNamed('mbomSubstitutes'), own: 'id', other: 'part_id' },
    runs: { list: listNamed('runs'), own: 'id', other: 'part_id' },
    partKitItems: { list: listNamed('partKitItems'), own: 'id', other: 'part_id' },
    partProcedures: { list: listNamed('partProcedures'), own: 'id', other: 'part_id' },
    procedures: {
      through: { list: listNamed('partProcedures'), own: 'id', other: 'part_id' },
      filter: 'procedure',
      kind: listNamed('procedures'),
    },
  },
  sortType: 'PartSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    PART_NUMBER: { column: 'part_number', indexed: true },
    _CREATED: { column: 'created_at', indexed: true },
    _UPDATED: { column: 'updated_at', indexed: true },
    REVISION: { column: 'revision' },
    REVISION_SCHEME: { column: 'revision_scheme', nullable: true },
    REVISED_FROM_ID: { column: 'revised_from_id', nullable: true },
    DESCRIPTION: { column: 'description', nullable: true },
    PART_TYPE: { column: 'part_type' },
    TRACKING_TYPE: { column: 'tracking_type', nullable: true },
    SOURCING_STRATEGY: { column: 'sourcing_strategy', nullable: true },
    SUPPLIER_PART_NUMBER: { column: 'supplier_part_number', nullable: true },
    UNIT_OF_MEASURE_ID: { column: 'unit_of_measure_id', nullable: true },
    COST: { column: 'cost', nullable: true },
    LEAD_TIME: { column: 'lead_time', nullable: true },
    MAINTENANCE_INTERVAL_SECONDS: { column: 'maintenance_interval', nullable: true },
    _EXPORT_CONTROLLED: { column: 'export_controlled' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}
