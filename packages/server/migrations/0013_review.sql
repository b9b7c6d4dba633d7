-- 0013_review.sql: who may let work be done, and who stops it: stops, reviews, starts from what is superseded, and that a
-- release stays as it is.

-- People sign for a procedure version as they sign for a run: reviews, stops, concessions.
alter table signature alter column run_id drop not null;
alter table signature add column procedure_id bigint;     -- the version signed for; null: a run
alter table signature add constraint signature_of_one check (num_nonnulls(run_id, procedure_id) = 1);
alter table signature add foreign key (organization_id, procedure_id) references procedure (organization_id, id);
create index signature_procedure on signature (organization_id, procedure_id) where procedure_id is not null;

-- A stop of a version, or of one step of it: no new runs, and nobody begins what is stopped, until it is lifted.
create table procedure_stop (
  organization_id   bigint not null,
  id                bigint not null,
  procedure_id      bigint not null,
  step_id           bigint,                              -- null: the whole version
  step_name         text collate "C",                    -- '2.1 Torque', as it is frozen
  reason            text collate "C" not null,
  stopped_by        bigint not null,                     -- who signed
  signature_id      bigint not null,
  lifted_at         timestamptz,                         -- null: it stands
  lifted_by         bigint,
  lift_reason       text collate "C",
  lift_signature_id bigint,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, procedure_id) references procedure (organization_id, id),
  foreign key (organization_id, step_id) references step (organization_id, id),
  foreign key (organization_id, signature_id) references signature (organization_id, id)
);
create unique index procedure_stop_one_standing on procedure_stop (organization_id, procedure_id, coalesce(step_id, 0))
  where lifted_at is null;
create index procedure_stop_procedure on procedure_stop (organization_id, procedure_id, id);
create index procedure_stop_created on procedure_stop (organization_id, created_at, id);
call protect('procedure_stop');
call keep_history('procedure_stop');

-- A stop stands in rows of its own, so that a released version stays as it is.
alter table procedure drop column stopped_at;
alter table procedure drop column stop_reason;

-- The stop that found the run before or at what it stops: who works through a lifted stop finds the runs to release.
alter table run add column stop_id bigint;                 -- null: none, or resumed since
create index run_stop on run (organization_id, stop_id, id) where stop_id is not null;

-- Locks a version, and then its open runs: while a stop waits for the version, a start may commit another run of it.
create function lock_version_and_runs(version_id bigint)
returns table (id bigint, version integer, hash bytea, recorded_at timestamptz) language plpgsql as $$
begin
  perform lock_streams(array[version_id], '{}');
  return query select l.* from lock_streams(version_id || array(
    select r.id from run r where r.procedure_id = version_id and r.completed_at is null and r.canceled_at is null), '{}') as l;
end $$;

-- Who is asked by name to review a version: it is not released without their approval.
create table review_request (
  organization_id   bigint not null,
  id                bigint not null,
  procedure_id      bigint not null,
  reviewer_id       bigint not null,
  status            text collate "C" not null check (status in ('PENDING', 'APPROVED', 'REJECTED', 'OUTDATED')),
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, procedure_id, reviewer_id),
  foreign key (organization_id, procedure_id) references procedure (organization_id, id),
  foreign key (organization_id, reviewer_id) references user_account (organization_id, id)
);
create index review_request_procedure on review_request (organization_id, procedure_id, id);
create index review_request_reviewer on review_request (organization_id, reviewer_id, id);
call protect('review_request', 'select, insert, update, delete');
call keep_history('review_request');

-- A signed decision of a person on a version.
create table review (
  organization_id   bigint not null,
  id                bigint not null,
  procedure_id      bigint not null,
  reviewer_id       bigint not null,                     -- who signed
  decision          text collate "C" not null check (decision in ('APPROVED', 'REJECTED')),
  status            text collate "C" not null check (status in ('APPROVED', 'REJECTED', 'OUTDATED')), -- whether it counts
  role_id           bigint,                              -- whose place it fills; null: none that is wanted
  comment           text collate "C",
  signature_id      bigint not null,
  outdated_reason   text collate "C",
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, procedure_id) references procedure (organization_id, id),
  foreign key (organization_id, signature_id) references signature (organization_id, id)
);
-- One person fills one place, whatever the code does.
create unique index review_one_approval on review (organization_id, procedure_id, reviewer_id) where status = 'APPROVED';
create index review_procedure on review (organization_id, procedure_id, id);
create index review_reviewer on review (organization_id, reviewer_id, id);
create index review_created on review (organization_id, created_at, id);
call protect('review');
call keep_history('review');

