import type { Named } from '@traveler/domain/refusalFacts.ts'
import { richTextToMarkdown } from '@traveler/domain/richText/richTextToMarkdown.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { gatesOfStep, RunStepGateType } from '../gate/gate.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { fieldsOfStep } from '../runStepField/fieldView.graphql.ts'
import { RunStepFieldType } from '../runStepField/runStepFieldType.graphql.ts'
import { SignatureType } from '../signature/signature.graphql.ts'
import { listSignaturesOfRunSteps, type SignatureOfRow } from '../signature/signatureStore.ts'
import { attemptsOfStep, RunStepAttemptType } from './runStepAttempt.graphql.ts'
import { RunStepType } from './runStepType.graphql.ts'
import { definitionOfStep } from './runStepView.graphql.ts'

const RunStepKindType = enumType(
  'runstepsteptypes',
  ['CONTENT', 'DATAGRID'],
  'What a run step shows: text, or a table to fill.',
)

// What a step shows, and what is recorded, signed and approved there.
export const RunStepCertificateType = builder.objectRef<Named>('RunStepCertificate').implement({
  description: 'A kind of certificate that a step asks for, as its definition names it.',
  fields: (t) => ({
    certificateKindId: t.exposeID('id', { nullable: false }),
    name: t.exposeString('name', { nullable: false }),
  }),
})

builder.objectFields(RunStepType, (t) => ({
  title: t.string({
    nullable: false,
    resolve: async (row, _args, context) => (await definitionOfStep(context, row)).definition.title,
  }),
  type: t.field({
    type: RunStepKindType,
    resolve: async (row, _args, context) => (await definitionOfStep(context, row)).definition.type,
  }),
  content: t.string({
    description: 'What the operator is shown, as Markdown.',
    resolve: async (row, _args, context) =>
      richTextToMarkdown((await definitionOfStep(context, row)).definition.content),
  }),
  slateContent: t.field({
    type: 'SlateContent',
    description: 'What the operator is shown, as Slate nodes.',
    resolve: async (row, _args, context) =>
      richTextToSlate((await definitionOfStep(context, row)).definition.content),
  }),
  definitionDigest: t.string({
    nullable: false,
    description: 'SHA-256 of what is shown and checked here, as it was frozen.',
    resolve: async (row, _args, context) => (await definitionOfStep(context, row)).digest.slice(2),
  }),
  redoLimit: t.int({
    description: 'How often it may be redone after it failed, before an issue must be raised.',
    resolve: async (row, _args, context) => (await definitionOfStep(context, row)).definition.redoLimit,
  }),
  certificates: t.field({
    type: [RunStepCertificateType],
    nullable: false,
    description: 'Kinds of certificate that whoever starts it or signs it off must hold.',
    resolve: async (row, _args, context) => [
      ...(await definitionOfStep(context, row)).definition.certificates,
    ],
  }),
  mandatory: t.boolean({
    description: 'It cannot be skipped.',
    resolve: async (row, _args, context) => (await definitionOfStep(context, row)).definition.mandatory,
  }),
  fields: t.field({
    type: [RunStepFieldType],
    description: 'What is to be filled and signed, with what is recorded in the attempt that counts.',
    resolve: (row, _args, context) => fieldsOfStep(context, row, row.attempt),
  }),
  gates: t.field({
    type: [RunStepGateType],
    description: 'Who must approve before it starts, or before it is completed.',
    resolve: (row, _args, context) => gatesOfStep(context, row),
  }),
  signatures: t.field({
    type: [SignatureType],
    description:
      'Every signature and approval of every attempt, voided ones too, in the order in which they were given.',
    resolve: (row, _args, context) => context.many<SignatureOfRow>(listSignaturesOfRunSteps, row.id),
  }),
  attempts: t.field({
    type: [RunStepAttemptType],
    description: 'Every attempt with what was recorded and signed in it, the first one first.',
    resolve: (row) => attemptsOfStep(row),
  }),
}))
