-- 0093_redlines.sql: changes to the steps of one run, with their author, reason, review and approval (rules 23 and 24).

alter table run_step
  add column definition_since integer not null default 1; -- the attempt from which it is worked by its definition; 0: never approved

create table redline (
  organization_id   bigint not null references organization (id),
  id                bigint not null,
  run_id            bigint not null,
  run_step_id       bigint not null,                      -- the step that it changes, adds or removes
  change            text collate "C" not null check (change in ('MODIFY', 'ADD', 'REMOVE')),
  status            text collate "C" not null check (status in ('DRAFT', 'IN_REVIEW', 'APPLIED', 'REJECTED', 'CANCELED')), -- moves: domain/redline/redlineStatus.ts
  reason            text collate "C" not null,
  issue_id          bigint,                               -- for which it is made; null: none
  base_definition_id bigint,                              -- what the step said before; null: the step is new
  content           text collate "C" not null,            -- canonical text of what it is to say
  definition_id     bigint,                               -- the same, frozen when it went to review; null: in draft
  required          jsonb not null default '[]',          -- whose approval it takes: [{role: {id, name}, count}], as it went to review
  author_ids        bigint[] not null,                    -- everybody who wrote in it
  previous_status   text collate "C" not null check (previous_status in
    ('TODO', 'IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED', 'COMPLETE', 'CANCELED')), -- of the step; REDLINE: it is new
  previous_of_hold  text collate "C" check (previous_of_hold in
    ('TODO', 'IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED', 'COMPLETE', 'CANCELED')), -- where the hold it came from leads back to
  applied_attempt   integer,                              -- the first attempt by the new definition; null: not applied, or the step was removed
  applied_at        timestamptz,
  applied_by        bigint,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id),
  foreign key (organization_id, run_step_id) references run_step (organization_id, id),
  foreign key (organization_id, issue_id) references issue (organization_id, id),
  check ((status = 'APPLIED') = (applied_at is not null)),
  check (status in ('DRAFT', 'CANCELED') or definition_id is not null)
);
-- Two people who redline one step at once: the second is told of the first.
create unique index redline_one_open on redline (organization_id, run_step_id) where status in ('DRAFT', 'IN_REVIEW', 'REJECTED');
create index redline_run on redline (organization_id, run_id, id);
create index redline_step on redline (organization_id, run_step_id, id);
create index redline_issue on redline (organization_id, issue_id, id) where issue_id is not null;
create index redline_created on redline (organization_id, created_at, id);
create index redline_open on redline (organization_id, status, id) where status in ('DRAFT', 'IN_REVIEW', 'REJECTED');
call protect('redline');
call keep_history('redline');

-- A signed decision on a redline.
create table redline_approval (
  organization_id   bigint not null,
  id                bigint not null,
  redline_id        bigint not null,
  reviewer_id       bigint not null,
  role_id           bigint,                               -- whose place it fills; null: none that is wanted
  decision          text collate "C" not null check (decision in ('APPROVED', 'REJECTED')),
  status            text collate "C" not null check (status in ('APPROVED', 'REJECTED', 'OUTDATED')), -- OUTDATED: the redline was revised since
  comment           text collate "C",
  signature_id      bigint not null,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, redline_id) references redline (organization_id, id),
  foreign key (organization_id, reviewer_id) references user_account (organization_id, id),
  foreign key (organization_id, role_id) references role (organization_id, id),
  foreign key (organization_id, signature_id) references signature (organization_id, id)
);
-- One person fills one place, whatever the code does.
create unique index redline_approval_once on redline_approval (organization_id, redline_id, reviewer_id)
  where status in ('APPROVED', 'REJECTED');
create index redline_approval_redline on redline_approval (organization_id, redline_id, id);
create index redline_approval_reviewer on redline_approval (organization_id, reviewer_id, id);
create index redline_approval_role on redline_approval (organization_id, role_id) where role_id is not null;
call protect('redline_approval');
call keep_history('redline_approval');
