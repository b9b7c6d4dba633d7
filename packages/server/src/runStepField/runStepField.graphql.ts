import { fieldId } from '@traveler/domain/runStepField/fieldId.ts'
import { isFileValue, isNotApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import { judgeFieldValue, judgeValidations } from '@traveler/domain/runStepField/judgeFieldValue.ts'
import type { FieldType, FieldValidation } from '@traveler/domain/step/stepDefinition.ts'
import { FileAttachmentType } from '../file/file.graphql.ts'
import { type FileRow, loadFiles } from '../file/fileStore.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { sha256 } from '../operation/chain.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { RoleType } from '../role/role.graphql.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { SignatureType } from '../signature/signature.graphql.ts'
import { AssignedNumberType } from '../stepField/stepFieldList.graphql.ts'
import { functionOf, ValidationFunctionType } from '../stepField/validationFunction.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { contentToSign } from './contentToSign.ts'
import { type FieldView, fieldById } from './fieldView.graphql.ts'
import { etagOfField } from './fieldWork.ts'
import { RunStepFieldType } from './runStepFieldType.graphql.ts'
import { shownValue } from './shownValue.ts'

const apiTypes = [
  'STRING',
  'NUMBER',
  'BOOLEAN',
  'SELECT',
  'MULTISELECT',
  'DATE',
  'DATETIME',
  'FILE_ATTACHMENT',
  'ION',
  'SIGNOFF',
  'TOOL',
]
const FieldTypeType = enumType(
  'runstepfieldfieldtypes',
  apiTypes,
  'What a field takes. ION: a person or a part, as allowedIonType says.',
)
const IonKindType = enumType(
  'runstepfieldiontypeentitytypeenum',
  ['PARTS', 'USERS'],
  'What an ION field names.',
)
const ResultType = enumType(
  'Validationresultenum',
  ['PASS', 'FAIL', 'PENDING'],
  'Whether a value is as it should be; PENDING: nothing recorded.',
)

/** USER and PART fields are ION on the wire. */
function apiType(type: FieldType): string {
  return type === 'USER' || type === 'PART' ? 'ION' : type
}

interface ValidationView {
  readonly view: FieldView
  readonly validation: FieldValidation
  readonly nth: number
}

const ValidationType = builder.objectRef<ValidationView>('RunStepFieldValidation').implement({
  description: 'A comparison that a number of a run step must pass.',
  fields: (t) => ({
    id: t.id({ nullable: false, resolve: ({ view, nth }) => `${idOf(view)}:${nth + 1}` }),
    runStepFieldId: t.id({ nullable: false, resolve: ({ view }) => idOf(view) }),
    position: t.int({ resolve: ({ nth }) => nth + 1 }),
    functionId: t.id({ nullable: false, resolve: ({ validation }) => validation.functionId }),
    function: t.field({
      type: ValidationFunctionType,
      resolve: ({ validation }) => functionOf(validation.functionId),
    }),
    functionName: t.string({ nullable: false, resolve: ({ validation }) => validation.functionName }),
    value: t.float({ resolve: ({ validation }) => validation.value }),
    result: t.field({
      type: ResultType,
      resolve: ({ view, nth }) => judgeValidations(view.field, recordedValue(view))[nth] ?? 'PENDING',
    }),
  }),
})

const idOf = ({ place }: FieldView): string => fieldId(place.runStepId, place.fieldNumber)
const recordedValue = ({ field, recorded }: FieldView) => recorded.values.get(field.number) ?? null
const fileIdOf = (view: FieldView): string | null => {
  const value = recordedValue(view)
  return isFileValue(value) ? value.file : null
}
const rowOf = ({ field, recorded }: FieldView) => recorded.rows.get(field.number) ?? null
const judgementOf = (view: FieldView) => judgeFieldValue(view.field, recordedValue(view))

RunStepFieldType.implement({
  description: 'What is to be filled or signed in a run step, with what is recorded there.',
  fields: (t) => ({
    id: t.id({ nullable: false, description: 'Run step id × 4096 + number.', resolve: idOf }),
    entityId: t.id({ nullable: false, resolve: idOf }),
    _etag: t.string({
      description: 'What an update must send back; there before anything is recorded.',
      resolve: etagOfField,
    }),
    number: t.int({
      nullable: false,
      description: 'Of the step, kept through every revision.',
      resolve: ({ field }) => field.number,
    }),
    position: t.int({ resolve: ({ shown, field }) => shown.definition.fields.indexOf(field) + 1 }),
    name: t.string({ nullable: false, resolve: ({ field }) => field.name }),
    type: t.field({ type: FieldTypeType, resolve: ({ field }) => apiType(field.type) }),
    allowedIonType: t.field({
      type: IonKindType,
      resolve: ({ field }) => (field.type === 'USER' ? 'USERS' : field.type === 'PART' ? 'PARTS' : null),
    }),
    required: t.boolean({ resolve: ({ field }) => field.required }),
    allowNotApplicable: t.boolean({ nullable: false, resolve: ({ field }) => field.allowNotApplicable }),
    display: t.string({ resolve: ({ field }) => field.display }),
    helpText: t.string({ resolve: ({ field }) => field.helpText }),
    partId: t.id({ resolve: ({ field }) => field.part?.id ?? null }),
    part: t.field({
      type: PartType,
      resolve: ({ field }, _args, context) =>
        field.part === null ? null : context.one<PartRow>(loadParts, field.part.id),
    }),
    partSubtypeId: t.id({ resolve: ({ field }) => field.partSubtype?.id ?? null }),
    runStepId: t.id({ nullable: false, resolve: ({ step }) => step.id }),
    step: t.field({ type: RunStepType, resolve: ({ step }) => step }),
  }),
})

// What a value must be.
builder.objectFields(RunStepFieldType, (t) => ({
  unit: t.string({
    description: 'The name of its unit of measure.',
    resolve: ({ field }) => field.unit?.name ?? null,
  }),
  unitId: t.id({ resolve: ({ field }) => field.unit?.id ?? null }),
  minimum: t.field({
    type: 'Decimal',
    description: 'Inclusive; null: open.',
    resolve: ({ field }) => field.limits.min,
  }),
  maximum: t.field({
    type: 'Decimal',
    description: 'Inclusive; null: open.',
    resolve: ({ field }) => field.limits.max,
  }),
  target: t.field({ type: 'Decimal', resolve: ({ field }) => field.limits.target }),
  tolerance: t.field({
    type: 'Decimal',
    description: 'On both sides of the target.',
    resolve: ({ field }) => field.limits.tolerance,
  }),
  outOfRange: t.string({
    nullable: false,
    description: 'What a value out of range asks for: BLOCK, REQUIRE_ISSUE or CONCESSION.',
    resolve: ({ field }) => field.outOfRange,
  }),
  processInformation: t.boolean({
    nullable: false,
    description: 'No requirement on the product: a concession may accept it out of range.',
    resolve: ({ field }) => field.processInformation,
  }),
  concessionRoleId: t.id({
    description: 'Who may accept a value out of range.',
    resolve: ({ field }) => field.concessionRole?.id ?? null,
  }),
  validations: t.field({
    type: [ValidationType],
    resolve: (view) => view.field.validations.map((validation, nth) => ({ view, validation, nth })),
  }),
  options: t.stringList({ resolve: ({ field }) => [...field.options] }),
  perBatch: t.boolean({
    nullable: false,
    description:
      'One value for a whole batch: recording it goes to all its units, unless siblings are named.',
    resolve: ({ field }) => field.scope === 'BATCH',
  }),
}))

// Who signs.
builder.objectFields(RunStepFieldType, (t) => ({
  peerReviewRequired: t.boolean({ nullable: false, resolve: ({ field }) => field.peerReviewRequired }),
  signoffRoleId: t.id({ resolve: ({ field }) => field.signoffRole?.id ?? null }),
  signoffRole: t.field({
    type: RoleType,
    resolve: ({ field }, _args, context) =>
      field.signoffRole === null ? null : context.one<RoleRow>(loadRoles, field.signoffRole.id),
  }),
  signoffRoleName: t.string({
    description: 'As it was called when the work was released.',
    resolve: ({ field }) => field.signoffRole?.name ?? null,
  }),
  assigns: t.field({
    type: AssignedNumberType,
    description: 'The value becomes the serial or lot of the unit.',
    resolve: ({ field }) => field.assigns,
  }),
  verifies: t.int({
    description: 'The number of the field that this sign-off verifies.',
    resolve: ({ field }) => field.verifies,
  }),
}))

// What is recorded and signed in the attempt.
builder.objectFields(RunStepFieldType, (t) => ({
  value: t.field({
    type: 'ScalarValue',
    description:
      'As it was entered, digit for digit; true for a sign-off that is signed; null: nothing recorded.',
    resolve: ({ field, recorded }) => shownValue(field, recorded),
  }),
  fileAttachmentId: t.id({ resolve: (view) => fileIdOf(view) }),
  fileAttachment: t.field({
    type: FileAttachmentType,
    description: 'The file that is recorded; its hash is part of the value.',
    resolve: (view, _args, context) => {
      const id = fileIdOf(view)
      return id === null ? null : context.one<FileRow>(loadFiles, id)
    },
  }),
  notApplicable: t.boolean({ nullable: false, resolve: (view) => isNotApplicable(recordedValue(view)) }),
  result: t.field({ type: ResultType, nullable: false, resolve: judgementOf }),
  valid: t.boolean({
    description: 'Whether the value is in range; null while nothing is recorded.',
    resolve: (view) => (judgementOf(view) === 'PENDING' ? null : judgementOf(view) === 'PASS'),
  }),
  source: t.string({
    description: 'Who entered it: PERSON, KEY or INSTRUMENT.',
    resolve: (view) => rowOf(view)?.source ?? null,
  }),
  updatedById: t.id({ resolve: (view) => rowOf(view)?.recorded_by ?? null }),
  updatedBy: t.field({
    type: UserType,
    resolve: (view, _args, context) => {
      const row = rowOf(view)
      return row === null ? null : context.one<UserRow>(loadUsers, row.recorded_by)
    },
  }),
  _updated: t.field({ type: 'DateTime', resolve: (view) => rowOf(view)?.recorded_at ?? null }),
  signature: t.field({
    type: SignatureType,
    description: 'The signature on this sign-off that stands; null: none.',
    resolve: ({ field, recorded }) =>
      field.type === 'SIGNOFF' ? (recorded.signed.get(field.number) ?? null) : null,
  }),
  acceptance: t.field({
    type: SignatureType,
    description: 'The signature that accepts its value out of range under concession; null: none.',
    resolve: ({ field, recorded }) =>
      field.type === 'SIGNOFF' ? null : (recorded.signed.get(field.number) ?? null),
  }),
  signatures: t.field({
    type: [SignatureType],
    description: 'Every signature on it in the attempt, voided ones too.',
    resolve: ({ place, signatures }) =>
      signatures.filter((one) => one.field_number === place.fieldNumber && one.attempt === place.attempt),
  }),
  shownDigest: t.string({
    description:
      'Of a sign-off: SHA-256 of what is shown now. Sent back with the signature, nothing unseen is signed.',
    resolve: (view) =>
      view.field.type === 'SIGNOFF'
        ? sha256(contentToSign({ ...view, definitionDigest: view.shown.digest })).toString('hex')
        : null,
  }),
  attempt: t.int({ nullable: false, resolve: ({ place }) => place.attempt }),
}))

builder.queryField('runStepField', (t) =>
  t.field({
    type: RunStepFieldType,
    description: 'One field of a run step; null when there is none, or none that you may see.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => fieldById(context, id),
  }),
)
