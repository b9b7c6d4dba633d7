-- 0026_role_defaults_and_open_runs.sql: what the default roles of an organization began with, so that it learns what the
-- product learns; parts and roles that were written by mistake; and the open runs of a person, of a team and of nobody.

create table role_default (
  organization_id bigint not null,
  id              bigint not null,                       -- of the role
  name            text collate "C" not null,             -- the default role that it began as; the role may be called otherwise since
  seen            text[] not null,                       -- permissions of that default role that it was given, or that were declined
  unconfirmed     text[] not null,                       -- of these, what the product gave and no administrator has looked at yet
  primary key (organization_id, id),
  foreign key (organization_id, id) references role (organization_id, id)
);
call protect('role_default', 'select, insert, update, delete');
call keep_history('role_default');

-- A part or a role that nothing refers to was written by mistake and can be taken away; its record stays.
grant delete on part, role to traveler_app;

-- A person's history grows without end, and so does that of a team and of what nobody ever took: lists of work read only what is open.
create index run_assigned_open on run (organization_id, assigned_to_id, due_date, id)
  where completed_at is null and canceled_at is null and assigned_to_id is not null;
create index run_team_open on run (organization_id, assigned_team_id, due_date, id)
  where completed_at is null and canceled_at is null and assigned_team_id is not null;
create index run_pool on run (organization_id, due_date, id)
  where completed_at is null and canceled_at is null and assigned_to_id is null and assigned_team_id is null;
