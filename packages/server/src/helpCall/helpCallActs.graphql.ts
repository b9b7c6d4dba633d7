import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { answerHelpCall } from './answerHelpCall.ts'
import { closeHelpCall } from './closeHelpCall.ts'
import { createHelpCall } from './createHelpCall.ts'
import { HelpCallType } from './helpCall.graphql.ts'
import { HelpKindType } from './helpCallList.graphql.ts'
import { type HelpCallRow, loadHelpCalls } from './helpCallStore.ts'

const door = { type: HelpCallType, load: loadHelpCalls }
const payload = (name: string) => recordPayload<HelpCallRow>(name, 'helpCall', door)

const CreateInput = builder.inputType('CreateHelpCallInput', {
  fields: (t) => ({
    runStepId: t.id({ required: true }),
    kind: t.field({ type: HelpKindType, required: true }),
    note: t.string({ description: 'What is needed.' }),
    teamId: t.id({ description: 'Who is called. Absent: whoever helps with this kind.' }),
  }),
})
const AnswerInput = builder.inputType('AnswerHelpCallInput', {
  fields: (t) => ({ id: t.id({ required: true }), etag: t.string() }),
})
const CloseInput = builder.inputType('CloseHelpCallInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string(),
    outcome: t.string({ description: 'What helped.' }),
  }),
})

builder.mutationField('createHelpCall', (t) =>
  t.field({
    type: payload('CreateHelpCall'),
    description: 'Call for help at a step. One call of a kind stands at a step at a time.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createHelpCall, input)], made('helpCallId')),
  }),
)

builder.mutationField('answerHelpCall', (t) =>
  t.field({
    type: payload('AnswerHelpCall'),
    description: 'Say that you come to help.',
    args: { input: t.arg({ type: AnswerInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(answerHelpCall, input)], made('helpCallId')),
  }),
)

builder.mutationField('closeHelpCall', (t) =>
  t.field({
    type: payload('CloseHelpCall'),
    description: 'Say that no more help is needed.',
    args: { input: t.arg({ type: CloseInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(closeHelpCall, input)], made('helpCallId')),
  }),
)
