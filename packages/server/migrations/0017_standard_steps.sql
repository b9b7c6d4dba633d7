-- 0017_standard_steps.sql: steps that stand on their own, in versions, and are used in procedures.

-- A version of a standard step is its top step with all steps below it. A use of it, in a procedure, is a copy that keeps
-- the step keys and names what each step was copied from: standard_step_id.
alter table step
  add column standard_root_id   bigint,                  -- the top step of the standard step that it belongs to, its own id there; null: a procedure's
  add column standard_family_id bigint,                  -- of a top step, and of the top of a use: the versions of one standard step have one
  add column standard_version   integer check (standard_version > 0),  -- of a top step
  add column standard_status    text collate "C" check (standard_status in ('DRAFT', 'IN_REVIEW', 'RELEASED', 'ARCHIVED')), -- of a top step
  add column is_standard_step       boolean not null default false,    -- derived: the top step of a standard step
  add column is_child_standard_step boolean not null default false,    -- derived: below the top step of a standard step or a use
  add column is_derived_step        boolean not null default false,    -- derived: of a use of a standard step
  add column is_latest_version      boolean not null default false,    -- derived: a top step, and no newer version is in the family
  add column is_latest_released_version boolean not null default false, -- derived: a top step, RELEASED
  add constraint step_has_one_owner check (num_nonnulls(procedure_id, standard_root_id) = 1),
  add constraint step_standard_top check (num_nonnulls(standard_version, standard_status) =
    case when standard_root_id = id then 2 else 0 end),
  add foreign key (organization_id, standard_root_id) references step (organization_id, id),
  add foreign key (organization_id, standard_step_id) references step (organization_id, id);
create unique index step_standard_version on step (organization_id, standard_family_id, standard_version) where standard_version is not null;
create unique index step_standard_one_draft on step (organization_id, standard_family_id) where standard_status in ('DRAFT', 'IN_REVIEW');
create unique index step_standard_one_released on step (organization_id, standard_family_id) where standard_status = 'RELEASED';
create index step_standard_root on step (organization_id, standard_root_id) where standard_root_id is not null;
create index step_standard_use on step (organization_id, standard_step_id) where standard_step_id is not null;
create index step_withdrawable on step (organization_id, procedure_id) where standard_family_id is not null;
create index step_standard_status on step (organization_id, standard_status, id) where standard_status is not null;

drop trigger record_history_update on step;
drop trigger record_history_delete on step;
call keep_history('step', 'is_standard_step', 'is_child_standard_step', 'is_derived_step', 'is_latest_version',
  'is_latest_released_version');

-- What a step is edited under: a version of a procedure, or of a standard step. domain/standardStep/whyNotEditDraft.ts
create view step_draft with (security_invoker = true) as
  select s.organization_id, s.id as step_id, jsonb_build_object(
    'id', coalesce(s.procedure_id, s.standard_root_id)::text,
    'kind', case when s.procedure_id is null then 'standardStep' else 'procedure' end,
    'status', coalesce(p.status, r.standard_status),
    'stepId', s.id::text,
    'useOf', s.standard_step_id::text) as draft
  from step s
  left join procedure p on p.organization_id = s.organization_id and p.id = s.procedure_id
  left join step r on r.organization_id = s.organization_id and r.id = s.standard_root_id;
grant select on step_draft to traveler_app;

-- The uses, in procedures, of standard steps that are withdrawn: no version of them is released.
create view withdrawn_use with (security_invoker = true) as
  select s.organization_id, s.procedure_id, s.id as step_id, s.title
  from step s
  where s.standard_family_id is not null and s.procedure_id is not null and not exists (select from step v
    where v.organization_id = s.organization_id and v.standard_family_id = s.standard_family_id and v.standard_status = 'RELEASED');
grant select on withdrawn_use to traveler_app;

-- The dependencies between the steps of a standard step are of no procedure.
alter table step_edge alter column procedure_id drop not null;
