import { procedureStatuses } from '@traveler/domain/procedure/procedureStatus.ts'
import { attributeFilter } from '../attribute/attributeList.graphql.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { labelFilter, labelValueFilter } from '../label/labelList.graphql.ts'
import { procedureTypes } from './procedureInput.ts'

export const ProcedureStatusType = enumType(
  'Procedurestatusenum',
  procedureStatuses,
  'Where a version of a procedure stands. Superseded is derived: released, and a newer version is.',
)
export const ProcedureTypeType = enumType('Proceduretypeenum', procedureTypes, 'What a procedure is for.')
export const StepOrderType = enumType(
  'StepOrder',
  ['IN_SEQUENCE', 'AS_DRAWN'],
  'IN_SEQUENCE: each step waits for the one before it. AS_DRAWN: only drawn dependencies hold.',
)

/** Filters and sorts of `procedures`. */
export const procedureList: ListSpec = {
  name: 'procedures',
  table: 'procedure',
  filterType: 'ProceduresInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    familyId: { column: 'family_id', kind: 'ID' },
    version: { column: 'version', kind: 'Int' },
    attributes: attributeFilter('Procedure', { list: 'procedures', own: 'procedure' }),
    title: { column: 'title', kind: 'String' },
    description: { column: 'description', kind: 'String' },
    status: { column: 'status', kind: { enum: 'Procedurestatusenum' } },
    type: { column: 'type', kind: { enum: 'Proceduretypeenum' } },
    exportControlled: { column: 'export_controlled', kind: 'Boolean' },
    isLatestVersion: { column: 'is_latest_version', kind: 'Boolean' },
    isLatestReleasedVersion: { column: 'is_latest_released_version', kind: 'Boolean' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    feedback: { list: listNamed('comments'), own: 'family_id', other: 'feedback_family_id' },
    familyLabels: labelFilter('family_id'),
    label: labelValueFilter('family_id'),
    reviews: { list: listNamed('reviews'), own: 'id', other: 'procedure_id' },
    reviewRequests: { list: listNamed('reviewRequests'), own: 'id', other: 'procedure_id' },
    runs: { list: listNamed('runs'), own: 'id', other: 'procedure_id' },
    steps: { list: listNamed('steps'), own: 'id', other: 'procedure_id' },
    locationId: {
      through: { list: listNamed('steps'), own: 'id', other: 'procedure_id' },
      filter: 'locationId',
      kind: 'ID',
    },
    locations: {
      through: { list: listNamed('steps'), own: 'id', other: 'procedure_id' },
      filter: 'location',
      kind: listNamed('locations'),
    },
    partProcedures: { list: listNamed('partProcedures'), own: 'family_id', other: 'procedure_family_id' },
    parts: {
      through: { list: listNamed('partProcedures'), own: 'family_id', other: 'procedure_family_id' },
      filter: 'part',
      kind: listNamed('parts'),
    },
  },
  flatFilters: {
    isLatestVersion: 'Boolean',
    title: 'String',
    status: 'String',
    updatedById: 'ID',
    createdById: 'ID',
    familyId: 'ID',
  },
  sortType: 'ProcedureSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    FAMILY_ID: { column: 'family_id' },
    VERSION: { column: 'version' },
    TITLE: { column: 'title', indexed: true },
    DESCRIPTION: { column: 'description', nullable: true },
    STATUS: { column: 'status', indexed: true },
    TYPE: { column: 'type' },
    _CREATED: { column: 'created_at', indexed: true },
    _UPDATED: { column: 'updated_at', indexed: true },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
    _EXPORT_CONTROLLED: { column: 'export_controlled' },
  },
}
