import { isRefusal, Refused } from '@traveler/domain/refusal.ts'
import { parseDay } from '@traveler/domain/schedule/parseDay.ts'
import { type DayLoad, outsideWorkingTimes, planLoad } from '@traveler/domain/schedule/planLoad.ts'
import { builder } from '../graphql/builder.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { wholeId } from '../graphql/wholeId.ts'
import { PlannedRunType } from '../plannedRun/plannedRun.graphql.ts'
import { loadPlannedRuns, type PlannedRunRow } from '../plannedRun/plannedRunStore.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { loadRunSteps, type RunStepRow } from '../runStep/runStepStore.ts'
import { RunStepType } from '../runStep/runStepType.graphql.ts'
import {
  type CalendarRow,
  type DaysAsked,
  listOccupations,
  loadCalendar,
  type OccupationRow,
} from './loadStore.ts'

/** Days that are looked at together at the most. */
const most = 92
const usual = 14
/** Work outside the shifts that is told one by one. */
const mostOutside = 50

interface Load {
  readonly calendar: CalendarRow
  readonly days: readonly DayLoad[]
  readonly outside: readonly OccupationRow[]
}

const DayLoadType = builder.objectRef<DayLoad>('WorkCenterDay').implement({
  description: 'What a work center can do on a production day, and what is put there. Seconds of stations.',
  fields: (t) => ({
    day: t.exposeString('day', { nullable: false, description: 'By the clock of the place: `2026-03-02`.' }),
    capacity: t.exposeInt('capacity', {
      description: 'Its shifts on that day, times its stations; null when nobody said how many these are.',
    }),
    scheduled: t.exposeInt('scheduled', {
      nullable: false,
      description:
        'Of open steps, and of runs whose steps have no times: what of their time falls in the shifts.',
    }),
    planned: t.exposeInt('planned', {
      nullable: false,
      description: 'Of work that is planned and not started: what of its window falls in the shifts.',
    }),
    isOverloaded: t.boolean({
      nullable: false,
      description: 'More is put there than it can do.',
      resolve: ({ capacity, scheduled, planned }) => capacity !== null && scheduled + planned > capacity,
    }),
  }),
})

const OutsideType = builder.objectRef<OccupationRow>('WorkOutsideShifts').implement({
  description:
    'Work that is scheduled when nobody works: a step, a run whose steps have no times, or planned work.',
  fields: (t) => ({
    start: t.field({ type: 'DateTime', nullable: false, resolve: ({ start }) => start }),
    end: t.field({ type: 'DateTime', nullable: false, resolve: ({ end }) => end }),
    run: t.field({
      type: RunType,
      resolve: ({ run_id }, _args, context) =>
        run_id === null ? null : context.one<RunRow>(loadRuns, run_id),
    }),
    runStep: t.field({
      type: RunStepType,
      description: 'Null: the run as a whole, or planned work.',
      resolve: ({ run_step_id }, _args, context) =>
        run_step_id === null ? null : context.one<RunStepRow>(loadRunSteps, run_step_id),
    }),
    plannedRun: t.field({
      type: PlannedRunType,
      resolve: ({ planned_run_id }, _args, context) =>
        planned_run_id === null ? null : context.one<PlannedRunRow>(loadPlannedRuns, planned_run_id),
    }),
  }),
})

const LoadType = builder.objectRef<Load>('WorkCenterLoad').implement({
  description: 'Load against capacity of a work center, day by day.',
  fields: (t) => ({
    timeZone: t.string({ nullable: false, resolve: ({ calendar }) => calendar.time_zone }),
    stations: t.int({ resolve: ({ calendar }) => calendar.stations }),
    shiftsOfId: t.id({
      description:
        'The place whose shifts are worked here; null: none are known, and each day is worked whole.',
      resolve: ({ calendar }) => calendar.shifts_of,
    }),
    days: t.field({ type: [DayLoadType], nullable: false, resolve: ({ days }) => days }),
    outsideShifts: t.int({
      nullable: false,
      description: 'Steps, runs and plans in these days that meet no shift: scheduled when nobody works.',
      resolve: ({ outside }) => outside.length,
    }),
    workOutsideShifts: t.field({
      type: [OutsideType],
      nullable: false,
      description: `These, the earliest first: the first ${mostOutside}.`,
      resolve: ({ outside }) =>
        outside.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start)).slice(0, mostOutside),
    }),
  }),
})

builder.queryField('workCenterLoad', (t) =>
  t.field({
    type: LoadType,
    description: 'Load against capacity of a work center, day by day. Null: no such place.',
    args: {
      locationId: t.arg.id({ required: true }),
      from: t.arg.string({ required: true, description: 'The first day, as `2026-03-02`.' }),
      days: t.arg.int({ description: `${usual} when absent, at most ${most}.` }),
    },
    resolve: (_root, { locationId, from, days }, context) =>
      readLoad(context, { locationId: wholeId(locationId), from: dayOf(from), count: countOf(days) }),
  }),
)

async function readLoad(context: RequestContext, asked: DaysAsked): Promise<Load | null> {
  const [calendar] = await context.rows<CalendarRow>(loadCalendar(asked))
  if (calendar === undefined) return null
  const work = await context.rows<OccupationRow>(listOccupations(asked.locationId, calendar))
  const { days, working, stations } = calendar
  return {
    calendar,
    days: planLoad(days, working, { stations, work }),
    outside: outsideWorkingTimes(working, work),
  }
}

function dayOf(source: string): string {
  const day = parseDay(source, 'from')
  if (isRefusal(day)) throw new Refused(day)
  return day
}

function countOf(days: number | null | undefined): number {
  const count = days ?? usual
  if (count >= 1 && count <= most) return count
  throw new Refused({
    code: 'INVALID_INPUT',
    field: 'days',
    problem: `is ${count}, and a load has 1 to ${most} days`,
    remedy: 'Ask for fewer, and go on with a later day.',
  })
}
