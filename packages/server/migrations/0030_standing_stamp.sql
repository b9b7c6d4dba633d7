-- 0030_standing_stamp.sql: what roles allow is worked out when it changed, not at every request: it took sixteen clients that
-- start runs a twentieth of the processor.

-- Goes up with every change of what `standing_of` reads. No record: nobody needs to know what it was.
create table access_stamp (
  organization_id bigint primary key references organization (id),
  stamp           bigint not null
);
call protect('access_stamp');
insert into access_stamp select id, 1 from organization;

-- Whoever changes rows past the wall of one organization may have changed those of any.
create function stamp_access() returns trigger language plpgsql as $$
declare
  organization bigint := nullif(current_setting('traveler.organization_id', true), '')::bigint;
begin
  if organization is null then
    update access_stamp set stamp = stamp + 1;
  else
    insert into access_stamp as a values (organization, 1)
      on conflict (organization_id) do update set stamp = a.stamp + 1;
  end if;
  return null;
end $$;

create trigger stamps_access after insert or update or delete on role for each statement execute function stamp_access();
create trigger stamps_access after insert or update or delete on role_permission for each statement execute function stamp_access();
create trigger stamps_access after insert or update or delete on user_role for each statement execute function stamp_access();
create trigger stamps_access after insert or update or delete on team_user for each statement execute function stamp_access();
create trigger stamps_access after insert or update or delete on team_role for each statement execute function stamp_access();
create trigger stamps_access after insert or update or delete on site for each statement execute function stamp_access();
create trigger stamps_access after update of site_id on user_account for each statement execute function stamp_access();
create trigger stamps_access after update of site_id on device for each statement execute function stamp_access();

drop function standing_at_session(bigint, bytea);

-- Who is at a session that has neither ended nor expired, in one statement and behind the wall of its organization: every
-- request asks. What the roles allow is given when it is not known of this person by its stamp: at a station the
-- person of a session changes. The settings end with the statement, which is
-- a transaction of its own.
create function standing_at_session(organization bigint, token bytea, known_user bigint, known_stamp bigint)
returns table (session_id bigint, device_id bigint, device_name text, is_locked boolean, expires_at timestamptz,
  organization_id bigint, user_id bigint, user_name text, email text, export_cleared boolean, deactivated boolean,
  locked_at timestamptz, stamp bigint, roles jsonb, permissions text, time_zone text) language plpgsql as $$
#variable_conflict use_column
declare
  home_site bigint;
  device_site bigint;
begin
  perform set_config('traveler.organization_id', organization::text, true), set_config('traveler.export_cleared', 'on', true);
  select s.id, s.device_id, d.name, s.locked_at is not null, s.expires_at,
      u.organization_id, u.id, u.name, u.email, u.export_cleared, u.deactivated, u.locked_at, a.stamp, u.site_id, d.site_id
    into session_id, device_id, device_name, is_locked, expires_at,
      organization_id, user_id, user_name, email, export_cleared, deactivated, locked_at, stamp, home_site, device_site
    from session s
    join user_account u on u.organization_id = s.organization_id and u.id = s.user_id
    left join device d on d.organization_id = s.organization_id and d.id = s.device_id
    left join access_stamp a on a.organization_id = s.organization_id
   where s.organization_id = organization and s.token_hash = token and s.ended_at is null
     and s.expires_at > clock_timestamp() and d.archived is not true;
  if not found then
    return;
  end if;
  -- Read behind the stamp: what changes meanwhile is read too early, never too late.
  if user_id is distinct from known_user or stamp is distinct from known_stamp then
    select t.roles, t.permissions, t.time_zone into roles, permissions, time_zone
      from standing_of(organization, user_id, home_site, device_site) as t;
  end if;
  return next;
end $$;

-- Most starts claim no name.
create or replace function claim_names(names text[]) returns integer language plpgsql as $$
declare
  place text := current_setting('traveler.organization_id') || ' ';
  claimed text;
begin
  if cardinality(names) = 0 then
    return 0;
  end if;
  for claimed in select distinct split_part(name, ' ', 1) as kind from unnest(names) as name order by kind loop
    if claimed = any(names) then
      perform pg_advisory_xact_lock(hashtextextended(place || claimed, 0));
    else
      perform pg_advisory_xact_lock_shared(hashtextextended(place || claimed, 0));
    end if;
  end loop;
  for claimed in select distinct name from unnest(names) as name where name like '% %' order by name loop
    perform pg_advisory_xact_lock(hashtextextended(place || claimed, 0));
  end loop;
  return cardinality(names);
end $$;
