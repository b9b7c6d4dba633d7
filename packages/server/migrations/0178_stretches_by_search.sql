-- 0178_stretches_by_search.sql: where a stretch of heads that are locked alike ends is searched for, not worked out for each
-- head by windows over all of them: 500 runs and their units took 3.4 ms, and take 2.3 ms. The order stays that of the ids.

create or replace function lock_streams(exclusive_ids bigint[], shared_ids bigint[])
returns table (id bigint, version integer, hash bytea, recorded_at timestamptz) language plpgsql as $$
#variable_conflict use_column
declare
  organization bigint := current_setting('traveler.organization_id')::bigint;
  appended bigint[] := array(select distinct wanted.id from unnest(exclusive_ids) as wanted (id)
                              where wanted.id is not null order by wanted.id);
  -- What is asked for as both is locked for itself.
  relied bigint[] := array(select wanted.id from unnest(shared_ids) as wanted (id) where wanted.id is not null
                            except select unnest(exclusive_ids) order by 1);
  next_appended integer := 1;
  next_relied integer := 1;
  last integer;
  latest timestamptz := '-infinity';
begin
  while next_appended <= cardinality(appended) or next_relied <= cardinality(relied) loop
    if next_relied > cardinality(relied) or appended[next_appended] < relied[next_relied] then
      last := case when next_relied > cardinality(relied) then cardinality(appended)
                   else width_bucket(relied[next_relied], appended) end;
      for id, version, hash, recorded_at in
        select s.id, s.version, s.hash, s.recorded_at from stream s
         where s.organization_id = organization and s.id = any(appended[next_appended:last])
         order by s.id for no key update
      loop
        latest := greatest(latest, recorded_at);
        return next;
      end loop;
      next_appended := last + 1;
    else
      last := case when next_appended > cardinality(appended) then cardinality(relied)
                   else width_bucket(appended[next_appended], relied) end;
      perform from stream s
        where s.organization_id = organization and s.id = any(relied[next_relied:last]) order by s.id for share;
      next_relied := last + 1;
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
