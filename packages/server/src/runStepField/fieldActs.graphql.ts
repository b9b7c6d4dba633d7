import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Act } from '../operation/operation.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { fieldById } from './fieldView.graphql.ts'
import { recordFieldValue } from './recordFieldValue.ts'
import { RunStepFieldType } from './runStepFieldType.graphql.ts'
import { signRunStepField } from './signRunStepField.ts'

interface Payload {
  readonly id: string
}

const payload = (name: string) =>
  builder.objectRef<Payload>(name).implement({
    fields: (t) => ({
      runStepField: t.field({
        type: RunStepFieldType,
        resolve: ({ id }, _args, context) => fieldById(context, id),
      }),
    }),
  })

const madeField = made('runStepFieldId')

const UpdateValueInputType = builder.inputType('UpdateRunStepFieldValueInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    value: t.field({
      type: 'ScalarValue',
      description: 'Of the type of the field; null empties it; true with a signature signs.',
    }),
    notApplicable: t.boolean({
      description: 'True: the field does not apply, where its definition allows that.',
    }),
    reason: t.string({ description: 'Why; asked for when a value goes from out of range to in range.' }),
    signature: t.field({ type: SignatureInputType, description: 'To sign a sign-off.' }),
    shownDigest: t.string({
      description: 'With a signature: the digest of what was shown; refused when it has changed.',
    }),
    comment: t.string({ description: 'With a signature.' }),
  }),
})

/** The act that an update of a field means: true with a signature signs, everything else records. */
function fieldAct(input: { readonly value?: unknown; readonly signature?: unknown }): Act {
  const isSigned = input.value === true && input.signature !== null && input.signature !== undefined
  return isSigned ? act(signRunStepField, input) : act(recordFieldValue, input)
}

builder.mutationField('updateRunStepFieldValue', (t) =>
  t.field({
    type: payload('UpdateRunStepFieldValue'),
    description:
      'Record a value in a field of a run step, or sign a sign-off. A value out of range is saved, and judged.',
    args: { input: t.arg({ type: UpdateValueInputType, required: true }) },
    resolve: (_root, { input }, context, info) => performing(context, info, [fieldAct(input)], madeField),
  }),
)

const SignInputType = builder.inputType('SignRunStepFieldInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    signature: t.field({ type: SignatureInputType, required: true }),
    shownDigest: t.string({ description: 'The digest of what was shown; refused when it has changed.' }),
    comment: t.string(),
  }),
})

builder.mutationField('signRunStepField', (t) =>
  t.field({
    type: payload('SignRunStepField'),
    description: 'Sign a sign-off with own credentials. An API key never signs.',
    args: { input: t.arg({ type: SignInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(signRunStepField, input)], madeField),
  }),
)
