-- 0143_further_actions.sql: what is done so that what was found does not go on, come again, or happen at all.

create table further_action (
  organization_id   bigint not null references organization (id),
  id                bigint not null,
  title             text collate "C" not null,
  kind              text collate "C" not null check (kind in ('CONTAINMENT', 'CORRECTIVE', 'PREVENTIVE')),
  status            text collate "C" not null check (status in ('IN_PROGRESS', 'IN_REVIEW', 'RESOLVED', 'CANCELED')), -- moves: domain/furtherAction/furtherActionStatus.ts
  problem_statement text collate "C",                     -- what is wrong, or could be
  analysis_notes    text collate "C",                     -- why: the cause
  resolution        text collate "C",                     -- what was done
  assigned_to_id    bigint,                               -- the owner; null: nobody yet
  due_on            date,                                 -- null: not said
  submitted_by      bigint,                               -- who handed it in; null: it is in work
  resolved_at       timestamptz,                          -- when its effect was verified
  export_controlled boolean not null default false,       -- one of its issues is
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, assigned_to_id) references user_account (organization_id, id),
  check ((status = 'RESOLVED') = (resolved_at is not null)),
  check (status not in ('IN_REVIEW', 'RESOLVED') or submitted_by is not null)
);
create index further_action_status on further_action (organization_id, status, id);
create index further_action_due on further_action (organization_id, due_on, id);
create index further_action_owner on further_action (organization_id, assigned_to_id, id) where assigned_to_id is not null;
call protect('further_action');
call keep_history('further_action');

-- The issues that an action is raised from.
create table further_action_issue (
  organization_id   bigint not null,
  id                bigint not null,
  further_action_id bigint not null,
  issue_id          bigint not null,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  constraint further_action_issue_once unique (organization_id, further_action_id, issue_id),
  foreign key (organization_id, further_action_id) references further_action (organization_id, id),
  foreign key (organization_id, issue_id) references issue (organization_id, id)
);
create index further_action_issue_issue on further_action_issue (organization_id, issue_id, further_action_id);
call protect('further_action_issue', 'select, insert, update, delete');
call keep_history('further_action_issue');

-- People sign that an action had its effect, or had not.
alter table signature
  add column further_action_id bigint,                    -- the further action signed for
  add foreign key (organization_id, further_action_id) references further_action (organization_id, id),
  drop constraint signature_of_one,
  add constraint signature_of_one check
    (num_nonnulls(run_id, procedure_id, standard_step_id, mbom_id, issue_id, further_action_id) = 1);
create index signature_further_action on signature (organization_id, further_action_id) where further_action_id is not null;

-- open_past() as it is, and these tables too.
do $$
declare
  told text := pg_get_functiondef('open_past'::regproc);
  with_actions text := replace(told, $new$    ('redline', 'id', '{id,run_id,run_step_id,created_at}'$new$,
    $new$    ('further_action', 'id', '{id,created_at}', '{}', 't.created_at', true),
    ('further_action_issue', 'id', '{id,further_action_id,issue_id,created_at}', '{}', 't.created_at', false),
    ('redline', 'id', '{id,run_id,run_step_id,created_at}'$new$);
begin
  if with_actions = told then
    raise exception 'open_past() has no place for further actions';
  end if;
  execute with_actions;
end $$;
