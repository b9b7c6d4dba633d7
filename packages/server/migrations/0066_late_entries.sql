-- 0066_late_entries.sql: work that was done on paper, entered afterwards: who did it and when, beside who entered it and when.

create table late_entry (
  organization_id   bigint not null,
  id                bigint not null,
  run_id            bigint not null,
  run_step_id       bigint not null,
  attempt           integer not null,
  performer_id      bigint not null,                     -- who did it; who entered it is created_by
  performed_at      timestamptz not null,                -- when it was done; when it was entered is created_at
  reason            text collate "C" not null,           -- why it was not entered then
  field_numbers     bigint[] not null,                   -- whose values it tells of; none: the work of the step
  signature_id      bigint,                              -- the performer's, which confirms it while it stands; null: not confirmed
  withdrawn_at      timestamptz,                         -- null: it stands
  withdrawn_by      bigint,
  withdraw_reason   text collate "C",
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id),
  foreign key (organization_id, run_step_id) references run_step (organization_id, id),
  foreign key (organization_id, performer_id) references user_account (organization_id, id),
  foreign key (organization_id, signature_id) references signature (organization_id, id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index late_entry_step on late_entry (organization_id, run_step_id, id);
create index late_entry_run on late_entry (organization_id, run_id, id);
call protect('late_entry');
call keep_history('late_entry');
