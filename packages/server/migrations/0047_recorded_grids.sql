-- 0047_recorded_grids.sql: the cells of a grid are filled in the run, as fields are.

-- What was recorded in a cell, per attempt. Row and column by their numbers in the definition that the step shows. Who and
-- when of earlier values: row_history and events.
create table run_step_cell_value (
  organization_id   bigint not null,
  run_step_id       bigint not null,
  attempt           integer not null,
  row_number        integer not null check (row_number between 1 and 4095),
  column_number     integer not null check (column_number between 1 and 4095),
  run_id            bigint not null,
  value             jsonb,                               -- decimals as strings; null: empty
  not_applicable    boolean not null default false,
  source            text collate "C" not null check (source in ('PERSON', 'KEY', 'INSTRUMENT')),
  recorded_by       bigint not null,
  recorded_at       timestamptz not null,
  export_controlled boolean not null default false,
  etag              uuid not null,
  primary key (organization_id, run_step_id, attempt, row_number, column_number),
  foreign key (organization_id, run_step_id) references run_step (organization_id, id)
);
create index run_step_cell_value_run on run_step_cell_value (organization_id, run_id);
call protect('run_step_cell_value');
call keep_history('run_step_cell_value');
