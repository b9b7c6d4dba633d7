-- 0177_locks_in_stretches.sql: an act on a batch locks hundreds of heads. Neighbours in the order of ids that are locked alike
-- are locked by one statement: the heads of 500 runs and their units took 25 ms one by one, and take 3 ms so. The order in which
-- heads are locked stays that of their ids.

create or replace function lock_streams(exclusive_ids bigint[], shared_ids bigint[])
returns table (id bigint, version integer, hash bytea, recorded_at timestamptz) language plpgsql as $$
#variable_conflict use_column
declare
  organization bigint := current_setting('traveler.organization_id')::bigint;
  stretch record;
  latest timestamptz := '-infinity';
begin
  for stretch in
    select array_agg(placed.id order by placed.id) as ids, placed.exclusive
      from (select w.id, w.exclusive,
                   row_number() over (order by w.id) - row_number() over (partition by w.exclusive order by w.id) as place
              from (select wanted.id, bool_or(wanted.exclusive) as exclusive
                      from (select unnest(exclusive_ids) as id, true as exclusive
                            union all select unnest(shared_ids), false) as wanted
                     where wanted.id is not null
                     group by wanted.id) as w) as placed
     group by placed.exclusive, placed.place
     order by min(placed.id)
  loop
    if stretch.exclusive then
      for id, version, hash, recorded_at in
        select s.id, s.version, s.hash, s.recorded_at from stream s
         where s.organization_id = organization and s.id = any(stretch.ids) order by s.id for no key update
      loop
        latest := greatest(latest, recorded_at);
        return next;
      end loop;
    else
      perform from stream s
        where s.organization_id = organization and s.id = any(stretch.ids) order by s.id for share;
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
