-- 0010_team_roles.sql: roles that a team has: who is in it holds them, at every site.

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

-- As it was, with the roles of teams.
create or replace function standing_of(organization bigint, person bigint, home_site bigint, device_site bigint)
returns table (roles jsonb, permissions text, time_zone text) language sql stable as $$
  with held as (select r.id, r.name from held_role u join role r on r.organization_id = u.organization_id and r.id = u.role_id
    where u.organization_id = organization and u.user_id = person
      and (u.site_id is null or u.site_id = coalesce(device_site, home_site)))
  select coalesce((select jsonb_agg(jsonb_build_object('id', h.id::text, 'name', h.name) order by h.id)
                     from (select distinct id, name from held) as h), '[]'),
    coalesce((select string_agg(p.permission, ' ') from role_permission p
                where p.organization_id = organization and p.role_id in (select id from held)), ''),
    (select s.time_zone from site s where s.organization_id = organization
      order by s.id = home_site desc nulls last, s.id = device_site desc nulls last, s.id limit 1)
$$;
