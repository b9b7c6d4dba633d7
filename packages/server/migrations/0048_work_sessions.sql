-- 0048_work_sessions.sql: who was at which step, from check-in to check-out.

create table work_session (
  organization_id   bigint not null,
  id                bigint not null,
  run_id            bigint not null,
  run_step_id       bigint not null,
  attempt           integer not null,
  user_id           bigint not null,                     -- who is there
  kind              text collate "C" not null check (kind in ('WORK', 'SETUP', 'INSPECTION', 'TRAINING', 'WAITING')),
  check_in          timestamptz not null,
  check_out         timestamptz check (check_out >= check_in), -- null: still there
  ended_by          text collate "C" check (ended_by in
    ('CHECKED_OUT', 'TAKEN_OVER', 'STEP_LEFT', 'RUN_STOPPED', 'AUTOMATIC')),
  note              text collate "C",                    -- the handover: what the next one must know
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, run_step_id) references run_step (organization_id, id),
  foreign key (organization_id, user_id) references user_account (organization_id, id),
  check ((check_out is null) = (ended_by is null))
);
-- A person is at a step once at a time.
create unique index work_session_one_open on work_session (organization_id, run_step_id, user_id) where check_out is null;
create index work_session_run_open on work_session (organization_id, run_id) where check_out is null;
create index work_session_step on work_session (organization_id, run_step_id, id);
create index work_session_user on work_session (organization_id, user_id, check_in, id);
create index work_session_check_in on work_session (organization_id, check_in, id);
create index work_session_open on work_session (organization_id, id) where check_out is null;
call protect('work_session');
call keep_history('work_session');

-- When the people of these sessions were at work beside them, at whatever step: a person-hour counts once, and it is the
-- same hour for a viewer who does not see the other run. It tells times, and nothing of the work.
create function sessions_beside(steps bigint[], until timestamptz)
returns table (of_id bigint, id bigint, run_step_id bigint, user_id bigint, check_in timestamptz, check_out timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct s.run_step_id, b.id, b.run_step_id, b.user_id, b.check_in, coalesce(b.check_out, until)
  from work_session s
  join work_session b on b.organization_id = s.organization_id and b.user_id = s.user_id
    and b.check_in < coalesce(s.check_out, until) and coalesce(b.check_out, until) > s.check_in
  where s.organization_id = nullif(current_setting('traveler.organization_id', true), '')::bigint
    and s.run_step_id = any(steps)
    and (not s.export_controlled or current_setting('traveler.export_cleared', true) = 'on')
$$;