-- That so many holders of a role must approve a version before it is released.
create table procedure_review_role (
  organization_id     bigint not null references organization (id),
  id                  bigint not null,
  procedure_family_id bigint,                            -- null: every procedure
  role_id             bigint not null,
  count               integer not null check (count > 0),
  export_controlled   boolean not null default false,
  etag                uuid not null,
  created_at          timestamptz not null,
  updated_at          timestamptz not null,
  created_by          bigint not null,
  updated_by          bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, role_id) references role (organization_id, id)
);
create unique index procedure_review_role_once
  on procedure_review_role (organization_id, role_id, coalesce(procedure_family_id, 0));
create index procedure_review_role_family on procedure_review_role (organization_id, procedure_family_id);
call protect('procedure_review_role', 'select, insert, update, delete');
call keep_history('procedure_review_role');

-- A concession: that people other than who signed it may start runs from a superseded version.
create table start_concession (
  organization_id   bigint not null,
  id                bigint not null,
  procedure_id      bigint not null,
  part_id           bigint,                              -- null: units of any part
  reason            text collate "C" not null,
  valid_until       timestamptz,                         -- null: until it is withdrawn
  approved_by       bigint not null,                     -- who signed
  signature_id      bigint not null,
  withdrawn_at      timestamptz,                         -- null: it stands
  withdrawn_by      bigint,
  withdraw_reason   text collate "C",
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, procedure_id) references procedure (organization_id, id),
  foreign key (organization_id, part_id) references part (organization_id, id),
  foreign key (organization_id, signature_id) references signature (organization_id, id)
);
create index start_concession_procedure on start_concession (organization_id, procedure_id, id);
call protect('start_concession');
call keep_history('start_concession');

-- What is released is never changed: as with events, the database refuses what no act asks for. The owner of the tables,
-- who migrates and restores, is not the application.
create function is_owner() returns boolean language sql stable as $$
  select pg_has_role(current_user, (select relowner from pg_class where oid = 'procedure'::regclass), 'member')
$$;

-- A version that is released changes in nothing but that it is archived, or no longer the newest.
create function refuse_change_of_release() returns trigger language plpgsql as $$
declare
  free text[] := '{status,is_latest_version,is_latest_released_version,etag,updated_at,updated_by}';
begin
  if tg_op = 'UPDATE' and to_jsonb(old) - free = to_jsonb(new) - free
     and (new.status = old.status or (old.status = 'RELEASED' and new.status = 'ARCHIVED')) then
    return new;
  end if;
  raise exception 'A released version is never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger release_is_final before update or delete on procedure for each row
  when (old.status in ('RELEASED', 'ARCHIVED') and not is_owner()) execute function refuse_change_of_release();

-- Rows below a version, on the way to it that the argument names. Sees controlled versions whoever asks. Stable: it looks at
-- the version as it was before the statement, so that a release writes the order of work in the statement that releases.
create function refuse_change_below_release() returns trigger language plpgsql stable as $$
declare
  -- Not a SET of the function's own: who owns a database but is no superuser may not give it one.
  clearance text := coalesce(current_setting('traveler.export_cleared', true), '');
  touched jsonb[] := case tg_op when 'INSERT' then array[to_jsonb(new)] when 'DELETE' then array[to_jsonb(old)]
                                else array[to_jsonb(old), to_jsonb(new)] end;
  place jsonb;
  step_of bigint;
  version_of bigint;
begin
  perform set_config('traveler.export_cleared', 'on', true);
  foreach place in array touched loop
    step_of := case tg_argv[0]
      when 'step' then (place ->> 'step_id')::bigint
      when 'field' then (select f.step_id from step_field f
        where f.organization_id = (place ->> 'organization_id')::bigint and f.id = (place ->> 'step_field_id')::bigint)
      when 'row' then (select r.step_id from datagrid_row r
        where r.organization_id = (place ->> 'organization_id')::bigint and r.id = (place ->> 'row_id')::bigint)
      end;
    version_of := case tg_argv[0]
      when 'version' then (place ->> 'procedure_id')::bigint
      else (select s.procedure_id from step s
        where s.organization_id = (place ->> 'organization_id')::bigint and s.id = step_of)
      end;
    if exists (select from procedure p where p.organization_id = (place ->> 'organization_id')::bigint
                 and p.id = version_of and p.status in ('RELEASED', 'ARCHIVED')) then
      raise exception 'A released version is never changed' using errcode = 'insufficient_privilege';
    end if;
  end loop;
  perform set_config('traveler.export_cleared', clearance, true);
  return coalesce(new, old);
end $$;

create procedure keep_release(kept regclass, way text) language plpgsql as $$
begin
  execute format('create trigger release_is_final before insert or update or delete on %s for each row
    when (not is_owner()) execute function refuse_change_below_release(%L)', kept, way);
end $$;
call keep_release('step', 'version');
call keep_release('step_edge', 'version');
call keep_release('step_field', 'step');
call keep_release('step_gate', 'step');
call keep_release('step_mbom_item', 'step');
call keep_release('datagrid_column', 'step');
call keep_release('datagrid_row', 'step');
call keep_release('step_field_validation', 'field');
call keep_release('datagrid_value', 'row');
