-- 0006_team_roles.sql: roles that a team has: who is in it holds them, at every site.

create table team_role (
  organization_id bigint not null,
  id              bigint not null,
  team_id         bigint not null,
  role_id         bigint not null,
  created_at      timestamptz not null,
  created_by      bigint not null,
  primary key (organization_id, id),
  unique (organization_id, team_id, role_id),
  foreign key (organization_id, team_id) references team (organization_id, id),
  foreign key (organization_id, role_id) references role (organization_id, id)
);
create index team_role_role on team_role (organization_id, role_id, id);
call protect('team_role', 'select, insert, delete');
call keep_history('team_role');
create index team_user_user on team_user (organization_id, user_id, team_id); -- each request asks what a person's teams allow

-- Every role that a person holds: in his own hands, or through a team. `id`: the row that gives it to him, of a team the role's.
create view held_role with (security_invoker = true) as
  select organization_id, id, user_id, role_id, site_id, null::bigint as team_user_id from user_role
  union all
  select m.organization_id, t.id, m.user_id, t.role_id, null, m.id from team_user m
    join team_role t on t.organization_id = m.organization_id and t.team_id = m.team_id;
grant select on held_role to traveler_app;
