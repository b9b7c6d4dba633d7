-- 0076_lots_in_work.sql: what is scrapped of a lot while a run works on it, and what came out of the run in the end.

create table run_scrap (
  organization_id   bigint not null,
  id                bigint not null,
  run_id            bigint not null,
  run_step_id       bigint,                              -- the step at which it was found bad; null: not said
  part_inventory_id bigint not null,
  quantity          numeric not null check (quantity > 0),
  reason            text collate "C" not null,
  export_controlled boolean not null default false,       -- as the run
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id),
  foreign key (organization_id, run_step_id) references run_step (organization_id, id),
  foreign key (organization_id, part_inventory_id) references part_inventory (organization_id, id)
);
create index run_scrap_run on run_scrap (organization_id, run_id, id);
create index run_scrap_step on run_scrap (organization_id, run_step_id) where run_step_id is not null;
create index run_scrap_unit on run_scrap (organization_id, part_inventory_id);
call protect('run_scrap');
call keep_history('run_scrap');

-- Stated when the run is completed; together they are what it was to make. Null: not completed, or before this was asked, or
-- the run only looked at its unit.
alter table run
  add column good_quantity     numeric check (good_quantity >= 0),
  add column scrapped_quantity numeric check (scrapped_quantity >= 0),
  add column short_quantity    numeric check (short_quantity >= 0),
  add constraint run_outcome_adds_up check ((good_quantity is null) = (scrapped_quantity is null)
    and (good_quantity is null) = (short_quantity is null));
