import { shareLabor } from '@traveler/domain/workSession/shareLabor.ts'
import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { recordFields } from '../graphql/recordFields.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { RunType } from '../run/runType.graphql.ts'
import {
  listRunStepsOfRuns,
  loadRunSteps,
  type RunStepOfRunRow,
  type RunStepRow,
} from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import {
  SessionEndType,
  SessionEventTypeType,
  SessionKindType,
  workSessionList,
} from './workSessionList.graphql.ts'
import {
  listSessionsBeside,
  listSessionsOfRunSteps,
  loadWorkSessions,
  type SessionBesideRow,
  type WorkSessionOfStepRow,
  type WorkSessionRow,
} from './workSessionStore.ts'

export const SessionType = builder.objectRef<WorkSessionRow>('Session').implement({
  description: 'One person at one step of a run, from check-in to check-out.',
  fields: (t) => ({
    ...recordFields(t),
    Created: t.field({ type: 'DateTime', nullable: false, resolve: (row) => row.created_at }),
    runStepId: t.exposeID('run_step_id', { nullable: false }),
    runStep: t.field({
      type: RunStepType,
      resolve: (row, _args, context) => context.one<RunStepRow>(loadRunSteps, row.run_step_id),
    }),
    attempt: t.exposeInt('attempt', { nullable: false }),
    createdById: t.exposeID('user_id', { nullable: false, description: 'Who was there.' }),
    createdBy: t.field({
      type: UserType,
      description: 'Who was there.',
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.user_id),
    }),
    kind: t.field({ type: SessionKindType, nullable: false, resolve: (row) => row.kind }),
    eventType: t.field({
      type: SessionEventTypeType,
      nullable: false,
      description: 'CHECK_IN while somebody is there.',
      resolve: (row) => (row.check_out === null ? 'CHECK_IN' : 'CHECK_OUT'),
    }),
    checkIn: t.field({ type: 'DateTime', nullable: false, resolve: (row) => row.check_in }),
    checkOut: t.field({
      type: 'DateTime',
      description: 'Null: still there.',
      resolve: (row) => row.check_out,
    }),
    endedBy: t.field({ type: SessionEndType, resolve: (row) => row.ended_by }),
    note: t.exposeString('note', { description: 'What was handed over.' }),
    duration: t.float({
      description: 'Seconds from check-in to check-out, or until now; not shared with other steps.',
      resolve: (row, _args, context) => String(seconds(elapsed(row, context.now))),
    }),
    isValidGrouping: t.boolean({
      description: 'Always true: nobody goes who has not come.',
      resolve: () => true,
    }),
  }),
})

const elapsed = ({ check_in, check_out }: WorkSessionRow, now: string): number =>
  Date.parse(check_out ?? now) - Date.parse(check_in)
const seconds = (milliseconds: number): number => milliseconds / 1_000

addList<WorkSessionRow>(workSessionList, SessionType, {
  connection: 'SessionsConnection',
  edge: 'SessionsEdge',
})
addRecord<WorkSessionRow>('session', 'One session; null when there is none, or none that you may see.', {
  type: SessionType,
  load: loadWorkSessions,
})

/** Milliseconds of labor at a step, of each person's time her share: who was at two steps at once was half at each. */
async function laborAt(context: RequestContext, stepId: string): Promise<number> {
  const beside = await context.many<SessionBesideRow>(listSessionsBeside, stepId)
  const shares = shareLabor(
    beside.map((one, nth) => ({
      // Of a session that is not to be seen there is no id: its place serves.
      id: one.id ?? `hidden ${nth}`,
      userId: one.user_id,
      from: Date.parse(one.check_in),
      until: Date.parse(one.check_out),
    })),
  )
  return beside
    .filter((one) => one.run_step_id === stepId)
    .reduce((sum, { id }) => sum + (shares.get(id ?? '') ?? 0), 0)
}

builder.objectFields(RunStepType, (t) => ({
  sessions: t.field({
    type: [SessionType],
    nullable: { list: false, items: false },
    description: 'Who was at the step and when, the first one first.',
    resolve: (row, _args, context) => context.many<WorkSessionOfStepRow>(listSessionsOfRunSteps, row.id),
  }),
  laborSeconds: t.float({
    description:
      'Person-seconds of labor at the step until now. Time at several steps at once is shared among them.',
    resolve: async (row, _args, context) => String(seconds(await laborAt(context, row.id))),
  }),
}))

builder.objectFields(RunType, (t) => ({
  laborSeconds: t.float({
    description: 'Person-seconds of labor at all its steps until now.',
    resolve: async (row, _args, context) => {
      const steps = await context.many<RunStepOfRunRow>(listRunStepsOfRuns, row.id)
      const labor = await Promise.all(steps.map((step) => laborAt(context, step.id)))
      return String(seconds(labor.reduce((sum, one) => sum + one, 0)))
    },
  }),
}))
