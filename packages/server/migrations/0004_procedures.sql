-- 0004_procedures.sql: how work is done: versions, steps, what is shown and checked in them.

-- One version of a procedure. Rows of one family_id are its versions.
create table procedure (
  organization_id   bigint not null references organization (id),
  id                bigint not null,
  family_id         bigint not null,
  version           integer not null check (version > 0),
  title             text collate "C" not null,
  description       text collate "C",
  type              text collate "C" not null check (type in ('BUILD', 'INSPECTION', 'MAINTENANCE')),
  status            text collate "C" not null check (status in ('DRAFT', 'IN_REVIEW', 'RELEASED', 'ARCHIVED')),
  step_order        text collate "C" not null default 'IN_SEQUENCE' check (step_order in ('IN_SEQUENCE', 'AS_DRAWN')),
  further_runs      boolean not null default false,      -- further build runs follow: completing is not final
  stopped_at        timestamptz,                         -- no new runs; null: not stopped
  stop_reason       text collate "C",
  digest            bytea check (length(digest) = 32),   -- of its tree of pointers, when frozen
  released_at       timestamptz,
  is_latest_version boolean not null,                    -- derived: no newer version in the family
  is_latest_released_version boolean not null,           -- derived: RELEASED, and no newer version is or was
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, family_id, version)
);
create unique index procedure_one_draft on procedure (organization_id, family_id) where status in ('DRAFT', 'IN_REVIEW');
create index procedure_created on procedure (organization_id, created_at, id);
create index procedure_status on procedure (organization_id, status, id);
create index procedure_title on procedure (organization_id, title, id);
call protect('procedure', 'select, insert, update, delete');
call keep_history('procedure', 'is_latest_version', 'is_latest_released_version');

-- Which procedures build or inspect which part.
create table part_procedure (
  organization_id   bigint not null,
  id                bigint not null,
  part_id           bigint not null,
  procedure_family_id bigint not null,
  approved          boolean not null default false,
  inspection_required boolean not null default false,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, part_id, procedure_family_id),
  foreign key (organization_id, part_id) references part (organization_id, id)
);
create index part_procedure_family on part_procedure (organization_id, procedure_family_id);
call protect('part_procedure', 'select, insert, update, delete');
call keep_history('part_procedure');

-- What an operator is shown in a step and what is checked there: immutable, one row per content.
-- Controlled and uncontrolled work never share a row, so that sharing cannot leak.
create table step_definition (
  organization_id   bigint not null references organization (id),
  id                bigint not null,
  digest            bytea not null check (length(digest) = 32), -- SHA-256 of `content`
  form              integer not null,                    -- of the canonical form
  content           text collate "C" not null,           -- RFC 8785: domain/step/stepDefinition.ts
  export_controlled boolean not null default false,
  created_at        timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, digest, export_controlled)
);
call protect('step_definition', 'select, insert');

-- Given once, when a step is first written; kept by drafts, release, redline and merge.
create table step_key (
  organization_id   bigint not null references organization (id),
  id                bigint not null,
  next_field_number integer not null default 1,          -- never reused; below 4096
  export_controlled boolean not null default false,
  primary key (organization_id, id),
  check (next_field_number <= 4096)
);
call protect('step_key');
call keep_history('step_key');

-- A pointer in the tree of a procedure version; while it is a draft, also what its definition will hold.
create table step (
  organization_id   bigint not null,
  id                bigint not null,
  procedure_id      bigint,                              -- null: a standard step on its own
  step_key_id       bigint not null,
  occurrence        integer not null default 1,          -- which use of a standard step
  parent_id         bigint,
  position          integer not null check (position > 0), -- 1-based among its siblings
  required          boolean not null default true,
  location_id       bigint,                              -- work center
  lead_time         integer check (lead_time >= 0),      -- seconds
  standard_step_id  bigint,                              -- the standard step version used here
  definition_id     bigint,                              -- null: draft
  type              text collate "C" not null default 'CONTENT' check (type in ('CONTENT', 'DATAGRID')),
  title             text collate "C" not null,
  content           jsonb not null default '[]',         -- rich text: domain/richText
  redo_limit        integer not null default 1 check (redo_limit >= 0),
  mandatory         boolean not null default false,      -- cannot be skipped
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, procedure_id) references procedure (organization_id, id),
  foreign key (organization_id, step_key_id) references step_key (organization_id, id),
  foreign key (organization_id, parent_id) references step (organization_id, id),
  foreign key (organization_id, location_id) references location (organization_id, id),
  foreign key (organization_id, definition_id) references step_definition (organization_id, id)
);
create index step_procedure on step (organization_id, procedure_id, id);
create index step_parent on step (organization_id, parent_id);
create index step_step_key on step (organization_id, step_key_id);
create index step_title on step (organization_id, title, id);
call protect('step', 'select, insert, update, delete');
call keep_history('step');

