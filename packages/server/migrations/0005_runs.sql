-- 0005_runs.sql: work in execution: runs, their steps, what was recorded, signed and approved; the as-built BOM.

create table run_batch (
  organization_id   bigint not null references organization (id),
  id                bigint not null,
  title             text collate "C",
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id)
);
call protect('run_batch');
call keep_history('run_batch');

create table run (
  organization_id   bigint not null references organization (id),
  id                bigint not null,
  title             text collate "C" not null,
  default_title     boolean not null,                    -- generated; a title set by a person is never rewritten
  purpose           text collate "C" not null check (purpose in
    ('BUILD', 'REWORK', 'REPAIR', 'MODIFICATION', 'INSPECTION', 'TEST', 'MAINTENANCE')),
  procedure_id      bigint not null,                     -- the version, fixed for life
  procedure_revision integer not null,
  procedure_digest  bytea not null check (length(procedure_digest) = 32),
  mbom_id           bigint,                              -- the version snapshotted; null: none
  part_id           bigint not null,
  part_inventory_id bigint not null,
  quantity          numeric not null check (quantity > 0),
  run_batch_id      bigint,
  assigned_to_id    bigint,
  assigned_team_id  bigint,
  location_id       bigint,                              -- work center
  description       text collate "C",
  priority          integer not null default 0,
  due_date          timestamptz,
  order_reference   text collate "C",
  charge_number     text collate "C",
  archived          boolean not null default false,
  concessions       jsonb not null default '[]',         -- confirmed at the start: [{code, reason}]
  held_at           timestamptz,
  hold_kind         text collate "C" check (hold_kind in ('MATERIAL', 'ENGINEERING', 'PRODUCTION', 'QUALITY')),
  hold_reason       text collate "C",
  held_by           bigint,
  canceled_at       timestamptz,
  cancel_reason     text collate "C",
  completed_at      timestamptz,
  completed_by      bigint,
  outcome           text collate "C" check (outcome in ('ACCEPTED', 'CONCESSION', 'HELD')),
  status            text collate "C" not null check (status in
    ('TODO', 'IN_PROGRESS', 'FAILED', 'COMPLETE', 'REDLINE', 'CANCELED', 'HOLD', 'PARTIAL_COMPLETE')), -- derived: domain/run/runStatus.ts
  percent_complete  integer not null default 0,          -- derived
  started_at        timestamptz,                         -- derived: first start of a step
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, procedure_id) references procedure (organization_id, id),
  foreign key (organization_id, part_id) references part (organization_id, id),
  foreign key (organization_id, part_inventory_id) references part_inventory (organization_id, id),
  foreign key (organization_id, mbom_id) references mbom (organization_id, id),
  foreign key (organization_id, run_batch_id) references run_batch (organization_id, id),
  foreign key (organization_id, assigned_to_id) references user_account (organization_id, id),
  foreign key (organization_id, assigned_team_id) references team (organization_id, id),
  foreign key (organization_id, location_id) references location (organization_id, id)
);
-- Two people cannot both build one unit, whatever the code does.
create unique index run_one_open_build on run (organization_id, part_inventory_id)
  where purpose = 'BUILD' and completed_at is null and canceled_at is null;
create index run_created on run (organization_id, created_at, id);
create index run_title on run (organization_id, title, id);
create index run_status on run (organization_id, status, id);
create index run_status_created on run (organization_id, status, created_at, id);
create index run_procedure on run (organization_id, procedure_id, id);
create index run_part on run (organization_id, part_id, id);
create index run_part_inventory on run (organization_id, part_inventory_id, id);
create index run_assigned on run (organization_id, assigned_to_id, id);
create index run_due on run (organization_id, due_date, id);
create index run_due_latest on run (organization_id, due_date desc nulls last, id desc);
create index run_location on run (organization_id, location_id, id);
create index run_batch_member on run (organization_id, run_batch_id) where run_batch_id is not null;
call protect('run');
call keep_history('run', 'status', 'percent_complete', 'started_at');

-- One step of a run: a pointer to the definition it executes, and where its work stands.
create table run_step (
  organization_id    bigint not null,
  id                 bigint not null,
  run_id             bigint not null,
  step_id            bigint,                             -- the pointer it was copied from; null: added by a redline
  step_key_id        bigint not null,
  occurrence         integer not null,
  definition_id      bigint not null,
  parent_id          bigint,
  position           integer not null check (position > 0), -- 1-based among its siblings
  number             text collate "C" not null,          -- '1.2'; fixed when the run was made, never reused
  required           boolean not null,
  location_id        bigint,
  lead_time          integer,
  assigned_to_id     bigint,
  assigned_team_id   bigint,
  scheduled_start    timestamptz,
  scheduled_end      timestamptz,
  status             text collate "C" not null default 'TODO' check (status in
    ('TODO', 'IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED', 'COMPLETE', 'CANCELED')), -- moves: domain/runStep/runStepStatus.ts
  previous_status    text collate "C" check (previous_status in
    ('TODO', 'IN_PROGRESS', 'HOLD', 'REDLINE', 'FAILED', 'COMPLETE', 'CANCELED')), -- where resume and cancel redline lead back to
  attempt            integer not null default 1,
  started_at         timestamptz,
  started_by         bigint,
  completed_at       timestamptz,
  completed_by       bigint,
  hold_kind          text collate "C" check (hold_kind in ('MATERIAL', 'ENGINEERING', 'PRODUCTION', 'QUALITY')),
  hold_reason        text collate "C",
  held_by            bigint,
  fail_reason        text collate "C",
  export_controlled  boolean not null default false,
  etag               uuid not null,
  updated_at         timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, run_id, number),
  foreign key (organization_id, run_id) references run (organization_id, id)
  -- No foreign key to step_definition: nobody may delete there, and each start would lock 50 rows that all starts share
  -- (sixteen at once: 238 starts a second with it and with the one of build_requirement to part).
);
create index run_step_status on run_step (organization_id, status, id);
-- What waits at a work center, and for a person.
create index run_step_location on run_step (organization_id, location_id, status, id) where location_id is not null;
create index run_step_assigned on run_step (organization_id, assigned_to_id, status, id) where assigned_to_id is not null;
call protect('run_step');
call keep_history('run_step');

