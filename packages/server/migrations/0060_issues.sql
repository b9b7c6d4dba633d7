-- 0060_issues.sql: what is wrong with a unit, what is to become of it, who approved that, and what was done.

-- What may become of units with an issue, as the organization calls it.
create table issue_disposition_type (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  title           text collate "C" not null,
  description     text collate "C",
  active          boolean not null,                       -- false: chosen no more
  kind            text collate "C" not null check (kind in ('USE_AS_IS', 'REWORK', 'REPAIR', 'SCRAP', 'RETURN', 'OTHER')), -- what it orders
  availability    text collate "C" not null check (availability in
    ('AVAILABLE_IMMEDIATELY', 'RELEASE_ON_RESOLVE', 'PERMANENTLY_UNAVAILABLE')), -- when held units are let go
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint not null,
  updated_by      bigint not null,
  primary key (organization_id, id),
  constraint issue_disposition_type_title unique (organization_id, title)
);
call protect('issue_disposition_type', 'select, insert, update, delete');
call keep_history('issue_disposition_type');

-- That so many holders of a role approve issues of a type before they pass a gate.
create table issue_disposition_type_role (
  organization_id bigint not null,
  id              bigint not null,
  issue_disposition_type_id bigint not null,
  gate_type       text collate "C" not null check (gate_type in ('IN_PROGRESS', 'RESOLVED')),
  role_id         bigint not null,
  count           integer not null check (count > 0),
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint not null,
  updated_by      bigint not null,
  primary key (organization_id, id),
  constraint issue_disposition_type_role_once unique (organization_id, issue_disposition_type_id, gate_type, role_id),
  foreign key (organization_id, issue_disposition_type_id) references issue_disposition_type (organization_id, id),
  foreign key (organization_id, role_id) references role (organization_id, id)
);
create index issue_disposition_type_role_role on issue_disposition_type_role (organization_id, role_id);
call protect('issue_disposition_type_role', 'select, insert, update, delete');
call keep_history('issue_disposition_type_role');

create table issue (
  organization_id   bigint not null references organization (id),
  id                bigint not null,
  title             text collate "C" not null,
  status            text collate "C" not null check (status in ('PENDING', 'IN_PROGRESS', 'IN_REVIEW', 'RESOLVED')), -- moves: domain/issue/issueStatus.ts
  cause_condition   jsonb,                                -- rich text: what was found
  expected_condition jsonb,                               -- rich text: what should have been
  disposition       jsonb,                                -- rich text: what is to be done
  issue_disposition_type_id bigint,                       -- null: not chosen yet
  approved_kind     text collate "C" check (approved_kind in ('USE_AS_IS', 'REWORK', 'REPAIR', 'SCRAP', 'RETURN', 'OTHER')), -- as its type was when it left PENDING
  approved_availability text collate "C" check (approved_availability in
    ('AVAILABLE_IMMEDIATELY', 'RELEASE_ON_RESOLVE', 'PERMANENTLY_UNAVAILABLE')),
  run_id            bigint,                               -- of the step on which it was found
  run_step_id       bigint,                               -- found on; null: on none
  run_step_attempt  integer,                              -- in which attempt of the step
  must_close_by_run_step_id bigint,                       -- before this step starts it is resolved; null: not said
  fix_part_inventory_id bigint,                           -- what was used to put it right
  assigned_to_id    bigint,
  assigned_team_id  bigint,
  dispositioned_by  bigint,                               -- who wrote the disposition last
  resolved_at       timestamptz,
  resolved_by       bigint,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, issue_disposition_type_id) references issue_disposition_type (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id),
  foreign key (organization_id, run_step_id) references run_step (organization_id, id),
  foreign key (organization_id, must_close_by_run_step_id) references run_step (organization_id, id),
  foreign key (organization_id, fix_part_inventory_id) references part_inventory (organization_id, id),
  foreign key (organization_id, assigned_to_id) references user_account (organization_id, id),
  foreign key (organization_id, assigned_team_id) references team (organization_id, id),
  check ((status = 'PENDING') = (approved_kind is null) and (approved_kind is null) = (approved_availability is null)),
  check ((status = 'RESOLVED') = (resolved_at is not null)),
  check ((run_step_id is null) = (run_step_attempt is null))
);
create index issue_created on issue (organization_id, created_at, id);
create index issue_updated on issue (organization_id, updated_at, id);
create index issue_status on issue (organization_id, status, id);
create index issue_run on issue (organization_id, run_id, id) where run_id is not null;
create index issue_run_step on issue (organization_id, run_step_id, id) where run_step_id is not null;
create index issue_close_by on issue (organization_id, must_close_by_run_step_id, id) where must_close_by_run_step_id is not null;
create index issue_assignee on issue (organization_id, assigned_to_id, id) where assigned_to_id is not null;
create index issue_team on issue (organization_id, assigned_team_id, id) where assigned_team_id is not null;
create index issue_type on issue (organization_id, issue_disposition_type_id, id) where issue_disposition_type_id is not null;
create index issue_fix on issue (organization_id, fix_part_inventory_id) where fix_part_inventory_id is not null;
call protect('issue');
call keep_history('issue');

