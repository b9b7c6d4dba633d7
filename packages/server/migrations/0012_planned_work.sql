-- 0012_planned_work.sql: work that is planned and not yet started; when work centers work, and how much at once.

create table planned_run (
  organization_id   bigint not null references organization (id),
  id                bigint not null,
  title             text collate "C",                    -- null: named by its order and part
  part_id           bigint not null,
  procedure_id      bigint,                              -- this version
  procedure_family_id bigint,                            -- the procedure, in the version that is released when it starts
  quantity          numeric not null check (quantity > 0),
  need_by           timestamptz,
  location_id       bigint,                              -- work center
  window_start      timestamptz,
  window_end        timestamptz check (window_end >= window_start),
  order_reference   text collate "C",
  priority          integer not null default 0,
  status            text collate "C" not null check (status in ('PLANNED', 'STARTED', 'CANCELED')), -- moves: domain/plannedRun/plannedRunStatus.ts
  cancel_reason     text collate "C",
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  check (procedure_id is null or procedure_family_id is null),
  foreign key (organization_id, part_id) references part (organization_id, id),
  foreign key (organization_id, procedure_id) references procedure (organization_id, id),
  foreign key (organization_id, location_id) references location (organization_id, id)
);
create index planned_run_created on planned_run (organization_id, created_at, id);
create index planned_run_need on planned_run (organization_id, need_by, id);
create index planned_run_status_need on planned_run (organization_id, status, need_by, id);
create index planned_run_window on planned_run (organization_id, window_start, id);
create index planned_run_location on planned_run (organization_id, location_id, status, window_start, id) where location_id is not null;
create index planned_run_part on planned_run (organization_id, part_id, id);
create index planned_run_order on planned_run (organization_id, order_reference, id) where order_reference is not null;
call protect('planned_run');
call keep_history('planned_run');

alter table run add column planned_run_id bigint,        -- the planned work that it was started from; null: from none
  add foreign key (organization_id, planned_run_id) references planned_run (organization_id, id);
create index run_planned on run (organization_id, planned_run_id, id) where planned_run_id is not null;
-- What waits at a work center: of the runs there only the open ones, however many are done.
create index run_location_open on run (organization_id, location_id, id)
  where completed_at is null and canceled_at is null and location_id is not null;

-- When a run is to be done. Where its steps say when, they decide: `scheduled_start` and `scheduled_end` are from the first
-- of their times to the last (domain/schedule/stepSchedule.ts), else its window.
alter table run
  add column window_start    timestamptz,                -- null: not said
  add column window_end      timestamptz,
  add column scheduled_start timestamptz,                -- derived
  add column scheduled_end   timestamptz;                -- derived
-- Derived columns are no history: the triggers are made again behind the values of runs that there are.
drop trigger record_history_update on run;
drop trigger record_history_delete on run;
update run r set scheduled_start = s.first, scheduled_end = s.last
  from (select organization_id, run_id, min(coalesce(scheduled_start, scheduled_end)) as first,
    max(coalesce(scheduled_end, scheduled_start)) as last from run_step
    where scheduled_start is not null or scheduled_end is not null group by organization_id, run_id) as s
  where s.organization_id = r.organization_id and s.run_id = r.id;
call keep_history('run', 'status', 'percent_complete', 'started_at', 'scheduled_start', 'scheduled_end');
create index run_scheduled on run (organization_id, scheduled_start, id) where scheduled_start is not null;
