import type { SiblingAct } from '@traveler/domain/runBatch/siblingScope.ts'
import { fieldId, parseFieldId } from '@traveler/domain/runStepField/fieldId.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act } from '../operation/act.ts'
import type { Operation } from '../operation/operation.ts'
import {
  actOnSiblings,
  askedIds,
  chosenActs,
  type SiblingsAsked,
  siblingsFor,
} from '../runBatch/siblingActs.graphql.ts'
import { siblingIdsField } from '../runBatch/siblingIds.graphql.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { definitionOfAttempt } from '../runStep/runStepView.graphql.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { acceptFieldValue } from './acceptFieldValue.ts'
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
    siblingIds: siblingIdsField(t),
  }),
})

interface FieldUpdate extends SiblingsAsked {
  readonly id: string
  readonly value?: unknown
  readonly signature?: unknown
}

/** An update of a field: true with a signature signs, everything else records. */
async function performUpdate(context: RequestContext, info: GraphQLResolveInfo, input: FieldUpdate) {
  const isSigned = input.value === true && input.signature !== null && input.signature !== undefined
  if (isSigned) return performOnField(context, info, { input, of: 'sign', operation: signRunStepField })
  const of = (await isShared(context, input)) ? 'share' : 'other'
  return performOnField(context, info, { input, of, operation: recordFieldValue })
}

/** Whether a value goes to the whole batch where nobody says to which units: by the definition of its field (rule 15). */
async function isShared(context: RequestContext, input: FieldUpdate): Promise<boolean> {
  const named = parseFieldId(input.id)
  if (named === null || askedIds(input) !== null) return false
  // Who has no siblings needs no look at its definition.
  const siblings = await siblingsFor(context, named.runStepId, { act: 'share', siblingIds: null })
  const step = siblings.length === 0 ? null : await context.one<RunStepRow>(loadRunSteps, named.runStepId)
  if (step === null) return false
  const { definition } = await definitionOfAttempt(context, step, step.attempt)
  const field = definition.fields.find(({ number }) => number === named.fieldNumber)
  return field?.scope === 'BATCH'
}

interface FieldAct<Input extends object> {
  readonly input: FieldUpdate
  readonly of: SiblingAct
  readonly operation: Operation<Input>
}

/** An act on a field with the same field of the siblings that go with it. */
async function performOnField<Input extends object>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { input, of, operation }: FieldAct<Input>,
): Promise<Payload> {
  const { siblingIds: _siblings, ...seen } = input
  const { runStepId = '0', fieldNumber = 0 } = parseFieldId(input.id) ?? {}
  const siblings = siblingsFor(context, runStepId, { act: of, siblingIds: askedIds(input) })
  const one = actOnSiblings(operation, seen, {
    runStepId,
    siblings,
    // What was shown of this one is not what is signed of another.
    inputOf: (stepId) => ({ ...seen, id: fieldId(stepId, fieldNumber), etag: null, shownDigest: null }),
  })
  return performing(context, info, chosenActs([one], input), madeField)
}

builder.mutationField('updateRunStepFieldValue', (t) =>
  t.field({
    type: payload('UpdateRunStepFieldValue'),
    description:
      'Record a value in a field of a run step, or sign a sign-off. A value out of range is saved, and judged.',
    args: { input: t.arg({ type: UpdateValueInputType, required: true }) },
    resolve: (_root, { input }, context, info) => performUpdate(context, info, input),
  }),
)

const AcceptInputType = builder.inputType('AcceptFieldValueInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string({ required: true }),
    signature: t.field({ type: SignatureInputType, required: true }),
  }),
})

builder.mutationField('acceptFieldValue', (t) =>
  t.field({
    type: payload('AcceptFieldValue'),
    description:
      'Accept by signature a value out of range, under the concession that its definition allows. Never by who entered it.',
    args: { input: t.arg({ type: AcceptInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(acceptFieldValue, input)], madeField),
  }),
)

const SignInputType = builder.inputType('SignRunStepFieldInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    signature: t.field({ type: SignatureInputType, required: true }),
    shownDigest: t.string({ description: 'The digest of what was shown; refused when it has changed.' }),
    comment: t.string(),
    siblingIds: siblingIdsField(t),
  }),
})

builder.mutationField('signRunStepField', (t) =>
  t.field({
    type: payload('SignRunStepField'),
    description: 'Sign a sign-off with own credentials. An API key never signs.',
    args: { input: t.arg({ type: SignInputType, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performOnField(context, info, { input, of: 'sign', operation: signRunStepField }),
  }),
)
