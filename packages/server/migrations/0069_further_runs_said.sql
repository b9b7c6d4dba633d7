-- 0069_further_runs_said.sql: whoever completes a build run may say otherwise than its version whether further build runs follow.

alter table run
  add column further_runs boolean;                       -- said when it was completed; null: as its procedure version says

create or replace function work_on_units(units bigint[])
returns table (
  id               bigint,
  runs             bigint,
  open_runs        bigint,
  open_changes     bigint,   -- open runs that build or change it
  open_builds      bigint,
  builds           bigint,
  has_requirements boolean,
  unfinished       boolean   -- the last build run completed was not final
)
language sql stable security definer set search_path = pg_catalog, public as $$
  select u.id, w.runs, w.open_runs, w.open_changes, w.open_builds, w.builds,
    exists (select from build_requirement q where q.organization_id = u.organization_id and q.part_inventory_id = u.id),
    coalesce((select coalesce(b.further_runs, y.further_runs) from run b
      join procedure y on y.organization_id = b.organization_id and y.id = b.procedure_id
      where b.organization_id = u.organization_id and b.part_inventory_id = u.id and b.purpose = 'BUILD'
        and b.completed_at is not null order by b.completed_at desc, b.id desc limit 1), false)
  from part_inventory u
  cross join lateral (select count(*) as runs,
    count(*) filter (where r.completed_at is null and r.canceled_at is null) as open_runs,
    count(*) filter (where r.completed_at is null and r.canceled_at is null
      and r.purpose in ('BUILD', 'REWORK', 'REPAIR', 'MODIFICATION')) as open_changes,
    count(*) filter (where r.completed_at is null and r.canceled_at is null and r.purpose = 'BUILD') as open_builds,
    count(*) filter (where r.purpose = 'BUILD') as builds
    from run r where r.organization_id = u.organization_id and r.part_inventory_id = u.id) as w
  where u.organization_id = nullif(current_setting('traveler.organization_id', true), '')::bigint and u.id = any(units)
    and (not u.export_controlled or current_setting('traveler.export_cleared', true) = 'on')
$$;
