import { apiFieldType } from '@traveler/domain/step/ionType.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { RoleType } from '../role/role.graphql.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { StepType } from '../step/step.graphql.ts'
import { loadSteps, type StepRow } from '../step/stepStore.ts'
import {
  loadUnitsOfMeasurement,
  type UnitOfMeasurementRow,
} from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import {
  AssignedNumberType,
  FieldIonType,
  FieldTypeType,
  OutOfRangeType,
  stepFieldList,
  stepFieldValidationList,
} from './stepFieldList.graphql.ts'
import {
  listFieldsOfSteps,
  listValidationsOfFields,
  loadStepFields,
  type StepFieldRow,
  type StepFieldValidationRow,
} from './stepFieldStore.ts'
import { functionOf, ValidationFunctionType } from './validationFunction.graphql.ts'

export const StepFieldType = builder.objectRef<StepFieldRow>('StepField')
export const StepFieldValidationType = builder.objectRef<StepFieldValidationRow>('StepFieldValidation')

StepFieldType.implement({
  description: 'Something that is recorded, chosen or signed in a step.',
  fields: (t) => ({
    ...recordFields(t),
    stepId: t.exposeID('step_id', { nullable: false }),
    number: t.exposeInt('number', {
      nullable: false,
      description: 'The same in every version of the procedure and in every run of it, never given again.',
    }),
    position: t.exposeInt('position'),
    name: t.exposeString('name', { nullable: false }),
    type: t.field({ type: FieldTypeType, nullable: false, resolve: (row) => apiFieldType(row.type).type }),
    allowedIonType: t.field({ type: FieldIonType, resolve: (row) => apiFieldType(row.type).allowedIonType }),
    required: t.exposeBoolean('required', { nullable: false }),
    allowNotApplicable: t.exposeBoolean('allow_not_applicable', { nullable: false }),
    options: t.stringList({ nullable: { list: true, items: false }, resolve: (row) => [...row.options] }),
    peerReviewRequired: t.exposeBoolean('peer_review_required', { nullable: false }),
    helpText: t.exposeString('help_text'),
    display: t.exposeString('display'),
    partId: t.exposeID('part_id'),
    signoffRoleId: t.exposeID('signoff_role_id', {
      description: 'Who may sign; null: everybody who may sign.',
    }),
    minimum: t.field({
      type: 'Decimal',
      description: 'Inclusive, in the unit of the field.',
      resolve: (row) => row.minimum,
    }),
    maximum: t.field({
      type: 'Decimal',
      description: 'Inclusive, in the unit of the field.',
      resolve: (row) => row.maximum,
    }),
    target: t.field({ type: 'Decimal', resolve: (row) => row.target }),
    tolerance: t.field({
      type: 'Decimal',
      description: 'Around the target, on both sides.',
      resolve: (row) => row.tolerance,
    }),
    outOfRange: t.field({ type: OutOfRangeType, nullable: false, resolve: (row) => row.out_of_range }),
    processInformation: t.exposeBoolean('process_information', {
      nullable: false,
      description: 'A concession may accept it out of range.',
    }),
    concessionRoleId: t.exposeID('concession_role_id', {
      description: 'Who may accept a value out of range.',
    }),
    perBatch: t.exposeBoolean('per_batch', {
      nullable: false,
      description: 'In a batch: one value for all units.',
    }),
    assigns: t.field({
      type: AssignedNumberType,
      description: 'The value becomes the serial or lot of the unit of its run; null: neither.',
      resolve: (row) => row.assigns,
    }),
    verifies: t.exposeInt('verifies', {
      description: 'Number of the field that a second person verifies by signing here.',
    }),
  }),
})

builder.objectFields(StepFieldType, (t) => ({
  unit: t.string({
    description: 'Name of the unit of measurement.',
    resolve: async ({ unit_id }, _args, context) =>
      unit_id === null
        ? null
        : ((await context.one<UnitOfMeasurementRow>(loadUnitsOfMeasurement, unit_id))?.type ?? null),
  }),
  step: t.field({
    type: StepType,
    resolve: (row, _args, context) => context.one<StepRow>(loadSteps, row.step_id),
  }),
  part: t.field({
    type: PartType,
    resolve: ({ part_id }, _args, context) =>
      part_id === null ? null : context.one<PartRow>(loadParts, part_id),
  }),
  signoffRole: t.field({
    type: RoleType,
    resolve: ({ signoff_role_id }, _args, context) =>
      signoff_role_id === null ? null : context.one<RoleRow>(loadRoles, signoff_role_id),
  }),
  concessionRole: t.field({
    type: RoleType,
    resolve: ({ concession_role_id }, _args, context) =>
      concession_role_id === null ? null : context.one<RoleRow>(loadRoles, concession_role_id),
  }),
  validations: t.field({
    type: [StepFieldValidationType],
    nullable: { list: true, items: false },
    resolve: (row, _args, context) =>
      context.many<StepFieldValidationRow & { readonly of_id: string }>(listValidationsOfFields, row.id),
  }),
}))

StepFieldValidationType.implement({
  description: 'A comparison that a number must pass.',
  fields: (t) => ({
    ...recordFields(t),
    fieldId: t.exposeID('step_field_id'),
    functionId: t.id({ nullable: false, resolve: (row) => String(row.function_id) }),
    function: t.field({
      type: ValidationFunctionType,
      resolve: (row) => functionOf(String(row.function_id)),
    }),
    value: t.field({ type: 'Float', resolve: (row) => row.value }),
    position: t.exposeInt('position'),
    field: t.field({
      type: StepFieldType,
      resolve: (row, _args, context) => context.one<StepFieldRow>(loadStepFields, row.step_field_id),
    }),
  }),
})

builder.objectField(StepType, 'fields', (t) =>
  t.field({
    type: [StepFieldType],
    nullable: { list: true, items: false },
    description: 'What is recorded, chosen or signed in it, in order.',
    resolve: (row, _args, context) =>
      context.many<StepFieldRow & { readonly of_id: string }>(listFieldsOfSteps, row.id),
  }),
)

addList(stepFieldList, StepFieldType, { connection: 'FieldsConnection', edge: 'FieldsEdge' })
addList(stepFieldValidationList, StepFieldValidationType, {
  connection: 'StepFieldValidationsConnection',
  edge: 'StepFieldValidationsEdge',
})
addRecord('stepField', 'One field of a step in a procedure.', { type: StepFieldType, load: loadStepFields })
