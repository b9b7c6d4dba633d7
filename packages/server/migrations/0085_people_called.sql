-- 0085_people_called.sql: calls for help at a step, who is mentioned in a comment, who follows which record, and what
-- people are told.

-- Somebody at a step needs help: from when it was called until it was closed.
create table help_call (
  organization_id   bigint not null,
  id                bigint not null,
  run_id            bigint not null,
  run_step_id       bigint not null,
  kind              text collate "C" not null check (kind in ('MATERIAL', 'ENGINEER', 'QUALITY')),
  status            text collate "C" not null check (status in ('OPEN', 'ANSWERED', 'CLOSED')), -- moves: domain/src/helpCall
  note              text collate "C",                    -- what is needed
  team_id           bigint,                              -- who is called; null: whoever helps with this kind
  location_id       bigint,                              -- the work center of the step, else of its run, when it was called
  answered_at       timestamptz,
  answered_by       bigint,                              -- who comes
  closed_at         timestamptz,
  closed_by         bigint,
  outcome           text collate "C",                    -- what helped
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,                     -- who called
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id),
  foreign key (organization_id, run_step_id) references run_step (organization_id, id),
  foreign key (organization_id, team_id) references team (organization_id, id),
  foreign key (organization_id, location_id) references location (organization_id, id),
  foreign key (organization_id, answered_by) references user_account (organization_id, id),
  check ((answered_at is null) = (answered_by is null)),
  check ((status = 'CLOSED') = (closed_at is not null)),
  check ((closed_at is null) = (closed_by is null))
);
-- A step calls for one kind of help once at a time.
create unique index help_call_one_open on help_call (organization_id, run_step_id, kind) where closed_at is null;
create index help_call_run on help_call (organization_id, run_id, id);
create index help_call_step on help_call (organization_id, run_step_id, id);
create index help_call_place on help_call (organization_id, location_id, id) where closed_at is null;
create index help_call_open on help_call (organization_id, id) where closed_at is null;
create index help_call_created on help_call (organization_id, created_at, id);
call protect('help_call');
call keep_history('help_call');

-- Whom a comment names with @.
create table comment_mention (
  organization_id   bigint not null,
  id                bigint not null,
  comment_id        bigint not null,
  user_id           bigint not null,
  export_controlled boolean not null default false,      -- as the comment
  primary key (organization_id, id),
  unique (organization_id, comment_id, user_id),
  foreign key (organization_id, comment_id) references comment (organization_id, id),
  foreign key (organization_id, user_id) references user_account (organization_id, id)
);
call protect('comment_mention', 'select, insert, delete');
call keep_history('comment_mention');

-- Who wants to hear what happens to a record.
create table user_subscription (
  organization_id   bigint not null,
  id                bigint not null,
  user_id           bigint not null,
  record_id         bigint not null,
  export_controlled boolean not null default false,      -- as the record
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, record_id, user_id),
  foreign key (organization_id, record_id) references record (organization_id, id),
  foreign key (organization_id, user_id) references user_account (organization_id, id)
);
create index user_subscription_user on user_subscription (organization_id, user_id, id);
call protect('user_subscription', 'select, insert, update, delete');
call keep_history('user_subscription');

-- What a person is told of an act of others. No record: it repeats what the events say, and it is read or not.
create table user_notification (
  organization_id   bigint not null,
  id                bigint not null default nextval('record_id'),
  user_id           bigint not null,                     -- who is told, and nobody else reads it
  type              text collate "C" not null,           -- domain/src/notification
  record_id         bigint not null,                     -- what it is about
  title             text collate "C" not null,
  description       text collate "C",                    -- as somebody wrote it
  path              text collate "C" not null,           -- of the screen that shows it
  external_link     text collate "C",
  link_text         text collate "C",
  read_at           timestamptz,                         -- null: not read
  export_controlled boolean not null default false,      -- as what it is about
  act_id            uuid not null,                       -- the act that it tells of
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint,                              -- whose act it was; null: the product's
  updated_by        bigint,
  primary key (organization_id, id),
  foreign key (organization_id, user_id) references user_account (organization_id, id),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index user_notification_user on user_notification (organization_id, user_id, id);
create index user_notification_created on user_notification (organization_id, user_id, created_at, id);
create index user_notification_unread on user_notification (organization_id, user_id, id) where read_at is null;
call protect('user_notification');
