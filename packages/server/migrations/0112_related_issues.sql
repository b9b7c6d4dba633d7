-- 0112_related_issues.sql: issues that have to do with each other, and people who are asked by name to approve one.

create table issue_relation (
  organization_id   bigint not null,
  id                bigint not null,
  origin_issue_id   bigint not null,
  related_issue_id  bigint not null,
  export_controlled boolean not null default false,       -- one of the two is
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, origin_issue_id) references issue (organization_id, id),
  foreign key (organization_id, related_issue_id) references issue (organization_id, id),
  check (origin_issue_id <> related_issue_id)
);
-- Both ways it is the same relation.
create unique index issue_relation_once on issue_relation
  (organization_id, least(origin_issue_id, related_issue_id), greatest(origin_issue_id, related_issue_id));
create index issue_relation_origin on issue_relation (organization_id, origin_issue_id, id);
create index issue_relation_related on issue_relation (organization_id, related_issue_id, id);
call protect('issue_relation', 'select, insert, update, delete');
call keep_history('issue_relation');

create table issue_approval_request (
  organization_id   bigint not null,
  id                bigint not null,
  issue_id          bigint not null,
  gate_type         text collate "C" not null check (gate_type in ('IN_PROGRESS', 'RESOLVED')),
  assigned_to_id    bigint not null,                      -- who is asked
  role_id           bigint,                               -- in which role; null: in any
  status            text collate "C" not null check (status in ('PENDING', 'APPROVED', 'REJECTED')), -- PENDING again when the decisions are reset
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  constraint issue_approval_request_once unique (organization_id, issue_id, gate_type, assigned_to_id),
  foreign key (organization_id, issue_id) references issue (organization_id, id),
  foreign key (organization_id, assigned_to_id) references user_account (organization_id, id),
  foreign key (organization_id, role_id) references role (organization_id, id)
);
create index issue_approval_request_issue on issue_approval_request (organization_id, issue_id, id);
create index issue_approval_request_person on issue_approval_request (organization_id, assigned_to_id, id);
create index issue_approval_request_role on issue_approval_request (organization_id, role_id) where role_id is not null;
call protect('issue_approval_request', 'select, insert, update, delete');
call keep_history('issue_approval_request');
