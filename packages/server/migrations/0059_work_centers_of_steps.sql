-- 0059_work_centers_of_steps.sql: a step without a work center of its own is done at that of the nearest step around it.

alter table run_step add column work_center_id bigint;   -- derived: domain/runStep/workCenters.ts; null: the run's

-- Derived columns are no history: the triggers are made again behind the values of steps that there are.
drop trigger record_history_update on run_step;
drop trigger record_history_delete on run_step;
with recursive routed as (
  select organization_id, id, location_id as work_center_id from run_step where parent_id is null
  union all
  select s.organization_id, s.id, coalesce(s.location_id, r.work_center_id) from routed r
    join run_step s on s.organization_id = r.organization_id and s.parent_id = r.id)
update run_step s set work_center_id = r.work_center_id from routed r
  where r.organization_id = s.organization_id and r.id = s.id and r.work_center_id is not null;
call keep_history('run_step', 'work_center_id');

-- What waits at a work center: only the open steps, however many are done.
create index run_step_waits_at on run_step (organization_id, work_center_id, id)
  where work_center_id is not null and status in ('TODO', 'IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED');
