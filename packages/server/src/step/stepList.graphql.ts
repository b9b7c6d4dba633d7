import { attributeFilter } from '../attribute/attributeList.graphql.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { labelFilter } from '../label/labelList.graphql.ts'
import { locationList } from '../location/locationList.graphql.ts'
import { procedureList } from '../procedure/procedureList.graphql.ts'
import { stepEdgeList } from '../stepEdge/stepEdgeList.graphql.ts'
import { stepTypes } from './stepInput.ts'

export const StepTypeType = enumType('Steptypes', stepTypes, 'What a step shows: text and fields, or a grid.')

export const StandardStepStatusType = enumType(
  'Standardstepstatusenum',
  ['DRAFT', 'IN_REVIEW', 'RELEASED', 'ARCHIVED'],
  'Where a standard step stands.',
)

const ofProcedure = { list: () => procedureList, own: 'procedure_id', other: 'id' } as const
const ofStandardStep = { list: listNamed('steps'), own: 'standard_root_id', other: 'id' } as const

/** Filters and sorts of `steps`. */
export const stepList: ListSpec = {
  name: 'steps',
  table: 'step',
  filterType: 'StepsFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'id', kind: 'ID' },
    familyId: { column: 'step_key_id', kind: 'ID' },
    stepKeyId: { column: 'step_key_id', kind: 'ID' },
    title: { column: 'title', kind: 'String' },
    type: { column: 'type', kind: { enum: 'Steptypes' } },
    procedureId: { column: 'procedure_id', kind: 'ID' },
    parentId: { column: 'parent_id', kind: 'ID' },
    position: { column: 'position', kind: 'Int' },
    locationId: { column: 'location_id', kind: 'ID' },
    leadTime: { column: 'lead_time', kind: 'Int' },
    required: { column: 'required', kind: 'Boolean' },
    originStepId: { column: 'standard_step_id', kind: 'ID' },
    isStandardStep: { column: 'is_standard_step', kind: 'Boolean' },
    isChildStandardStep: { column: 'is_child_standard_step', kind: 'Boolean' },
    isDerivedStep: { column: 'is_derived_step', kind: 'Boolean' },
    isLatestVersion: { column: 'is_latest_version', kind: 'Boolean' },
    isLatestReleasedVersion: { column: 'is_latest_released_version', kind: 'Boolean' },
    standardStepFamilyId: { column: 'standard_family_id', kind: 'Int' },
    standardStepStatus: { column: 'standard_status', kind: { enum: 'Standardstepstatusenum' } },
    standardStepVersion: { column: 'standard_version', kind: 'Int' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    procedure: ofProcedure,
    version: {
      either: [
        { through: ofProcedure, filter: 'version', kind: 'Int' },
        { through: ofStandardStep, filter: 'standardStepVersion', kind: 'Int' },
      ],
      kind: 'Int',
    },
    allParents: { tree: 'AROUND', list: listNamed('steps'), parent: 'parent_id' },
    allChildren: { tree: 'WITHIN', list: listNamed('steps'), parent: 'parent_id' },
    standardStep: { list: listNamed('steps'), own: 'standard_step_id', other: 'id' },
    location: { list: () => locationList, own: 'location_id', other: 'id' },
    labels: labelFilter('id'),
    attributes: attributeFilter('Step', { list: 'steps', own: 'step' }),
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    reviews: { list: listNamed('reviews'), own: 'id', other: 'step_id' },
    approvals: { list: listNamed('stepApprovals'), own: 'id', other: 'standard_step_id' },
    approvalRequests: { list: listNamed('stepApprovalRequests'), own: 'id', other: 'standard_step_id' },
    fields: { list: listNamed('fields'), own: 'id', other: 'step_id' },
    upstream: { list: () => stepEdgeList, own: 'id', other: 'step_id' },
    downstream: { list: () => stepEdgeList, own: 'id', other: 'upstream_step_id' },
    datagridColumns: { list: listNamed('datagridColumns'), own: 'id', other: 'step_id' },
    datagridRows: { list: listNamed('datagridRows'), own: 'id', other: 'step_id' },
  },
  sortType: 'StepSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'id', indexed: true },
    TITLE: { column: 'title', indexed: true },
    TYPE: { column: 'type' },
    POSITION: { column: 'position' },
    PROCEDURE_ID: { column: 'procedure_id', nullable: true },
    PARENT_ID: { column: 'parent_id', nullable: true },
    LOCATION_ID: { column: 'location_id', nullable: true },
    LEAD_TIME: { column: 'lead_time', nullable: true },
    ORIGIN_STEP_ID: { column: 'standard_step_id', nullable: true },
    STANDARD_STEP_FAMILY_ID: { column: 'standard_family_id', nullable: true },
    STANDARD_STEP_STATUS: { column: 'standard_status', nullable: true },
    STANDARD_STEP_VERSION: { column: 'standard_version', nullable: true },
    FAMILY_ID: { column: 'step_key_id' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}
