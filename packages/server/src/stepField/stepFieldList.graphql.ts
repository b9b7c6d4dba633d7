import { apiFieldTypes, ionTypes } from '@traveler/domain/step/ionType.ts'
import { assignedNumbers } from '@traveler/domain/step/stepDefinition.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'
import { typeFilters } from '../graphql/typeFilters.ts'
import { stepList } from '../step/stepList.graphql.ts'

export const FieldTypeType = enumType(
  'Fieldtypes',
  apiFieldTypes,
  'What is recorded in a field. ION: a person or a part, as allowedIonType says.',
)
export const FieldIonType = enumType(
  'stepfieldiontypeentitytypeenum',
  ionTypes,
  'What a field of type ION takes.',
)
export const AssignedNumberType = enumType(
  'AssignedNumber',
  assignedNumbers,
  'Which number of the unit of its run the value of a field becomes.',
)

export const OutOfRangeType = enumType(
  'OutOfRange',
  ['BLOCK', 'REQUIRE_ISSUE', 'CONCESSION'],
  'What a value out of range asks for: that the step fails, an issue, or that a role accepts it.',
)

/** Filters and sorts of `fields`. */
export const stepFieldList: ListSpec = {
  name: 'fields',
  table: 'step_field',
  filterType: 'FieldsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    stepId: { column: 'step_id', kind: 'ID' },
    number: { column: 'number', kind: 'Int' },
    position: { column: 'position', kind: 'Int' },
    name: { column: 'name', kind: 'String' },
    helpText: { column: 'help_text', kind: 'String' },
    display: { column: 'display', kind: 'String' },
    ...typeFilters('Fieldtypes', 'stepfieldiontypeentitytypeenum'),
    unit: {
      through: { list: listNamed('unitsOfMeasurement'), own: 'unit_id', other: 'id' },
      filter: 'type',
      kind: 'String',
    },
    required: { column: 'required', kind: 'Boolean' },
    allowNotApplicable: { column: 'allow_not_applicable', kind: 'Boolean' },
    peerReviewRequired: { column: 'peer_review_required', kind: 'Boolean' },
    partId: { column: 'part_id', kind: 'ID' },
    signoffRoleId: { column: 'signoff_role_id', kind: 'ID' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    step: { list: () => stepList, own: 'step_id', other: 'id' },
    validations: { list: listNamed('stepFieldValidations'), own: 'id', other: 'step_field_id' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    partSubtypeId: { column: 'part_subtype_id', kind: 'ID' },
    part: { list: listNamed('parts'), own: 'part_id', other: 'id' },
    partSubtype: { list: listNamed('partSubtypes'), own: 'part_subtype_id', other: 'id' },
    signoffRole: { list: listNamed('roles'), own: 'signoff_role_id', other: 'id' },
  },
  sortType: 'StepFieldSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    STEP_ID: { column: 'step_id' },
    NAME: { column: 'name' },
    POSITION: { column: 'position' },
    TYPE: { column: 'type' },
    ALLOWED_ION_TYPE: { column: 'type' },
    UNIT: {
      column: 'type',
      nullable: true,
      of: { table: 'unit_of_measurement', own: 'unit_id', other: 'id' },
    },
    REQUIRED: { column: 'required' },
    PART_ID: { column: 'part_id', nullable: true },
    SIGNOFF_ROLE_ID: { column: 'signoff_role_id', nullable: true },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    ALLOW_NOT_APPLICABLE: { column: 'allow_not_applicable' },
    CREATED_BY_ID: { column: 'created_by' },
    DISPLAY: { column: 'display', nullable: true },
    HELP_TEXT: { column: 'help_text', nullable: true },
    PART_SUBTYPE_ID: { column: 'part_subtype_id', nullable: true },
    PEER_REVIEW_REQUIRED: { column: 'peer_review_required' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}

/** Filters and sorts of `stepFieldValidations`. */
export const stepFieldValidationList: ListSpec = {
  name: 'stepFieldValidations',
  table: 'step_field_validation',
  filterType: 'StepFieldValidationsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    fieldId: { column: 'step_field_id', kind: 'ID' },
    functionId: { column: 'function_id', kind: 'ID' },
    position: { column: 'position', kind: 'Int' },
    value: { column: 'value', kind: 'Float' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    field: { list: () => stepFieldList, own: 'step_field_id', other: 'id' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'StepFieldValidationSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    FIELD_ID: { column: 'step_field_id' },
    FUNCTION_ID: { column: 'function_id' },
    POSITION: { column: 'position' },
    VALUE: { column: 'value', nullable: true },
    _CREATED: { column: 'created_at' },
    _UPDATED: { column: 'updated_at' },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
  },
}
