import type { InputFieldBuilder } from '@pothos/core'
import { type BuilderTypes, builder, type InputType } from '../graphql/builder.ts'
import { type ActGroup, groupedActs } from '../graphql/groupedActs.ts'
import { performing } from '../graphql/performing.ts'
import { type Loaded, made, type RecordDoor, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import type { Operation } from '../operation/operation.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { type DecisionActs, decisionAct } from './decisionAct.ts'
import type { EditCommentInput } from './editReviewComment.ts'
import { ReviewStatusType } from './reviewList.graphql.ts'
import type { SettleCommentInput } from './settleReviewComment.ts'
import type { WithdrawInput } from './withdrawApproval.ts'

/** What is said of a decision, or of a comment, on a version of any noun. */
export function decisionInputs(t: InputFieldBuilder<BuilderTypes, 'InputObject'>) {
  return {
    parentId: t.id({ description: 'Of a comment: what it answers.' }),
    status: t.field({
      type: ReviewStatusType,
      description: 'APPROVED or REJECTED; absent: a comment, which decides nothing.',
    }),
    comment: t.string({ description: 'A rejection takes one.' }),
    content: t.field({ type: 'SlateContent', description: 'The same with more than words.' }),
    resolved: t.boolean({ description: 'Of a comment: what it asks for is done.' }),
    signature: t.field({ type: SignatureInputType, description: 'Without it nothing is decided.' }),
  }
}

interface ReviewDoors<Row extends Loaded> {
  /** As the names of its mutations end, `MbomApproval`, and those of their types, `MBomApproval`. */
  readonly names: { readonly mutation: string; readonly type: string }
  /** What the payloads call it: `approval`. */
  readonly field: string
  readonly record: RecordDoor<Row>
  readonly CreateInput: InputType<{ readonly status?: string | null | undefined }>
  readonly decisions: DecisionActs
  /** Its own comment in other words. */
  readonly edit: Operation<EditCommentInput>
  /** A comment is done, or is not. */
  readonly settle: Operation<SettleCommentInput>
  readonly withdraw: Operation<WithdrawInput>
  readonly descriptions: { readonly create: string; readonly withdraw: string }
}

/** The mutations by which versions of a noun are reviewed: decide or comment, change what was said, take an approval back. */
export function addReviewDoors<Row extends Loaded>(doors: ReviewDoors<Row>): void {
  const { names, field, record, CreateInput, descriptions } = doors
  const madeReview = made('reviewId')
  const payload = (verb: string) => recordPayload(`${verb}${names.type}`, field, record)
  const [CreatePayload, UpdatePayload, WithdrawPayload] = [
    payload('Create'),
    payload('Update'),
    payload('Withdraw'),
  ]
  const updates: readonly [ActGroup, ...ActGroup[]] = [
    { fields: ['comment', 'content'], act: (input) => act(doors.edit, input) },
    { fields: ['resolved'], act: (input) => act(doors.settle, input) },
  ]
  const UpdateInputType = builder.inputType(`Update${names.type}Input`, {
    fields: (t) => ({
      id: t.id({ required: true }),
      etag: t.string({ required: true }),
      comment: t.string({ description: 'One’s own words alone.' }),
      content: t.field({ type: 'SlateContent' }),
      resolved: t.boolean(),
    }),
  })
  const WithdrawInputType = builder.inputType(`Withdraw${names.type}Input`, {
    fields: (t) => ({
      id: t.id({ required: true }),
      etag: t.string({ required: true }),
      reason: t.string({ required: true }),
    }),
  })
  builder.mutationFields((t) => ({
    [`create${names.mutation}`]: t.field({
      type: CreatePayload,
      description: descriptions.create,
      args: { input: t.arg({ type: CreateInput, required: true }) },
      resolve: (_root, { input }, context, info) =>
        performing(context, info, [decisionAct(doors.decisions, input)], madeReview),
    }),
    [`update${names.mutation}`]: t.field({
      type: UpdatePayload,
      description:
        'Change one’s own words in a review, or mark a comment as done. A signed decision stays as it is.',
      args: { input: t.arg({ type: UpdateInputType, required: true }) },
      resolve: (_root, { input }, context, info) =>
        performing(context, info, groupedActs(input, updates), madeReview),
    }),
    [`withdraw${names.mutation}`]: t.field({
      type: WithdrawPayload,
      description: descriptions.withdraw,
      args: { input: t.arg({ type: WithdrawInputType, required: true }) },
      resolve: (_root, { input }, context, info) =>
        performing(context, info, [act(doors.withdraw, input)], madeReview),
    }),
  }))
}