-- The units and lots that an issue is about.
create table issue_part_inventory (
  organization_id   bigint not null,
  id                bigint not null,
  issue_id          bigint not null,
  part_inventory_id bigint not null,
  holds             boolean not null,                     -- the issue holds it as long as its disposition says
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  constraint issue_part_inventory_once unique (organization_id, issue_id, part_inventory_id),
  foreign key (organization_id, issue_id) references issue (organization_id, id),
  foreign key (organization_id, part_inventory_id) references part_inventory (organization_id, id)
);
create index issue_part_inventory_unit on issue_part_inventory (organization_id, part_inventory_id, issue_id);
call protect('issue_part_inventory', 'select, insert, update, delete');
call keep_history('issue_part_inventory');

-- Lines of a unit's BOM that an issue says are not installed.
create table issue_build_requirement (
  organization_id      bigint not null,
  id                   bigint not null,
  issue_id             bigint not null,
  build_requirement_id bigint not null,
  export_controlled    boolean not null default false,
  primary key (organization_id, id),
  constraint issue_build_requirement_once unique (organization_id, issue_id, build_requirement_id),
  foreign key (organization_id, issue_id) references issue (organization_id, id),
  foreign key (organization_id, build_requirement_id) references build_requirement (organization_id, id)
);
create index issue_build_requirement_line on issue_build_requirement (organization_id, build_requirement_id);
call protect('issue_build_requirement', 'select, insert, update, delete');
call keep_history('issue_build_requirement');

-- People sign for issues too.
alter table signature
  add column issue_id bigint,                             -- the issue signed for
  add foreign key (organization_id, issue_id) references issue (organization_id, id),
  drop constraint signature_of_one,
  add constraint signature_of_one check (num_nonnulls(run_id, procedure_id, standard_step_id, mbom_id, issue_id) = 1);
create index signature_issue on signature (organization_id, issue_id) where issue_id is not null;

-- A signed decision on an issue at a gate.
create table issue_approval (
  organization_id   bigint not null,
  id                bigint not null,
  issue_id          bigint not null,
  gate_type         text collate "C" not null check (gate_type in ('IN_PROGRESS', 'RESOLVED')),
  reviewer_id       bigint not null,
  role_id           bigint,                               -- whose place it fills; null: none that is wanted
  decision          text collate "C" not null check (decision in ('APPROVED', 'REJECTED')),
  status            text collate "C" not null check (status in ('APPROVED', 'REJECTED', 'OUTDATED')), -- OUTDATED: it counts no more
  comment           text collate "C",
  signature_id      bigint not null,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, issue_id) references issue (organization_id, id),
  foreign key (organization_id, reviewer_id) references user_account (organization_id, id),
  foreign key (organization_id, role_id) references role (organization_id, id),
  foreign key (organization_id, signature_id) references signature (organization_id, id)
);
-- One person fills one place, whatever the code does.
create unique index issue_approval_once on issue_approval (organization_id, issue_id, gate_type, reviewer_id)
  where status in ('APPROVED', 'REJECTED');
create index issue_approval_issue on issue_approval (organization_id, issue_id, id);
create index issue_approval_reviewer on issue_approval (organization_id, reviewer_id, id);
create index issue_approval_role on issue_approval (organization_id, role_id) where role_id is not null;
call protect('issue_approval');
call keep_history('issue_approval');

alter table part_inventory
  add column quality_hold_issue_id bigint,                -- the issue that holds it; null: held by hand, or not held
  add foreign key (organization_id, quality_hold_issue_id) references issue (organization_id, id),
  add constraint part_inventory_held_by_issue check (quality_hold or quality_hold_issue_id is null);
create index part_inventory_held_by on part_inventory (organization_id, quality_hold_issue_id, id) where quality_hold_issue_id is not null;

alter table run
  add column issue_id bigint,                             -- the issue whose disposition orders it; null: none does
  add foreign key (organization_id, issue_id) references issue (organization_id, id);
create index run_issue on run (organization_id, issue_id, id) where issue_id is not null;

-- The issues that hold or may hold these units. Who resolves one of them and may not see another is told that there is one,
-- or a unit would be let go that is still held: its id, and how it stands.
create function issues_on_units(units bigint[])
returns table (of_id bigint, id bigint, status text, approved_availability text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select u.id, i.id, i.status, i.approved_availability
  from part_inventory u
  join issue_part_inventory l on l.organization_id = u.organization_id and l.part_inventory_id = u.id and l.holds
  join issue i on i.organization_id = l.organization_id and i.id = l.issue_id
  where u.organization_id = nullif(current_setting('traveler.organization_id', true), '')::bigint and u.id = any(units)
    and (not u.export_controlled or current_setting('traveler.export_cleared', true) = 'on')
$$;
