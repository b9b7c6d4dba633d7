-- 0022_standard_release_is_final.sql: a released standard step is never changed, by the application's role either.

-- That a version of a standard step is released, or was: its top step says so.
create function is_final_standard(organization bigint, root_id bigint) returns boolean language sql stable as $$
  select exists (select from step r where r.organization_id = organization and r.id = root_id
    and r.standard_status in ('RELEASED', 'ARCHIVED'))
$$;

-- The top step changes in nothing but that it is archived, or no longer the newest; the steps below it in nothing.
-- The owner of the tables, who migrates and restores, is not the application.
create function refuse_change_of_standard_step() returns trigger language plpgsql stable as $$
declare
  free text[] := '{standard_status,is_latest_version,is_latest_released_version,etag,updated_at,updated_by}';
begin
  if tg_op = 'UPDATE' and old.id = old.standard_root_id then
    if old.standard_status not in ('RELEASED', 'ARCHIVED') then return new; end if;
    if to_jsonb(old) - free = to_jsonb(new) - free
       and (new.standard_status = old.standard_status
            or (old.standard_status = 'RELEASED' and new.standard_status = 'ARCHIVED')) then
      return new;
    end if;
  elsif not (tg_op <> 'INSERT' and is_final_standard(old.organization_id, old.standard_root_id))
    and not (tg_op <> 'DELETE' and is_final_standard(new.organization_id, new.standard_root_id)) then
    return coalesce(new, old);
  end if;
  raise exception 'A released standard step is never changed' using errcode = 'insufficient_privilege';
end $$;

create function is_step_owner() returns boolean language sql stable as $$
  select pg_has_role(current_user, (select relowner from pg_class where oid = 'step'::regclass), 'member')
$$;

-- Of a procedure's own step nothing is asked: most rows are of those.
create trigger standard_release_inserts before insert on step for each row
  when (new.standard_root_id is not null and not is_step_owner()) execute function refuse_change_of_standard_step();
create trigger standard_release_updates before update on step for each row
  when ((old.standard_root_id is not null or new.standard_root_id is not null) and not is_step_owner())
  execute function refuse_change_of_standard_step();
create trigger standard_release_deletes before delete on step for each row
  when (old.standard_root_id is not null and not is_step_owner()) execute function refuse_change_of_standard_step();

-- What is written in a step goes with it. The argument is the way to the step: its own column, or through a field or row.
create function refuse_change_in_standard_step() returns trigger language plpgsql stable as $$
declare
  touched jsonb[] := case tg_op when 'INSERT' then array[to_jsonb(new)] when 'DELETE' then array[to_jsonb(old)]
                                else array[to_jsonb(old), to_jsonb(new)] end;
  place jsonb;
  organization bigint;
  step_of bigint;
begin
  foreach place in array touched loop
    organization := (place ->> 'organization_id')::bigint;
    step_of := case tg_argv[0]
      when 'field' then (select f.step_id from step_field f
        where f.organization_id = organization and f.id = (place ->> 'step_field_id')::bigint)
      when 'row' then (select w.step_id from datagrid_row w
        where w.organization_id = organization and w.id = (place ->> 'row_id')::bigint)
      else (place ->> tg_argv[0])::bigint
      end;
    if exists (select from step s where s.organization_id = organization and s.id = step_of
                 and s.standard_root_id is not null and is_final_standard(organization, s.standard_root_id)) then
      raise exception 'A released standard step is never changed' using errcode = 'insufficient_privilege';
    end if;
  end loop;
  return coalesce(new, old);
end $$;

create procedure keep_standard_release(kept regclass, way text) language plpgsql as $$
begin
  execute format('create trigger standard_release_is_final before insert or update or delete on %s for each row
    when (not is_step_owner()) execute function refuse_change_in_standard_step(%L)', kept, way);
end $$;
call keep_standard_release('step_field', 'step_id');
call keep_standard_release('step_field_validation', 'field');
call keep_standard_release('step_gate', 'step_id');
call keep_standard_release('step_edge', 'step_id');
call keep_standard_release('datagrid_column', 'step_id');
call keep_standard_release('datagrid_row', 'step_id');
call keep_standard_release('datagrid_value', 'row');
call keep_standard_release('record_file', 'record_id');
drop procedure keep_standard_release;
