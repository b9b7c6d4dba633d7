-- 0067_sessions_of_others.sql: how long somebody was elsewhere is told to everybody; which session and which step, to those who may see it.

create or replace function sessions_beside(steps bigint[], until timestamptz)
returns table (of_id bigint, id bigint, run_step_id bigint, user_id bigint, check_in timestamptz, check_out timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select x.of_id, case when x.seen then x.id end, case when x.seen then x.run_step_id end, x.user_id, x.check_in, x.check_out
  from (
    select distinct s.run_step_id as of_id, b.id, b.run_step_id, b.user_id, b.check_in, coalesce(b.check_out, until) as check_out,
      (not b.export_controlled or current_setting('traveler.export_cleared', true) = 'on') as seen
    from work_session s
    join work_session b on b.organization_id = s.organization_id and b.user_id = s.user_id
      and b.check_in < coalesce(s.check_out, until) and coalesce(b.check_out, until) > s.check_in
    where s.organization_id = nullif(current_setting('traveler.organization_id', true), '')::bigint
      and s.run_step_id = any(steps)
      and (not s.export_controlled or current_setting('traveler.export_cleared', true) = 'on')
  ) as x
$$;
