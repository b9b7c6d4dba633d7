-- 0046_release_and_change_wait.sql: a change below a version and its release wait for each other, by direct SQL too.

-- Refuses a change below a version that is released, or was. The share of the version's row is what a release waits for, and
-- waits for a release that is under way; what is asked then is how the version stands after it. The acts of the product hold
-- the stream of the version before they come here, so they never wait. Expects to see controlled versions too.
create function refuse_if_released(noun text, organization bigint, version_of bigint) returns void language plpgsql as $$
declare
  standing text;
begin
  if version_of is null then return; end if;
  if noun = 'procedure' then
    select p.status into standing from procedure p where p.organization_id = organization and p.id = version_of for share;
  elsif noun = 'mbom' then
    select m.status into standing from mbom m where m.organization_id = organization and m.id = version_of for share;
  else
    select s.standard_status into standing from step s where s.organization_id = organization and s.id = version_of for share;
  end if;
  if standing in ('RELEASED', 'ARCHIVED') then
    raise exception 'A released % is never changed', case noun when 'standard step' then noun else 'version' end
      using errcode = 'insufficient_privilege';
  end if;
end $$;

-- Rows below a procedure, on the way to it that the argument names. A record is the version itself, or a step of it. A
-- release writes the order of work before it changes the version.
create or replace function refuse_change_below_release() returns trigger language plpgsql volatile as $$
declare
  -- Not a SET of the function's own: who owns a database but is no superuser may not give it one.
  clearance text := coalesce(current_setting('traveler.export_cleared', true), '');
  touched jsonb[] := case tg_op when 'INSERT' then array[to_jsonb(new)] when 'DELETE' then array[to_jsonb(old)]
                                else array[to_jsonb(old), to_jsonb(new)] end;
  place jsonb;
  organization bigint;
  step_of bigint;
  version_of bigint;
begin
  perform set_config('traveler.export_cleared', 'on', true);
  foreach place in array touched loop
    organization := (place ->> 'organization_id')::bigint;
    step_of := case tg_argv[0]
      when 'step' then (place ->> 'step_id')::bigint
      when 'record' then (place ->> 'record_id')::bigint
      when 'field' then (select f.step_id from step_field f
        where f.organization_id = organization and f.id = (place ->> 'step_field_id')::bigint)
      when 'row' then (select r.step_id from datagrid_row r
        where r.organization_id = organization and r.id = (place ->> 'row_id')::bigint)
      end;
    version_of := case tg_argv[0]
      when 'version' then (place ->> 'procedure_id')::bigint
      else (select s.procedure_id from step s where s.organization_id = organization and s.id = step_of)
      end;
    perform refuse_if_released('procedure', organization, version_of);
    if tg_argv[0] = 'record' then
      perform refuse_if_released('procedure', organization, step_of);
    end if;
  end loop;
  perform set_config('traveler.export_cleared', clearance, true);
  return coalesce(new, old);
end $$;
-- Files of a step are what a run shows of it.
call keep_release('record_file', 'record');

-- The top step of a standard step changes in nothing but that it is archived, or no longer the newest; the steps below it,
-- and what is put below it, in nothing.
create or replace function refuse_change_of_standard_step() returns trigger language plpgsql volatile as $$
declare
  free text[] := '{standard_status,is_latest_version,is_latest_released_version,etag,updated_at,updated_by}';
  clearance text := coalesce(current_setting('traveler.export_cleared', true), '');
begin
  if tg_op = 'UPDATE' and old.id = old.standard_root_id and new.standard_root_id = old.standard_root_id then
    if old.standard_status not in ('RELEASED', 'ARCHIVED')
       or (to_jsonb(old) - free = to_jsonb(new) - free
           and (new.standard_status = old.standard_status
                or (old.standard_status = 'RELEASED' and new.standard_status = 'ARCHIVED'))) then
      return new;
    end if;
    raise exception 'A released standard step is never changed' using errcode = 'insufficient_privilege';
  end if;
  perform set_config('traveler.export_cleared', 'on', true);
  if tg_op <> 'INSERT' then
    perform refuse_if_released('standard step', old.organization_id, old.standard_root_id);
  end if;
  if tg_op <> 'DELETE' then
    perform refuse_if_released('standard step', new.organization_id, new.standard_root_id);
  end if;
  perform set_config('traveler.export_cleared', clearance, true);
  return coalesce(new, old);
end $$;

-- What is written in a step of it goes with it. The argument is the way to the step: its own column, or through a field or row.
create or replace function refuse_change_in_standard_step() returns trigger language plpgsql volatile as $$
declare
  clearance text := coalesce(current_setting('traveler.export_cleared', true), '');
  touched jsonb[] := case tg_op when 'INSERT' then array[to_jsonb(new)] when 'DELETE' then array[to_jsonb(old)]
                                else array[to_jsonb(old), to_jsonb(new)] end;
  place jsonb;
  organization bigint;
  step_of bigint;
begin
  perform set_config('traveler.export_cleared', 'on', true);
  foreach place in array touched loop
    organization := (place ->> 'organization_id')::bigint;
    step_of := case tg_argv[0]
      when 'field' then (select f.step_id from step_field f
        where f.organization_id = organization and f.id = (place ->> 'step_field_id')::bigint)
      when 'row' then (select w.step_id from datagrid_row w
        where w.organization_id = organization and w.id = (place ->> 'row_id')::bigint)
      else (place ->> tg_argv[0])::bigint
      end;
    perform refuse_if_released('standard step', organization,
      (select s.standard_root_id from step s where s.organization_id = organization and s.id = step_of));
  end loop;
  perform set_config('traveler.export_cleared', clearance, true);
  return coalesce(new, old);
end $$;
drop function is_final_standard;

-- Lines of an mBOM, their places and substitutes and its attributes. The argument is the way to the version: the row's own
-- column, its line, or the record that an attribute is of.
create or replace function refuse_change_below_mbom() returns trigger language plpgsql volatile as $$
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
    perform refuse_if_released('mbom', organization, version_of);
  end loop;
  perform set_config('traveler.export_cleared', clearance, true);
  return coalesce(new, old);
end $$;
