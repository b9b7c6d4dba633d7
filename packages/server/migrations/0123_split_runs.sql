-- 0123_split_runs.sql: part of a lot in work goes on in a run of its own, and what was done on all of it is told by both.

alter table run
  add column split_from_id bigint,                       -- the run whose lot it took part of; null: it was started
  add foreign key (organization_id, split_from_id) references run (organization_id, id);
create index run_split_from on run (organization_id, split_from_id) where split_from_id is not null;

alter table run_step
  add column carried_from_id bigint,                     -- the step of another run that holds its records
  add column carried_attempt integer,                    -- its attempts up to this one were worked there, on both lots together
  add check ((carried_from_id is null) = (carried_attempt is null));
create index run_step_carried_from on run_step (organization_id, carried_from_id) where carried_from_id is not null;
