-- 0007_begin_act.sql: how an act begins, in one statement: sixteen clients starting runs spent a tenth of the processor on
-- the messages of three.

-- Sets what row-level security and the history trigger read; makes copies of one request wait for each other, so that the
-- later ones find the answer of the first instead of running into what it made; gives the answer that was given before.
-- `place` names the request, null: nobody repeats it. Each statement of the body sees what was committed while it waited.
create function begin_act(
  organization bigint, cleared boolean, act uuid, migration integer,
  place bigint, wanted_key bytea, wanted_index integer, wanted_name text
) returns table (caller text, operation text, input_hash bytea, ids jsonb) language plpgsql as $$
begin
  perform set_config('traveler.organization_id', organization::text, true),
          set_config('traveler.export_cleared', case when cleared then 'on' else 'off' end, true),
          set_config('traveler.act_id', act::text, true),
          set_config('traveler.migration', migration::text, true);
  if place is null then
    return;
  end if;
  perform pg_advisory_xact_lock(place);
  return query select i.caller, i.operation, i.input_hash, i.ids from idempotency i
    where i.organization_id = organization and i.key_hash = wanted_key and i.batch_index = wanted_index
      and i.response_name = wanted_name;
end $$;

-- A number drawn is the first of a thousand ids: a thousand rows of ids cost a start more than its event.
alter sequence record_id increment by 1000;

-- What the roles of a person allow at a device, or at none: roles of one site count where their holder works, at the device's
-- site, or without a device at his own. `permissions`: names with a space between them, each as often as roles grant it.
-- `time_zone`: of the person's site; where it has none of the device's, then of the organization's first.
create function standing_of(organization bigint, person bigint, home_site bigint, device_site bigint)
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

-- Who is at a session that has neither ended nor expired, in one statement and behind the wall of its organization: every
-- request asks. The settings end with the statement, which is a transaction of its own.
create function standing_at_session(organization bigint, token bytea)
returns table (session_id bigint, device_id bigint, device_name text, is_locked boolean, expires_at timestamptz,
  organization_id bigint, user_id bigint, user_name text, email text, export_cleared boolean, deactivated boolean,
  locked_at timestamptz, roles jsonb, permissions text, time_zone text) language plpgsql as $$
begin
  perform set_config('traveler.organization_id', organization::text, true), set_config('traveler.export_cleared', 'on', true);
  return query select s.id, s.device_id, d.name, s.locked_at is not null, s.expires_at,
      u.organization_id, u.id, u.name, u.email, u.export_cleared, u.deactivated, u.locked_at, t.roles, t.permissions, t.time_zone
    from session s
    join user_account u on u.organization_id = s.organization_id and u.id = s.user_id
    left join device d on d.organization_id = s.organization_id and d.id = s.device_id
    cross join lateral standing_of(u.organization_id, u.id, u.site_id, d.site_id) as t
   where s.organization_id = organization and s.token_hash = token and s.ended_at is null
     and s.expires_at > clock_timestamp() and d.archived is not true;
end $$;
