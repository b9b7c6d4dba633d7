-- 0058_acts_of_the_past.sql: the demonstration factory has weeks of history. Its loader, and nothing else, says when an act
-- happened; such events say that they were told their time (docs/record.md).

-- This act is one of the past: locks give `at` as its time instead of the clock. Only in a demonstration, before its first event
-- of the present, and never of a time to come: so no event that the clock judged can be followed by one that it did not.
create function act_in_past(at timestamptz) returns void language plpgsql as $$
declare
  organization bigint := current_setting('traveler.organization_id')::bigint;
  newest text := (select body from event where organization_id = organization
    order by transaction_id desc, position desc limit 1);
begin
  if at > clock_timestamp() then
    raise exception 'past: % is still to come', at using errcode = 'TR002';
  end if;
  if newest is not null and (newest::jsonb -> 'past') is distinct from 'true'::jsonb then
    raise exception 'past: organization % has events of the present', organization using errcode = 'TR002';
  end if;
  if newest is not null and not exists (select from organization_setting
    where organization_id = organization and name = 'demonstration' and value = 'true'::jsonb) then
    raise exception 'past: organization % is no demonstration', organization using errcode = 'TR002';
  end if;
  perform set_config('traveler.past_time', at::text, true);
end $$;

create or replace function lock_streams(exclusive_ids bigint[], shared_ids bigint[])
returns table (id bigint, version integer, hash bytea, recorded_at timestamptz) language plpgsql as $$
#variable_conflict use_column
declare
  organization bigint := current_setting('traveler.organization_id')::bigint;
  wanted record;
  latest timestamptz := '-infinity';
begin
  for wanted in
    select w.id, bool_or(w.exclusive) as exclusive
      from (select unnest(exclusive_ids) as id, true as exclusive
            union all select unnest(shared_ids), false) as w
     where w.id is not null
     group by w.id order by w.id
  loop
    if wanted.exclusive then
      select s.id, s.version, s.hash, s.recorded_at into id, version, hash, recorded_at
        from stream s where s.organization_id = organization and s.id = wanted.id for no key update;
      if found then
        latest := greatest(latest, recorded_at);
        return next;
      end if;
    else
      perform from stream s where s.organization_id = organization and s.id = wanted.id for share;
    end if;
  end loop;
  id := null; version := null; hash := null;
  -- An act of several locking statements has one time too: no later one goes back.
  recorded_at := greatest(
    coalesce(nullif(current_setting('traveler.past_time', true), '')::timestamptz, clock_timestamp()),
    latest, nullif(current_setting('traveler.act_time', true), '')::timestamptz);
  perform set_config('traveler.act_time', recorded_at::text, true);
  return next;
end $$;
