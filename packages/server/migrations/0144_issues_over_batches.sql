-- 0144_issues_over_batches.sql: an issue that was found on a step of several units of a batch at once.

-- The siblings of the step on which an issue was found, on which it was found too; that step stands in the issue itself.
create table issue_sibling_step (
  organization_id   bigint not null,
  id                bigint not null,
  issue_id          bigint not null,
  run_id            bigint not null,
  run_step_id       bigint not null,
  attempt           integer not null,                     -- in which attempt of the step
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  constraint issue_sibling_step_once unique (organization_id, issue_id, run_step_id),
  foreign key (organization_id, issue_id) references issue (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id),
  foreign key (organization_id, run_step_id) references run_step (organization_id, id)
);
create index issue_sibling_step_run on issue_sibling_step (organization_id, run_id, issue_id);
create index issue_sibling_step_step on issue_sibling_step (organization_id, run_step_id, issue_id);
call protect('issue_sibling_step', 'select, insert, update, delete');
call keep_history('issue_sibling_step');

-- open_past() as it is, and this table too.
do $$
declare
  told text := pg_get_functiondef('open_past'::regproc);
  with_steps text := replace(told, $new$    ('redline', 'id', '{id,run_id,run_step_id,created_at}'$new$,
    $new$    ('issue_sibling_step', 'id', '{id,issue_id,run_id,run_step_id,created_at}', '{}', 't.created_at', false),
    ('redline', 'id', '{id,run_id,run_step_id,created_at}'$new$);
begin
  if with_steps = told then
    raise exception 'open_past() has no place for the steps of issues';
  end if;
  execute with_steps;
end $$;
