import type { FurtherActionStatus } from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { act } from '../operation/act.ts'
import { SignatureInputType } from '../signature/signature.graphql.ts'
import { createFurtherAction } from './createFurtherAction.ts'
import { FurtherActionType } from './furtherAction.graphql.ts'
import { FurtherActionKindType, FurtherActionStatusType } from './furtherActionList.graphql.ts'
import { loadActionStatusSeen, loadFurtherActions, type StatusSeenRow } from './furtherActionStore.ts'
import { furtherActionUpdates } from './furtherActionUpdates.graphql.ts'
import { verifyFurtherAction } from './verifyFurtherAction.ts'

const door = { type: FurtherActionType, load: loadFurtherActions }
const madeAction = made('furtherActionId')

const CreateInput = builder.inputType('CreateFurtherActionInput', {
  fields: (t) => ({
    title: t.string({ required: true }),
    kind: t.field({ type: FurtherActionKindType, required: true }),
    issueIds: t.idList({ description: 'The issues that it is raised from; none: it is raised without one.' }),
    problemStatement: t.string({ description: 'What is wrong, or could be.' }),
    analysisNotes: t.string({ description: 'Why: the cause.' }),
    resolution: t.string({ description: 'What was done.' }),
    assignedToId: t.id({ description: 'The owner: who sees to it.' }),
    dueDate: t.string({ description: 'The last day on which it is in time, `2026-12-24`.' }),
  }),
})

builder.mutationField('createFurtherAction', (t) =>
  t.field({
    type: recordPayload('CreateFurtherAction', 'furtherAction', door),
    description: 'Say what is to be done beyond the units of issues: from one issue, several, or none.',
    args: { input: t.arg({ type: CreateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(createFurtherAction, input)], madeAction),
  }),
)

const UpdateInput = builder.inputType('UpdateFurtherActionInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    title: t.string(),
    kind: t.field({ type: FurtherActionKindType }),
    issueIds: t.idList({ description: 'These from now on.' }),
    problemStatement: t.string(),
    analysisNotes: t.string(),
    resolution: t.string(),
    assignedToId: t.id(),
    dueDate: t.string(),
    status: t.field({
      type: FurtherActionStatusType,
      description:
        'Where it is to go; the act is found from where it was. RESOLVED takes a signed verification.',
    }),
    reason: t.string({ description: 'Why; asked for to cancel or reopen one.' }),
  }),
})

builder.mutationField('updateFurtherAction', (t) =>
  t.field({
    type: recordPayload('UpdateFurtherAction', 'furtherAction', door),
    description: 'Say what is done about it, by whom and until when, or where it stands now: `openFields`.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: async (_root, { input }, context, info) =>
      performing(context, info, furtherActionUpdates(input, await statusSeen(context, input)), madeAction),
  }),
)

interface Asked {
  readonly id: string
  readonly etag: string
}

/** The status that the caller saw: so a retry of a request that was performed means the same act again. */
async function statusSeen(context: RequestContext, { id, etag }: Asked): Promise<FurtherActionStatus | null> {
  const digits = etag.replaceAll('-', '')
  if (!/^[0-9a-f]{32}$/i.test(digits) || !/^[1-9]\d{0,15}$/.test(id)) return null
  const [seen] = await context.rows<StatusSeenRow>(loadActionStatusSeen(id, digits))
  return seen?.status ?? null
}

const VerifyInput = builder.inputType('CreateFurtherActionVerificationInput', {
  fields: (t) => ({
    furtherActionId: t.id({ required: true }),
    etag: t.string({ description: 'The action’s, as the signer was shown it; absent: as it stands.' }),
    isEffective: t.boolean({
      required: true,
      description: 'True: it had its effect, and is closed. False: it had none, and goes back to work.',
    }),
    comment: t.string({ description: 'What was looked at; an action without effect takes one.' }),
    signature: t.field({
      type: SignatureInputType,
      description: 'The signer’s own credentials; a program has none and is refused.',
    }),
  }),
})

builder.mutationField('createFurtherActionVerification', (t) =>
  t.field({
    type: recordPayload('CreateFurtherActionVerification', 'furtherAction', door),
    description:
      'Say, signed, whether an action had its effect: somebody who neither sees to it nor handed it in.',
    args: { input: t.arg({ type: VerifyInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(verifyFurtherAction, input)], madeAction),
  }),
)