create table step_field (
  organization_id      bigint not null,
  id                   bigint not null,
  step_id              bigint not null,
  number               integer not null check (number between 1 and 4095), -- of the step key; kept for ever
  position             integer not null,
  name                 text collate "C" not null,
  type                 text collate "C" not null check (type in ('STRING', 'NUMBER', 'BOOLEAN', 'SELECT', 'MULTISELECT',
                         'DATE', 'DATETIME', 'FILE_ATTACHMENT', 'SIGNOFF', 'TOOL', 'USER', 'PART')),
  required             boolean not null default false,
  allow_not_applicable boolean not null default false,
  options              text[] not null default '{}',
  unit_id              bigint,
  minimum              numeric,                          -- inclusive; null: open
  maximum              numeric,
  target               numeric,
  tolerance            numeric,                          -- both sides of target
  out_of_range         text collate "C" not null default 'BLOCK' check (out_of_range in ('BLOCK', 'REQUIRE_ISSUE', 'CONCESSION')),
  process_information  boolean not null default false,   -- a concession may accept it out of range
  concession_role_id   bigint,
  per_batch            boolean not null default false,   -- one value for the batch
  signoff_role_id      bigint,                           -- null: any role
  verifies             integer,                          -- number of the field that a second person verifies here
  peer_review_required boolean not null default false,
  help_text            text collate "C",
  display              text collate "C",
  part_id              bigint,
  part_subtype_id      bigint,
  export_controlled    boolean not null default false,
  etag                 uuid not null,
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  created_by           bigint not null,
  updated_by           bigint not null,
  primary key (organization_id, id),
  unique (organization_id, step_id, number),
  foreign key (organization_id, step_id) references step (organization_id, id),
  foreign key (organization_id, unit_id) references unit_of_measurement (organization_id, id),
  foreign key (organization_id, signoff_role_id) references role (organization_id, id),
  foreign key (organization_id, concession_role_id) references role (organization_id, id),
  foreign key (organization_id, part_id) references part (organization_id, id)
);
create index step_field_step on step_field (organization_id, step_id, position);
call protect('step_field', 'select, insert, update, delete');
call keep_history('step_field');

create table step_field_validation (
  organization_id   bigint not null,
  id                bigint not null,
  step_field_id     bigint not null,
  position          integer not null,
  function_id       integer not null,                    -- domain/runStepField/validationFunctions.ts
  value             numeric,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, step_field_id) references step_field (organization_id, id)
);
create index step_field_validation_field on step_field_validation (organization_id, step_field_id, position);
call protect('step_field_validation', 'select, insert, update, delete');
call keep_history('step_field_validation');

create table datagrid_column (
  organization_id   bigint not null,
  id                bigint not null,
  step_id           bigint not null,
  index             integer not null,
  header            text collate "C" not null,
  type              text collate "C" not null check (type in ('STRING', 'NUMBER', 'BOOLEAN', 'SELECT', 'MULTISELECT',
                      'DATE', 'DATETIME', 'FILE_ATTACHMENT', 'SIGNOFF', 'TOOL', 'USER', 'PART')),
  options           text[] not null default '{}',
  unit_id           bigint,
  signoff_role_id   bigint,
  read_only         boolean not null default false,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, step_id) references step (organization_id, id),
  foreign key (organization_id, unit_id) references unit_of_measurement (organization_id, id),
  foreign key (organization_id, signoff_role_id) references role (organization_id, id)
);
create index datagrid_column_step on datagrid_column (organization_id, step_id, index);
call protect('datagrid_column', 'select, insert, update, delete');
call keep_history('datagrid_column');

