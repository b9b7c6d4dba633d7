-- 0009_lists.sql: indexes of the lists that a floor looks at all day (bench/lists.json).

-- What is most urgent, with absent due dates last: of a state, of a person, at a work center.
create index run_status_due on run (organization_id, status, due_date, id);
create index run_assigned_due on run (organization_id, assigned_to_id, due_date, id) where assigned_to_id is not null;
create index run_location_due on run (organization_id, location_id, due_date, id) where location_id is not null;
create index run_team on run (organization_id, assigned_team_id, id) where assigned_team_id is not null;
-- The order of a customer or of a planning system, which outside programs ask for.
create index run_order on run (organization_id, order_reference, id) where order_reference is not null;
create index run_updated on run (organization_id, updated_at, id);

create index run_step_team on run_step (organization_id, assigned_team_id, status, id) where assigned_team_id is not null;

create index part_updated on part (organization_id, updated_at, id);
create index part_inventory_updated on part_inventory (organization_id, updated_at, id);
create index procedure_updated on procedure (organization_id, updated_at, id);

-- Words of texts for the search: lower case, each behind the number of its organization, so that one inverted index serves
-- each organization apart. Letters outside ASCII are part of a word; 100 letters tell words apart (an entry may be
-- 2,046 bytes long). Its cost keeps the planner from asking it for every row where an index can answer.
create function search_words(organization bigint, variadic texts text[]) returns tsvector
language sql immutable parallel safe cost 1000 set search_path = pg_catalog as $$
  select coalesce(array_to_tsvector(array_agg(distinct organization || ':' || left(word, 100))), ''::tsvector)
    from unnest(texts) as given, regexp_split_to_table(lower(given collate "C"), '[\s!-/:-@\[-`{-~]+') as word
   where word <> ''
$$;
create index run_words on run using gin (search_words(organization_id, title, order_reference, charge_number));
create index part_inventory_words on part_inventory using gin (search_words(organization_id, serial_number, lot_number));
create index part_words on part using gin (search_words(organization_id, part_number));

-- Ids of runs that have a word beginning with each word of `given` in their title, order, charge number, serial or lot of
-- their unit, or number of their part. Runs as the owner, because row-level security lets no inverted index work, so each
-- table read repeats the whole policy. Gives more than `most` when each word alone fits more runs than that.
create function runs_with_words(given text, most integer) returns setof bigint
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  organization constant bigint := nullif(current_setting('traveler.organization_id', true), '')::bigint;
  cleared constant boolean := coalesce(current_setting('traveler.export_cleared', true) = 'on', false);
  words text[];
  wanted tsquery;
  found_ids bigint[];
begin
  if organization is null then
    return;
  end if;
  -- The longest first: it fits the fewest runs.
  select array_agg(word order by length(word) desc, word) into words
    from unnest(tsvector_to_array(search_words(organization, given))) as word;
  for nth in 1 .. coalesce(array_length(words, 1), 0) loop
    wanted := ('''' || words[nth] || ''':*')::tsquery;
    select array_agg(hit.id) into found_ids from (
      (select r.id from run r
        where search_words(r.organization_id, r.title, r.order_reference, r.charge_number) @@ wanted
          and r.organization_id + 0 = organization and (not r.export_controlled or cleared) limit most + 1)
      union
      (select r.id from part_inventory u join run r on r.organization_id = u.organization_id and r.part_inventory_id = u.id
        where search_words(u.organization_id, u.serial_number, u.lot_number) @@ wanted
          and u.organization_id + 0 = organization and (not u.export_controlled or cleared)
          and (not r.export_controlled or cleared) limit most + 1)
      union
      (select r.id from part p join run r on r.organization_id = p.organization_id and r.part_id = p.id
        where search_words(p.organization_id, p.part_number) @@ wanted
          and p.organization_id + 0 = organization and (not p.export_controlled or cleared)
          and (not r.export_controlled or cleared) limit most + 1)
    ) as hit;
    exit when coalesce(array_length(found_ids, 1), 0) <= most;
  end loop;
  -- Few runs have that word: whether they have the others too is asked of them alone.
  return query select r.id from run r
     join part_inventory u on u.organization_id = r.organization_id and u.id = r.part_inventory_id
     join part p on p.organization_id = r.organization_id and p.id = r.part_id
    where r.organization_id = organization and r.id = any(found_ids) and (not r.export_controlled or cleared)
      and (select bool_and(
            search_words(r.organization_id, r.title, r.order_reference, r.charge_number) @@ each.wanted
            or (search_words(u.organization_id, u.serial_number, u.lot_number) @@ each.wanted and (not u.export_controlled or cleared))
            or (search_words(p.organization_id, p.part_number) @@ each.wanted and (not p.export_controlled or cleared)))
          from (select ('''' || word || ''':*')::tsquery as wanted from unnest(words) as word) as each)
    limit most + 1;
end $$;