create table run_step_edge (
  organization_id      bigint not null,
  id                   bigint not null,
  run_id               bigint not null,
  step_id              bigint not null,                  -- run steps, both
  upstream_step_id     bigint not null,
  minimum_lag          integer,
  maximum_lag          integer,
  export_controlled    boolean not null default false,
  primary key (organization_id, id),
  unique (organization_id, run_id, step_id, upstream_step_id),
  foreign key (organization_id, run_id) references run (organization_id, id)
);
call protect('run_step_edge', 'select, insert, delete');
call keep_history('run_step_edge');

-- What was recorded in a field, per attempt. Who and when of earlier values: row_history and events.
create table run_step_field_value (
  organization_id   bigint not null,
  run_step_id       bigint not null,
  attempt           integer not null,
  field_number      integer not null check (field_number between 1 and 4095),
  run_id            bigint not null,
  value             jsonb,                               -- decimals as strings; null: empty
  not_applicable    boolean not null default false,
  result            text collate "C" not null check (result in ('PASS', 'FAIL', 'PENDING')), -- against its limits
  source            text collate "C" not null check (source in ('PERSON', 'KEY', 'INSTRUMENT')),
  recorded_by       bigint not null,
  recorded_at       timestamptz not null,
  export_controlled boolean not null default false,
  etag              uuid not null,
  primary key (organization_id, run_step_id, attempt, field_number),
  foreign key (organization_id, run_step_id) references run_step (organization_id, id)
);
create index run_step_field_value_run on run_step_field_value (organization_id, run_id);
call protect('run_step_field_value');
call keep_history('run_step_field_value');

-- A signature: a person vouching for exactly what was shown. Never changed but to be voided, visibly.
create table signature (
  organization_id   bigint not null,
  id                bigint not null,
  run_id            bigint not null,
  run_step_id       bigint,                              -- null: signs the run
  attempt           integer,
  field_number      integer,                             -- the sign-off field; null: an approval or completion
  gate_number       integer,                             -- the gate approved; null: not a gate
  decision          text collate "C" check (decision in ('APPROVED', 'REJECTED')), -- of a gate
  meaning           text collate "C" not null,           -- 'performed', 'verified', 'approved', 'run completed', …
  signer_id         bigint not null,
  printed_name      text collate "C" not null,
  role_id           bigint,                              -- the role held that qualified the signer
  role_name         text collate "C",
  signed_at         timestamptz not null,
  site_time         text collate "C" not null,           -- the site's wall clock with offset
  comment           text collate "C",
  definition_digest bytea check (length(definition_digest) = 32),
  content_digest    bytea not null check (length(content_digest) = 32), -- SHA-256 of `content`
  content           text collate "C" not null,           -- RFC 8785: definition digest and the values as shown
  voided_at         timestamptz,
  void_reason       text collate "C",
  export_controlled boolean not null default false,
  primary key (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id),
  foreign key (organization_id, signer_id) references user_account (organization_id, id)
);
create index signature_run on signature (organization_id, run_id);
create unique index signature_one_standing on signature (organization_id, run_step_id, attempt, field_number)
  where voided_at is null and field_number is not null;
create unique index signature_one_place on signature (organization_id, run_step_id, attempt, gate_number, signer_id)
  where voided_at is null and gate_number is not null;
call protect('signature');
call keep_history('signature');

-- One line of what a unit must be built of: the mBOM as it was when its first build run started.
create table build_requirement (
  organization_id   bigint not null,
  id                bigint not null,
  part_inventory_id bigint not null,                     -- the unit built
  run_id            bigint not null,                     -- the run that snapshotted it
  origin_mbom_item_id bigint,
  position          integer not null,
  part_id           bigint not null,
  quantity          numeric not null check (quantity >= 0), -- line quantity × unit quantity
  made_on_assembly  boolean not null default false,
  interchange       text collate "C" not null,
  designators       text[] not null default '{}',
  substitutes       bigint[] not null default '{}',      -- part ids
  export_controlled boolean not null default false,
  etag              uuid not null,
  primary key (organization_id, id),
  foreign key (organization_id, part_inventory_id) references part_inventory (organization_id, id)
  -- No foreign key to part, as run_step has none to step_definition.
);
create index build_requirement_unit on build_requirement (organization_id, part_inventory_id, position);
call protect('build_requirement');
call keep_history('build_requirement');