create table datagrid_row (
  organization_id      bigint not null,
  id                   bigint not null,
  step_id              bigint not null,
  index                integer not null,
  required             boolean not null default false,
  allow_not_applicable boolean not null default false,
  export_controlled    boolean not null default false,
  etag                 uuid not null,
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  created_by           bigint not null,
  updated_by           bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, step_id) references step (organization_id, id)
);
create index datagrid_row_step on datagrid_row (organization_id, step_id, index);
call protect('datagrid_row', 'select, insert, update, delete');
call keep_history('datagrid_row');

-- What the author filled into a grid.
create table datagrid_value (
  organization_id   bigint not null,
  row_id            bigint not null,
  column_id         bigint not null,
  value             jsonb,                               -- decimals as strings
  not_applicable    boolean not null default false,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, row_id, column_id),
  foreign key (organization_id, row_id) references datagrid_row (organization_id, id),
  foreign key (organization_id, column_id) references datagrid_column (organization_id, id)
);
call protect('datagrid_value', 'select, insert, update, delete');
call keep_history('datagrid_value');

-- A gate stands before start or before completion of a step.
create table step_gate (
  organization_id   bigint not null,
  id                bigint not null,
  step_id           bigint not null,
  number            integer not null,                    -- of the step; kept
  kind              text collate "C" not null check (kind in ('APPROVAL', 'HOLD_POINT', 'WITNESS_POINT')),
  stands            text collate "C" not null check (stands in ('BEFORE_START', 'BEFORE_COMPLETION')),
  roles             jsonb not null,                      -- [{"roleId", "count"}]: who must approve
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, step_id, number),
  foreign key (organization_id, step_id) references step (organization_id, id)
);
call protect('step_gate', 'select, insert, update, delete');
call keep_history('step_gate');

create table step_edge (
  organization_id   bigint not null,
  id                bigint not null,
  procedure_id      bigint not null,
  step_id           bigint not null,
  upstream_step_id  bigint not null,
  minimum_lag       integer check (minimum_lag >= 0),    -- seconds after the upstream step's end; null: none
  maximum_lag       integer check (maximum_lag >= 0),
  drawn             boolean not null default true,       -- false: written by release from the sequence
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, step_id, upstream_step_id),
  check (step_id <> upstream_step_id),
  check (maximum_lag >= minimum_lag),
  foreign key (organization_id, procedure_id) references procedure (organization_id, id),
  foreign key (organization_id, step_id) references step (organization_id, id),
  foreign key (organization_id, upstream_step_id) references step (organization_id, id)
);
create index step_edge_procedure on step_edge (organization_id, procedure_id);
create index step_edge_upstream on step_edge (organization_id, upstream_step_id);
call protect('step_edge', 'select, insert, update, delete');
call keep_history('step_edge');

-- Which BOM lines go in at which step, and how many at least.
create table step_mbom_item (
  organization_id   bigint not null,
  id                bigint not null,
  step_id           bigint not null,
  mbom_item_id      bigint not null,
  minimum_quantity  numeric check (minimum_quantity >= 0),
  export_controlled boolean not null default false,
  primary key (organization_id, id),
  unique (organization_id, step_id, mbom_item_id),
  foreign key (organization_id, step_id) references step (organization_id, id),
  foreign key (organization_id, mbom_item_id) references mbom_item (organization_id, id)
);
call protect('step_mbom_item', 'select, insert, update, delete');
call keep_history('step_mbom_item');

-- A picture or file, named by the SHA-256 of its bytes.
create table file (
  organization_id   bigint not null,
  id                bigint not null,
  record_id         bigint not null,
  filename          text collate "C" not null,
  content_type      text collate "C" not null,
  sha256            bytea not null check (length(sha256) = 32),
  size              bigint not null,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index file_record on file (organization_id, record_id);
call protect('file');
call keep_history('file');
