import type { ShiftsLeft } from '@traveler/domain/schedule/beyondShift.ts'
import { type Statement, statement } from '../db/statement.ts'

/** Work that is begun somewhere. */
export interface WorkBegun {
  readonly locationId: string
  /** When it is planned to begin, ISO 8601; null, or past: now. */
  readonly begins: string | null
}

/** What is left of the day at a place. */
export interface ShiftsLeftRow extends Omit<ShiftsLeft, 'workCenter'> {
  /** Which of those that were asked about, from 1 on. */
  readonly nth: number
}

/**
 * The production day that is worked at each of these places when the work is begun, else the next within two weeks; none
 * where no shifts are known. By the calendar of `loadCalendar`.
 */
export function listShiftsLeft(works: readonly WorkBegun[]): Statement {
  return statement(
    `with recursive asked as (select nth::integer, place_id, greatest(begins, statement_timestamp()) as begins
  from unnest($1::bigint[], $2::timestamptz[]) with ordinality as a (place_id, begins, nth)),
around as (
  select organization_id, id as place_id, id, parent_id, site_id, 0 as depth from location where id = any($1::bigint[])
  union all select l.organization_id, a.place_id, l.id, l.parent_id, l.site_id, a.depth + 1 from around a
    join location l on l.organization_id = a.organization_id and l.id = a.parent_id),
shift_places as (select distinct on (a.place_id) a.organization_id, a.place_id, a.id as shifts_of,
    (select s.time_zone from site s where s.organization_id = a.organization_id
      order by s.id = (select site_id from around p where p.place_id = a.place_id and p.depth = 0) desc nulls last, s.id limit 1) as time_zone
  from around a where exists (select from shift s where s.organization_id = a.organization_id and s.location_id = a.id)
  order by a.place_id, a.depth),
worked as (select q.nth, q.begins, d.day, (d.day + make_interval(mins => s.start_minute)) at time zone p.time_zone as starts,
    (d.day + make_interval(mins => s.end_minute + case when s.end_minute <= s.start_minute then 1440 else 0 end)) at time zone p.time_zone as ends
  from asked q join shift_places p on p.place_id = q.place_id
  cross join lateral (select (q.begins at time zone p.time_zone)::date + n as day from generate_series(-1, 14) as n) as d
  join shift s on s.organization_id = p.organization_id and s.location_id = p.shifts_of and strpos(s.weekdays, extract(isodow from d.day)::text) > 0
  where not exists (select from around a join closed_day c on c.organization_id = a.organization_id and c.location_id = a.id
    where a.place_id = p.place_id and c.day = d.day)),
still as (select * from worked where ends > begins),
first as (select distinct on (nth) nth, day from still order by nth, starts)
select f.nth, to_char(f.day, 'YYYY-MM-DD') as day, greatest(min(s.starts), s.begins) as start, max(s.ends) as "end"
from first f join still s on s.nth = f.nth and s.day = f.day group by f.nth, f.day, s.begins`,
    [works.map(({ locationId }) => locationId), works.map(({ begins }) => begins)],
  )
}
