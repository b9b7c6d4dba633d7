import { fieldId } from '@traveler/domain/runStepField/fieldId.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { addRecord, made, recordPayload } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import { act } from '../operation/act.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { SignatureInputType, SignatureType } from '../signature/signature.graphql.ts'
import { loadSignatures, type SignatureRow } from '../signature/signatureStore.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { confirmLateEntry } from './confirmLateEntry.ts'
import { createLateEntry } from './createLateEntry.ts'
import {
  type LateEntryOfStepRow,
  type LateEntryRow,
  listLateEntriesOfRunSteps,
  loadLateEntries,
} from './lateEntryStore.ts'
import { withdrawLateEntry } from './withdrawLateEntry.ts'

const LateEntryType = builder.objectRef<LateEntryRow>('LateEntry').implement({
  description: 'Work on a run step that was done on paper and entered afterwards.',
  fields: (t) => ({
    ...recordFields(t),
    runStepId: t.exposeID('run_step_id', { nullable: false }),
    runStep: t.field({
      type: RunStepType,
      resolve: (row, _args, context) => context.one<RunStepRow>(loadRunSteps, row.run_step_id),
    }),
    attempt: t.exposeInt('attempt', { nullable: false }),
    performedAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'When the work was done; `_created` is when it was entered.',
      resolve: (row) => row.performed_at,
    }),
    performedBy: t.field({
      type: UserType,
      description: 'Who did the work.',
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.performer_id),
    }),
    recordedBy: t.field({
      type: UserType,
      description: 'Who entered it.',
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.created_by),
    }),
    reason: t.exposeString('reason', { nullable: false }),
    fieldIds: t.field({
      type: ['ID'],
      nullable: { list: false, items: false },
      description: 'The fields whose values it tells of; none: the work of the step.',
      resolve: (row) => row.field_numbers.map((number) => fieldId(row.run_step_id, Number(number))),
    }),
    isConfirmed: t.boolean({
      nullable: false,
      description: "Whether the performer's own signature stands.",
      resolve: (row) => row.confirmed,
    }),
    confirmation: t.field({
      type: SignatureType,
      description: "The performer's signature, voided or not; null: it was never signed.",
      resolve: (row, _args, context) =>
        row.signature_id === null ? null : context.one<SignatureRow>(loadSignatures, row.signature_id),
    }),
    withdrawnAt: t.field({
      type: 'DateTime',
      description: 'Null while it stands.',
      resolve: (row) => row.withdrawn_at,
    }),
    withdrawnBy: t.field({
      type: UserType,
      resolve: (row, _args, context) =>
        row.withdrawn_by === null ? null : context.one<UserRow>(loadUsers, row.withdrawn_by),
    }),
    withdrawReason: t.exposeString('withdraw_reason'),
  }),
})

const door = { type: LateEntryType, load: loadLateEntries }

addRecord<LateEntryRow>(
  'lateEntry',
  'One late entry; null when there is none, or none that you may see.',
  door,
)

builder.objectFields(RunStepType, (t) => ({
  lateEntries: t.field({
    type: [LateEntryType],
    nullable: { list: false, items: false },
    description: 'Work on the step that was done on paper, all attempts, withdrawn ones too.',
    resolve: (row, _args, context) => context.many<LateEntryOfStepRow>(listLateEntriesOfRunSteps, row.id),
  }),
}))

const CreateInput = builder.inputType('CreateLateEntryInput', {
  fields: (t) => ({
    runStepId: t.id({ required: true }),
    etag: t.string({ required: true, description: 'Of the step.' }),
    performedAt: t.field({ type: 'DateTime', required: true, description: 'When the work was done.' }),
    performedById: t.id({ required: true, description: 'Who did it, and confirms it.' }),
    reason: t.string({ description: 'Why it is entered only now; a person must say.' }),
    fieldIds: t.idList({
      description: 'The fields whose values stand on the paper; none: the work of the step.',
    }),
  }),
})

builder.mutationField('createLateEntry', (t) =>
  t.field({
    type: recordPayload<LateEntryRow>('CreateLateEntry', 'lateEntry', door),
    description:
      'Say that work on a step was done on paper. Whoever did it confirms by signature, and the run is not completed before.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input: { runStepId, ...input } }, context, info) =>
      performing(context, info, [act(createLateEntry, { id: runStepId, ...input })], made('lateEntryId')),
  }),
)

const ConfirmInput = builder.inputType('ConfirmLateEntryInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    signature: t.field({ type: SignatureInputType, required: true, description: 'Of whoever did the work.' }),
  }),
})

builder.mutationField('confirmLateEntry', (t) =>
  t.field({
    type: recordPayload<LateEntryRow>('ConfirmLateEntry', 'lateEntry', door),
    description: 'Sign that one did the work as the late entry tells.',
    args: { input: t.arg({ type: ConfirmInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(confirmLateEntry, input)], made('lateEntryId')),
  }),
)

const WithdrawInput = builder.inputType('WithdrawLateEntryInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    reason: t.string({ description: 'Why; a person must say.' }),
  }),
})

builder.mutationField('withdrawLateEntry', (t) =>
  t.field({
    type: recordPayload<LateEntryRow>('WithdrawLateEntry', 'lateEntry', door),
    description: 'Take a late entry back. The values stay as they were entered.',
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(withdrawLateEntry, input)], made('lateEntryId')),
  }),
)
