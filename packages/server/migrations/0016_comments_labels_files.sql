-- 0016_comments_labels_files.sql: what people say about records, the labels that they put on them, and the files that
-- they upload and attach.

-- What somebody says about a record, or answers to what somebody said. Its text is changed by who wrote it alone.
create table comment (
  organization_id    bigint not null,
  id                 bigint not null,
  record_id          bigint not null,                     -- what it is about
  run_id             bigint,                              -- of a run or a run step: the run
  run_step_id        bigint,
  parent_id          bigint,                              -- what it answers
  depth              integer not null check (depth >= 0), -- 0: answers nothing
  content            text collate "C",                    -- its words; null: withdrawn
  rich_text          jsonb,                               -- as it was written, where that is more than words
  procedure_feedback boolean not null,                    -- feedback from the floor to the authors of a procedure
  feedback_family_id bigint,                              -- the procedure that the feedback is for
  resolved           boolean not null,
  withdrawn_at       timestamptz,                         -- null: stands
  export_controlled  boolean not null default false,      -- as what it is about
  etag               uuid not null,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  created_by         bigint not null,
  updated_by         bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id),
  foreign key (organization_id, run_step_id) references run_step (organization_id, id),
  foreign key (organization_id, parent_id) references comment (organization_id, id),
  check ((content is null) = (withdrawn_at is not null)),
  check (procedure_feedback = (feedback_family_id is not null))
);
create index comment_record on comment (organization_id, record_id, id);
create index comment_created on comment (organization_id, created_at, id);
create index comment_run on comment (organization_id, run_id, id) where run_id is not null;
create index comment_run_step on comment (organization_id, run_step_id, id) where run_step_id is not null;
create index comment_parent on comment (organization_id, parent_id, id) where parent_id is not null;
create index comment_feedback on comment (organization_id, feedback_family_id, id) where feedback_family_id is not null;
call protect('comment');
call keep_history('comment');

-- A word by which records are found together.
create table label (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  value           text collate "C" not null check (value <> ''),
  archived_at     timestamptz,                            -- null: in use; else it is put on nothing more
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint not null,
  updated_by      bigint not null,
  primary key (organization_id, id)
);
create unique index label_one_in_use on label (organization_id, value) where archived_at is null;
create index label_value on label (organization_id, value, id);
call protect('label');
call keep_history('label');

-- Which label is on which record. Of a procedure the record is its first version: labels are of all versions.
create table record_label (
  organization_id   bigint not null,
  id                bigint not null,
  record_id         bigint not null,
  label_id          bigint not null,
  export_controlled boolean not null default false,       -- as the record
  primary key (organization_id, id),
  unique (organization_id, record_id, label_id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, label_id) references label (organization_id, id)
);
create index record_label_label on record_label (organization_id, label_id, record_id);
call protect('record_label', 'select, insert, delete');
call keep_history('record_label');

-- A file stands here from the moment that its upload is asked for; its bytes come later. No version before this one
-- wrote a file.
alter table file
  alter column record_id drop not null,                   -- null: attached to nothing yet
  alter column sha256 drop not null,                      -- null: not uploaded yet
  alter column size drop not null,
  add column uploaded_at           timestamptz,
  add column integration_id        text collate "C",      -- what another system calls it
  add column integration_fetch_url text collate "C",      -- where another system keeps it
  add constraint file_uploaded_whole check ((sha256 is null) = (size is null));

-- Which file is attached to which record. Bytes are never copied: a draft made of a version links to the same files.
create table record_file (
  organization_id   bigint not null,
  id                bigint not null,
  record_id         bigint not null,
  file_id           bigint not null,
  kind              text collate "C" not null check (kind in ('ATTACHMENT', 'ASSET')), -- an asset is shown in its step
  export_controlled boolean not null default false,       -- as the record
  primary key (organization_id, id),
  unique (organization_id, record_id, file_id, kind),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, file_id) references file (organization_id, id)
);
create index record_file_file on record_file (organization_id, file_id, record_id);
call protect('record_file', 'select, insert, delete');
call keep_history('record_file');

-- Bytes that were uploaded before anybody said what they are: claimed by the key that the upload was given.
create table upload (
  organization_id bigint not null references organization (id),
  key             text collate "C" not null,
  sha256          bytea not null check (length(sha256) = 32),
  size            bigint not null,
  user_id         bigint not null,
  uploaded_at     timestamptz not null,
  primary key (organization_id, key),
  foreign key (organization_id, user_id) references user_account (organization_id, id)
);
call protect('upload', 'select, insert');
