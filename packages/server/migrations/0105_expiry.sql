-- 0105_expiry.sql: stock that may be built in until a day.

alter table part_inventory
  add column expires_on date;                             -- the last day on which it may be built in, at its site; null: it does not expire
-- A list by expiry, what does not expire last.
create index part_inventory_expiry on part_inventory (organization_id, expires_on, id);
-- What can be put aside: what expires first, then the oldest.
drop index part_inventory_oldest;
create index part_inventory_first_out on part_inventory (organization_id, part_id, expires_on, created_at, id) where status = 'AVAILABLE';

-- The day that it is at a place, by the clock of its site; of no place, of the organization's first site.
create function day_at(organization bigint, place bigint) returns date language sql stable as $$
  select (statement_timestamp() at time zone coalesce((select s.time_zone from site s
    left join location l on l.organization_id = s.organization_id and l.id = place
    where s.organization_id = organization order by s.id = l.site_id desc nulls last, s.id limit 1), 'UTC'))::date
$$;
