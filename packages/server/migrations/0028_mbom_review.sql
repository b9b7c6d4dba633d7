-- 0028_mbom_review.sql: versions of mBOMs are reviewed as procedures are, and what is released of them is never changed.

alter table mbom add column digest bytea check (length(digest) = 32); -- SHA-256 of what it says (domain/mbom/canonicalMBom.ts); null: a draft, or frozen before there were any

-- People sign for an mBOM version too.
alter table signature
  add column mbom_id bigint,                              -- the version of an mBOM signed for
  add foreign key (organization_id, mbom_id) references mbom (organization_id, id),
  drop constraint signature_of_one,
  add constraint signature_of_one check (num_nonnulls(run_id, procedure_id, standard_step_id, mbom_id) = 1);
create index signature_mbom on signature (organization_id, mbom_id) where mbom_id is not null;

alter table review_request
  add column mbom_id bigint,                              -- the version of an mBOM; null: of something else
  add column role_id bigint,                              -- in which role the person is asked; null: in any
  add foreign key (organization_id, mbom_id) references mbom (organization_id, id),
  add foreign key (organization_id, role_id) references role (organization_id, id),
  drop constraint review_request_of_one,
  add constraint review_request_of_one check (num_nonnulls(procedure_id, standard_step_id, mbom_id) = 1);
create unique index review_request_of_mbom on review_request (organization_id, mbom_id, reviewer_id) where mbom_id is not null;
create index review_request_mbom on review_request (organization_id, id) where mbom_id is not null;
create index review_request_role on review_request (organization_id, role_id) where role_id is not null;

alter table review
  add column mbom_id bigint,                              -- the version of an mBOM; null: of something else
  add foreign key (organization_id, mbom_id) references mbom (organization_id, id),
  drop constraint review_of_one,
  add constraint review_of_one check (num_nonnulls(procedure_id, standard_step_id, mbom_id) = 1);
-- One person fills one place, whatever the code does.
create unique index review_one_approval_of_mbom on review (organization_id, mbom_id, reviewer_id)
  where status = 'APPROVED' and mbom_id is not null;
create index review_mbom on review (organization_id, mbom_id, id) where mbom_id is not null;
create index review_of_mboms on review (organization_id, id) where mbom_id is not null;
create index review_mbom_created on review (organization_id, created_at, id) where mbom_id is not null;

-- That so many holders of a role must approve every version before it is released.
create table mbom_approval_role (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  role_id         bigint not null,
  count           integer not null check (count > 0),
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint not null,
  updated_by      bigint not null,
  primary key (organization_id, id),
  constraint mbom_approval_role_once unique (organization_id, role_id),
  foreign key (organization_id, role_id) references role (organization_id, id)
);
call protect('mbom_approval_role', 'select, insert, update, delete');
call keep_history('mbom_approval_role');

-- A version that is released changes in nothing but that it is archived, or no longer the newest.
create trigger release_is_final before update or delete on mbom for each row
  when (old.status in ('RELEASED', 'ARCHIVED') and not is_owner()) execute function refuse_change_of_release();

-- Its lines, their places and substitutes and its attributes change in nothing. The argument is the way to the version: the
-- row's own column, its line, or the record that an attribute is of. Sees controlled versions whoever asks. Stable: it looks at the version as it was before the statement.
create function refuse_change_below_mbom() returns trigger language plpgsql stable as $$
declare
  clearance text := coalesce(current_setting('traveler.export_cleared', true), '');
  touched jsonb[] := case tg_op when 'INSERT' then array[to_jsonb(new)] when 'DELETE' then array[to_jsonb(old)]
                                else array[to_jsonb(old), to_jsonb(new)] end;
  place jsonb;
  organization bigint;
  version_of bigint;
begin
  perform set_config('traveler.export_cleared', 'on', true);
  foreach place in array touched loop
    organization := (place ->> 'organization_id')::bigint;
    version_of := case tg_argv[0]
      when 'version' then (place ->> 'mbom_id')::bigint
      when 'record' then (place ->> 'record_id')::bigint
      else (select i.mbom_id from mbom_item i
        where i.organization_id = organization and i.id = (place ->> 'mbom_item_id')::bigint)
      end;
    if exists (select from mbom m where m.organization_id = organization
                 and m.id = version_of and m.status in ('RELEASED', 'ARCHIVED')) then
      raise exception 'A released version is never changed' using errcode = 'insufficient_privilege';
    end if;
  end loop;
  perform set_config('traveler.export_cleared', clearance, true);
  return coalesce(new, old);
end $$;

create procedure keep_mbom_release(kept regclass, way text) language plpgsql as $$
begin
  execute format('create trigger mbom_release_is_final before insert or update or delete on %s for each row
    when (not is_owner()) execute function refuse_change_below_mbom(%L)', kept, way);
end $$;
call keep_mbom_release('mbom_item', 'version');
call keep_mbom_release('mbom_item_reference_designator', 'line');
call keep_mbom_release('mbom_substitute', 'line');
call keep_mbom_release('attribute', 'record');
drop procedure keep_mbom_release;
