-- 0026_role_defaults_and_open_runs.sql: what the default roles of an organization began with, so that it learns what the
-- product learns; and the open runs of a person, of a team and of nobody, however many are closed.

create table role_default (
  organization_id bigint not null,
  id              bigint not null,                       -- of the role
  name            text collate "C" not null,             -- the default role that it began as; the role may be called otherwise since
  seen            text[] not null,                       -- permissions of that default role that it was given, or that were declined
  unconfirmed     text[] not null,                       -- of these, what the product gave and no administrator has looked at yet
  primary key (organization_id, id),
  foreign key (organization_id, id) references role (organization_id, id)
);
call protect('role_default', 'select, insert, update');
call keep_history('role_default');

-- A person's history grows without end, and so does that of a team and of what nobody ever took: lists of work read only what is open.
create index run_assigned_open on run (organization_id, assigned_to_id, due_date, id)
  where completed_at is null and canceled_at is null and assigned_to_id is not null;
create index run_team_open on run (organization_id, assigned_team_id, due_date, id)
  where completed_at is null and canceled_at is null and assigned_team_id is not null;
create index run_pool on run (organization_id, due_date, id)
  where completed_at is null and canceled_at is null and assigned_to_id is null and assigned_team_id is null;
