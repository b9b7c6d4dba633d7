-- 0124_shelf_life.sql: how long a part keeps, from which the expiry of its stock is counted.

alter table part
  add column shelf_life_days integer check (shelf_life_days > 0); -- its last day is so many after it was made, else after it came in; null: it keeps

alter table part_inventory
  add column manufactured_on date;                        -- when it was made, as whoever made it says; null: not said

-- The day that a moment is at a place, by the clock of its site; of no place, of the organization's first site.
create function day_at(organization bigint, place bigint, moment timestamptz) returns date language sql stable as $$
  select (moment at time zone coalesce((select s.time_zone from site s
    left join location l on l.organization_id = s.organization_id and l.id = place
    where s.organization_id = organization order by s.id = l.site_id desc nulls last, s.id limit 1), 'UTC'))::date
$$;
create or replace function day_at(organization bigint, place bigint) returns date language sql stable as $$
  select day_at(organization, place, statement_timestamp())
$$;
