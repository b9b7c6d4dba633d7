import type { Occupation, WorkingTime } from '@traveler/domain/schedule/planLoad.ts'
import { type Statement, statement } from '../db/statement.ts'

/** What a work center can do. */
export interface CalendarRow {
  readonly time_zone: string
  readonly stations: number | null
  /** The place whose shifts are worked here: itself, or the nearest around; null: no shifts are known. */
  readonly shifts_of: string | null
  /** The days asked for, `YYYY-MM-DD`. */
  readonly days: readonly string[]
  /** The first moment of these days, and the first behind them. */
  readonly start: string
  readonly end: string
  /**
   * When it is worked in those days and on the day before, whose night ends in them; of a place without shifts, the days
   * from midnight to midnight.
   */
  readonly working: readonly WorkingTime[]
}

/** Which days are asked for, by the clock of the place. */
export interface DaysAsked {
  readonly locationId: string
  /** `YYYY-MM-DD`. */
  readonly from: string
  readonly count: number
}

/**
 * The calendar of a place. Shifts are those of the nearest place around that has some, closed days those of all places
 * around. A clock that is put forward or back makes a shift shorter or longer, as it does on the floor.
 */
export function loadCalendar({ locationId, from, count }: DaysAsked): Statement {
  return statement(
    `with recursive around as (
  select organization_id, id, parent_id, site_id, 0 as depth from location where id = $1::bigint
  union all select l.organization_id, l.id, l.parent_id, l.site_id, a.depth + 1 from around a
    join location l on l.organization_id = a.organization_id and l.id = a.parent_id),
place as (select l.id, (select s.time_zone from site s where s.organization_id = l.organization_id
    order by s.id = l.site_id desc nulls last, s.id limit 1) as time_zone,
  (select w.stations from work_center w where w.organization_id = l.organization_id and w.location_id = l.id) as stations,
  (select a.id from around a where exists (select from shift s where s.organization_id = a.organization_id and s.location_id = a.id)
    order by a.depth limit 1) as shifts_of
  from location l where l.id = $1::bigint),
days as (select $2::date + n as day from generate_series(-1, $3::integer - 1) as n),
open_days as (select day from days where not exists (select from around a
  join closed_day c on c.organization_id = a.organization_id and c.location_id = a.id where c.day = days.day)),
worked as (
  select d.day, (d.day + make_interval(mins => s.start_minute)) at time zone p.time_zone as starts,
    (d.day + make_interval(mins => s.end_minute + case when s.end_minute <= s.start_minute then 1440 else 0 end)) at time zone p.time_zone as ends
  from place p join shift s on s.location_id = p.shifts_of
  join open_days d on strpos(s.weekdays, extract(isodow from d.day)::text) > 0
  union all
  select d.day, d.day::timestamp at time zone p.time_zone, (d.day + 1)::timestamp at time zone p.time_zone
  from place p join open_days d on p.shifts_of is null)
select p.time_zone, p.stations, p.shifts_of, array(select to_char(day, 'YYYY-MM-DD') from days where day >= $2::date order by day) as days,
  $2::date::timestamp at time zone p.time_zone as start, ($2::date + $3::integer)::timestamp at time zone p.time_zone as "end",
  coalesce((select jsonb_agg(jsonb_build_object('day', to_char(day, 'YYYY-MM-DD'), 'start', starts, 'end', ends) order by starts)
    from worked), '[]') as working
from place p`,
    [locationId, from, count],
  )
}

/** With what it is work of. */
export interface OccupationRow extends Occupation {
  readonly run_id: string | null
  readonly run_step_id: string | null
  readonly planned_run_id: string | null
}

/**
 * The work that occupies a work center at some time between two: open steps with a start and an end (the end of a step that
 * has a lead time alone follows from it), runs whose steps have no times by their window, and planned work by its window.
 */
export function listOccupations(
  locationId: string,
  span: { readonly start: string; readonly end: string },
): Statement {
  return statement(
    `with work as (
  select 'RUN' as kind, r.id as run_id, s.id as run_step_id, null::bigint as planned_run_id, s.scheduled_start as start, coalesce(s.scheduled_end, s.scheduled_start + make_interval(secs => s.lead_time)) as "end"
    from run_step s join run r on r.organization_id = s.organization_id and r.id = s.run_id
    where s.work_center_id = $1::bigint and s.status in ('TODO', 'IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED')
      and r.completed_at is null and r.canceled_at is null
  union all
  select 'RUN', r.id, s.id, null, s.scheduled_start, coalesce(s.scheduled_end, s.scheduled_start + make_interval(secs => s.lead_time))
    from run r join run_step s on s.organization_id = r.organization_id and s.run_id = r.id
    where r.location_id = $1::bigint and r.completed_at is null and r.canceled_at is null and s.work_center_id is null
      and s.status in ('TODO', 'IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED')
  union all
  select 'RUN', r.id, null, null, r.window_start, r.window_end from run r
    where r.location_id = $1::bigint and r.completed_at is null and r.canceled_at is null
      and not exists (select from run_step s where s.organization_id = r.organization_id and s.run_id = r.id
        and (s.scheduled_start is not null or s.scheduled_end is not null))
  union all
  select 'PLANNED', null, null, id, window_start, window_end from planned_run where location_id = $1::bigint and status = 'PLANNED')
select kind, run_id, run_step_id, planned_run_id, start, "end" from work where start < $3::timestamptz and "end" > greatest($2::timestamptz, start)`,
    [locationId, span.start, span.end],
  )
}
