import { builder } from '../graphql/builder.ts'
import { madeId, performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { checkIn } from './checkIn.ts'
import { checkOut } from './checkOut.ts'
import { updateSession } from './updateSession.ts'
import { SessionType } from './workSession.graphql.ts'
import { SessionEventTypeType, SessionKindType } from './workSessionList.graphql.ts'
import { loadWorkSessions, type WorkSessionRow } from './workSessionStore.ts'

interface Happened {
  readonly session: WorkSessionRow
  readonly type: 'CHECK_IN' | 'CHECK_OUT'
}

const SessionEventType = builder.objectRef<Happened>('SessionEvent').implement({
  description: 'That somebody came to a step, or went.',
  fields: (t) => ({
    id: t.id({
      nullable: false,
      description: 'Of the session, with the event.',
      resolve: ({ session, type }) => `${session.id}:${type}`,
    }),
    runStepId: t.id({ nullable: false, resolve: ({ session }) => session.run_step_id }),
    Created: t.field({
      type: 'DateTime',
      nullable: false,
      resolve: ({ session, type }) =>
        type === 'CHECK_IN' ? session.check_in : (session.check_out ?? session.check_in),
    }),
    createdById: t.id({ nullable: false, resolve: ({ session }) => session.user_id }),
    eventType: t.field({ type: SessionEventTypeType, nullable: false, resolve: ({ type }) => type }),
    runStep: t.field({
      type: RunStepType,
      resolve: ({ session }, _args, context) => context.one<RunStepRow>(loadRunSteps, session.run_step_id),
    }),
    createdBy: t.field({
      type: UserType,
      resolve: ({ session }, _args, context) => context.one<UserRow>(loadUsers, session.user_id),
    }),
    session: t.field({ type: SessionType, nullable: false, resolve: ({ session }) => session }),
  }),
})

const eventPayload = (name: string, field: string, type: Happened['type']) =>
  builder.objectRef<{ readonly sessionId: string }>(name).implement({
    fields: (t) => ({
      [field]: t.field({
        type: SessionEventType,
        resolve: async ({ sessionId }, _args, context) => {
          const session = await context.one<WorkSessionRow>(loadWorkSessions, sessionId)
          return session === null ? null : { session, type }
        },
      }),
    }),
  })

const EventInput = builder.inputType('SessionEventInput', {
  fields: (t) => ({
    runStepId: t.id({ required: true }),
    userId: t.id({ description: 'Absent: oneself. Somebody else takes UpdateSession.' }),
    kind: t.field({ type: SessionKindType, description: 'On check-in; WORK when absent.' }),
    takeOver: t.boolean({ description: 'On check-in: whoever is there goes.' }),
    note: t.string({ description: 'The handover: what the next one must know.' }),
  }),
})

const madeSession = (ids: Parameters<typeof madeId>[0]) => ({ sessionId: madeId(ids, 'sessionId') })

builder.mutationField('checkIn', (t) =>
  t.field({
    type: eventPayload('CheckIn', 'checkInEvent', 'CHECK_IN'),
    description: 'Say that somebody is at a step in work. Starting a step checks its starter in.',
    args: { input: t.arg({ type: EventInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(checkIn, input)], madeSession),
  }),
)

builder.mutationField('checkOut', (t) =>
  t.field({
    type: eventPayload('CheckOut', 'checkOutEvent', 'CHECK_OUT'),
    description:
      'Say that somebody goes from a step. Leaving IN_PROGRESS, and holding or closing the run, check everybody out.',
    args: { input: t.arg({ type: EventInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(checkOut, input)], madeSession),
  }),
)

const UpdateInput = builder.inputType('UpdateSessionInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    etag: t.string({ required: true }),
    checkIn: t.field({ type: 'DateTime' }),
    checkOut: t.field({ type: 'DateTime', description: 'Null: still there, while the step is in work.' }),
    kind: t.field({ type: SessionKindType }),
    reason: t.string({ description: 'Why; a person must say.' }),
  }),
})

builder.mutationField('updateSession', (t) =>
  t.field({
    type: recordPayload<WorkSessionRow>('UpdateSession', 'session', {
      type: SessionType,
      load: loadWorkSessions,
    }),
    description: 'Correct when somebody was at a step. What it said before stays in the record.',
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(updateSession, input)], made('sessionId')),
  }),
)
