-- 0024_standard_step_review.sql: standard steps are reviewed as procedure versions are; what reviewers say without deciding;
-- the custom attributes of steps, and which attributes there are.

-- People sign for a version of a standard step as they sign for a procedure version.
alter table signature
  add column standard_step_id bigint,                     -- the version of a standard step signed for: its top step
  add foreign key (organization_id, standard_step_id) references step (organization_id, id),
  drop constraint signature_of_one,
  add constraint signature_of_one check (num_nonnulls(run_id, procedure_id, standard_step_id) = 1);
create index signature_standard_step on signature (organization_id, standard_step_id) where standard_step_id is not null;

-- What a version of a standard step was frozen into, as a procedure's digest says it of a version.
alter table step add column standard_digest bytea check (length(standard_digest) = 32); -- of a top step; null: a draft

alter table review_request
  alter column procedure_id drop not null,
  add column standard_step_id bigint,                     -- the version of a standard step; null: a procedure's
  add foreign key (organization_id, standard_step_id) references step (organization_id, id),
  add constraint review_request_of_one check (num_nonnulls(procedure_id, standard_step_id) = 1);
create unique index review_request_of_standard_step on review_request (organization_id, standard_step_id, reviewer_id)
  where standard_step_id is not null;
create index review_request_standard on review_request (organization_id, id) where standard_step_id is not null;

-- A review is a signed decision, or what somebody says in the review without deciding.
alter table review
  alter column procedure_id drop not null,
  alter column decision drop not null,
  alter column status drop not null,                      -- null: it is no decision
  alter column signature_id drop not null,
  add column standard_step_id bigint,                     -- the version of a standard step; null: a procedure's
  add column step_id          bigint,                     -- the step of the version that it is about; null: the whole
  add column parent_id        bigint,                     -- what it answers
  add column depth            integer not null default 0 check (depth >= 0), -- derived: 0 answers nothing
  add column rich_text        jsonb,                      -- the comment as it was written, where that is more than words
  add column resolved         boolean,                    -- what it asks for is done; null: it is a decision
  add foreign key (organization_id, standard_step_id) references step (organization_id, id),
  add foreign key (organization_id, step_id) references record (organization_id, id),
  add foreign key (organization_id, parent_id) references review (organization_id, id),
  add constraint review_of_one check (num_nonnulls(procedure_id, standard_step_id) = 1),
  add constraint review_decision_whole check (num_nonnulls(decision, status, signature_id) in (0, 3)
    and (decision is null) = (resolved is not null));
create unique index review_one_approval_of_standard_step on review (organization_id, standard_step_id, reviewer_id)
  where status = 'APPROVED' and standard_step_id is not null;
create index review_standard_step on review (organization_id, standard_step_id, id) where standard_step_id is not null;
create index review_standard on review (organization_id, id) where standard_step_id is not null;
create index review_standard_created on review (organization_id, created_at, id) where standard_step_id is not null;
create index review_step on review (organization_id, step_id, id) where step_id is not null;
create index review_parent on review (organization_id, parent_id, id) where parent_id is not null;
drop trigger record_history_update on review;
drop trigger record_history_delete on review;
call keep_history('review', 'depth');

-- Roles are demanded of procedures, or of standard steps: of all of them, or of one.
alter table procedure_review_role
  add column of_standard_steps  boolean,                  -- true: demanded of standard steps; null: of procedures
  add column standard_family_id bigint,                   -- the standard step; null: all of them
  add constraint review_role_of_one check (case when of_standard_steps then procedure_family_id is null
    else standard_family_id is null end);
drop index procedure_review_role_once;
create unique index procedure_review_role_once on procedure_review_role (organization_id, role_id,
  coalesce(of_standard_steps, false), coalesce(procedure_family_id, standard_family_id, 0));
create index procedure_review_role_standard on procedure_review_role (organization_id, standard_family_id)
  where of_standard_steps;

-- Which custom attributes the records of a noun have, and what each holds.
create table attribute_definition (
  organization_id  bigint not null references organization (id),
  id               bigint not null,
  noun             text collate "C" not null check (noun in ('PROCEDURE', 'STEP', 'RUN', 'RUN_STEP')),
  key              text collate "C" not null,
  type             text collate "C" not null check (type in ('STRING', 'NUMBER', 'BOOLEAN', 'SELECT', 'MULTISELECT', 'DATETIME')),
  options          text[],                                -- of SELECT and MULTISELECT: what may be chosen
  etag             uuid not null,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  created_by       bigint not null,
  updated_by       bigint not null,
  primary key (organization_id, id),
  unique (organization_id, noun, key)
);
call protect('attribute_definition', 'select, insert, update, delete');
call keep_history('attribute_definition');

-- Attributes of a step go with it: away with a draft, and unchanged once its version is released.
grant delete on attribute to traveler_app;

create or replace function refuse_change_below_release() returns trigger language plpgsql stable as $$
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
      when 'record' then (place ->> 'record_id')::bigint
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
call keep_release('attribute', 'record');
create trigger standard_release_is_final before insert or update or delete on attribute for each row
  when (not is_step_owner()) execute function refuse_change_in_standard_step('record_id');
