-- 0020_child_runs.sql: runs that make what another run's unit is built of.

alter table run
  add column parent_run_id bigint,                        -- the run whose unit it makes a part for; null: none
  add foreign key (organization_id, parent_run_id) references run (organization_id, id);
create index run_parent on run (organization_id, parent_run_id, id) where parent_run_id is not null;
